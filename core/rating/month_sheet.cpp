#include "rating/month_sheet.h"

#include "base/failure.h"
#include "base/tr.h"
#include "conduct/catalogue.h"
#include "leadership/catalogue.h"
#include "rating/sheet_table.h"
#include "staff/staff_table.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating {
struct Sheets::Catalogues {
    staff::Standing standing;
    QHash<base::Id, std::vector<staff::Post>> posts; // of those asked about
    QHash<Indicator, QString> wordings;
    QStringList contents;
    std::vector<std::vector<qint32>> reports;
};

Sheets::Sheets(store::Database &database, base::Month month) : m_database(database), m(scoreSheets(database, month)) { }
Sheets::~Sheets() = default;

Sheets::Catalogues &Sheets::catalogues()
{
    if (m_catalogues)
        return *m_catalogues;
    m_catalogues = std::make_unique<Catalogues>();
    m_catalogues->standing = staff::Standing::load(m_database);
    for (const conduct::Indicator &indicator : conduct::loadIndicators(m_database))
        m_catalogues->wordings.insert(indicatorOf(indicator.code).value_or(0), indicator.text() + conduct::badgeOf(indicator));
    for (const leadership::Content &content : leadership::loadContents(m_database))
        m_catalogues->contents.append(content.wording.isEmpty() ? content.label : content.wording);
    m_catalogues->reports = reportsOf(m.values.people);
    return *m_catalogues;
}

const std::vector<staff::Post> &Sheets::postsOf(base::Id cadre)
{
    Catalogues &c = catalogues();
    auto found = c.posts.find(cadre);
    if (found == c.posts.end())
        found = c.posts.insert(cadre, staff::loadPosts(m_database, cadre));
    return *found;
}

staff::Post Sheets::ratedPost(qint32 place)
{
    const base::Id wanted = m.values.posts[std::size_t(place)];
    const std::vector<staff::Post> &posts = postsOf(m.values.cadres[std::size_t(place)]);
    return *std::find_if(posts.begin(), posts.end(), [&](const staff::Post &post) { return post.id == wanted; });
}

qint32 Sheets::place(base::Id cadre) const
{
    const qint32 place = m.values.placeOf(cadre);
    if (place < 0)
        base::refuse(Tr::tr("This person holds no post in month %1 and has no sheet.").arg(month().toVietnamese()));
    return place;
}

SheetSnapshot Sheets::today(qint32 place)
{
    const auto i = std::size_t(place);
    Catalogues &c = catalogues();
    const MonthValues &values = m.values;
    const PersonValues &person = values.people[i];
    SheetSnapshot s;
    SheetFacts &f = s.facts;
    f.month = values.month;
    f.cadre = values.cadres[i];
    f.post = values.posts[i];
    f.unit = values.units[i];
    f.manager = values.managers[i];
    f.role = person.role;
    f.kind = person.kind;
    f.daysAway = values.daysAway[i];
    f.scorecardMax = person.scorecard.max;
    s.rules = values.rules[person.rules];
    f.rules = digestOf(s.rules);
    f.inputs = readInputs(m_database, values, place);
    for (const qint32 at : c.reports[i]) {
        const auto r = std::size_t(at);
        ReportFact fact{values.cadres[r],     m.digests[r].work,     m.digests[r].scored,
                        m.scores[r].standing, values.people[r].code, values.labels[r],
                        m.scores[r].subtree,  m.scores[r].note,      {}};
        std::vector<qint32> open{at};
        while (!open.empty()) {
            const auto next = std::size_t(open.back());
            open.pop_back();
            if (m.scores[next].standing == Rating::Failed)
                fact.failed.append(values.people[next].code);
            open.insert(open.end(), c.reports[next].begin(), c.reports[next].end());
        }
        fact.failed.sort();
        f.reports.push_back(std::move(fact));
    }
    std::sort(f.reports.begin(), f.reports.end(), [](const ReportFact &a, const ReportFact &b) { return a.cadre < b.cadre; });

    s.code = person.code;
    s.label = values.labels[i];
    if (const staff::Unit *unit = c.standing.units.find(f.unit))
        s.unitName = unit->name;
    for (const staff::Post *other : staff::otherPosts(postsOf(f.cadre), values.month)) {
        const staff::Unit *unit = c.standing.units.find(other->unit);
        s.otherPosts.append(
            QStringList{other->title.isEmpty() ? staff::word(other->role) : other->title, unit ? unit->name : QString()}.join(u", "_s));
    }
    if (const std::optional<staff::Cadre> cadre = staff::loadCadre(m_database, f.cadre))
        s.birth = cadre->birth;
    for (const staff::Absence &absence : staff::loadAbsences(m_database, f.cadre))
        if (absence.from <= values.month.last() && (!absence.to.isValid() || absence.to >= values.month.first()))
            s.absences.emplace_back(absence.from, absence.to);
    for (const FindingInput &finding : f.inputs.findings)
        s.wordings.emplace_back(finding.finding.indicator, c.wordings.value(finding.finding.indicator));
    if (isLeader(person.role))
        s.contents = c.contents;
    s.row = rowOf(person, s.label, s.rules, scoreOf(s));
    return s;
}

SheetSnapshot Sheets::signedBy(const SheetStep &step) const { return loadSnapshot(m_database, step); }

QStringList Sheets::changes(qint32 place)
{
    const SheetState &at = state(place);
    const int since = at.stage == rights::Stage::Locked ? at.locked : at.withdrawn;
    if (since < 0)
        return {};
    return differences(signedBy(steps(place)[std::size_t(since)]), today(place));
}

rights::Relations Sheets::relations(const rights::Caller &caller, qint32 place)
{
    const std::vector<staff::Post> own = caller.cadre == 0 ? std::vector<staff::Post>() : postsOf(caller.cadre);
    return staff::relations(catalogues().standing, caller, own, ratedPost(place), month().last());
}

rights::Relations Sheets::relations(base::Id cadre, qint32 place)
{
    return cadre == 0 ? rights::Relations() : staff::relations(catalogues().standing, cadre, postsOf(cadre), ratedPost(place), month().last());
}

void Sheets::added(qint32 place, const SheetStep &step)
{
    const auto i = std::size_t(place);
    m.steps[i].push_back(step);
    m.states[i] = stateOf(m.steps[i], m.digests[i]);
    // A class decided otherwise than proposed changes what stands above; a lock or its opening changes which figures are shown.
    if (m.decided(place).value_or(m.scores[i].proposed) != m.scores[i].standing || step.kind == StepKind::Reopened)
        m = scoreSheets(m_database, month());
}

} // namespace rating
