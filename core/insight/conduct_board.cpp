#include "insight/conduct_board.h"

#include "base/text.h"
#include "base/tr.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

using conduct::Observation;

// Confirmed, pending, dismissed.
struct Counts {
    qint64 confirmed = 0;
    qint64 pending = 0;
    qint64 dismissed = 0;
    std::vector<RowRef> rows;

    void add(const Observation &one)
    {
        (one.isConfirmed() ? confirmed : one.isDismissed() ? dismissed : pending) += 1;
        rows.push_back({u"observation"_s, one.id});
    }
    qint64 all() const { return confirmed + pending + dismissed; }
};

std::vector<Column> countColumns(QString first, QString heading)
{
    return {{std::move(first), std::move(heading)},
            {u"confirmed"_s, Tr::tr("Confirmed")},
            {u"pending"_s, Tr::tr("Not concluded")},
            {u"dismissed"_s, Tr::tr("Dismissed")}};
}

using InView = std::vector<const Observation *>; // of the units wanted, and allowed to be seen

QHash<QString, const conduct::Indicator *> byCode(const std::vector<conduct::Indicator> &catalogue)
{
    QHash<QString, const conduct::Indicator *> all;
    for (const conduct::Indicator &one : catalogue)
        all.insert(one.code, &one);
    return all;
}

Line indicatorLine(const QHash<QString, const conduct::Indicator *> &catalogue, const QString &code)
{
    Line line;
    line.code = code;
    if (const conduct::Indicator *known = catalogue.value(code)) {
        line.subject = {u"indicator"_s, known->id};
        line.label = withBadge(known->text(), conduct::badgeOf(*known));
    }
    return line;
}

Figure units(const ConductFacts &facts, const InView &inView, const staff::Roster &roster)
{
    Figure figure{u"conduct.units"_s, {}, {}, countColumns(u"unit"_s, Tr::tr("Unit")), {}};
    std::map<std::pair<QString, QString>, Counts> pairs; // manifestation and unit
    Counts all;
    for (const Observation *one : inView) {
        if (!facts.month.contains(one->date))
            continue;
        pairs[{one->indicator, unitCode(roster, unitOf(*one, roster))}].add(*one);
        all.add(*one);
    }
    const auto catalogue = byCode(facts.catalogue);
    QHash<QString, qint64> confirmed;
    for (const auto &[key, counts] : pairs) {
        Line line = indicatorLine(catalogue, key.first);
        line.cells = {key.second, counts.confirmed, counts.pending, counts.dismissed};
        line.rows = counts.rows;
        confirmed[key.first] += counts.confirmed;
        figure.lines.push_back(std::move(line));
    }
    figure.title = Tr::tr("Manifestations in %1: %2 confirmed, %3 not concluded, %4 dismissed")
                       .arg(facts.month.toVietnamese())
                       .arg(all.confirmed)
                       .arg(all.pending)
                       .arg(all.dismissed);
    QStringList most;
    qint64 top = 0;
    for (const conduct::Indicator &one : facts.catalogue) {
        if (const qint64 count = confirmed.value(one.code); count > 0 && count >= top) {
            if (count > top)
                most.clear();
            top = count;
            most << one.code;
        }
    }
    if (top > 1)
        figure.title += u"; "_s + Tr::tr("most often %1 (%2 times)").arg(listed(most)).arg(top);
    return figure;
}

Figure months(const ConductFacts &facts, const InView &inView)
{
    Figure figure{u"conduct.months"_s,
                  {},
                  Tr::tr("Twelve months up to this one; months without a case are left out."),
                  countColumns(u"month"_s, Tr::tr("Month")),
                  {}};
    std::map<std::pair<QString, base::Month>, Counts> pairs;
    std::map<base::Month, qint64> confirmed;
    for (const Observation *one : inView) {
        const base::Month month = base::Month::of(one->date);
        if (month > facts.month || month <= facts.month.next(-12))
            continue;
        pairs[{one->indicator, month}].add(*one);
        confirmed[month] += one->isConfirmed() ? 1 : 0;
    }
    const auto catalogue = byCode(facts.catalogue);
    for (const auto &[key, counts] : pairs) {
        Line line = indicatorLine(catalogue, key.first);
        line.cells = {key.second.toString(), counts.confirmed, counts.pending, counts.dismissed};
        line.rows = counts.rows;
        figure.lines.push_back(std::move(line));
    }
    qint64 all = 0;
    for (const auto &[month, count] : confirmed)
        all += count;
    const qint64 before = confirmed[facts.month.next(-1)];
    figure.title = Tr::tr("Confirmed cases in twelve months: %1; in %3: %2, in the month before: %4")
                       .arg(all)
                       .arg(confirmed[facts.month])
                       .arg(facts.month.toVietnamese())
                       .arg(before);
    return figure;
}

