#include "week/calendar_model.h"

#include "base/tr.h"
#include "grid/write_rows.h"
#include "week/entry_cells.h"

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

using grid::Entry;
using grid::Order;

} // namespace

CalendarModel::CalendarModel(shell::StoreThread &store, QObject *parent)
    : Model(
        {
            {.key = u"date"_s, .title = tr("Day"), .order = Order::Value, .width = 12, .entry = Entry::Date},
            {.key = u"session"_s, .title = tr("Session"), .order = Order::Value, .width = 7, .entry = Entry::Choice},
            {.key = u"from"_s, .title = tr("From", "an hour"), .width = 6, .entry = Entry::Text},
            {.key = u"to"_s, .title = tr("To", "an hour"), .width = 6, .entry = Entry::Text},
            {.key = u"what"_s, .title = tr("Content"), .width = 34, .searched = true, .entry = Entry::Text, .required = true},
            {.key = u"chair"_s, .title = tr("Chair"), .order = Order::Name, .width = 18, .searched = true, .entry = Entry::Choice},
            {.key = u"participants"_s, .title = tr("Participants"), .width = 18, .searched = true, .entry = Entry::Choice, .several = true},
            {.key = u"guests"_s, .title = tr("Others taking part"), .width = 20, .searched = true, .entry = Entry::Text},
            {.key = u"place"_s, .title = tr("Place"), .width = 16, .searched = true, .entry = Entry::Text},
            {.key = u"preparing"_s, .title = tr("Prepared by"), .width = 12, .entry = Entry::Choice},
            {.key = u"unplanned"_s, .title = tr("Unplanned", "heading: added after planning, x or empty"), .width = 10, .entry = Entry::Text},
            {.key = u"state"_s, .title = tr("State"), .width = 10, .entry = Entry::Choice},
            {.key = u"note"_s, .title = tr("Note"), .width = 14, .entry = Entry::Text},
        },
        parent),
      m_store(store)
{
}

void CalendarModel::set(SharedWeek week)
{
    beginRows();
    if (!week || !m_week || week->week != m_week->week)
        dropNew();
    m_week = std::move(week);
    choose();
    endRows();
}

void CalendarModel::setCalendar(const week::Calendar &calendar)
{
    if (calendar.of == m_calendar.of && calendar.subject == m_calendar.subject)
        return;
    beginRows();
    m_calendar = calendar;
    choose();
    endRows();
}

void CalendarModel::choose()
{
    m_entries.clear();
    if (m_week)
        m_entries = week::entriesOf(m_calendar, m_week->entries, m_week->roster);
}

QStringList CalendarModel::choices(int column) const
{
    switch (column) {
    case Session:
        return {week::word(week::Session::Morning), week::word(week::Session::Afternoon), week::word(week::Session::Evening)};
    case State:
        return {week::word(week::State::Planned), week::word(week::State::Done), week::word(week::State::Moved), week::word(week::State::Cancelled)};
    case Preparing:
        return m_week ? m_week->units : QStringList();
    default:
        return m_week ? m_week->people : QStringList();
    }
}

QString CalendarModel::text(int source, int column) const { return entryText(m_entries[std::size_t(source)], column, *m_week); }

int CalendarModel::compare(int a, int b, int column) const
{
    const week::CalendarEntry &x = m_entries[std::size_t(a)];
    const week::CalendarEntry &y = m_entries[std::size_t(b)];
    if (column == Session)
        return int(x.session.value_or(week::Session::Morning)) - int(y.session.value_or(week::Session::Morning));
    return week::before(x, y) ? -1 : week::before(y, x) ? 1 : 0;
}

bool CalendarModel::takesRows() const { return m_week && !m_week->readOnly && m_week->caller.role != rights::Role::Reader; }

// Whether somebody may write a row is known once it says who chairs or prepares it: the verb decides, and a refused row says why.
bool CalendarModel::editable(int, int) const { return takesRows(); }

QString CalendarModel::refusal(int source, int column, const QString &text) const
{
    week::CalendarEntry scratch = source >= 0 && source < sourceRows() ? m_entries[std::size_t(source)] : week::CalendarEntry();
    return putEntryText(scratch, column, text, *m_week);
}

void CalendarModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    const QString action = tr("Calendar of week %1").arg(m_week->week.toString());
    grid::postRows(
        this, m_store, m_week->caller, action, batch, rows, [week = m_week](store::Database &) { return week; },
        [of = m_calendar](const SharedWeek &week, store::Edit &edit, const grid::RowEdit &row) {
            week::CalendarEntry entry;
            if (row.id > 0) {
                std::optional<week::CalendarEntry> there = week::loadEntry(edit.database(), row.id);
                if (!there)
                    base::refuse(Tr::tr("There is no such entry: it may have been removed meanwhile."));
                entry = std::move(*there);
            } else {
                entry.week = week->week;
                // of the calendar that it was typed into: it would vanish from it otherwise
                entry.preparingUnit = of.of == week::Calendar::Of::Unit ? of.subject : 0;
                entry.chair = of.of == week::Calendar::Of::Person ? of.subject : 0;
            }
            for (const grid::CellEdit &cell : row.cells)
                if (const QString reason = putEntryText(entry, cell.column, cell.text, *week); !reason.isEmpty())
                    base::refuse(reason);
            return week::saveEntry(edit, week->caller, entry);
        });
}

} // namespace week_ui
