#include "rating/month_scores.h"

#include "rating/sheet_table.h"

#include <algorithm>

namespace rating {
namespace {

// Scores bottom-up and, on the way, takes the digest of every sheet and finds which decisions still hold: a leader's score and digest read both.
class SheetScoring {
public:
    SheetScoring(MonthScores &month, std::vector<SheetStep> steps) : m(month)
    {
        m.steps.resize(m.values.people.size());
        m.states.resize(m.values.people.size());
        for (SheetStep &step : steps)
            if (const qint32 place = m.values.placeOf(step.cadre); place >= 0)
                m.steps[std::size_t(place)].push_back(std::move(step));
    }
    // What is locked stands as it was signed, whatever has become of the rows: where everything is, they need not be looked at.
    bool isAllLocked() const
    {
        return std::all_of(m.steps.begin(), m.steps.end(), [](const std::vector<SheetStep> &own) { return isLocked(std::span(own)); });
    }
    void runLocked()
    {
        m.scores = scorePeriod(m.values.people, m.values.rules, [&](qint32 place, const Score &) {
            m.states[std::size_t(place)] = stateOf(m.steps[std::size_t(place)], {});
            return m.decided(place);
        });
    }
    void run(store::Database &database)
    {
        m_inputs = readInputs(database, m.values);
        m_reports = reportsOf(m.values.people);
        for (const RuleSet &set : m.values.rules)
            m_rules.push_back(digestOf(set));
        for (std::vector<qint32> &reports : m_reports)
            std::sort(reports.begin(), reports.end(), [&](qint32 a, qint32 b) { return cadre(a) < cadre(b); });
        m.digests.resize(m.values.people.size());
        m_standing.resize(m.values.people.size(), Rating::Unrated);
        m.scores = scorePeriod(m.values.people, m.values.rules, [&](qint32 place, const Score &score) { return visit(place, score); });
    }

private:
    base::Id cadre(qint32 place) const { return m.values.cadres[std::size_t(place)]; }
    std::optional<Rating> visit(qint32 place, const Score &score)
    {
        const auto i = std::size_t(place);
        const PersonValues &person = m.values.people[i];
        SheetFacts facts;
        facts.month = m.values.month;
        facts.cadre = m.values.cadres[i];
        facts.post = m.values.posts[i];
        facts.unit = m.values.units[i];
        facts.manager = m.values.managers[i];
        facts.role = person.role;
        facts.kind = person.kind;
        facts.daysAway = m.values.daysAway[i];
        facts.scorecardMax = person.scorecard.max;
        facts.rules = m_rules[person.rules];
        facts.inputs = std::move(m_inputs[i]); // read for this alone
        for (const qint32 report : m_reports[i]) {
            ReportFact &fact = facts.reports.emplace_back();
            fact.cadre = cadre(report);
            fact.work = m.digests[std::size_t(report)].work;
            fact.scored = m.digests[std::size_t(report)].scored;
            fact.standing = m_standing[std::size_t(report)];
        }
        m.digests[i] = digestsOf(facts);
        m.states[i] = stateOf(m.steps[i], m.digests[i]);
        const std::optional<Rating> decided = m.decided(place);
        m_standing[i] = decided.value_or(score.proposed);
        return decided;
    }

    MonthScores &m;
    std::vector<SheetInputs> m_inputs;
    std::vector<std::vector<qint32>> m_reports;
    std::vector<QByteArray> m_rules;
    std::vector<Rating> m_standing;
};

// A locked sheet shows what was locked.
void freeze(store::Database &database, MonthScores &month)
{
    if (!month.anyLocked())
        return;
    const auto lock = [&](base::Id cadre) -> const SheetStep * {
        const qint32 place = month.values.placeOf(cadre);
        if (place < 0 || month.states[std::size_t(place)].locked < 0)
            return nullptr;
        return &month.steps[std::size_t(place)][std::size_t(month.states[std::size_t(place)].locked)];
    };
    std::vector<bool> frozen(month.states.size());
    eachSnapshot(database, month.values.month, lock, [&](const SheetStep &step, const SheetSnapshot &snapshot) {
        const auto i = std::size_t(month.values.placeOf(step.cadre));
        frozen[i] = true;
        month.frozen.push_back({qint32(i), month.scores[i], month.rows.empty() ? ScoreRow() : month.rows[i]});
        const Rating standing = month.scores[i].standing;
        month.scores[i] = scoreOf(snapshot);
        month.scores[i].standing = standing;
        if (!month.rows.empty())
            month.rows[i] = snapshot.row;
    });
    for (std::size_t i = 0; i < frozen.size(); ++i)
        if (!frozen[i] && month.states[i].locked >= 0)
            loadSnapshot(database, month.steps[i][std::size_t(month.states[i].locked)]); // which says that there is none
}

void addRows(MonthScores &month)
{
    if (!month.values.hasData)
        return;
    month.rows.reserve(month.scores.size());
    for (std::size_t i = 0; i < month.scores.size(); ++i) {
        const PersonValues &person = month.values.people[i];
        month.rows.push_back(rowOf(person, month.values.labels[i], month.values.rules[person.rules], month.scores[i]));
    }
}

} // namespace

std::optional<Rating> MonthScores::decided(qint32 place) const
{
    if (states.empty() || states[std::size_t(place)].decided < 0)
        return std::nullopt;
    return steps[std::size_t(place)][std::size_t(states[std::size_t(place)].decided)].decided;
}

void MonthScores::thaw(qint32 place)
{
    const auto found = std::find_if(frozen.begin(), frozen.end(), [place](const Live &live) { return live.place == place; });
    if (found == frozen.end())
        return;
    found->score.standing = scores[std::size_t(place)].standing;
    scores[std::size_t(place)] = found->score;
    if (!rows.empty())
        rows[std::size_t(place)] = found->row;
    frozen.erase(found);
}

bool MonthScores::anyLocked() const
{
    return std::any_of(states.begin(), states.end(), [](const SheetState &state) { return state.stage == rights::Stage::Locked; });
}

MonthScores scoreMonth(store::Database &database, base::Month month, const RuleChoice &choice)
{
    MonthScores result;
    result.values = readMonth(database, month, choice);
    std::vector<SheetStep> steps = choice.isAsBound() ? loadSteps(database, month) : std::vector<SheetStep>();
    if (steps.empty()) {
        result.scores = scorePeriod(result.values.people, result.values.rules);
    } else {
        SheetScoring scoring(result, std::move(steps));
        if (scoring.isAllLocked())
            scoring.runLocked();
        else
            scoring.run(database);
    }
    addRows(result);
    freeze(database, result);
    return result;
}

MonthScores scoreSheets(store::Database &database, base::Month month)
{
    MonthScores result;
    result.values = readMonth(database, month);
    SheetScoring(result, loadSteps(database, month)).run(database);
    addRows(result);
    freeze(database, result);
    return result;
}

std::vector<CapLine> capOf(const MonthScores &month)
{
    if (!month.values.hasData)
        return {};
    return capOf(month.values.people, month.scores, month.values.rules);
}

} // namespace rating