Figure remedies(const ConductFacts &facts, const InView &inView, const staff::Roster &roster)
{
    Figure figure{u"conduct.remedies"_s,
                  {},
                  Tr::tr("Confirmed cases whose remedy is due in the month. Remedied on a day not recorded counts as in time."),
                  {{u"due"_s, Tr::tr("Due")},
                   {u"in_time"_s, Tr::tr("In time")},
                   {u"late"_s, Tr::tr("Remedied late")},
                   {u"overdue"_s, Tr::tr("Overdue")},
                   {u"open"_s, Tr::tr("Still open")}},
                  {}};
    struct States {
        std::array<qint64, 5> counts{}; // by conduct::RemedyState
        std::vector<RowRef> rows;
    };
    QHash<base::Id, States> byUnit;
    States all;
    for (const Observation *one : inView) {
        const conduct::RemedyState state = conduct::remedyState(*one, facts.today);
        if (!facts.month.contains(one->remedyDue) || state == conduct::RemedyState::None)
            continue;
        States &unit = byUnit[unitOf(*one, roster)];
        ++unit.counts[std::size_t(state)];
        ++all.counts[std::size_t(state)];
        unit.rows.push_back({u"observation"_s, one->id});
    }
    const auto of = [](const States &states, conduct::RemedyState state) { return states.counts[std::size_t(state)]; };
    using State = conduct::RemedyState;
    const auto due = [&](const States &s) { return of(s, State::InTime) + of(s, State::Late) + of(s, State::Overdue) + of(s, State::Open); };
    std::vector<base::Id> order = roster.units().ordered();
    order.push_back(0);
    for (const base::Id unit : order) {
        if (!byUnit.contains(unit))
            continue;
        const States &states = byUnit[unit];
        Line line = unitLine(roster, unit);
        line.cells = {due(states), of(states, State::InTime), of(states, State::Late), of(states, State::Overdue), of(states, State::Open)};
        line.rows = states.rows;
        figure.lines.push_back(std::move(line));
    }
    figure.title = due(all) == 0 ? Tr::tr("No remedy is due in %1").arg(facts.month.toVietnamese())
                                 : Tr::tr("Of %1 remedies due in %2, %3 came in time, %4 late, %5 are overdue, %6 still open")
                                       .arg(due(all))
                                       .arg(facts.month.toVietnamese())
                                       .arg(of(all, State::InTime))
                                       .arg(of(all, State::Late))
                                       .arg(of(all, State::Overdue))
                                       .arg(of(all, State::Open));
    return figure;
}

Figure returning(const ConductFacts &facts, const InView &inView, const staff::Roster &roster)
{
    Figure figure{
        u"conduct.returns"_s,
        {},
        Tr::tr("The same manifestation against the same subject in the month, after the deadline of an earlier remedy had passed: I.03 is to be "
               "considered."),
        {{u"unit"_s, Tr::tr("Unit")},
         {u"indicator"_s, Tr::tr("Manifestation")},
         {u"again"_s, Tr::tr("Again on")},
         {u"earlier"_s, Tr::tr("Earlier on")},
         {u"remedy_due"_s, Tr::tr("Remedy due")}},
        {}};
    std::vector<Observation> seen;
    QHash<base::Id, const Observation *> byId;
    for (const Observation *one : inView) {
        seen.push_back(*one);
        byId.insert(one->id, one);
    }
    QStringList who;
    for (const conduct::Repetition &repetition : returns(seen)) {
        const Observation &again = *byId.value(repetition.again);
        const Observation &earlier = *byId.value(repetition.earlier);
        if (!facts.month.contains(again.date))
            continue;
        Line line = again.unit != 0 ? unitLine(roster, again.unit) : personLine(roster, again.cadre);
        line.cells = {unitCode(roster, unitOf(again, roster)), again.indicator, again.date, earlier.date, earlier.remedyDue};
        line.rows = {{u"observation"_s, again.id}, {u"observation"_s, earlier.id}};
        who << Tr::tr("%1 of %2").arg(again.indicator, line.code);
        figure.lines.push_back(std::move(line));
    }
    figure.title = who.isEmpty() ? Tr::tr("No manifestation of %1 returned after its remedy").arg(facts.month.toVietnamese())
                                 : Tr::tr("Returned in %1 after its remedy was due: %2").arg(facts.month.toVietnamese(), listed(who));
    return figure;
}

