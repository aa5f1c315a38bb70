// What is typed into a grid: drafts that are on their way to the file, or marked because they were refused.
#include "grid/model.h"

#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grid {

bool Model::editable(int, int column) const { return m_columns[std::size_t(column)].entry != Entry::None; }

QString Model::refusal(int, int, const QString &) const { return {}; }

void Model::write(int batch, const std::vector<RowEdit> &rows) { written(batch, {QStringList(qsizetype(rows.size()), QString()), {}, false}); }

QStringList Model::choices(int) const { return {}; }

base::Id Model::keyOf(int row) const { return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].id : 0; }

const Model::Draft *Model::draft(base::Id row, int column) const
{
    if (m_drafts.empty() || row == 0)
        return nullptr;
    const auto found = m_drafts.find({row, column});
    return found == m_drafts.end() ? nullptr : &found->second;
}

Qt::ItemFlags Model::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.row() >= rowCount())
        return flags;
    const Column &column = m_columns[std::size_t(index.column())];
    if (column.entry != Entry::None && editable(sourceRow(index.row()), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool Model::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const PutReport report = put({{index.row(), index.column(), value.toString()}});
    return report.taken + report.bad > 0;
}

bool Model::rowIsComplete(base::Id row) const
{
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const Draft *typed = draft(row, column);
        if ((typed && !typed->reason.isEmpty()) || (m_columns[std::size_t(column)].required && (!typed || typed->text.isEmpty())))
            return false;
    }
    return true;
}

QString Model::missing(base::Id row) const
{
    QStringList titles;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const Draft *typed = draft(row, column);
        if (m_columns[std::size_t(column)].required && (!typed || typed->text.isEmpty()))
            titles << m_columns[std::size_t(column)].title;
    }
    return titles.isEmpty() ? QString() : tr("To be saved, this row still needs: %1").arg(titles.join(u", "_s));
}

int Model::firstLacking(int row) const
{
    if (keyOf(row) >= 0)
        return -1;
    for (int column = 0; column < int(m_columns.size()); ++column)
        if (index(row, column).data(BadRole).isValid())
            return column;
    return -1;
}

bool Model::hasDrafts(base::Id row) const
{
    const auto first = m_drafts.lower_bound({row, 0});
    return first != m_drafts.end() && first->first.first == row;
}

bool Model::isBeingWritten(base::Id row) const
{
    return std::any_of(m_batches.begin(), m_batches.end(), [row](const std::vector<RowEdit> &rows) {
        return std::any_of(rows.begin(), rows.end(), [row](const RowEdit &each) { return each.id == row; });
    });
}

// At once, since every view lays itself out anew for each change of the rows. The places of the cells' rows past the last one, in order of coming;
// rows of which nothing can be taken are passed over.
std::map<int, int> Model::addRows(const std::vector<Put> &cells)
{
    std::map<int, int> added;
    int next = int(m_rows.size());
    for (const Put &cell : cells)
        if (cell.row >= int(m_rows.size()) && takesRows() && cell.column >= 0 && cell.column < int(m_columns.size())
            && m_columns[std::size_t(cell.column)].entry != Entry::None && editable(-1, cell.column) && !base::cleaned(cell.text).isEmpty()
            && !added.contains(cell.row))
            added[cell.row] = next++;
    if (added.empty())
        return added;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1); // the empty one becomes the first of them, and another empty one follows
    for (std::size_t i = 0; i < added.size(); ++i)
        m_rows.push_back({--m_lastNew, -1});
    endInsertRows();
    return added;
}

PutReport Model::put(const std::vector<Put> &cells)
{
    PutReport report;
    std::map<base::Id, RowEdit> edits; // each row once
    std::vector<base::Id> order;
    const int rowsBefore = int(m_rows.size());
    const std::map<int, int> added = addRows(cells);
    std::vector<base::Id> touched;
    for (const Put &cell : cells) {
        if (cell.column < 0 || cell.column >= int(m_columns.size()) || cell.row < 0 || (cell.row >= rowCount() && !takesRows())) {
            ++report.outside;
            continue;
        }
        const auto known = added.find(cell.row);
        const int place = cell.row < rowsBefore ? cell.row : known != added.end() ? known->second : -1;
        const int source = sourceRow(place);
        if (m_columns[std::size_t(cell.column)].entry == Entry::None || !editable(source, cell.column)) {
            const QString stands = source >= 0 ? text(source, cell.column) : QString();
            report.readOnly += int(cell.text.trimmed() != stands && !cell.text.trimmed().isEmpty());
            continue;
        }
        const QString typed = base::cleaned(cell.text); // what is pasted from a PDF or a Mac comes decomposed
        if (place < 0)
            continue; // blank
        const base::Id row = keyOf(place);
        if (touched.empty() || touched.back() != row)
            touched.push_back(row);
        const CellKey key{row, cell.column};
        const Draft *before = draft(row, cell.column);
        const QString stood = before ? before->text : source >= 0 ? text(source, cell.column) : QString();
        if (typed == stood && !(before && !before->reason.isEmpty()))
            continue;
        const bool again = row < 0 || (before && before->together);
        const QString reason = typed.isEmpty() && m_columns[std::size_t(cell.column)].required
                                   ? tr("“%1” may not be empty.").arg(m_columns[std::size_t(cell.column)].title)
                                   : refusal(source, cell.column, typed);
        m_drafts[key] = {typed, reason, 0, false, false};
        if (!reason.isEmpty()) {
            ++report.bad;
            if (report.why.isEmpty())
                report.why = markOf(cell.column, typed, reason);
            continue;
        }
        ++report.taken;
        RowEdit &edit = edits[row];
        if (edit.id == 0)
            order.push_back(row);
        edit.id = row;
        edit.cells.push_back({cell.column, typed});
        if (again)
            tryAgain(row, edit);
    }
    const int batch = ++m_lastBatch;
    std::vector<RowEdit> rows;
    for (const base::Id row : order) {
        RowEdit edit = edits[row];
        if (row < 0) {
            if (isBeingWritten(row) || !rowIsComplete(row)) // what is typed meanwhile follows once the row has its id: see rename()
                continue;
            edit.cells.clear();
            for (auto &[key, typed] : m_drafts)
                if (key.first == row)
                    edit.cells.push_back({key.second, typed.text});
        }
        for (const CellEdit &cell : edit.cells)
            m_drafts[{row, cell.column}].batch = batch;
        rows.push_back(std::move(edit));
    }
    rowsChanged(touched);
    if (report.taken + report.bad > 0)
        Q_EMIT marked(report.why);
    if (!rows.empty()) {
        m_batches.insert(batch, rows);
        write(batch, rows);
    }
    return report;
}

