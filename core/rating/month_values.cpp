#include "rating/month_values.h"

#include "base/failure.h"
#include "rating/rule_table.h"
#include "staff/staff_table.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

using store::Statement;

class Reader {
public:
    Reader(store::Database &database, base::Month month, const RuleChoice &choice) : m_database(database), m_choice(choice)
    {
        m.month = month;
        m_first = month.first().toString(Qt::ISODate);
        m_last = month.last().toString(Qt::ISODate);
    }
    MonthValues all();

private:
    void rules();
    void people();
    void ratedPosts();
    void keepRated();
    void absences();
    void items();
    void findings();
    void criteria();
    void scorecards();
    void conditions();
    bool hasAnything();

    // Rows of the month: two bounds for dates, the month itself for months.
    Statement ofDates(const QString &sql)
    {
        Statement query(m_database, sql);
        query.bind(m_first).bind(m_last);
        return query;
    }
    Statement ofMonth(const QString &sql)
    {
        Statement query(m_database, sql);
        query.bind(m.month.toString());
        return query;
    }
    const RuleSet &rulesOf(qint32 place) const { return m.rules[m.people[std::size_t(place)].rules]; }

    struct Rated {
        base::Id post = 0;
        base::Id unit = 0;
        base::Id manager = 0;
        QString title;
        int role = 0;
        int kind = 0;
    };
    store::Database &m_database;
    RuleChoice m_choice;
    QString m_first;
    QString m_last;
    MonthValues m;
    std::array<quint8, 5> m_rulesOfKind{};
    // everybody in the register, before those without a post in the month are left out
    IdIndex m_register;
    std::vector<Rated> m_rated;
    std::vector<qint32> m_several; // more than one post in the month: rare, so that staff's own rule chooses among them
};

void Reader::rules()
{
    std::array<QString, 5> names = boundRules(m_database, m.month);
    if (!m_choice.rules.isEmpty())
        names.fill(m_choice.rules);
    for (std::size_t kind = 0; kind < names.size(); ++kind) {
        const auto known = std::find_if(m.rules.begin(), m.rules.end(), [&](const RuleSet &set) { return set.name == names[kind]; });
        m_rulesOfKind[kind] = quint8(known - m.rules.begin());
        if (known == m.rules.end())
            m.rules.push_back(loadRules(m_database, names[kind]));
    }
    for (RuleSet &set : m.rules)
        if (m_choice.reading)
            set.result.reading = *m_choice.reading;
}

void Reader::people()
{
    Statement query(m_database, u"SELECT id, code, name FROM cadre ORDER BY code"_s);
    while (query.next()) {
        m_register.insert(query.integer(0), qint32(m.cadres.size()));
        m.cadres.push_back(query.integer(0));
        PersonValues &person = m.people.emplace_back();
        person.code = query.text(1);
        m.labels.emplace_back().name = query.text(2);
    }
}

void Reader::ratedPosts()
{
    m_rated.resize(m.cadres.size());
    Statement query(m_database, u"SELECT id, cadre_id, unit_id, title, role, kind, manager_id FROM post "
                                "WHERE (from_date IS NULL OR from_date <= ?) AND (to_date IS NULL OR to_date >= ?) ORDER BY id"_s);
    query.bind(m_last).bind(m_first);
    while (query.next()) {
        const qint32 place = m_register.find(query.integer(1));
        if (place < 0)
            continue; // a post of nobody, which only another program leaves; verify names it
        Rated &rated = m_rated[std::size_t(place)];
        if (rated.post == 0)
            rated = {query.integer(0), query.integer(2), query.integer(6), query.text(3), query.integerWithin(4, 1, 3), query.integerWithin(5, 1, 5)};
        else
            m_several.push_back(place);
    }
    for (const qint32 place : m_several) {
        const std::vector<staff::Post> posts = staff::loadPosts(m_database, m.cadres[std::size_t(place)]);
        if (const staff::Post *best = staff::ratedPost(posts, m.month))
            m_rated[std::size_t(place)] = {best->id, best->unit, best->manager, best->title, int(best->role), int(best->kind)};
    }
}