Figure sources(const ConductFacts &facts, const InView &inView)
{
    Figure figure{u"conduct.sources"_s, {}, {}, countColumns(u"cases"_s, Tr::tr("Cases")), {}};
    std::array<Counts, 5> bySource; // 0: not told
    qint64 all = 0;
    for (const Observation *one : inView) {
        if (!facts.month.contains(one->date))
            continue;
        bySource[one->source ? std::size_t(*one->source) : 0].add(*one);
        ++all;
    }
    static constexpr std::array codes{"", "self-reported", "head", "inspection", "citizen"};
    for (const std::size_t source : {1, 2, 3, 4, 0}) {
        const Counts &counts = bySource[source];
        if (source == 0 && counts.all() == 0)
            continue;
        Line line;
        line.code = QString::fromLatin1(codes[source]);
        line.label = source == 0 ? Tr::tr("not told") : conduct::word(conduct::Source(source));
        line.cells = {counts.all(), counts.confirmed, counts.pending, counts.dismissed};
        line.rows = counts.rows;
        figure.lines.push_back(std::move(line));
    }
    const auto of = [&](conduct::Source source) { return bySource[std::size_t(source)].all(); };
    figure.title = Tr::tr("Of %1 cases in %2, %3 were found by inspection, %4 by the head, %5 told by the person, %6 by citizens")
                       .arg(all)
                       .arg(facts.month.toVietnamese())
                       .arg(of(conduct::Source::Inspection))
                       .arg(of(conduct::Source::Head))
                       .arg(of(conduct::Source::SelfReported))
                       .arg(of(conduct::Source::Citizen));
    return figure;
}

} // namespace

ConductFacts conductFacts(base::Month month, QDate today, const std::vector<conduct::Indicator> &catalogue,
                          const std::vector<Observation> &observations)
{
    ConductFacts facts{month, today, catalogue, {}};
    const QDate first = month.next(-11).first();
    std::copy_if(observations.begin(), observations.end(), std::back_inserter(facts.observations),
                 [&](const Observation &one) { return one.date <= month.last() && (one.date >= first || month.contains(one.remedyDue)); });
    return facts;
}

base::Id unitOf(const conduct::Observation &observation, const staff::Roster &roster)
{
    if (observation.unit != 0)
        return observation.unit;
    const staff::Post *post = roster.postOn(observation.cadre, observation.date);
    return post == nullptr ? 0 : post->unit;
}

std::vector<conduct::Repetition> returns(const std::vector<conduct::Observation> &observations)
{
    std::map<std::pair<base::Id, base::Id>, std::vector<Observation>> bySubject;
    for (const Observation &one : observations)
        bySubject[{one.cadre, one.unit}].push_back(one);
    std::vector<conduct::Repetition> all;
    for (const auto &[subject, own] : bySubject)
        for (const conduct::Repetition &one : conduct::repetitions(own))
            all.push_back(one);
    return all;
}

Board conductBoard(const ConductFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    InView inView;
    for (const Observation &one : facts.observations)
        if (scope.hasUnit(unitOf(one, roster)) && scope.sees(one))
            inView.push_back(&one);
    return {units(facts, inView, roster), months(facts, inView), remedies(facts, inView, roster), returning(facts, inView, roster),
            sources(facts, inView)};
}

} // namespace insight
