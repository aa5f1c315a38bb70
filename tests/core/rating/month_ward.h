// The ward of support/ward.h with short ways to record what a month reads.
#pragma once

#include "base/month.h"
#include "base/week.h"
#include "conduct/catalogue.h"
#include "leadership/catalogue.h"
#include "rating/month_scores.h"
#include "support/ward.h"

namespace testing {

inline const base::Month october = base::Month::of(2026, 10).value();

class MonthWard : public test::Ward {
public:
    MonthWard()
    {
        edit([](store::Edit &e) {
            conduct::seed(e);
            leadership::seed(e);
        });
    }

    base::Id insert(const char *table, const store::Row &row)
    {
        return edit([&](store::Edit &e) { return e.insert(QLatin1String(table), row); });
    }
    void update(const char *table, base::Id id, const store::Row &row)
    {
        edit([&](store::Edit &e) { e.update(QLatin1String(table), id, row); });
    }

    // An item due on a day, with one result when anything is completed or gone wrong.
    base::Id item(const char *lead, QDate due, int assigned = 1, int completed = 0, int faults = 0, int delays = 0, int state = 1, int k = 1000)
    {
        using namespace Qt::StringLiterals;
        const base::Id id = insert("work_item", {{u"week"_s, store::text(base::Week::of(due).toString())},
                                                 {u"content"_s, store::text(u"Việc"_s)},
                                                 {u"content_key"_s, store::text(u"viec"_s)},
                                                 {u"lead_id"_s, store::integer(person(lead))},
                                                 {u"k_milli"_s, store::integer(k)},
                                                 {u"assigned"_s, store::integer(assigned)},
                                                 {u"deadline"_s, store::dateOrNull(due)},
                                                 {u"due"_s, store::text(due.toString(Qt::ISODate))},
                                                 {u"state"_s, store::integer(state)}});
        if (completed > 0 || faults > 0 || delays > 0)
            result(id, u"2026-W41"_s, completed, faults, 0, delays, 0);
        return id;
    }
    base::Id result(base::Id item, const QString &week, int completed, int faults, int faultsExcused, int delays, int delaysExcused)
    {
        using namespace Qt::StringLiterals;
        return insert("work_result", {{u"item_id"_s, store::integer(item)},
                                      {u"week"_s, store::text(week)},
                                      {u"completed"_s, store::integer(completed)},
                                      {u"faults"_s, store::integer(faults)},
                                      {u"faults_excused"_s, store::integer(faultsExcused)},
                                      {u"delays"_s, store::integer(delays)},
                                      {u"delays_excused"_s, store::integer(delaysExcused)},
                                      {u"entered_at"_s, store::text(u"2026-10-09T08:00:00Z"_s)}});
    }
    base::Id absence(const char *who, QDate from, QDate to = {})
    {
        using namespace Qt::StringLiterals;
        return insert("absence", {{u"cadre_id"_s, store::integer(person(who))},
                                  {u"from_date"_s, store::text(from.toString(Qt::ISODate))},
                                  {u"to_date"_s, store::dateOrNull(to)}});
    }
    base::Id criterion(const char *who, const QString &code, int superior, const QString &evidence = {}, int self = -1)
    {
        using namespace Qt::StringLiterals;
        return insert("criterion_score", {{u"month"_s, store::text(u"2026-10"_s)},
                                          {u"cadre_id"_s, store::integer(person(who))},
                                          {u"criterion"_s, store::text(code)},
                                          {u"self_half"_s, self < 0 ? store::null() : store::integer(self)},
                                          {u"superior_half"_s, superior < 0 ? store::null() : store::integer(superior)},
                                          {u"evidence"_s, store::textOrNull(evidence)}});
    }
    // The superior's score of contents 1…count.
    void contents(const char *who, int count, int halves)
    {
        using namespace Qt::StringLiterals;
        for (int content = 1; content <= count; ++content)
            insert("content_score", {{u"month"_s, store::text(u"2026-10"_s)},
                                     {u"cadre_id"_s, store::integer(person(who))},
                                     {u"content"_s, store::integer(content)},
                                     {u"superior_half"_s, store::integer(halves)}});
    }
    base::Id observation(const char *who, QDate date, const QString &indicator, int severity = 1, int conclusion = 1)
    {
        using namespace Qt::StringLiterals;
        return insert("observation", {{u"date"_s, store::text(date.toString(Qt::ISODate))},
                                      {u"cadre_id"_s, store::integer(person(who))},
                                      {u"indicator"_s, store::text(indicator)},
                                      {u"severity"_s, store::integer(severity)},
                                      {u"evidence"_s, store::text(u"biên bản"_s)},
                                      {u"conclusion"_s, conclusion == 0 ? store::null() : store::integer(conclusion)}});
    }
    base::Id condition(const char *who, const QString &code)
    {
        using namespace Qt::StringLiterals;
        return insert("condition_record",
                      {{u"month"_s, store::text(u"2026-10"_s)}, {u"cadre_id"_s, store::integer(person(who))}, {u"condition"_s, store::text(code)}});
    }

    rating::MonthScores scores(const rating::RuleChoice &choice = {}) { return rating::scoreMonth(database(), october, choice); }
    rating::ScoreRow row(const char *who, const rating::RuleChoice &choice = {})
    {
        for (const rating::ScoreRow &row : scores(choice).rows)
            if (row.code == QLatin1String(who))
                return row;
        FAIL("no row for " << who);
        return {};
    }
    rating::Tally own(const char *who)
    {
        const rating::MonthValues values = rating::readMonth(database(), october);
        return values.people.at(std::size_t(values.placeOf(person(who)))).own;
    }
};

} // namespace testing
