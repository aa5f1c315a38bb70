// The ward of support/ward.h with people to hire, and one rule at a time run over its October.
#pragma once

#include "core/rating/month_ward.h"
#include "insight/check.h"
#include "support/strings.h"
#include "week/week_table.h"

namespace testing {

class CheckWard : public MonthWard {
public:
    using Rule = insight::Check (*)(const insight::CheckFacts &, const staff::Roster &, const insight::Scope &);

    std::vector<insight::Finding> found(Rule rule, const rights::Caller &caller = rights::owner())
    {
        insight::Ward ward(database());
        const insight::CheckFacts facts = insight::readChecks(ward, october);
        return rule(facts, ward.roster(), ward.scope(caller, 0, october)).findings;
    }
    // The codes of the findings' subjects.
    QStringList subjects(Rule rule)
    {
        QStringList codes;
        for (const insight::Finding &finding : found(rule))
            codes << finding.code;
        return codes;
    }

    // Somebody more in a unit, under a manager (empty: nobody).
    base::Id hire(const QString &code, const char *unitCode, base::Id manager, staff::PostRole role = staff::PostRole::Staff)
    {
        return edit([&](store::Edit &e) {
            staff::Cadre cadre;
            cadre.code = code;
            cadre.name = code;
            staff::Post post;
            post.cadre = staff::save(e, cadre);
            post.unit = unit(unitCode);
            post.role = role;
            post.manager = manager;
            post.from = QDate(2025, 7, 1);
            staff::save(e, post);
            return post.cadre;
        });
    }
    void setting(const QString &key, const QString &value)
    {
        using namespace Qt::StringLiterals;
        insert("setting", {{u"key"_s, store::text(key)}, {u"value"_s, store::text(value)}});
    }

    // All ten general criteria in half points; −1 as self: no self-score. The sum is spread so that none is above its maximum.
    void general(base::Id who, int halves, int self = -1)
    {
        using namespace Qt::StringLiterals;
        static const std::vector<std::pair<QString, int>> criteria{{u"I.1"_s, 10},  {u"I.2"_s, 10}, {u"II.1"_s, 5},  {u"II.2"_s, 5},
                                                                   {u"II.3"_s, 5},  {u"II.4"_s, 5}, {u"III.1"_s, 5}, {u"III.2"_s, 5},
                                                                   {u"III.3"_s, 5}, {u"III.4"_s, 5}};
        edit([&](store::Edit &e) {
            for (const auto &[code, max] : criteria) {
                const int here = std::min(halves, max);
                halves -= here;
                e.insert(u"criterion_score"_s, {{u"month"_s, store::text(u"2026-10"_s)},
                                                {u"cadre_id"_s, store::integer(who)},
                                                {u"criterion"_s, store::text(code)},
                                                {u"self_half"_s, self < 0 ? store::null() : store::integer(std::min(self, max))},
                                                {u"superior_half"_s, store::integer(here)},
                                                {u"evidence"_s, store::text(u"QĐ 12"_s)}});
            }
        });
    }
    // A self-score and a superior's, of the criterion with this number from 0.
    void pair(base::Id who, int number, int self, int superior)
    {
        using namespace Qt::StringLiterals;
        static const std::vector<QString> codes{u"I.1"_s,  u"I.2"_s,   u"II.1"_s,  u"II.2"_s,  u"II.3"_s,
                                                u"II.4"_s, u"III.1"_s, u"III.2"_s, u"III.3"_s, u"III.4"_s};
        insert("criterion_score", {{u"month"_s, store::text(u"2026-10"_s)},
                                   {u"cadre_id"_s, store::integer(who)},
                                   {u"criterion"_s, store::text(codes[std::size_t(number)])},
                                   {u"self_half"_s, store::integer(self)},
                                   {u"superior_half"_s, store::integer(superior)}});
    }

    base::Id work(base::Id lead, QDate due, int kMilli = 1000, const QString &content = QStringLiteral("Việc"), const QString &product = {})
    {
        return edit([&](store::Edit &e) {
            week::WorkItem item;
            item.week = base::Week::of(due);
            item.content = content;
            item.product = product;
            item.lead = lead;
            item.kMilli = kMilli;
            item.deadline = due;
            return week::save(e, item);
        });
    }
    // Completed in full in the week of its deadline.
    base::Id result(base::Id item, QDate week, const QString &evidence, QDate entered = QDate(2026, 10, 30), week::Entered how = week::Entered::Typed)
    {
        return edit([&](store::Edit &e) {
            week::WorkResult one;
            one.item = item;
            one.week = base::Week::of(week);
            one.completed = 1;
            one.evidence = evidence;
            one.entered = how;
            one.enteredAt = QDateTime(entered, QTime(3, 0), Qt::UTC);
            return week::save(e, one);
        });
    }
    base::Id done(base::Id lead, QDate due, const QString &evidence = {}) { return result(work(lead, due), due, evidence); }
};

} // namespace testing
