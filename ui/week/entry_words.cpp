#include "week/entry_words.h"

#include "base/text.h"
#include "base/tr.h"
#include "week/findings.h"
#include "week/week_tab.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

QString hours(const week::CalendarEntry &entry)
{
    if (!entry.from.isValid())
        return {};
    const QString from = entry.from.toString(u"HH:mm"_s);
    return entry.to.isValid() ? from + u'–' + entry.to.toString(u"HH:mm"_s) : from;
}

const week::CalendarEntry *entryOf(const WeekData &data, base::Id id)
{
    const auto found = std::find_if(data.entries.begin(), data.entries.end(), [&](const week::CalendarEntry &each) { return each.id == id; });
    return found == data.entries.end() ? nullptr : &*found;
}

QStringList statesOf(const week::CalendarEntry &entry)
{
    QStringList states;
    if (entry.state == week::State::Done)
        states << u"✓ "_s + stateWord(entry.state);
    else if (entry.state != week::State::Planned)
        states << stateWord(entry.state);
    if (entry.unplanned)
        states << u"+ "_s + Tr::tr("Unplanned");
    return states;
}

QString named(const QString &label, const QString &what) { return what.isEmpty() ? QString() : label.arg(what); }

// One line each, those that say nothing left out.
QString wholeOf(const week::CalendarEntry &entry, const EntryWords &words, const WeekData &data, const std::vector<base::Id> &clashes)
{
    QStringList names;
    for (const base::Id participant : entry.participants)
        names << data.personName(participant);
    QStringList lines{words.content,
                      words.time,
                      words.states.join(u", "_s),
                      named(Tr::tr("Chair: %1"), data.personName(entry.chair)),
                      named(Tr::tr("Taking part: %1"), names.join(u"; "_s)),
                      named(Tr::tr("Others taking part: %1"), entry.guests),
                      named(Tr::tr("Place: %1"), entry.place),
                      named(Tr::tr("Prepared by: %1"), data.unitCode(entry.preparingUnit)),
                      named(Tr::tr("Note: %1"), entry.note)};
    for (const base::Id other : clashes)
        if (const week::CalendarEntry *with = entryOf(data, other))
            lines << Tr::tr("⚠ %1 chairs “%2” at the same hour (%3): change the hour or the chair of one of them.")
                         .arg(data.personName(entry.chair), with->content, hours(*with));
    if (words.warnings.contains(u"⚠ "_s + Tr::tr("No chair")))
        lines << Tr::tr("⚠ Nobody is named to chair it.");
    if (entry.date.isValid() && !data.week.contains(entry.date))
        lines << Tr::tr("⚠ Its day, %1, lies outside this week.").arg(base::dateText(entry.date));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString sessionWord(week::Session session)
{
    switch (session) {
    case week::Session::Morning:
        return Tr::tr("Morning");
    case week::Session::Afternoon:
        return Tr::tr("Afternoon");
    case week::Session::Evening:
        break;
    }
    return Tr::tr("Evening");
}

QString stateWord(week::State state)
{
    switch (state) {
    case week::State::Planned:
        return Tr::tr("Planned", "state of a calendar entry");
    case week::State::Done:
        return Tr::tr("Done", "state of a calendar entry");
    case week::State::Moved:
        return Tr::tr("Moved", "state of a calendar entry: put off to another time");
    case week::State::Cancelled:
        break;
    }
    return Tr::tr("Cancelled", "state of a calendar entry");
}

QString dayWord(QDate day)
{
    QString name = QLocale().standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
    name[0] = name[0].toUpper();
    return name + u' ' + day.toString(u"dd/MM"_s);
}

EntryFindings findingsOf(const WeekData &data)
{
    EntryFindings findings;
    for (const week::ChairClash &clash : week::chairClashes(data.entries)) {
        findings.clashes[clash.first].push_back(clash.second);
        findings.clashes[clash.second].push_back(clash.first);
    }
    for (const week::UnclearLead &unclear : week::unclearLeads(data.entries, {}, data.roster))
        findings.withoutChair.insert(unclear.entry);
    return findings;
}

EntryWords wordsOf(const week::CalendarEntry &entry, const WeekData &data, const EntryFindings &findings)
{
    EntryWords words;
    words.time = hours(entry);
    words.content = entry.content;
    words.states = statesOf(entry);
    words.cancelled = entry.state == week::State::Cancelled;
    const std::vector<base::Id> clashes = findings.clashes.value(entry.id);
    if (!clashes.empty())
        words.warnings << u"⚠ "_s + Tr::tr("Chair twice at this hour");
    if (findings.withoutChair.contains(entry.id))
        words.warnings << u"⚠ "_s + Tr::tr("No chair");
    if (entry.date.isValid() && !data.week.contains(entry.date))
        words.warnings << u"⚠ "_s + Tr::tr("On %1").arg(base::dateText(entry.date));
    words.details << named(Tr::tr("Chair: %1"), data.personName(entry.chair)) << named(Tr::tr("At: %1", "a place"), entry.place);
    words.details.removeAll(QString());
    words.whole = wholeOf(entry, words, data, clashes);
    return words;
}

QString whyNotEntry(const WeekData &data, const week::CalendarEntry &entry)
{
    if (const QString none = whyNoWriting(&data); !none.isEmpty())
        return none;
    if (data.caller.role == rights::Role::Sole)
        return {};
    if (entry.chair == 0 && entry.preparingUnit == 0)
        return rights::allowed(data.caller.role, {}, rights::Stage::Open, rights::Action::EditCatalogues).reason;
    rights::Verdict verdict{false, {}};
    if (entry.chair != 0)
        verdict = data.may(entry.chair, rights::Action::EnterWork);
    if (!verdict && entry.preparingUnit != 0) {
        rights::Relations to = data.unitRelations.value(entry.preparingUnit);
        const auto own = data.roster.posts(data.caller.cadre);
        if (std::any_of(own.begin(), own.end(),
                        [&](const staff::Post &post) { return post.unit == entry.preparingUnit && post.holdsOn(data.today); }))
            to.add(rights::Relation::Self);
        verdict = rights::allowed(data.caller.role, to, rights::Stage::Open, rights::Action::EnterWork);
    }
    return verdict.reason;
}

} // namespace week_ui
