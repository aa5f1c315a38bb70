#include "week/calendar_model.h"

#include "base/text.h"
#include "base/tr.h"
#include "exchange/cell_parse.h"
#include "grid/write_rows.h"

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

using grid::Entry;
using grid::Order;
using C = CalendarModel;

QString yes() { return u"x"_s; }

// Puts a text into the entry; why it cannot be, or nothing.
QString apply(week::CalendarEntry &entry, int column, const QString &typed, const WeekData &data)
{
    const exchange::Cell cell{exchange::CellKind::Text, typed};
    switch (column) {
    case C::Date: {
        const exchange::Parsed<QDate> date = typed.isEmpty() ? exchange::Parsed<QDate>() : exchange::parseDate(cell);
        entry.date = date.value;
        return date.reason;
    }
    case C::Session:
        entry.session = week::sessionFrom(typed);
        return entry.session || typed.isEmpty() ? QString() : Tr::tr("It is one of: %1.").arg(u"Sáng, Chiều, Tối"_s);
    case C::From:
    case C::To: {
        const exchange::Parsed<QTime> time = typed.isEmpty() ? exchange::Parsed<QTime>() : exchange::parseTime(cell);
        (column == C::From ? entry.from : entry.to) = time.value;
        return time.reason;
    }
    case C::What:
        entry.content = typed;
        return {};
    case C::Chair:
        return staff_ui::choose(entry.chair, typed, data.people, data.peopleIds);
    case C::Guests:
        entry.guests = typed;
        return {};
    case C::Place:
        entry.place = typed;
        return {};
    case C::Preparing:
        return staff_ui::choose(entry.preparingUnit, typed, data.units, data.unitIds);
    case C::Unplanned: {
        const exchange::Parsed<bool> value = typed.isEmpty() ? exchange::Parsed<bool>() : exchange::parseYesNo(cell);
        entry.unplanned = value.value;
        return value.reason;
    }
    case C::State: {
        const std::optional<week::State> state = week::stateFrom(typed);
        if (!state)
            return Tr::tr("It is one of: %1.").arg(u"Kế hoạch, Đã làm, Chuyển, Hủy"_s);
        entry.state = *state;
        return {};
    }
    case C::Note:
        entry.note = typed;
        return {};
    default:
        return Tr::tr("This is computed.");
    }
}

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
            {.key = u"participants"_s, .title = tr("Participants"), .width = 18, .searched = true},
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

void CalendarModel::setUnit(base::Id unit)
{
    if (unit == m_unit)
        return;
    beginRows();
    m_unit = unit;
    choose();
    endRows();
}

void CalendarModel::choose()
{
    m_entries.clear();
    if (m_week)
        m_entries = week::entriesOf(m_unit == 0 ? week::Calendar::everybody() : week::Calendar::unit(m_unit), m_week->entries, m_week->roster);
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

QString CalendarModel::text(int source, int column) const
{
    const week::CalendarEntry &entry = m_entries[std::size_t(source)];
    switch (column) {
    case Date:
        return base::dateText(entry.date);
    case Session:
        return entry.session ? week::word(*entry.session) : QString();
    case From:
        return entry.from.toString(u"HH:mm"_s);
    case To:
        return entry.to.toString(u"HH:mm"_s);
    case What:
        return entry.content;
    case Chair:
        return m_week->personName(entry.chair);
    case Participants: {
        QStringList names;
        for (const base::Id participant : entry.participants)
            names << m_week->personName(participant);
        return names.join(u"; "_s);
    }
    case Guests:
        return entry.guests;
    case Place:
        return entry.place;
    case Preparing:
        return m_week->unitCode(entry.preparingUnit);
    case Unplanned:
        return entry.unplanned ? yes() : QString();
    case State:
        return week::word(entry.state);
    case Note:
        return entry.note;
    default:
        return {};
    }
}

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
bool CalendarModel::editable(int, int column) const { return column != Participants && takesRows(); }

QString CalendarModel::refusal(int, int column, const QString &text) const
{
    week::CalendarEntry scratch;
    return apply(scratch, column, text, *m_week);
}

void CalendarModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    const QString action = tr("Calendar of week %1").arg(m_week->week.toString());
    grid::postRows(
        this, m_store, m_week->caller, action, batch, rows, [week = m_week](store::Database &) { return week; },
        [](const SharedWeek &week, store::Edit &edit, const grid::RowEdit &row) {
            week::CalendarEntry entry;
            if (row.id > 0) {
                std::optional<week::CalendarEntry> there = week::loadEntry(edit.database(), row.id);
                if (!there)
                    base::refuse(Tr::tr("There is no such entry: it may have been removed meanwhile."));
                entry = std::move(*there);
            } else {
                entry.week = week->week;
            }
            for (const grid::CellEdit &cell : row.cells)
                if (const QString reason = apply(entry, cell.column, cell.text, *week); !reason.isEmpty())
                    base::refuse(reason);
            return week::saveEntry(edit, week->caller, entry);
        });
}

} // namespace week_ui
