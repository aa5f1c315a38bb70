#include "insight/ward.h"

#include "base/month_weeks.h"
#include "base/vietnam.h"
#include "conduct/observation_table.h"
#include "rating/month_results_table.h"
#include "rating/office_deadlines.h"
#include "rating/sheet_table.h"
#include "staff/staff_table.h"
#include "store/statement.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

constexpr std::size_t MonthsKept = 4; // the one shown, those beside it, and one that was looked at before

enum Part : unsigned {
    Scores = 1,
    Weeks = 2,
    Work = 4,
    Conduct = 8,
    Wanted = 16,
    Everything = ~0U,
};

// What a change of a table makes stale. What is not named here may change anything.
unsigned staleBy(const QString &table)
{
    static const QHash<QString, unsigned> parts{
        {u"work_item"_s, Scores | Weeks | Work},
        {u"work_result"_s, Scores | Weeks | Work},
        {u"work_joiner"_s, Weeks},
        {u"calendar_entry"_s, Weeks},
        {u"calendar_participant"_s, Weeks},
        {u"calendar_publication"_s, Weeks},
        {u"week_review"_s, 0U},
        {u"none_found"_s, Weeks},
        {u"indicator"_s, Scores | Conduct},
        {u"observation"_s, Scores | Weeks | Conduct},
        {u"content_score"_s, Scores},
        {u"criterion_score"_s, Scores},
        {u"condition_record"_s, Scores},
        {u"sheet_step"_s, Scores},
        {u"petition"_s, 0U},
        {u"qualification_wanted"_s, Wanted},
    };
    return parts.value(table, Everything);
}

} // namespace

struct Ward::Changes {
    qint64 entries = 0;
    std::map<QString, std::vector<base::Id>> rows; // by table
};

namespace {

// The months whose scores the changed rows belong to, where they say it themselves; nothing when it may be any: rows that are gone, or an import.
std::optional<std::set<base::Month>> monthsOf(store::Database &database, const QString &table, const std::vector<base::Id> &rows)
{
    constexpr std::size_t most = 100;
    static const QHash<QString, QString> queries{
        {u"work_result"_s, u"SELECT substr(i.due, 1, 7) FROM work_result r JOIN work_item i ON i.id = r.item_id WHERE r.id = ?"_s},
        {u"criterion_score"_s, u"SELECT month FROM criterion_score WHERE id = ?"_s},
        {u"content_score"_s, u"SELECT month FROM content_score WHERE id = ?"_s},
        {u"sheet_step"_s, u"SELECT month FROM sheet_step WHERE id = ?"_s}, // never changed nor erased
    };
    const auto query = queries.constFind(table);
    if (query == queries.constEnd() || rows.size() > most)
        return std::nullopt;
    std::set<base::Month> months;
    for (const base::Id row : rows) {
        store::Statement found(database, *query);
        found.bind(row);
        const std::optional<base::Month> month = found.next() ? base::Month::parse(found.text(0)) : std::nullopt;
        if (!month)
            return std::nullopt;
        months.insert(*month);
    }
    return months;
}

} // namespace

Ward::Ward(store::Database &database) : m_database(database), m_changes(std::make_shared<Changes>())
{
    // The file outlives this: what it says then is for nobody.
    database.onCommitted([heard = std::weak_ptr(m_changes)](const store::ChangeNotice &notice) {
        const std::shared_ptr<Changes> changes = heard.lock();
        if (!changes)
            return;
        ++changes->entries;
        for (const store::ChangeNotice::Table &table : notice.tables)
            std::copy(table.ids.begin(), table.ids.end(), std::back_inserter(changes->rows[table.name]));
    });
}

void Ward::refresh()
{
    m_months.keep(MonthsKept);
    m_given.keep(MonthsKept);
    m_contents.keep(MonthsKept);
    m_weeks.keep(MonthsKept);
    m_work.keep(MonthsKept);
    m_conduct.keep(MonthsKept);
    const qint64 head = m_database.auditHead();
    const QDate day = today();
    if (head == m_head && day == m_day)
        return;
    const Changes changes = std::exchange(*m_changes, {});
    // The log is counted by one: a gap would be an entry that nobody told of.
    unsigned stale = day != m_day || changes.entries != head - m_head ? unsigned(Everything) : 0U;
    std::set<base::Month> months;
    for (const auto &[table, rows] : changes.rows) {
        unsigned parts = staleBy(table);
        if (parts != Everything && (parts & Scores))
            if (const std::optional<std::set<base::Month>> only = monthsOf(m_database, table, rows)) {
                months.insert(only->begin(), only->end());
                parts &= ~unsigned(Scores);
            }
        stale |= parts;
    }
    m_head = head;
    m_day = day;
    forget(stale);
    for (const base::Month month : months)
        forgetScores(month);
}

