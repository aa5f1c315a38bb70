#include "grid/model.h"

#include "base/text.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace grid {
namespace {

int alignment(const Column &column) { return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); }

} // namespace

Model::Model(std::vector<Column> columns, QObject *parent) : QAbstractTableModel(parent), m_columns(std::move(columns)) { }

int Model::columnOf(QStringView key) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) { return column.key == key; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int Model::compare(int, int, int) const { return 0; }

QVariant Model::extra(int, int, int) const { return {}; }

void Model::setSearch(const QString &typed)
{
    const QStringList words = base::folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    beginResetModel();
    refilter();
    endResetModel();
}

void Model::setAccepted(std::function<bool(int)> accepted)
{
    m_accepted = std::move(accepted);
    beginResetModel();
    refilter();
    endResetModel();
}

void Model::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < int(m_columns.size()) ? column : -1;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    sources.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        sources.push_back(sourceRow(index.row()));
    reorder();
    refilter();
    std::vector<int> rows(std::size_t(sourceRows()), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        rows[std::size_t(m_shown[row])] = int(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows[std::size_t(sources[std::size_t(i)])], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int Model::rowOf(int sourceRow) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), sourceRow);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

base::Id Model::idOf(int row) const
{
    const int source = sourceRow(row);
    return source < 0 ? 0 : id(source);
}

int Model::rowOfId(base::Id wanted) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int source) { return id(source) == wanted; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int Model::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int Model::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant Model::data(const QModelIndex &index, int role) const
{
    const int source = sourceRow(index.row());
    if (source < 0 || index.column() >= int(m_columns.size()))
        return {};
    const int column = index.column();
    if (QVariant value = extra(source, column, role); value.isValid())
        return value;
    const Column &of = m_columns[std::size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return text(source, column);
    case Qt::AccessibleTextRole: {
        // A screen reader hears one cell at a time: it must say which.
        const QString shown = text(source, column);
        return QString((of.explanation.isEmpty() ? of.title : of.explanation) + u": "_s
                       + (shown.isEmpty() ? tr("empty", "a cell, read aloud") : shown));
    }
    case Qt::TextAlignmentRole:
        return alignment(of);
    default:
        return {};
    }
}

QVariant Model::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= int(m_columns.size()))
        return {};
    const Column &column = m_columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column.explanation.isEmpty() ? column.title : column.explanation;
    default:
        return {};
    }
}

void Model::beginRows() { beginResetModel(); }

void Model::endRows()
{
    fold();
    reorder();
    refilter();
    endResetModel();
}

void Model::fold()
{
    const int rows = sourceRows();
    m_haystacks.assign(std::size_t(rows), {});
    for (int row = 0; row < rows; ++row) {
        QStringList parts;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            if (m_columns[column].searched)
                parts.append(text(row, int(column)));
        m_haystacks[std::size_t(row)] = base::folded(parts.join(u' '));
    }
}

void Model::refilter()
{
    m_shown.clear();
    for (const int source : m_order)
        if ((!m_accepted || m_accepted(source)) && base::foundIn(m_haystacks[std::size_t(source)], m_words))
            m_shown.push_back(source);
}

void Model::reorder()
{
    const auto rows = std::size_t(sourceRows());
    m_order.resize(rows);
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0)
        return;
    std::vector<QString> shown(rows);
    for (std::size_t row = 0; row < rows; ++row)
        shown[row] = text(int(row), m_sortColumn);
    const int sign = m_sortOrder == Qt::AscendingOrder ? 1 : -1;
    const auto sortBy = [&](auto compareRows) {
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            const bool blankA = shown[std::size_t(a)].isEmpty();
            const bool blankB = shown[std::size_t(b)].isEmpty();
            return blankA || blankB ? !blankA && blankB : sign * compareRows(a, b) < 0;
        });
    };
    // One collation a row instead of one a comparison.
    const auto sortByKeys = [&](auto keyOf) {
        std::vector<decltype(keyOf(shown.front()))> keys;
        keys.reserve(rows);
        for (const QString &value : shown)
            keys.push_back(keyOf(value));
        sortBy([&](int a, int b) { return keys[std::size_t(a)].compare(keys[std::size_t(b)]); });
    };
    switch (m_columns[std::size_t(m_sortColumn)].order) {
    case Order::Value:
        sortBy([&](int a, int b) { return compare(a, b, m_sortColumn); });
        break;
    case Order::Name: {
        const base::NameOrder names;
        sortByKeys([&](const QString &name) { return names.key(name); });
        break;
    }
    case Order::Text: {
        QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        sortByKeys([&](const QString &value) { return collator.sortKey(value); });
        break;
    }
    }
}

} // namespace grid
