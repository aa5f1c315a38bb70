#include "rating/sheet_texts.h"

#include "base/failure.h"
#include "base/tr.h"
#include "conduct/observation_table.h"
#include "leadership/catalogue.h"
#include "staff/office_table.h"

using namespace Qt::StringLiterals;

namespace rating {
namespace {

QString postWords(const staff::Post &post, const staff::UnitTree &units)
{
    const QString title = post.title.isEmpty() ? staff::word(post.role) : post.title;
    const staff::Unit *unit = units.find(post.unit);
    return unit ? title + u", "_s + unit->name : title;
}

} // namespace

SheetTexts::SheetTexts(store::Database &database, base::Month month)
    : m_month(month),
      m_roster(staff::Roster::load(database)),
      m_office(staff::loadOrganisation(database))
{
    for (const leadership::Content &content : leadership::loadContents(database))
        m_contents.append(content.text());
    for (const conduct::Indicator &indicator : conduct::loadIndicators(database))
        m_indicators.insert(indicator.code, indicator);
    for (conduct::Observation &observation : conduct::loadObservations(database, month.first(), month.last()))
        if (observation.cadre != 0)
            m_observations[observation.cadre].push_back(std::move(observation));
    for (const conduct::NoneFound &signature : conduct::loadNoneFound(database, base::Week::of(month.first()), base::Week::of(month.last())))
        m_noneFound[signature.unit].push_back(signature.week);
}

SheetPrint SheetTexts::of(base::Id cadre) const
{
    SheetPrint print;
    print.office = m_office;
    const staff::Post *rated = m_roster.ratedPost(cadre, m_month);
    if (!rated) // the dates of a post are no dates, which only another program leaves
        base::failIo(Tr::tr("The post of %1 in month %2 has dates that cannot be read. Run “verify”, and correct them or restore a backup.")
                         .arg(m_roster.cadre(cadre)->code, m_month.toVietnamese()));
    const staff::Post &post = *rated;
    if (const staff::Unit *unit = m_roster.units().find(post.unit)) {
        print.unitName = unit->name;
        print.block = unit->block;
    }
    for (const staff::Post *other : staff::otherPosts(m_roster.posts(cadre), m_month))
        print.otherPosts.append(postWords(*other, m_roster.units()));
    print.birth = m_roster.cadre(cadre)->birth;
    for (const staff::Absence &absence : m_roster.absences(cadre))
        if (absence.from <= m_month.last() && (!absence.to.isValid() || absence.to >= m_month.first()))
            print.absences.emplace_back(absence.from, absence.to);
    for (const conduct::Observation &observation : m_observations.value(cadre)) {
        const conduct::Indicator indicator = m_indicators.value(observation.indicator);
        print.findings.push_back({indicatorOf(observation.indicator).value_or(0), observation.severity, observation.date, indicator.text(),
                                  indicator.provenance != conduct::Provenance::Confirmed, observation.evidence, observation.explanation,
                                  observation.conclusion, observation.remedyDue, observation.remedied});
    }
    print.noneFound = m_noneFound.value(post.unit);
    if (staff::isLeader(post.role))
        print.contents = m_contents;
    if (const staff::Cadre *manager = m_roster.cadre(post.manager)) {
        print.managerName = manager->name;
        if (const staff::Post *held = m_roster.ratedPost(manager->id, m_month))
            print.managerTitle = held->title;
    }
    return print;
}

} // namespace rating
