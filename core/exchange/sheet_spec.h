// The eight sheets of a workbook as data: what import recognises and export writes. Source: design.md, “The input workbook”.
// Names, headers and words are part of that contract and stay Vietnamese in every language of the program.
#pragma once

#include "exchange/cells.h"

#include <QStringList>

#include <bitset>
#include <map>
#include <optional>
#include <vector>

namespace exchange {

enum class Table { Units, Staff, Work, Observations, Criteria, Contents, Absences, Conditions };

enum class ColumnType {
    Code, // of a unit, a person, a manifestation …: trimmed and compared exactly
    Codes, // several, parted by ;
    Text,
    Date,
    Month,
    Week,
    Time,
    Coefficient, // K, at most 3 decimals
    Count, // whole, ≥ 0
    YesNo,
    Word, // one of words; stored as its place in the list, from 1
    Points, // in steps of ½
    RowId,
};

struct Column {
    QString header;
    ColumnType type;
    bool key = false;
    QStringList words = {}; // of a Word, in the order of the codes in the file
};

struct SheetSpec {
    Table table;
    QString name;
    std::vector<Column> columns; // in the order that export writes them; the last is always Mã dòng
    std::vector<std::vector<int>> required; // of each group one column must be in the header
};

// The places of the columns in SheetSpec::columns.
namespace units {
enum { Code, Name, Block, Parent, RowId };
}
namespace staffs {
enum { Code, Name, Birth, Gender, Party, Qualification, Kind, Title, Role, Unit, Manager, From, To, Primary, RowId };
}
namespace works {
enum {
    Week,
    Date,
    Session,
    Time,
    Content,
    Product,
    Lead,
    Joiners,
    Place,
    Preparing,
    Unplanned,
    K,
    Assigned,
    Deadline,
    Completed,
    Faults,
    FaultsExcused,
    Delays,
    DelaysExcused,
    State,
    Evidence,
    Note,
    RowId
};
}
namespace observations {
enum { Date, Cadre, Unit, Indicator, Severity, Evidence, Source, Recorder, Explanation, Conclusion, RemedyDue, Remedied, RowId };
}
namespace criteria { // and of the 12 contents, whose Item is the content's number
enum { Month, Cadre, Item, Self, Superior, Evidence, RowId };
}
namespace absences {
enum { Cadre, From, To, Reason, RowId };
}
namespace conditions {
enum { Month, Cadre, Condition, Basis, RowId };
}

const std::vector<SheetSpec> &allSheets(); // in the order in which rows may refer to others: units, staff, the rest
const SheetSpec &specOf(Table table);
// nullptr when no sheet is called so (case, diacritics and spaces aside).
const SheetSpec *sheetNamed(QStringView name);

// Some of a table's key columns, by their places in SheetSpec::columns.
using KeyColumns = std::bitset<32>;

// Where the columns of a table stand in a sheet.
struct Header {
    const SheetSpec *spec = nullptr;
    int row = 0; // its number in the file
    std::vector<int> fieldAt; // by the sheet's column: the place in spec->columns, or -1
    std::vector<int> columnOf; // by the place in spec->columns: the sheet's column, or -1
    QStringList unknown; // headers that are not spec's, and repeated ones, as written

    int field(int column) const { return column < int(fieldAt.size()) ? fieldAt[size_t(column)] : -1; }
    bool has(int field) const { return columnOf[size_t(field)] >= 0; }
    KeyColumns keyColumns() const; // those the sheet has
};

inline constexpr int HeaderRows = 20; // a header stands in one of the first rows

// The first of the first 20 rows that holds all required columns of spec. heads: what a person says that heads mean, by their folded text: a place in
// spec.columns, or −1 for one that is not read (book_meaning.h).
std::optional<Header> findHeader(const SheetSpec &spec, RowSource &rows, const std::map<QString, int> &heads = {});
// For a sheet without such a row: the one of them with the most columns of spec, even with none; it lacks required ones. None: the sheet is blank.
std::optional<Header> nearestHeader(const SheetSpec &spec, RowSource &rows, const std::map<QString, int> &heads = {});
// For a sheet whose name says nothing: the first of the first 20 rows that holds all required columns of exactly one table.
std::optional<Header> recogniseHeader(RowSource &rows);
// “Nội dung, Mã cán bộ, Tuần / Hạn hoàn thành”
QString requiredText(const SheetSpec &spec);
// Of these, what a header lacks; empty: nothing.
QString lackingText(const Header &header);

} // namespace exchange
