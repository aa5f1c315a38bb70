#include "rating/month_sheet.h"

#include "base/failure.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "rating/sheet_table.h"
#include "rating/sheet_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating {
struct Sheets::Catalogues {
    staff::Standing standing;
    SheetTexts texts;
    std::vector<std::vector<qint32>> reports;
};

Sheets::Sheets(store::Database &database, base::Month month) : m_database(database), m(scoreSheets(database, month)) { }
Sheets::~Sheets() = default;

Sheets::Catalogues &Sheets::catalogues()
{
    if (!m_catalogues)
        m_catalogues =
            std::make_unique<Catalogues>(Catalogues{staff::Standing::load(m_database), SheetTexts(m_database, month()), reportsOf(m.values.people)});
    return *m_catalogues;
}

const staff::Roster &Sheets::roster() { return catalogues().texts.roster(); }

staff::Post Sheets::ratedPost(qint32 place)
{
    const base::Id wanted = m.values.posts[std::size_t(place)];
    const std::span<const staff::Post> posts = roster().posts(m.values.cadres[std::size_t(place)]);
    return *std::find_if(posts.begin(), posts.end(), [&](const staff::Post &post) { return post.id == wanted; });
}

std::pair<QString, QString> Sheets::nameAndTitle(base::Id cadre, QDate day)
{
    const staff::Cadre *person = roster().cadre(cadre);
    if (!person)
        return {};
    const staff::Post *post = roster().postOn(cadre, day);
    if (!post)
        post = roster().ratedPost(cadre, month());
    return {person->name, post ? post->title : QString()};
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
    s.print = c.texts.of(f.cadre);
    s.row = rowOf(person, s.label, s.rules, scoreOf(s));
    return s;
}

SheetSnapshot Sheets::signedBy(const SheetStep &step) const { return loadSnapshot(m_database, step); }

QStringList Sheets::changes(qint32 place, bool selfToo)
{
    const SheetState &at = state(place);
    const int since = at.stage == rights::Stage::Locked ? at.locked : at.withdrawn;
    if (since < 0)
        return {};
    return differences(signedBy(steps(place)[std::size_t(since)]), today(place), selfToo);
}

rights::Relations Sheets::relations(const rights::Caller &caller, qint32 place)
{
    const std::span<const staff::Post> own = caller.cadre == 0 ? std::span<const staff::Post>() : roster().posts(caller.cadre);
    return staff::relations(catalogues().standing, caller, own, ratedPost(place), actingDay());
}

rights::Relations Sheets::relations(base::Id cadre, qint32 place, QDate on)
{
    if (cadre == 0)
        return {};
    return staff::relations(catalogues().standing, cadre, roster().posts(cadre), ratedPost(place), on.isValid() ? on : actingDay());
}

base::Id Sheets::decider(qint32 place, QDate on) { return staff::deciderBy(catalogues().standing, ratedPost(place), on); }

QDate Sheets::actingDay() const { return base::vietnamDay(m_database.now()); }

void Sheets::added(qint32 place, const SheetStep &step)
{
    const auto i = std::size_t(place);
    m.steps[i].push_back(step);
    m.states[i] = stateOf(m.steps[i], m.digests[i]);
    if (step.kind == StepKind::Reopened)
        m.thaw(place); // the figures of today again
    // A class decided otherwise than proposed changes what stands above.
    if (m.decided(place).value_or(m.scores[i].proposed) != m.scores[i].standing)
        m = scoreSheets(m_database, month());
}

} // namespace rating
