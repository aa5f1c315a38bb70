// The rows behind a figure as people read them.
#pragma once

#include "base/month.h"
#include "insight/figure.h"

#include <functional>

namespace store {
class Database;
}

namespace insight {

struct RowText {
    RowRef row;
    QString kind; // “work item”
    base::Id cadre = 0; // whom it is about; 0: nobody
    QString code; // of whom, a unit where it is about none
    QString name;
    QDate date; // may be invalid
    QString text;
};

// Whether somebody's self-scores of a month may be seen.
using SeesSelf = std::function<bool(base::Id cadre, base::Month month)>;

// In the order given, each once; rows that are gone or of a table without words here are left out. A figure holds only rows that its reader may see;
// of the scores among them, what people gave themselves is told where seesSelf says so.
std::vector<RowText> rowTexts(store::Database &database, const staff::Roster &roster, const std::vector<RowRef> &rows, const SeesSelf &seesSelf);

} // namespace insight