void Ward::forgetScores(base::Month month)
{
    m_months.drop(month);
    m_results.erase(month);
    m_given.drop(month);
    m_contents.drop(month);
}

void Ward::forget(unsigned parts)
{
    if (parts == Everything) {
        m_roster.reset();
        m_standing.reset();
        m_contentCatalogue.reset();
    }
    if (parts & Scores) {
        m_months.clear();
        m_results.clear();
        m_given.clear();
        m_contents.clear();
    }
    if (parts & Weeks)
        m_weeks.clear();
    if (parts & Work)
        m_work.clear();
    if (parts & Conduct) {
        m_observations.reset();
        m_catalogue.reset();
        m_conduct.clear();
    }
    if (parts & Wanted)
        m_wanted.reset();
}

QDate Ward::today() const { return base::vietnamDay(m_database.now()); }

const staff::Roster &Ward::roster()
{
    if (!m_roster)
        m_roster = staff::Roster::load(m_database);
    return *m_roster;
}

const staff::Standing &Ward::standing()
{
    if (!m_standing)
        m_standing = staff::Standing::load(m_database);
    return *m_standing;
}

Scope Ward::scope(const rights::Caller &caller, base::Id unit, base::Month month)
{
    return {roster(), standing(), caller, unit, month.last(), today()};
}

const rating::MonthScores &Ward::month(base::Month month)
{
    return m_months.get(month, [&] {
        rating::MonthScores scores = rating::scoreMonth(m_database, month);
        rating::useDeadlines(scores.values.rules, rating::loadDeadlines(m_database));
        return scores;
    });
}

const rating::MonthResults &Ward::results(base::Month month)
{
    auto known = m_results.find(month);
    if (known == m_results.end()) {
        std::optional<rating::MonthResults> locked;
        if (!m_months.has(month))
            locked = rating::loadLockedResults(m_database, roster(), month);
        known = m_results.emplace(month, locked ? std::move(*locked) : rating::resultsOf(this->month(month))).first;
    }
    return known->second;
}

std::vector<PersonMonth> Ward::personMonths(base::Id cadre, base::Month first, base::Month last)
{
    std::map<base::Month, PersonMonth> locked;
    rating::eachLocked(m_database, first, last, cadre, [&](const rating::SheetSnapshot &sheet, std::optional<rating::Rating> decided) {
        locked[sheet.facts.month] = {sheet.facts.month, sheet.row, decided};
    });
    std::vector<PersonMonth> months;
    for (base::Month each = first; each <= last; each = each.next()) {
        if (roster().ratedPost(cadre, each) == nullptr)
            continue;
        if (const auto found = locked.find(each); found != locked.end()) {
            months.push_back(found->second);
            continue;
        }
        const rating::MonthScores &scores = month(each);
        const qint32 place = scores.values.placeOf(cadre);
        if (place >= 0 && !scores.rows.empty())
            months.push_back({each, scores.rows[std::size_t(place)], scores.decided(place)});
    }
    return months;
}

const std::vector<GivenScore> &Ward::given(base::Month month)
{
    return m_given.get(month, [&] { return readGivenScores(m_database, this->month(month)); });
}

const std::vector<leadership::ContentScore> &Ward::contents(base::Month month)
{
    return m_contents.get(month, [&] { return leadership::loadScores(m_database, month); });
}

const std::vector<leadership::Content> &Ward::contentCatalogue()
{
    if (!m_contentCatalogue)
        m_contentCatalogue = leadership::loadContents(m_database);
    return *m_contentCatalogue;
}

const WeekFacts &Ward::weeks(base::Month month)
{
    return m_weeks.get(month, [&] { return readWeeks(m_database, roster(), base::weeksOf(month), today()); });
}

const WorkFacts &Ward::workDue(base::Month month)
{
    return m_work.get(month, [&] { return readWorkDue(m_database, roster(), month.first(), month.last()); });
}

const std::vector<conduct::Observation> &Ward::observations()
{
    if (!m_observations)
        m_observations = conduct::loadObservations(m_database);
    return *m_observations;
}

const ConductFacts &Ward::conduct(base::Month month)
{
    if (!m_catalogue)
        m_catalogue = conduct::loadIndicators(m_database);
    return m_conduct.get(month, [&] { return conductFacts(month, today(), *m_catalogue, observations()); });
}

const std::vector<staff::Wanted> &Ward::wanted()
{
    if (!m_wanted)
        m_wanted = staff::loadWanted(m_database);
    return *m_wanted;
}

} // namespace insight
