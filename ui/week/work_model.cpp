#include "week/work_model.h"

#include "base/tr.h"
#include "grid/decimal.h"
#include "grid/write_rows.h"
#include "week/work.h"
#include "week/work_cells.h"

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

using grid::Entry;
using grid::Order;

// Fresh from the file, so that nothing is written back that changed meanwhile.
base::Id writeRow(store::Edit &edit, const WeekData &data, const grid::RowEdit &row)
{
    WorkDraft draft;
    if (row.id > 0) {
        std::optional<week::WorkItem> item = week::loadItem(edit.database(), row.id);
        if (!item)
            base::refuse(Tr::tr("There is no such work item: it may have been removed meanwhile."));
        draft.item = std::move(*item);
        draft.result = week::loadResult(edit.database(), row.id, data.week).value_or(week::WorkResult());
    } else {
        draft.item.week = data.week;
    }
    for (const grid::CellEdit &cell : row.cells)
        if (const QString reason = apply(draft, cell.column, cell.text, data); !reason.isEmpty())
            base::refuse(reason);
    const base::Id id = draft.plans ? week::saveItem(edit, data.caller, draft.item) : draft.item.id;
    draft.result.item = id;
    draft.result.week = data.week;
    const int faults = draft.result.faultsExcused;
    const int delays = draft.result.delaysExcused;
    if (draft.results)
        week::enterResult(edit, data.caller, draft.result);
    if (draft.causes)
        week::confirmCauses(edit, data.caller, id, data.week, faults, delays);
    return id;
}

} // namespace

WorkModel::WorkModel(shell::StoreThread &store, QObject *parent)
    : Model(
        {
            {.key = u"content"_s, .title = tr("Work"), .width = 34, .searched = true, .entry = Entry::Text, .required = true},
            {.key = u"lead"_s, .title = tr("Lead"), .order = Order::Name, .width = 18, .searched = true, .entry = Entry::Choice, .required = true},
            {.key = u"joiners"_s, .title = tr("Joined by"), .width = 14, .searched = true},
            {.key = u"product"_s, .title = tr("Product"), .width = 14, .entry = Entry::Text},
            {.key = u"k"_s,
             .title = tr("K", "conversion coefficient"),
             .explanation = tr("Conversion coefficient K"),
             .order = Order::Value,
             .width = 4,
             .number = true,
             .entry = Entry::Number},
            {.key = u"assigned"_s,
             .title = tr("Assigned"),
             .explanation = tr("Quantity assigned"),
             .order = Order::Value,
             .width = 9,
             .number = true,
             .entry = Entry::Number},
            {.key = u"deadline"_s, .title = tr("Deadline"), .order = Order::Value, .width = 12, .entry = Entry::Date},
            {.key = u"completed"_s,
             .title = tr("Done", "quantity completed this week"),
             .explanation = tr("Completed this week"),
             .order = Order::Value,
             .width = 6,
             .number = true,
             .entry = Entry::Number},
            {.key = u"faults"_s,
             .title = tr("Faults"),
             .explanation = tr("Quality faults this week"),
             .order = Order::Value,
             .width = 7,
             .number = true,
             .entry = Entry::Number},
            {.key = u"faults-excused"_s,
             .title = tr("Obj. faults"),
             .explanation = tr("Faults with a confirmed objective cause"),
             .order = Order::Value,
             .width = 10,
             .number = true,
             .entry = Entry::Number},
            {.key = u"delays"_s,
             .title = tr("Delays"),
             .explanation = tr("Delays this week"),
             .order = Order::Value,
             .width = 7,
             .number = true,
             .entry = Entry::Number},
            {.key = u"delays-excused"_s,
             .title = tr("Obj. delays"),
             .explanation = tr("Delays with a confirmed objective cause"),
             .order = Order::Value,
             .width = 11,
             .number = true,
             .entry = Entry::Number},
            {.key = u"evidence"_s, .title = tr("Evidence"), .width = 18, .entry = Entry::Text},
            {.key = u"total"_s,
             .title = tr("In all"),
             .explanation = tr("Completed in all weeks, of what was assigned"),
             .order = Order::Value,
             .width = 7,
             .number = true},
            {.key = u"state"_s, .title = tr("State"), .width = 10, .entry = Entry::Choice},
            {.key = u"origin"_s, .title = tr("Origin"), .width = 12, .entry = Entry::Choice},
            {.key = u"note"_s, .title = tr("Note"), .width = 16, .entry = Entry::Text},
        },
        parent),
      m_store(store)
{
}

