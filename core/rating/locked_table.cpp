#include "rating/locked_table.h"

#include "rating/sheet_table.h"
#include "staff/roster.h"

#include <QHash>

#include <algorithm>

namespace rating {
namespace {

QHash<base::Id, std::vector<LockedMonth>> lockedMonths(store::Database &database, base::Month first, base::Month last, base::Id cadre)
{
    QHash<base::Id, std::vector<LockedMonth>> months;
    eachLocked(database, first, last, cadre, [&](const SheetSnapshot &snapshot, std::optional<Rating> decided) {
        months[snapshot.facts.cadre].push_back(lockedMonthOf(snapshot, decided));
    });
    return months;
}

LockedPeriod periodOf(const staff::Roster &roster, const staff::Cadre &cadre, base::Month first, base::Month last, std::vector<LockedMonth> locked)
{
    LockedPeriod period;
    period.cadre = cadre.id;
    period.code = cadre.code;
    period.label.name = cadre.name;
    for (base::Month month = first; month <= last; month = month.next()) {
        const auto found = std::find_if(locked.begin(), locked.end(), [&](const LockedMonth &each) { return each.month == month; });
        if (found != locked.end()) {
            period.code = found->code;
            period.label = found->label;
            period.unit = found->unit;
        } else if (const staff::Post *post = roster.ratedPost(cadre.id, month)) {
            period.open.push_back(month);
            const staff::Unit *unit = roster.units().find(post->unit);
            period.unit = post->unit;
            period.label.unit = unit ? unit->code : QString();
            period.label.title = post->title;
        }
    }
    period.months = std::move(locked);
    return period;
}

} // namespace

std::vector<LockedPeriod> loadPeriods(store::Database &database, base::Month first, base::Month last, base::Id unit)
{
    const staff::Roster roster = staff::Roster::load(database);
    QHash<base::Id, std::vector<LockedMonth>> locked = lockedMonths(database, first, last, 0);
    std::vector<LockedPeriod> periods;
    for (const staff::Cadre &cadre : roster.cadres()) {
        LockedPeriod period = periodOf(roster, cadre, first, last, locked.take(cadre.id));
        if (period.months.empty() && period.open.empty())
            continue;
        if (unit == 0 || roster.units().isWithin(period.unit, unit))
            periods.push_back(std::move(period));
    }
    return periods;
}

LockedPeriod loadPeriod(store::Database &database, base::Month first, base::Month last, base::Id cadre)
{
    const staff::Roster roster = staff::Roster::load(database);
    const staff::Cadre *person = roster.cadre(cadre);
    return person ? periodOf(roster, *person, first, last, lockedMonths(database, first, last, cadre).take(cadre)) : LockedPeriod();
}

std::vector<QuarterScore> scoreQuarter(store::Database &database, Quarter quarter, base::Id unit)
{
    std::vector<QuarterScore> scores;
    for (LockedPeriod &period : loadPeriods(database, quarter.first(), quarter.last(), unit))
        scores.push_back(scoreQuarter(quarter, std::move(period)));
    return scores;
}

QuarterScore scoreQuarterOf(store::Database &database, Quarter quarter, base::Id cadre)
{
    return scoreQuarter(quarter, loadPeriod(database, quarter.first(), quarter.last(), cadre));
}

std::vector<YearScore> scoreYear(store::Database &database, int year, base::Id unit)
{
    std::vector<YearScore> scores;
    for (LockedPeriod &period : loadPeriods(database, *base::Month::of(year, 1), *base::Month::of(year, 12), unit))
        scores.push_back(scoreYear(year, std::move(period)));
    return scores;
}

YearScore scoreYearOf(store::Database &database, int year, base::Id cadre)
{
    return scoreYear(year, loadPeriod(database, *base::Month::of(year, 1), *base::Month::of(year, 12), cadre));
}

} // namespace rating