// Leaves out who held no post in the month, and resolves units and managers.
void Reader::keepRated()
{
    QHash<base::Id, QString> units;
    Statement query(m_database, u"SELECT id, code FROM unit"_s);
    while (query.next())
        units.insert(query.integer(0), query.text(1));

    std::size_t kept = 0;
    m.places = IdIndex(m_rated.size());
    for (std::size_t i = 0; i < m_rated.size(); ++i) {
        const Rated &rated = m_rated[i];
        if (rated.post == 0)
            continue;
        if (kept != i) {
            m.people[kept] = std::move(m.people[i]);
            m.labels[kept] = std::move(m.labels[i]);
            m.cadres[kept] = m.cadres[i];
        }
        PersonValues &person = m.people[kept];
        person.role = Role(rated.role);
        person.kind = Kind(rated.kind);
        person.rules = m_rulesOfKind[std::size_t(rated.kind - 1)];
        m.labels[kept].unit = units.value(rated.unit);
        m.labels[kept].title = rated.title;
        m.posts.push_back(rated.post);
        m.units.push_back(rated.unit);
        m.managers.push_back(rated.manager);
        m.places.insert(m.cadres[kept], qint32(kept));
        ++kept;
    }
    m.people.resize(kept);
    m.labels.resize(kept);
    m.cadres.resize(kept);
    m.daysAway.assign(kept, 0);
    for (std::size_t i = 0; i < kept; ++i)
        m.people[i].manager = m.places.find(m.managers[i]);
}

void Reader::absences()
{
    Statement query(m_database, u"SELECT cadre_id, from_date, to_date FROM absence "
                                "WHERE from_date <= ? AND (to_date IS NULL OR to_date >= ?)"_s);
    query.bind(m_last).bind(m_first);
    const int days = m.month.last().day();
    const quint32 everyDay = quint32((1ULL << days) - 1);
    while (query.next()) {
        const qint32 place = m.placeOf(query.integer(0));
        if (place < 0)
            continue;
        const QString from = query.text(1);
        const QString to = query.text(2);
        const int first = from < m_first ? 1 : std::max(1, QStringView(from).right(2).toInt());
        const int last = to.isEmpty() || to > m_last ? days : std::min(days, QStringView(to).right(2).toInt());
        quint32 &away = m.daysAway[std::size_t(place)];
        for (int day = first; day <= last; ++day)
            away |= 1U << (day - 1);
        m.people[std::size_t(place)].absent = away == everyDay;
    }
}

// Rows come item by item: an item's results are summed without keeping any of them. By id, not by day: the tables lie in that order, and going
// through them once for every day of the month reads a large file many times over.
void Reader::items()
{
    Statement query = ofDates(u"SELECT i.id, i.lead_id, CAST(substr(i.due, 9, 2) AS INTEGER), i.k_milli, i.assigned, r.completed, "
                              "r.faults - r.faults_excused, r.delays - r.delays_excused "
                              "FROM work_item i LEFT JOIN work_result r ON r.item_id = i.id "
                              "WHERE i.id IN (SELECT id FROM work_item WHERE due BETWEEN ? AND ?) AND i.state IN (1, 2) ORDER BY i.id"_s);
    base::Id open = 0;
    qint32 lead = -1;
    int day = 0;
    Work work;
    const auto finish = [&] {
        if (lead < 0)
            return;
        if (!m.isAway(lead, day) || work.completed >= work.assigned)
            m.people[std::size_t(lead)].own.add(work);
    };
    while (query.next()) {
        if (const base::Id item = query.integer(0); item != open) {
            finish();
            open = item;
            lead = m.placeOf(query.integer(1));
            day = int(query.integer(2));
            work = {qint32(query.integer(3)), qint32(query.integer(4)), 0, 0, 0};
        }
        work.completed += query.integer(5);
        work.faults += std::max<qint64>(0, query.integer(6)); // an excess of one week excuses nothing of another
        work.delays += std::max<qint64>(0, query.integer(7));
    }
    finish();
    m.hasData |= open != 0;
}