void WorkModel::set(SharedWeek week)
{
    beginRows();
    if (!week || !m_week || week->week != m_week->week)
        dropNew();
    m_week = std::move(week);
    endRows();
}

void WorkModel::setUnits(const QStringList &codes)
{
    if (codes == m_units)
        return;
    m_units = codes;
    if (codes.isEmpty())
        setAccepted({});
    else
        setAccepted([this, codes](int source) { return codes.contains(m_week->unitOf(m_week->work[std::size_t(source)].item.lead)); });
}

QStringList WorkModel::choices(int column) const
{
    if (column == StateColumn)
        return {week::word(week::State::Planned), week::word(week::State::Done), week::word(week::State::Moved), week::word(week::State::Cancelled)};
    if (column == OriginColumn)
        return {Tr::tr("Planned", "origin of a work item"), Tr::tr("Unplanned", "origin of a work item")};
    return m_week ? m_week->people : QStringList();
}

QString WorkModel::text(int source, int column) const { return shown(m_week->work[std::size_t(source)], column, *m_week, grid::decimalSign()); }

int WorkModel::compare(int a, int b, int column) const
{
    const WorkRow &x = m_week->work[std::size_t(a)];
    const WorkRow &y = m_week->work[std::size_t(b)];
    const auto by = [](auto i, auto j) { return i < j ? -1 : j < i ? 1 : 0; };
    switch (column) {
    case K:
        return by(x.item.kMilli, y.item.kMilli);
    case Assigned:
        return by(x.item.assigned, y.item.assigned);
    case Deadline:
        return by(x.item.due(), y.item.due());
    case Completed:
        return by(x.result.completed, y.result.completed);
    case Faults:
        return by(x.result.faults, y.result.faults);
    case FaultsExcused:
        return by(x.result.faultsExcused, y.result.faultsExcused);
    case Delays:
        return by(x.result.delays, y.result.delays);
    case DelaysExcused:
        return by(x.result.delaysExcused, y.result.delaysExcused);
    default:
        return by(x.total.completed * y.item.assigned, y.total.completed * x.item.assigned);
    }
}

QVariant WorkModel::extra(int source, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    const WorkRow &row = m_week->work[std::size_t(source)];
    if (column == Deadline && !row.item.deadline.isValid())
        return tr("Without a deadline it is due on the Friday of its week.");
    if (column == Joiners || column == TotalDone)
        return {};
    const rights::Verdict verdict = m_week->may(row.item.lead, actionOf(column));
    return verdict ? QVariant() : QVariant(verdict.reason);
}

bool WorkModel::takesRows() const { return m_week && !m_week->readOnly && m_week->caller.role != rights::Role::Reader; }

bool WorkModel::editable(int source, int column) const
{
    if (column == Joiners || column == TotalDone || !takesRows())
        return false;
    return source < 0 || m_week->may(m_week->work[std::size_t(source)].item.lead, actionOf(column)).allowed;
}

QString WorkModel::refusal(int source, int column, const QString &text) const
{
    WorkDraft draft;
    if (source >= 0)
        draft.item.origin = m_week->work[std::size_t(source)].item.origin;
    return apply(draft, column, text, *m_week);
}

void WorkModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    const QString action = tr("Work of week %1").arg(m_week->week.toString());
    grid::postRows(
        this, m_store, m_week->caller, action, batch, rows, [week = m_week](store::Database &) { return week; },
        [](const SharedWeek &week, store::Edit &edit, const grid::RowEdit &row) { return writeRow(edit, *week, row); });
}

} // namespace week_ui
