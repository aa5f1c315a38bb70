#include "exchange/export_sheets.h"

#include <algorithm>

namespace exchange {
namespace {

Look lookOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Code:
    case ColumnType::Codes:
    case ColumnType::Month:
    case ColumnType::Week:
    case ColumnType::RowId:
        return Look::Code;
    case ColumnType::Date:
        return Look::Date;
    case ColumnType::Time:
        return Look::Time;
    case ColumnType::Coefficient:
    case ColumnType::Count:
    case ColumnType::Points:
        return Look::Number;
    case ColumnType::Text:
    case ColumnType::YesNo:
    case ColumnType::Word:
        return Look::Text;
    }
    return Look::Text;
}

int widthOf(const Column &column)
{
    switch (column.type) {
    case ColumnType::Text:
        return column.key ? 36 : 24;
    case ColumnType::Codes:
        return 18;
    case ColumnType::RowId:
        return 22;
    case ColumnType::Word: {
        qsizetype longest = 8;
        for (const QString &word : column.words)
            longest = std::max(longest, word.size());
        return int(longest) + 2;
    }
    default:
        return 12;
    }
}

} // namespace

OutSheet layoutOf(const SheetSpec &spec)
{
    OutSheet sheet{spec.name, {}};
    for (const Column &column : spec.columns)
        sheet.columns.push_back({column.header, lookOf(column.type), widthOf(column), column.words});
    return sheet;
}

RowOut::RowOut(TableWriter &writer, Table table) : m_writer(writer), m_spec(specOf(table)), m_cells(m_spec.columns.size())
{
    writer.startSheet(layoutOf(m_spec));
}

void RowOut::word(int field, qint64 code)
{
    const QStringList &words = m_spec.columns[size_t(field)].words;
    m_cells[size_t(field)] = code >= 1 && code <= words.size() ? outText(words[code - 1]) : OutCell();
}

void RowOut::put()
{
    m_writer.row(m_cells);
    std::fill(m_cells.begin(), m_cells.end(), OutCell());
    ++m_count;
}

qint64 writeSheet(Table table, store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer)
{
    switch (table) {
    case Table::Units:
        return writeUnits(database, writer);
    case Table::Staff:
        return writeStaff(database, span, seen, writer);
    case Table::Work:
        return writeWork(database, span, seen, writer);
    case Table::Observations:
        return writeObservations(database, span, seen, writer);
    case Table::Criteria:
        return writeCriteria(database, span, seen, writer);
    case Table::Contents:
        return writeContents(database, span, seen, writer);
    case Table::Absences:
        return writeAbsences(database, span, seen, writer);
    case Table::Conditions:
        return writeConditions(database, span, seen, writer);
    }
    return 0;
}

} // namespace exchange
