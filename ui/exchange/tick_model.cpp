#include "exchange/tick_model.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace exchange_ui {

TickModel::TickModel(QStringList headings, QObject *parent) : QAbstractTableModel(parent), m_headings(std::move(headings)) { }

void TickModel::setLines(std::vector<TickLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int TickModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int TickModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_headings.size()); }

QVariant TickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TickLine &line = m_lines[std::size_t(index.row())];
    const QString text = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return line.whyNot.isEmpty() ? text : line.whyNot;
    case Qt::CheckStateRole:
        return index.column() == 0 ? QVariant(line.ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(m_headings.value(index.column()) + u": "_s + text + (line.whyNot.isEmpty() ? QString() : u". "_s + line.whyNot));
    default:
        return {};
    }
}

bool TickModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_lines[std::size_t(index.row())].ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticked();
    return true;
}

QVariant TickModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

Qt::ItemFlags TickModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0 && m_lines[std::size_t(index.row())].whyNot.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void dressTicks(QTableView &view, TickModel *model, const std::vector<int> &widths)
{
    view.setModel(model);
    view.setTabKeyNavigation(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setWordWrap(false);
    view.setShowGrid(false);
    view.setAlternatingRowColors(true);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 8);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setStretchLastSection(true);
    for (std::size_t i = 0; i < widths.size(); ++i)
        view.setColumnWidth(int(i), widths[i] * view.fontMetrics().averageCharWidth());
}

} // namespace exchange_ui
