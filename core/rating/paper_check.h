// Holds a signed paper against the file by the code that is printed on it.
#pragma once

#include "rating/sheet_step.h"

#include "access/rights.h"

#include <QStringList>

namespace store {
class Database;
}

namespace rating {

// The code of a decision's papers; empty for one that does not know its entry of the log (of a file of an older schema).
QString paperCode(store::Database &database, const SheetStep &decision);

struct PaperCheck {
    QString code; // as printed
    base::Month month;
    QString personCode;
    QString personName; // as the paper has it
    SheetStep decision; // which the paper is of
    QString total; // as printed; empty: none
    QStringList differences; // each one sentence in the user's language; empty: the paper says what the file holds
    QStringList notes; // what happened since without changing that

    bool isSame() const { return differences.isEmpty(); }
};

// Verifies the whole file first (store::verifyFile): one that has been altered vouches for nothing. What differs is told to those who may see the
// sheet, to others only that something does.
// Throws base::Failure: Usage for a mistyped code (paperCodeFrom); Refused for one of another file or of no decision of this one, and where the file
// is not sound.
PaperCheck checkPaper(store::Database &database, const rights::Caller &caller, const QString &typed);

// The check told in lines, the verdict first.
QStringList told(const PaperCheck &check);

} // namespace rating