void Reader::findings()
{
    Statement query = ofDates(u"SELECT cadre_id, indicator, severity FROM observation "
                              "WHERE date BETWEEN ? AND ? AND conclusion = 1 AND cadre_id IS NOT NULL ORDER BY date, id"_s);
    while (query.next()) {
        m.hasData = true;
        const qint32 place = m.placeOf(query.integer(0));
        if (place >= 0)
            m.people[std::size_t(place)].findings.push_back({indicatorOf(query.text(1)).value_or(0), Severity(query.integerWithin(2, 1, 3))});
    }
}

void Reader::criteria()
{
    Statement query = ofMonth(u"SELECT cadre_id, criterion, self_half, superior_half, CASE WHEN evidence <> '' THEN 1 ELSE 0 END "
                              "FROM criterion_score WHERE month = ?"_s);
    while (query.next()) {
        m.hasData = true;
        const qint32 place = m.placeOf(query.integer(0));
        if (place < 0)
            continue;
        const int criterion = rulesOf(place).criterionAt(query.text(1));
        if (criterion < 0)
            continue; // scored under other rules than those asked for
        CriterionValue &value = m.people[std::size_t(place)].criteria[std::size_t(criterion)];
        value.self = query.isNull(2) ? notScored : qint16(query.integer(2));
        value.superior = query.isNull(3) ? notScored : qint16(query.integer(3));
        value.evidence = query.integer(4) != 0;
    }
}

void Reader::scorecards()
{
    int max = 0;
    Statement maxima(m_database, u"SELECT COALESCE(SUM(max_half), 0) FROM leadership_content"_s);
    if (maxima.next())
        max = int(maxima.integer(0));
    // A score above its maximum (lowered since) counts for nothing until it is given anew, as in leadership::summarise.
    Statement query = ofMonth(u"SELECT s.cadre_id, COUNT(CASE WHEN s.superior_half <= c.max_half THEN 1 END), "
                              "COALESCE(SUM(CASE WHEN s.superior_half <= c.max_half THEN s.superior_half END), 0) "
                              "FROM content_score s LEFT JOIN leadership_content c ON c.number = s.content WHERE s.month = ? GROUP BY s.cadre_id"_s);
    for (PersonValues &person : m.people)
        person.scorecard.max = max;
    while (query.next()) {
        m.hasData = true;
        const qint32 place = m.placeOf(query.integer(0));
        if (place >= 0)
            m.people[std::size_t(place)].scorecard = {int(query.integer(1)), int(query.integer(2)), max};
    }
}

void Reader::conditions()
{
    Statement query = ofMonth(u"SELECT cadre_id, condition FROM condition_record WHERE month = ?"_s);
    while (query.next()) {
        m.hasData = true;
        const qint32 place = m.placeOf(query.integer(0));
        if (place < 0)
            continue;
        if (const int condition = rulesOf(place).conditionAt(query.text(1)); condition >= 0)
            m.people[std::size_t(place)].conditions |= quint16(1U << condition);
    }
}

// What the passes above do not see: moved work, observations not concluded, steps taken.
bool Reader::hasAnything()
{
    for (const QString &sql :
         {u"SELECT 1 FROM work_item WHERE due BETWEEN ? AND ? LIMIT 1"_s, u"SELECT 1 FROM observation WHERE date BETWEEN ? AND ? LIMIT 1"_s})
        if (ofDates(sql).next())
            return true;
    return ofMonth(u"SELECT 1 FROM sheet_step WHERE month = ? LIMIT 1"_s).next();
}

MonthValues Reader::all()
{
    rules();
    people();
    ratedPosts();
    keepRated();
    absences();
    items();
    findings();
    criteria();
    scorecards();
    conditions();
    m.hasData = m.hasData || hasAnything();
    return std::move(m);
}

} // namespace

MonthValues readMonth(store::Database &database, base::Month month, const RuleChoice &choice) { return Reader(database, month, choice).all(); }

} // namespace rating
