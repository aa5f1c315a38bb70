#include "exchange/preview_model.h"

using namespace Qt::StringLiterals;

namespace exchange_ui {
namespace {

std::vector<grid::Column> columnsOf(const exchange::PreviewSheet &sheet)
{
    std::vector<grid::Column> columns{{.key = u"row"_s,
                                       .title = PreviewModel::tr("Row"),
                                       .explanation = PreviewModel::tr("Number of the row in the file"),
                                       .order = grid::Order::Value,
                                       .width = 6,
                                       .number = true}};
    const exchange::SheetSpec &spec = exchange::specOf(sheet.table);
    for (const exchange::PreviewColumn &column : sheet.columns) {
        using Type = exchange::ColumnType;
        const Type type = spec.columns[std::size_t(column.field)].type;
        const bool number = type == Type::Coefficient || type == Type::Count || type == Type::Points;
        const int least = int(column.header.size()) + 3;
        columns.push_back({.key = column.header,
                           .title = column.header,
                           .width = std::max(least, type == Type::Text   ? 26
                                                    : type == Type::Date ? 12
                                                                         : 10),
                           .number = number,
                           .entry = grid::Entry::Text});
    }
    return columns;
}

} // namespace

PreviewModel::PreviewModel(const exchange::PreviewSheet &sheet, QObject *parent) : Model(columnsOf(sheet), parent), m_sheet(sheet)
{
    beginRows();
    endRows();
}

bool PreviewModel::setSheet(const exchange::PreviewSheet &sheet, const QList<exchange::BadCell> &bad)
{
    const auto isSame = [](const exchange::PreviewColumn &a, const exchange::PreviewColumn &b) { return a.column == b.column && a.field == b.field; };
    if (sheet.index != m_sheet.index || sheet.table != m_sheet.table
        || !std::equal(sheet.columns.begin(), sheet.columns.end(), m_sheet.columns.begin(), m_sheet.columns.end(), isSame))
        return false;
    beginRows();
    m_sheet = sheet;
    m_typed.clear();
    m_reasons.clear();
    m_badRows.clear();
    for (const exchange::BadCell &cell : bad) {
        if (cell.sheet != sheet.name)
            continue;
        QString &reason = m_reasons[{cell.row, sheet.columnOf(cell.column) + 1}];
        reason += (reason.isEmpty() ? QString() : u"; "_s) + cell.reason;
        m_badRows.insert(cell.row);
    }
    endRows();
    showBadOnly(m_badOnly);
    return true;
}

void PreviewModel::showBadOnly(bool only)
{
    m_badOnly = only;
    setAccepted(only ? std::function<bool(int)>([this](int source) { return m_badRows.contains(m_sheet.rows[std::size_t(source)].number); })
                     : std::function<bool(int)>());
}

QModelIndex PreviewModel::place(int row, const QString &header) const
{
    const int at = rowOfId(row);
    return at < 0 ? QModelIndex() : index(at, m_sheet.columnOf(header) + 1);
}

QString PreviewModel::text(int source, int column) const
{
    const exchange::PreviewRow &row = m_sheet.rows[std::size_t(source)];
    if (column == 0)
        return QString::number(row.number);
    const auto typed = m_typed.constFind({row.number, column});
    return typed == m_typed.cend() ? row.cells[std::size_t(column - 1)] : *typed;
}

int PreviewModel::compare(int a, int b, int) const { return m_sheet.rows[std::size_t(a)].number - m_sheet.rows[std::size_t(b)].number; }

bool PreviewModel::editable(int, int column) const { return column > 0; }

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const bool says = role == grid::BadRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    const int source = says ? sourceRow(index.row()) : -1;
    const QString reason = source < 0 ? QString() : m_reasons.value({m_sheet.rows[std::size_t(source)].number, index.column()});
    if (reason.isEmpty())
        return Model::data(index, role);
    if (role == Qt::AccessibleTextRole)
        return QString(Model::data(index, role).toString() + u". "_s + tr("Not accepted: %1").arg(reason));
    return reason;
}

void PreviewModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    for (const grid::RowEdit &row : rows)
        for (const grid::CellEdit &cell : row.cells)
            m_typed[{int(row.id), cell.column}] = cell.text;
    written(batch, {QStringList(qsizetype(rows.size()), QString()), {}, false});
    for (const grid::RowEdit &row : rows)
        for (const grid::CellEdit &cell : row.cells)
            Q_EMIT typed({m_sheet.index, int(row.id), m_sheet.columns[std::size_t(cell.column - 1)].column}, cell.text);
}

} // namespace exchange_ui
