#include "papers/month_papers.h"

#include "base/text.h"
#include "base/vietnam.h"
#include "papers/figures.h"
#include "rating/sheet_order.h"
#include "rating/sheet_table.h"
#include "staff/office_table.h"
#include "staff/staff_table.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

QString pointsText(const rating::Quotient &total, const rating::RuleSet &rules)
{
    return total.hasValue() ? fixed(total, rating::decimalsToShow(total, rules)) : QString();
}

// The total that a person's or a superior's scores make. Empty where a criterion lacks theirs, for nobody gave such a total, and where there are no
// points of results.
QString givenTotal(const rating::RuleSet &rules, const rating::Score &score, const std::vector<qint16> &given)
{
    if (std::find(given.begin(), given.end(), rating::notScored) != given.end() || !score.result.hasValue())
        return {};
    const int halves = std::accumulate(given.begin(), given.end(), 0);
    return pointsText(rating::sum({halves, 2}, score.result), rules);
}

} // namespace

MonthPapers::MonthPapers(store::Database &database, base::Month month, const rights::Caller &caller, const PaperMarks &marks)
    : m_database(database),
      m_caller(caller),
      m_marks(marks),
      m_month(rating::scoreMonth(database, month)),
      m_roster(staff::Roster::load(database)),
      m_settings(staff::loadOfficeSettings(database)),
      m_standing(staff::Standing::load(database)),
      m_today(base::vietnamDay(database.now())),
      m_mark(readOnlyMark(database)),
      m_contents(leadership::loadContents(database))
{
}

std::vector<qint32> MonthPapers::people(base::Id unit) const
{
    return m_month.values.hasData ? rating::listOrder(m_month.values, m_roster.units(), unit) : std::vector<qint32>();
}

qint32 MonthPapers::placeOf(base::Id cadre) const { return m_month.values.hasData ? m_month.values.placeOf(cadre) : -1; }

std::vector<base::Id> MonthPapers::units(base::Id within) const
{
    std::vector<base::Id> units;
    for (const qint32 place : people(within)) {
        const base::Id unit = m_month.values.units[size_t(place)];
        if (units.empty() || units.back() != unit)
            units.push_back(unit);
    }
    return units;
}

Letterhead MonthPapers::letterhead(base::Id unit, const QString &kind) const
{
    PaperMarks marks = m_marks;
    marks.kind = kind;
    return letterheadFor(m_roster.units().find(unit), m_settings, m_roster, marks, m_today);
}

QString MonthPapers::whose(base::Id unit) const
{
    const staff::Unit *found = m_roster.units().find(unit);
    return found ? found->name : organisationName();
}

std::optional<rating::SheetSnapshot> MonthPapers::sealed(qint32 place) const
{
    if (m_month.states.empty())
        return std::nullopt;
    const auto at = size_t(place);
    const rating::SheetState &state = m_month.states[at];
    const int step = state.stage == rights::Stage::Locked ? state.locked : state.decided;
    return step < 0 ? std::nullopt : std::optional(rating::loadSnapshot(m_database, m_month.steps[at][size_t(step)]));
}

const rating::SheetStep *MonthPapers::decision(qint32 place) const
{
    const auto at = size_t(place);
    return m_month.states.empty() || m_month.states[at].decided < 0 ? nullptr : &m_month.steps[at][size_t(m_month.states[at].decided)];
}

// A decision typed in from a signed paper was made on that paper's day, whenever it reached the file.
QDate MonthPapers::decidedOn(qint32 place) const
{
    const rating::SheetStep *step = decision(place);
    return !step ? QDate() : step->paperDate.isValid() ? step->paperDate : base::vietnamDay(step->at);
}

rights::Verdict MonthPapers::allowed(qint32 place, rights::Action action) const
{
    const base::Id cadre = m_month.values.cadres[size_t(place)];
    const staff::Post *post = m_roster.ratedPost(cadre, month());
    const rights::Relations to = post ? staff::relations(m_standing, m_caller, m_roster.posts(m_caller.cadre), *post, m_today) : rights::Relations();
    return rights::allowed(m_caller.role, to, m_month.stage(place), action);
}

PersonResult MonthPapers::result(qint32 place, const std::optional<rating::SheetSnapshot> &snapshot) const
{
    const auto at = size_t(place);
    const rating::MonthValues &values = m_month.values;
    const rating::PersonValues &values1 = values.people[at];
    const rating::RuleSet &rules = snapshot ? snapshot->rules : values.rules[values1.rules];
    const rating::Score &score = m_month.scores[at];
    PersonResult result;
    result.code = values1.code;
    result.name = snapshot ? snapshot->label.name : values.labels[at].name;
    result.title = snapshot ? snapshot->label.title : values.labels[at].title;
    result.unit = values.units[at];
    const staff::Unit *unit = m_roster.units().find(result.unit);
    result.unitName = snapshot ? snapshot->print.unitName : unit ? unit->name : QString();
    if (result.title.isEmpty())
        result.title = staff::word(values1.role);
    std::vector<qint16> self(rules.criteria.size(), rating::notScored), superior = self;
    for (size_t i = 0; i < rules.criteria.size(); ++i) {
        if (!snapshot) {
            self[i] = values1.criteria[i].self;
            superior[i] = values1.criteria[i].superior;
            continue;
        }
        for (const rating::CriterionInput &input : snapshot->facts.inputs.criteria) {
            if (input.code == rules.criteria[i].code) {
                self[i] = input.self;
                superior[i] = input.superior;
            }
        }
    }
    if (allowed(place, rights::Action::ViewSelfScores))
        result.self = givenTotal(rules, score, self);
    result.superior = givenTotal(rules, score, superior);
    result.total = pointsText(score.total, rules);
    result.proposed = score.proposed;
    result.decided = m_month.decided(place);
    result.note = score.note;
    for (size_t i = 0; i < rules.conditions.size(); ++i) {
        if (score.conditions & (1U << i))
            result.conditions += rules.conditions[i].title;
    }
    if (!m_month.states.empty()) {
        const rating::SheetState &state = m_month.states[at];
        if (state.decided >= 0)
            result.reason = m_month.steps[at][size_t(state.decided)].reason;
        if (state.reviewed >= 0)
            result.opinion = m_month.steps[at][size_t(state.reviewed)].opinion;
    }
    return result;
}

