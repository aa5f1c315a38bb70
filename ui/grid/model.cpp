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

bool Model::takesEntry() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [](const Column &column) { return column.entry != Entry::None; });
}

void Model::setSearch(const QString &typed)
{
    const QStringList words = base::folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void Model::setAccepted(std::function<bool(int)> accepted)
{
    m_accepted = std::move(accepted);
    refilter();
}

void Model::setFilter(int column, const QString &typed)
{
    const Filter filter = Filter::parse(typed);
    if (filter.isEmpty())
        m_filters.erase(column);
    else
        m_filters[column] = filter;
    refilter();
}

void Model::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < int(m_columns.size()) ? column : -1;
    m_sortOrder = order;
    reorder();
    rearrange(matching(Rows::AsShown));
}

int Model::rowOf(int sourceRow) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.source == sourceRow && sourceRow >= 0; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

base::Id Model::idOf(int row) const { return std::max<base::Id>(0, keyOf(row)); }

int Model::rowOfId(base::Id wanted) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == wanted; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int Model::shownCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.id > 0; }));
}

int Model::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()) + int(takesRows()); }

int Model::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant Model::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    if (!index.isValid() || column >= int(m_columns.size()) || index.row() >= rowCount())
        return {};
    const int source = sourceRow(index.row());
    const base::Id row = keyOf(index.row());
    const Draft *typed = draft(row, column);
    const Column &of = m_columns[std::size_t(column)];
    if (role == BadRole || (role == Qt::ToolTipRole && (typed || row < 0))) {
        if (typed && !typed->reason.isEmpty())
            return typed->reason;
        const QString lacking = row < 0 && of.required && !typed ? missing(row) : QString();
        return lacking.isEmpty() ? QVariant() : QVariant(lacking);
    }
    if (source >= 0)
        if (QVariant value = extra(source, column, role); value.isValid() && !(typed && role == Qt::DisplayRole))
            return value;
    const auto shown = [&] { return typed ? typed->text : source >= 0 ? text(source, column) : QString(); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown();
    case Qt::AccessibleTextRole: {
        // A screen reader hears one cell at a time: it must say which.
        const QString value = shown();
        QString said =
            (of.explanation.isEmpty() ? of.title : of.explanation) + u": "_s + (value.isEmpty() ? tr("empty", "a cell, read aloud") : value);
        if (typed && !typed->reason.isEmpty())
            said += u". "_s + tr("Not accepted: %1").arg(typed->reason);
        else if (takesEntry() && !(flags(index) & Qt::ItemIsEditable))
            said += u". "_s + tr("Read only", "a cell, read aloud");
        return said;
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

void Model::endRows()
{
    m_haystacks.assign(std::size_t(sourceRows()), {});
    reorder();
    dropDone();
    std::vector<Row> next = matching(Rows::Anew);
    if (!adapt(next)) {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
    }
    Q_EMIT refreshed();
}

// Row by row, where few have come or gone: a view keeps its place and an open editor its text. False: too many; nothing was done.
bool Model::adapt(const std::vector<Row> &next)
{
    QHash<base::Id, int> before;
    QHash<base::Id, int> after;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        before.insert(m_rows[i].id, int(i));
    for (std::size_t i = 0; i < next.size(); ++i)
        after.insert(next[i].id, int(i));
    const auto lacks = [](const QHash<base::Id, int> &ids) { return [&ids](const Row &row) { return !ids.contains(row.id); }; };
    const auto gone = std::count_if(m_rows.begin(), m_rows.end(), lacks(after));
    const auto come = std::count_if(next.begin(), next.end(), lacks(before));
    constexpr int few = 50;
    if (gone + come > few || gone == qsizetype(m_rows.size()))
        return false;
    for (Row &row : m_rows) {
        const auto found = after.constFind(row.id);
        row.source = found == after.cend() ? -1 : next[std::size_t(*found)].source;
    }
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (after.contains(m_rows[std::size_t(i)].id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    std::vector<Row> stayed;
    std::copy_if(next.begin(), next.end(), std::back_inserter(stayed), [&](const Row &row) { return before.contains(row.id); });
    if (!std::equal(stayed.begin(), stayed.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.id == b.id; }))
        rearrange(std::move(stayed));
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (before.contains(next[i].id))
            continue;
        beginInsertRows({}, int(i), int(i));
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), next[i]);
        endInsertRows();
    }
    valuesChanged();
    return true;
}

// The same rows in another order.
void Model::rearrange(std::vector<Row> next)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<base::Id> ids;
    ids.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        ids.push_back(keyOf(index.row()));
    m_rows = std::move(next);
    QHash<base::Id, int> rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        rows.insert(m_rows[i].id, int(i));
    rows.insert(0, int(m_rows.size())); // the empty one stays last
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows.value(ids[std::size_t(i)], -1), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void Model::valuesChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, int(m_columns.size()) - 1));
}

void Model::refilter()
{
    beginResetModel();
    m_rows = matching(Rows::AsShown);
    endResetModel();
    Q_EMIT refreshed();
}

// Few rows one by one, so that a view paints no more than these.
void Model::rowsChanged(const std::vector<base::Id> &ids)
{
    constexpr std::size_t few = 20;
    if (ids.size() > few) {
        valuesChanged();
        return;
    }
    for (const base::Id each : ids)
        if (const int row = rowOfId(each); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, int(m_columns.size()) - 1));
}

// When it is first asked for: most values are read anew without anybody searching them.
const QString &Model::haystack(int source) const
{
    QString &known = m_haystacks[std::size_t(source)];
    if (known.isNull()) {
        QStringList parts;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            if (m_columns[column].searched)
                parts.append(text(source, int(column)));
        known = base::folded(parts.join(u' '));
    }
    return known;
}

std::vector<Model::Row> Model::matching(Rows wanted) const
{
    std::vector<Row> rows;
    const auto fits = [&](int source) {
        return (!m_accepted || m_accepted(source)) && (m_words.isEmpty() || base::foundIn(haystack(source), m_words))
               && std::all_of(m_filters.begin(), m_filters.end(),
                              [&](const auto &filter) { return filter.second.accepts(text(source, filter.first)); });
    };
    for (const int source : m_order)
        if (fits(source))
            rows.push_back({id(source), source});
    for (const Row &row : m_rows)
        if (row.source < 0 && (row.id < 0 ? hasDrafts(row.id) : wanted == Rows::AsShown))
            rows.push_back(row);
    return rows;
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
