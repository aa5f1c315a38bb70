#include "week/entry_cells.h"

#include "base/text.h"
#include "base/tr.h"
#include "exchange/cell_parse.h"
#include "week/calendar_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {

using C = CalendarModel;

namespace {

// Those who take part already may stay, whether or not they still hold a post.
QString putParticipants(week::CalendarEntry &entry, const QString &typed, const WeekData &data)
{
    QStringList choices = data.people;
    std::vector<base::Id> ids = data.peopleIds;
    for (const base::Id participant : entry.participants) {
        if (std::find(ids.begin(), ids.end(), participant) != ids.end())
            continue;
        choices << data.personName(participant);
        ids.push_back(participant);
    }
    return staff_ui::chooseSeveral(entry.participants, typed, choices, ids);
}

} // namespace

QString entryText(const week::CalendarEntry &entry, int column, const WeekData &data)
{
    switch (column) {
    case C::Date:
        return base::dateText(entry.date);
    case C::Session:
        return entry.session ? week::word(*entry.session) : QString();
    case C::From:
        return entry.from.toString(u"HH:mm"_s);
    case C::To:
        return entry.to.toString(u"HH:mm"_s);
    case C::What:
        return entry.content;
    case C::Chair:
        return data.personName(entry.chair);
    case C::Participants: {
        QStringList names;
        for (const base::Id participant : entry.participants)
            names << data.personName(participant);
        return names.join(u"; "_s);
    }
    case C::Guests:
        return entry.guests;
    case C::Place:
        return entry.place;
    case C::Preparing:
        return data.unitCode(entry.preparingUnit);
    case C::Unplanned:
        return entry.unplanned ? u"x"_s : QString();
    case C::State:
        return week::word(entry.state);
    case C::Note:
        return entry.note;
    default:
        return {};
    }
}

QString putEntryText(week::CalendarEntry &entry, int column, const QString &typed, const WeekData &data)
{
    const exchange::Cell cell{exchange::CellKind::Text, typed};
    switch (column) {
    case C::Date: {
        const exchange::Parsed<QDate> date = typed.isEmpty() ? exchange::Parsed<QDate>() : exchange::parseTypedDate(typed, data.week.friday());
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
    case C::Participants:
        return putParticipants(entry, typed, data);
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

} // namespace week_ui