QString Model::markOf(int column, const QString &text, const QString &reason) const
{
    return tr("%1, “%2”: %3", "heading of a column, what was typed there, why it is not accepted")
        .arg(m_columns[std::size_t(column)].title, text, reason);
}

void Model::tryAgain(base::Id row, RowEdit &edit)
{
    for (auto it = m_drafts.lower_bound({row, 0}); it != m_drafts.end() && it->first.first == row; ++it) {
        if (!it->second.together)
            continue;
        it->second.together = false;
        it->second.reason.clear();
        edit.cells.push_back({it->first.second, it->second.text});
    }
}

void Model::written(int batch, const Written &result)
{
    const std::vector<RowEdit> rows = m_batches.take(batch);
    QString mark;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString refused = result.refusals.value(qsizetype(i));
        for (const CellEdit &cell : rows[i].cells) {
            const auto found = m_drafts.find({rows[i].id, cell.column});
            if (found == m_drafts.end() && !refused.isEmpty())
                Q_EMIT lost(tr("“%1” was not saved: %2").arg(cell.text, refused));
            if (found == m_drafts.end() || found->second.batch != batch)
                continue; // typed over meanwhile
            found->second.reason = refused;
            found->second.done = refused.isEmpty();
            found->second.together = !refused.isEmpty();
            if (!refused.isEmpty() && mark.isEmpty())
                mark = markOf(cell.column, cell.text, refused);
        }
        if (rows[i].id < 0 && refused.isEmpty() && i < result.ids.size())
            rename(rows[i].id, result.ids[i], batch);
    }
    if (!mark.isEmpty())
        Q_EMIT marked(mark);
    if (!result.changed) {
        endRows(); // nothing will be read again
        return;
    }
    std::vector<base::Id> touched;
    for (std::size_t i = 0; i < rows.size(); ++i)
        touched.push_back(rows[i].id < 0 && result.refusals.value(qsizetype(i)).isEmpty() && i < result.ids.size() ? result.ids[i] : rows[i].id);
    rowsChanged(touched);
}

// A new row has got its id; what was typed into it while it was being written follows.
void Model::rename(base::Id from, base::Id to, int batch)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.id == from; });
    if (row != m_rows.end())
        row->id = to;
    RowEdit further{to, {}};
    const int next = ++m_lastBatch;
    for (auto it = m_drafts.lower_bound({from, 0}); it != m_drafts.end() && it->first.first == from; it = m_drafts.erase(it)) {
        Draft typed = it->second;
        if (typed.batch != batch && typed.reason.isEmpty()) {
            typed.batch = next;
            further.cells.push_back({it->first.second, typed.text});
        }
        m_drafts[{to, it->first.second}] = typed;
    }
    if (further.cells.empty())
        return;
    m_batches.insert(next, {further});
    write(next, {further});
}

void Model::dropDone()
{
    QHash<base::Id, bool> present;
    for (int source = 0; source < sourceRows(); ++source)
        present.insert(id(source), true);
    for (auto it = m_drafts.begin(); it != m_drafts.end();) {
        const base::Id row = it->first.first;
        const bool gone = row > 0 && !present.contains(row);
        if (gone && !it->second.reason.isEmpty())
            Q_EMIT lost(tr("“%1” was not saved: %2").arg(it->second.text, it->second.reason));
        const bool over = it->second.done || gone;
        it = over ? m_drafts.erase(it) : std::next(it);
    }
}

void Model::dropNew() { m_drafts.erase(m_drafts.begin(), m_drafts.lower_bound({0, 0})); }

bool Model::giveUp(const QModelIndex &index)
{
    const base::Id row = keyOf(index.row());
    const Draft *typed = draft(row, index.column());
    if (!typed || (typed->reason.isEmpty() && row > 0))
        return false;
    m_drafts.erase({row, index.column()});
    if (row < 0 && !hasDrafts(row))
        endRows();
    else
        valuesChanged();
    return true;
}

} // namespace grid
