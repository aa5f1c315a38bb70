// What a month came to, in brief: the same from its locks as from the month scored.
#include "rating/month_results_table.h"
#include "rating/month_scores.h"
#include "rating/sheet_table.h"
#include "rating/sheet_verify.h"
#include "sheet_ward.h"

#include <algorithm>

using namespace testing;

namespace {

std::optional<MonthResults> lockedResults(SheetWard &ward)
{
    return loadLockedResults(ward.database(), staff::Roster::load(ward.database()), october);
}

// Everybody's sheet from the bottom up, one decided otherwise than proposed.
void lockAllOf(SheetWard &ward)
{
    for (const char *code : {"NV", "CV1", "CV2", "PP", "VH", "TP", "PCT", "CT"})
        ward.takeTo(code, Stage::Locked);
}

} // namespace

TEST_CASE("a month locked throughout tells its results without what was signed")
{
    SheetWard ward;
    for (const char *code : {"NV", "CV1", "CV2", "PP", "VH", "TP", "PCT", "CT"}) {
        CHECK(lockedResults(ward) == std::nullopt); // somebody is still open
        ward.takeTo(code, Stage::Locked);
    }
    const MonthScores month = scoreMonth(ward.database(), october);
    REQUIRE(std::all_of(month.states.begin(), month.states.end(), [](const SheetState &state) { return state.stage == Stage::Locked; }));
    const std::optional<MonthResults> results = lockedResults(ward);
    REQUIRE(results);
    CHECK(*results == resultsOf(month));
    CHECK(results->sheets.size() == 8);
    CHECK(std::all_of(results->sheets.begin(), results->sheets.end(), [](const SheetResult &sheet) { return sheet.total > 0 && sheet.decided; }));

    SECTION("a sheet reopened is not locked any longer, and locked again tells its new result")
    {
        ward.sign([&](store::Edit &e, Sheets &s) { reopen(e, s, ward.owner(), ward.person("CV1"), u"sửa kết quả"_s); });
        CHECK(lockedResults(ward) == std::nullopt);
        ward.setCompleted("CV1", 4);
        for (const char *code : {"CT", "PCT", "TP", "PP"}) // they read CV1's work
            CHECK(ward.stage(code) == Stage::Locked);
        ward.sign([&](store::Edit &e, Sheets &s) {
            submit(e, s, ward.owner(), ward.person("CV1"));
            review(e, s, ward.owner(), ward.person("CV1"));
            decide(e, s, ward.owner(), ward.person("CV1"), s.scores().scores[std::size_t(s.place(ward.person("CV1")))].proposed);
            lock(e, s, ward.owner(), ward.person("CV1"));
        });
        const std::optional<MonthResults> again = lockedResults(ward);
        REQUIRE(again);
        CHECK(*again == resultsOf(scoreMonth(ward.database(), october)));
        CHECK(*again != *results);
    }
    SECTION("a person who came to the month after all is missing")
    {
        ward.edit([&](store::Edit &e) {
            const base::Id newcomer = e.insert(
                u"cadre"_s, {{u"code"_s, store::text(u"CV7"_s)}, {u"name"_s, store::text(u"Lê Mới"_s)}, {u"name_key"_s, store::text(u"le moi"_s)}});
            e.insert(u"post"_s, {{u"cadre_id"_s, store::integer(newcomer)},
                                 {u"unit_id"_s, store::integer(results->sheets.front().unit)},
                                 {u"title"_s, store::text(u"Công chức"_s)},
                                 {u"role"_s, store::integer(3)},
                                 {u"kind"_s, store::integer(1)},
                                 {u"from_date"_s, store::text(u"2026-10-05"_s)}});
        });
        CHECK(lockedResults(ward) == std::nullopt);
    }
    SECTION("locks of a program that kept no results are left to the scoring")
    {
        ward.database().executeRaw(u"UPDATE sheet_step SET locked_unit = NULL, locked_total = NULL, locked_proposed = NULL, locked_class = NULL, "
                                   "locked_decision = NULL WHERE cadre_id = %1"_s.arg(ward.person("CV1")));
        CHECK(lockedResults(ward) == std::nullopt);
        CHECK(verifySheets(ward).broken.isEmpty());
    }
}

TEST_CASE("verify compares the result beside a lock with what was locked")
{
    SheetWard ward;
    lockAllOf(ward);
    REQUIRE(verifySheets(ward).broken.isEmpty());
    const auto column = GENERATE(as<std::string>(), "locked_total", "locked_class", "locked_proposed", "locked_decision", "locked_unit");
    CAPTURE(column);
    ward.database().executeRaw(u"UPDATE sheet_step SET %1 = %1 %2 1 WHERE step = 4 AND cadre_id = %3"_s.arg(
        QString::fromStdString(column), column == "locked_total" || column == "locked_decision" || column == "locked_unit" ? u"+"_s : u"% 4 +"_s,
        QString::number(ward.person("CV1"))));
    const store::Findings findings = verifySheets(ward);
    REQUIRE(findings.broken.size() == 1);
    CHECK(findings.broken[0].contains(u"CV1"_s));
}
