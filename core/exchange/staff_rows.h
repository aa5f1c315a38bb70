// The rows of Cán bộ as read: whose each is, and whether the rows of one person agree.
#pragma once

#include "exchange/import_context.h"

#include <optional>
#include <vector>

namespace exchange {

struct StaffRow {
    RowPlace place;
    SheetLog *log = nullptr;
    const Header *header = nullptr; // of its sheet
    bool bad = false;
    base::Id rowId = 0; // of a stored post
    bool hasRowId = false;
    bool codeTold = false; // these cells are refused already
    bool managerTold = false;
    QString code;
    bool byName = false; // the code was found by name and birth date
    QString name;
    QDate birth;
    std::optional<staff::Gender> gender;
    bool partyFilled = false;
    bool party = false;
    QString qualification;
    staff::Post post; // unit resolved; cadre, manager and id are not
    QString manager;
};

class StaffRows {
public:
    // Reads every row; what a cell itself shows to be wrong is told.
    StaffRows(ImportContext &context, BookSheets sheets);

    std::vector<StaffRow> all;

    static const QString &columnName(int field) { return specOf(Table::Staff).columns[size_t(field)].header; }
    static void refuse(StaffRow &row, int field, const QString &value, const QString &reason);

    // Rows without a code: found by Mã dòng, else by name and birth date in the file and the book; else a free code is proposed.
    void findCodes(const staff::Roster &stored);
    // What a person has once: the first row that gives it says it, the others agree or leave it empty.
    void checkPeople();
};

} // namespace exchange
