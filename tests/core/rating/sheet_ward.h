// The ward of month_ward.h with an item for everybody, all contents scored, and ways to sign.
#pragma once

#include "base/failure.h"
#include "month_ward.h"
#include "people.h"
#include "rating/month_lock.h"
#include "rating/sheet_verbs.h"
#include "store/statement.h"
#include "support/strings.h"

#include <catch2/catch.hpp>

#define CHECK_REFUSED(expression)                                                                                                                    \
    do {                                                                                                                                             \
        try {                                                                                                                                        \
            expression;                                                                                                                              \
            FAIL_CHECK("not refused: " #expression);                                                                                                 \
        } catch (const base::Failure &failure) {                                                                                                     \
            CHECK(failure.kind() == base::FailureKind::Refused);                                                                                     \
        }                                                                                                                                            \
    } while (false)

namespace testing {

using namespace Qt::StringLiterals;
using namespace rating;
using rights::Stage;

inline const QDate oct9(2026, 10, 9);
inline const base::Month november = october.next();

class SheetWard : public MonthWard {
public:
    SheetWard()
    {
        for (const char *code : {"CT", "PCT", "TP", "PP", "CV1", "CV2", "VH", "NV"})
            items[QLatin1String(code)] = item(code, oct9, 10, 10);
        for (const char *code : {"CT", "PCT", "TP", "PP", "VH"})
            contents(code, 12, 16);
        edit([&](store::Edit &e) {
            for (const char *code : {"TP", "CV1", "CV2", "NV"})
                e.insert(u"account"_s,
                         {{u"login"_s, store::text(QLatin1String(code))},
                          {u"name"_s, store::text(QLatin1String(code))},
                          {u"role"_s, store::integer(3)},
                          {u"password_hash"_s, store::text(u"x"_s)}},
                         caller(code).account);
        });
        installMonthLock(database());
    }

    template <typename Work> void sign(Work &&work)
    {
        Sheets sheets(database(), october);
        edit([&](store::Edit &e) { work(e, sheets); }, store::EntryKind::Signature);
    }
    // Somebody's signature on a paper.
    Signature signature(const char *who) { return {person(who), u"12/BC"_s, QDate(2026, 10, 28)}; }
    void allSuperiorScores(const char *who)
    {
        for (const Criterion &c : decree335().criteria)
            criterion(who, c.code, c.group == 2 ? 0 : c.max.halves);
    }
    void takeTo(const char *who, Stage stage)
    {
        sign([&](store::Edit &e, Sheets &s) {
            if (stage >= Stage::SelfScored)
                submit(e, s, owner(), person(who));
        });
        if (stage >= Stage::Reviewed)
            allSuperiorScores(who);
        sign([&](store::Edit &e, Sheets &s) {
            if (stage >= Stage::Reviewed)
                review(e, s, owner(), person(who));
            if (stage >= Stage::Decided)
                decide(e, s, owner(), person(who), s.scores().scores[std::size_t(s.place(person(who)))].proposed);
            if (stage >= Stage::Locked)
                lock(e, s, owner(), person(who));
        });
    }
    Stage stage(const char *who)
    {
        Sheets sheets(database(), october);
        return sheets.stage(sheets.place(person(who)));
    }
    QStringList changes(const char *who, bool selfToo = true)
    {
        Sheets sheets(database(), october);
        return sheets.changes(sheets.place(person(who)), selfToo);
    }
    void setCompleted(const char *who, int completed)
    {
        store::Statement find(database(), u"SELECT id FROM work_result WHERE item_id = ?"_s);
        find.bind(items.value(QLatin1String(who)));
        REQUIRE(find.next());
        update("work_result", find.integer(0), {{u"completed"_s, store::integer(completed)}});
    }

    QHash<QString, base::Id> items;
};

} // namespace testing
