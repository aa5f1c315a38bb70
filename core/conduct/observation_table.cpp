#include "conduct/observation_table.h"

#include "base/text.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace conduct {
namespace {

std::vector<Observation> where(store::Database &database, const QString &condition, std::initializer_list<store::Value> binds)
{
    store::Statement statement(
        database, u"SELECT id, date, cadre_id, unit_id, indicator, severity, evidence, source, recorder_id, work_item_id, explanation, conclusion, "
                  "concluded_by, concluded_at, remedy_due, remedied, remedied_on FROM observation WHERE %1 ORDER BY date, id"_s.arg(condition));
    for (const store::Value &value : binds)
        statement.bind(value);
    std::vector<Observation> all;
    while (statement.next()) {
        Observation one;
        one.id = statement.integer(0);
        one.date = statement.date(1);
        one.cadre = statement.integer(2);
        one.unit = statement.integer(3);
        one.indicator = statement.text(4);
        one.severity = Severity(statement.integer(5));
        one.evidence = statement.text(6);
        if (!statement.isNull(7))
            one.source = Source(statement.integer(7));
        one.recorder = statement.integer(8);
        one.workItem = statement.integer(9);
        one.explanation = statement.text(10);
        if (!statement.isNull(11))
            one.conclusion = Conclusion(statement.integer(11));
        one.concludedBy = statement.integer(12);
        one.concludedAt = QDateTime::fromString(statement.text(13), Qt::ISODate);
        one.remedyDue = statement.date(14);
        one.remedied = statement.integer(15) != 0;
        one.remediedOn = statement.date(16);
        all.push_back(std::move(one));
    }
    return all;
}

store::Value momentOrNull(const QDateTime &moment) { return moment.isValid() ? store::Value(moment.toUTC().toString(Qt::ISODate)) : store::Value(); }

store::Value day(QDate date) { return date.toString(Qt::ISODate); }
} // namespace

std::vector<Observation> loadObservations(store::Database &database) { return where(database, u"1 = 1"_s, {}); }

std::vector<Observation> loadObservations(store::Database &database, QDate from, QDate to)
{
    return where(database, u"date BETWEEN ? AND ?"_s, {day(from), day(to)});
}

std::vector<Observation> loadObservationsOf(store::Database &database, base::Id cadre) { return where(database, u"cadre_id = ?"_s, {cadre}); }

std::vector<Observation> loadObservationsOfUnit(store::Database &database, base::Id unit) { return where(database, u"unit_id = ?"_s, {unit}); }

std::vector<Observation> loadRemediesDue(store::Database &database, QDate from, QDate to)
{
    return where(database, u"remedy_due BETWEEN ? AND ?"_s, {day(from), day(to)});
}

std::optional<Observation> loadObservation(store::Database &database, base::Id observation)
{
    std::vector<Observation> one = where(database, u"id = ?"_s, {observation});
    return one.empty() ? std::nullopt : std::optional<Observation>(std::move(one.front()));
}

base::Id save(store::Edit &edit, const Observation &observation)
{
    check(observation); // refuses evidence of nothing but white space
    const store::Row row = {{u"date"_s, day(observation.date)},
                            {u"cadre_id"_s, store::idOrNull(observation.cadre)},
                            {u"unit_id"_s, store::idOrNull(observation.unit)},
                            {u"indicator"_s, store::text(observation.indicator)},
                            {u"severity"_s, store::integer(int(observation.severity))},
                            {u"evidence"_s, store::text(base::cleaned(observation.evidence))},
                            {u"source"_s, observation.source ? store::integer(int(*observation.source)) : store::null()},
                            {u"recorder_id"_s, store::idOrNull(observation.recorder)},
                            {u"work_item_id"_s, store::idOrNull(observation.workItem)},
                            {u"explanation"_s, store::textOrNull(base::cleaned(observation.explanation))},
                            {u"conclusion"_s, observation.conclusion ? store::integer(int(*observation.conclusion)) : store::null()},
                            {u"concluded_by"_s, store::idOrNull(observation.concludedBy)},
                            {u"concluded_at"_s, momentOrNull(observation.concludedAt)},
                            {u"remedy_due"_s, store::dateOrNull(observation.remedyDue)},
                            {u"remedied"_s, store::boolean(observation.remedied)},
                            {u"remedied_on"_s, store::dateOrNull(observation.remediedOn)}};
    if (observation.id == 0)
        return edit.insert(u"observation"_s, row);
    edit.update(u"observation"_s, observation.id, row);
    return observation.id;
}

std::vector<NoneFound> loadNoneFound(store::Database &database, base::Week from, base::Week to)
{
    store::Statement statement(database,
                               u"SELECT id, week, unit_id, signed_by, signed_at FROM none_found WHERE week BETWEEN ? AND ? ORDER BY week, id"_s);
    statement.bind(from.toString()).bind(to.toString());
    std::vector<NoneFound> all;
    while (statement.next())
        all.push_back({statement.integer(0), base::Week::parse(statement.text(1)).value_or(base::Week()), statement.integer(2), statement.integer(3),
                       QDateTime::fromString(statement.text(4), Qt::ISODate)});
    return all;
}

} // namespace conduct
