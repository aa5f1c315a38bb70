#include "exchange/export_week.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/export_batch.h"
#include "exchange/export_file.h"
#include "staff/office_table.h"
#include "staff/relation.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

struct Hours {
    QTime from;
    QTime to;
};

Hours hoursOf(week::Session session)
{
    switch (session) {
    case week::Session::Morning:
        return {QTime(8, 0), QTime(12, 0)};
    case week::Session::Afternoon:
        return {QTime(13, 30), QTime(17, 30)};
    case week::Session::Evening:
        return {QTime(19, 0), QTime(21, 0)};
    }
    return {};
}

bool isOff(const week::CalendarEntry &entry) { return entry.state == week::State::Moved || entry.state == week::State::Cancelled; }

void requireWeek(store::Database &database, const rights::Caller &caller, base::Week week, base::Id unit, bool published)
{
    if (unit == 0) {
        rights::require(caller, {}, rights::Stage::Published, rights::Action::ExportAll);
        return;
    }
    const rights::Relations to = staff::relationsToUnit(database, caller, unit, week.friday());
    const rights::Verdict verdict = rights::allowed(caller.role, to, rights::Stage::Published, rights::Action::Export);
    if (!verdict && !published) // what is published is for everybody
        base::refuse(verdict.reason);
}

} // namespace

QString chairText(const week::CalendarEntry &entry, const staff::Roster &roster)
{
    const staff::Cadre *chair = roster.cadre(entry.chair);
    if (!chair)
        return {};
    const staff::Post *post = roster.postOn(entry.chair, entry.date.isValid() ? entry.date : entry.week.friday());
    return post && !post->title.isEmpty() ? u"%1 (%2)"_s.arg(chair->name, post->title) : chair->name;
}

QString participantsText(const week::CalendarEntry &entry, const staff::Roster &roster)
{
    QStringList names;
    for (const base::Id cadre : entry.participants) {
        if (const staff::Cadre *known = roster.cadre(cadre))
            names << known->name;
    }
    const QString people = names.join(u", "_s);
    if (people.isEmpty() || entry.guests.isEmpty())
        return people + entry.guests;
    return people + u"; "_s + entry.guests;
}

IcsEvent icsEvent(const week::CalendarEntry &entry, const staff::Roster &roster)
{
    IcsEvent event;
    event.uid = u"%1@nenep"_s.arg(entry.id);
    event.firstDay = entry.date.isValid() ? entry.date : entry.week.monday();
    event.lastDay = entry.date.isValid() ? entry.date : entry.week.friday();
    if (entry.date.isValid() && entry.from.isValid()) {
        event.from = entry.from;
        event.to = entry.to;
    } else if (entry.date.isValid() && entry.session) {
        event.from = hoursOf(*entry.session).from;
        event.to = hoursOf(*entry.session).to;
    }
    event.summary = entry.content;
    event.location = entry.place;
    QStringList lines;
    const auto line = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines << label + text;
    };
    line(u"Chủ trì: "_s, chairText(entry, roster));
    line(u"Thành phần: "_s, participantsText(entry, roster));
    if (const staff::Unit *preparing = roster.units().find(entry.preparingUnit))
        line(u"Đơn vị chuẩn bị: "_s, preparing->name);
    line(u"Sản phẩm: "_s, entry.product);
    line(u"Ghi chú: "_s, entry.note);
    if (entry.unplanned)
        lines << u"Việc đột xuất"_s;
    if (isOff(entry))
        line(u"Trạng thái: "_s, week::word(entry.state));
    event.description = lines.join(u'\n');
    event.cancelled = isOff(entry);
    return event;
}

ExportReport exportWeek(store::Database &database, const rights::Caller &caller, base::Week week, base::Id unit, WeekFormat format,
                        const QString &path)
{
    const staff::Roster roster = staff::Roster::load(database);
    const staff::Unit *of = roster.units().find(unit);
    if (unit != 0 && !of)
        base::refuse(Tr::tr("There is no such unit."));
    const std::vector<week::CalendarEntry> all = week::loadEntries(database, week);
    bool published = false;
    if (unit != 0) {
        for (const week::Publication &publication : week::loadPublications(database, week)) {
            if (publication.unit == unit)
                published = week::isUnchanged(publication, all, roster);
        }
    }
    requireWeek(database, caller, week, unit, published);
    const std::vector<week::CalendarEntry> entries =
        week::entriesOf(unit == 0 ? week::Calendar::everybody() : week::Calendar::unit(unit), all, roster);

    ExportFile file(path);
    const staff::Organisation organisation = staff::loadOrganisation(database);
    if (format == WeekFormat::Ics) {
        std::vector<IcsEvent> events;
        for (const week::CalendarEntry &entry : entries)
            events.push_back(icsEvent(entry, roster));
        const QString name = u"Lịch công tác tuần %1/%2 – %3"_s.arg(week.number()).arg(week.year()).arg(of ? of->name : organisation.name);
        writeAll(file.device(), icsText(name, events, database.now()));
    } else {
        writeWeekBook({organisation.parent, organisation.name, of ? of->name : QString(), week, published}, entries, roster, file.device());
    }
    const ExportReport report{{{of ? of->name : organisation.name, qint64(entries.size())}}};
    logExport(database, caller, Tr::tr("Export the weekly calendar"), {{}, week}, report);
    file.commit();
    return report;
}

} // namespace exchange
