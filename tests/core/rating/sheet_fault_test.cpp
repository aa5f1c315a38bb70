// Each verb of the sheets' way with its k-th statement failing, for every k: nothing is changed, and then it goes through.
#include "rating/sheet_table.h"
#include "sheet_ward.h"
#include "support/dump.h"

using namespace testing;

namespace {

struct Verb {
    const char *name;
    Stage before, after;
    std::function<void(SheetWard &, store::Edit &, Sheets &)> run;
};

const Verb verbs[] = {
    {"submit", Stage::Open, Stage::SelfScored, [](SheetWard &w, store::Edit &e, Sheets &s) { submit(e, s, rights::owner(), w.person("TP")); }},
    {"review", Stage::SelfScored, Stage::Reviewed,
     [](SheetWard &w, store::Edit &e, Sheets &s) { review(e, s, rights::owner(), w.person("TP"), u"Nhất trí"_s, w.signature("PCT")); }},
    {"decide", Stage::Reviewed, Stage::Decided,
     [](SheetWard &w, store::Edit &e, Sheets &s) {
         decide(e, s, rights::owner(), w.person("TP"), Rating::Completed, u"Tỷ lệ khống chế"_s, w.signature("CT"));
     }},
    {"lock", Stage::Decided, Stage::Locked, [](SheetWard &w, store::Edit &e, Sheets &s) { lock(e, s, rights::owner(), w.person("TP")); }},
    {"reopen", Stage::Locked, Stage::Decided,
     [](SheetWard &w, store::Edit &e, Sheets &s) { reopen(e, s, rights::owner(), w.person("TP"), u"Nhập sót"_s); }},
};

} // namespace

TEST_CASE("a statement that fails anywhere in a step of a sheet leaves file and sheet as they were")
{
    const auto &verb = GENERATE(from_range(std::begin(verbs), std::end(verbs)));
    CAPTURE(verb.name);
    SheetWard ward;
    ward.takeTo("TP", verb.before);
    if (verb.before == Stage::SelfScored)
        ward.allSuperiorScores("TP");
    const QString before = test::dump(ward);
    int failures = 0;
    for (qint64 k = 1;; ++k) {
        CAPTURE(k);
        REQUIRE(k < 500);
        qint64 seen = 0;
        bool done = false;
        {
            Sheets sheets(ward, october);
            ward.beforeStatement = [&](qint64) {
                if (++seen == k)
                    base::failIo(u"the disk is gone"_s);
            };
            try {
                store::Edit edit(ward, {}, u"test"_s, store::EntryKind::Signature);
                verb.run(ward, edit, sheets);
                edit.commit();
                done = true;
            } catch (const base::Failure &failure) {
                CHECK(failure.kind() == base::FailureKind::Io);
                ++failures;
            }
            ward.beforeStatement = {};
        }
        if (done) {
            CHECK(seen < k); // the fault never came
            CHECK(ward.stage("TP") == verb.after);
            break;
        }
        REQUIRE(test::dump(ward) == before);
        REQUIRE(ward.stage("TP") == verb.before);
    }
    CHECK(failures > 10);
}