std::vector<UnitResults> MonthPapers::results(base::Id unit) const
{
    std::vector<UnitResults> units;
    base::Id last = 0;
    for (const qint32 place : people(unit)) {
        PersonResult person = result(place, sealed(place));
        if (units.empty() || person.unit != last)
            units.push_back({whose(person.unit), {}});
        last = person.unit;
        units.back().people.push_back(std::move(person));
    }
    return units;
}

std::vector<CapSummary> MonthPapers::caps(base::Id unit) const
{
    const rating::MonthValues &values = m_month.values;
    if (!values.hasData)
        return {};
    std::vector<rating::PersonValues> people;
    std::vector<rating::Score> scores;
    QHash<QString, QString> names;
    for (size_t i = 0; i < values.people.size(); ++i) {
        if (unit != 0 && !m_roster.units().isWithin(values.units[i], unit))
            continue;
        people.push_back(values.people[i]);
        scores.push_back(m_month.scores[i]);
        names.insert(values.people[i].code, values.labels[i].name);
    }
    if (people.empty())
        return {};
    std::vector<CapSummary> caps;
    for (rating::CapLine &line : rating::capOf(people, scores, values.rules)) {
        CapSummary cap;
        for (const QString &code : line.over)
            cap.over += names.value(code) + u" ("_s + code + u')';
        cap.line = std::move(line);
        caps.push_back(std::move(cap));
    }
    return caps;
}

UnitSummaryPaper MonthPapers::summary(base::Id unit)
{
    UnitSummaryPaper paper;
    const Letterhead letterhead = this->letterhead(unit, {});
    paper.head = letterhead.head;
    paper.style = letterhead.style;
    paper.month = month();
    paper.whose = whose(unit);
    paper.units = results(unit);
    paper.caps = caps(unit);
    QStringList rules;
    for (const qint32 place : people(unit)) {
        const rating::RuleSet &set = m_month.values.rules[m_month.values.people[size_t(place)].rules];
        if (const QString words = set.decree + u", bộ quy tắc "_s + set.name; !rules.contains(words))
            rules += words;
    }
    paper.rules = rules.join(u"; "_s);
    paper.signers = {plainSigner(u"NGƯỜI LẬP BIỂU"_s)};
    const staff::Unit *found = m_roster.units().find(unit);
    if (found && found->block != staff::Block::Service)
        paper.signers.push_back(unitHeadSigner(unit, m_roster, month().last()));
    paper.signers.push_back(letterhead.authority);
    paper.mark = m_mark;
    return paper;
}

MinutesPaper MonthPapers::minutes(base::Id unit)
{
    MinutesPaper paper;
    paper.summary = summary(unit);
    const Letterhead letterhead = this->letterhead(unit, u"BB"_s);
    paper.summary.head = letterhead.head;
    const Signer head = unit != 0 ? unitHeadSigner(unit, m_roster, month().last()) : letterhead.authority;
    paper.chair = head.name;
    if (const staff::Post *post = unit != 0 ? headOf(unit, m_roster, month().last()) : nullptr;
        post && !head.name.isEmpty() && !post->title.isEmpty())
        paper.chair += u", "_s + post->title;
    paper.summary.signers = {plainSigner(u"THƯ KÝ"_s), plainSigner(u"CHỦ TRÌ"_s, head.name)};
    for (const UnitResults &results : paper.summary.units) {
        for (const PersonResult &person : results.people) {
            if (person.note == rating::Note::Absent)
                paper.absent += person.name;
        }
    }
    return paper;
}

void MonthPapers::addSigners(std::vector<Signer> &signers, qint32 place) const
{
    const base::Id cadre = m_month.values.cadres[size_t(place)];
    const staff::Post *post = m_roster.ratedPost(cadre, month());
    const auto titled = [&](const QString &caption, base::Id who) {
        const staff::Cadre *person = m_roster.cadre(who);
        Signer signer = plainSigner(caption, person ? person->name : QString());
        if (const staff::Post *held = person ? m_roster.ratedPost(who, month()) : nullptr; held && !held->title.isEmpty())
            signer.caption.push_back(held->title.toUpper());
        return signer;
    };
    signers.push_back(plainSigner(u"NGƯỜI ĐƯỢC ĐÁNH GIÁ"_s, name(place)));
    signers.push_back(titled(u"CẤP TRÊN TRỰC TIẾP"_s, post ? post->manager : 0));
    signers.push_back(decidingSigner(cadre, month(), m_roster, m_standing, letterhead(m_month.values.units[size_t(place)], {}).authority));
}

} // namespace papers
