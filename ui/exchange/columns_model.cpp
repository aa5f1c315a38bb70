#include "exchange/columns_model.h"

#include "grid/choice_edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange_ui {

ColumnsModel::ColumnsModel(QObject *parent)
    : Model(
        {
            {.key = u"head"_s, .title = tr("Column in the file"), .width = 30},
            {.key = u"examples"_s, .title = tr("First cells"), .width = 54},
            {.key = u"means"_s,
             .title = tr("Read as"),
             .explanation = tr("Which column of the program it means"),
             .width = 30,
             .entry = grid::Entry::Choice},
        },
        parent)
{
    beginRows();
    endRows();
}

void ColumnsModel::setSheet(const exchange::LookedSheet &sheet, bool fixed)
{
    beginRows();
    m_sheet = sheet;
    m_fixed = fixed;
    endRows();
}

QStringList ColumnsModel::choices(int) const
{
    QStringList names{tr("Not read", "a column that is not imported")};
    if (m_sheet.table)
        for (const exchange::Column &column : exchange::specOf(*m_sheet.table).columns)
            names << column.header;
    return names;
}

bool ColumnsModel::editable(int, int column) const { return column == Means && !m_fixed && m_sheet.table; }

QString ColumnsModel::text(int source, int column) const
{
    const exchange::LookedColumn &of = m_sheet.columns[std::size_t(source)];
    switch (column) {
    case Head:
        return of.head;
    case Examples:
        return of.examples.join(u" · "_s);
    default:
        return m_sheet.table && of.field != exchange::NotRead ? exchange::specOf(*m_sheet.table).columns[std::size_t(of.field)].header
                                                              : tr("Not read", "a column that is not imported");
    }
}

QVariant ColumnsModel::extra(int source, int column, int role) const { return role == Qt::ToolTipRole ? QVariant(text(source, column)) : QVariant(); }

QString ColumnsModel::refusal(int, int, const QString &text) const
{
    return grid::choiceMeant(choices(Means), text) < 0 ? tr("Choose one of the columns of this table, or “Not read”.") : QString();
}

void ColumnsModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    std::vector<std::pair<QString, int>> made;
    for (const grid::RowEdit &row : rows)
        for (const grid::CellEdit &cell : row.cells)
            made.emplace_back(m_sheet.columns[std::size_t(row.id - 1)].head, grid::choiceMeant(choices(Means), cell.text) - 1);
    written(batch, {QStringList(qsizetype(rows.size()), QString()), {}, false});
    for (const auto &[head, field] : made)
        Q_EMIT chosen(head, field);
}

} // namespace exchange_ui
