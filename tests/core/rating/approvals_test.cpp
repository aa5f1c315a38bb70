// What an edit does to approvals: which signature of which sheet it withdraws, what the sheets say changed, and that undoing it gives them back. And
// who may not sign at all.
#include "access/authority.h"
#include "rating/rule_table.h"
#include "rating/sheet_table.h"
#include "sheet_ward.h"
#include "store/audit.h"

using namespace testing;

namespace {

// CV2's manager is PP, whose manager is TP: their three sheets are decided.
class DecidedWard : public SheetWard {
public:
    DecidedWard()
    {
        criterion("CV2", u"XX"_s, -1, {}, 3); // a criterion of other rules, which no step scores
        open = observation("CV2", oct9, u"I.09"_s, 1, 0);
        for (const char *who : {"CV2", "PP", "TP"})
            takeTo(who, Stage::Decided);
        for (const char *who : {"CV2", "PP", "TP"})
            REQUIRE(stage(who) == Stage::Decided);
    }
    base::Id scoreRow(const char *table, const char *who, const QString &column, const QString &value)
    {
        store::Statement find(database(), u"SELECT id FROM %1 WHERE cadre_id = ? AND %2 = ?"_s.arg(QLatin1String(table), column));
        find.bind(person(who)).bind(value);
        REQUIRE(find.next());
        return find.integer(0);
    }

    base::Id open = 0; // an observation nobody has concluded
};

struct Kind {
    const char *name;
    std::function<void(DecidedWard &)> edit;
    Stage cv2, pp, tp; // afterwards
    const char *saysCv2, *saysPp, *saysTp; // what changes() holds, at least whose sheet it is; null: nothing changed
};

const Kind kinds[] = {
    {"the result of an item", [](DecidedWard &w) { w.setCompleted("CV2", 9); }, Stage::Open, Stage::Open, Stage::Open, "completed: was 10, is 9",
     "CV2", "PP"},
    {"the text of an item",
     [](DecidedWard &w) {
         w.update("work_item", w.items[u"CV2"_s], {{u"content"_s, store::text(u"Khác"_s)}});
     },
     Stage::Open, Stage::Open, Stage::Open, "was Việc, is Khác", "CV2", "PP"},
    {"the state of an item",
     [](DecidedWard &w) {
         w.update("work_item", w.items[u"CV2"_s], {{u"state"_s, store::integer(4)}});
     },
     Stage::Open, Stage::Open, Stage::Open, "is left out now", "CV2", "PP"},
    {"a new item", [](DecidedWard &w) { w.item("CV2", oct9); }, Stage::Open, Stage::Open, Stage::Open, "is new", "CV2", "PP"},
    {"the conclusion of an observation",
     [](DecidedWard &w) {
         w.update("observation", w.open, {{u"conclusion"_s, store::integer(1)}});
     },
     Stage::SelfScored, Stage::SelfScored, Stage::SelfScored, "I.09 09/10/2026 has been confirmed", "CV2", "PP"},
    {"an observation dismissed",
     [](DecidedWard &w) {
         w.update("observation", w.open, {{u"conclusion"_s, store::integer(2)}});
     },
     Stage::Decided, Stage::Decided, Stage::Decided, nullptr, nullptr, nullptr},
    {"the superior's score of a criterion",
     [](DecidedWard &w) {
         w.update("criterion_score", w.scoreRow("criterion_score", "CV2", u"criterion"_s, u"I.1"_s), {{u"superior_half"_s, store::integer(9)}});
     },
     Stage::SelfScored, Stage::SelfScored, Stage::SelfScored, "I.1, superior's score: was 5, is 4,5", "CV2", "PP"},
    {"the own score of a criterion",
     [](DecidedWard &w) {
         w.update("criterion_score", w.scoreRow("criterion_score", "CV2", u"criterion"_s, u"XX"_s), {{u"self_half"_s, store::integer(2)}});
     },
     Stage::Open, Stage::Decided, Stage::Decided, "XX, self-score: was 1,5, is 1", nullptr, nullptr},
    {"the superior's score of a content",
     [](DecidedWard &w) {
         w.update("content_score", w.scoreRow("content_score", "PP", u"content"_s, u"3"_s), {{u"superior_half"_s, store::integer(15)}});
     },
     Stage::Decided, Stage::SelfScored, Stage::SelfScored, nullptr, "Content 3, superior's score: was 8, is 7,5", "PP"},
    {"the own score of a content",
     [](DecidedWard &w) {
         w.update("content_score", w.scoreRow("content_score", "PP", u"content"_s, u"3"_s), {{u"self_half"_s, store::integer(15)}});
     },
     Stage::Decided, Stage::Open, Stage::Decided, nullptr, "Content 3, self-score: was nothing, is 7,5", nullptr},
    {"a condition", [](DecidedWard &w) { w.condition("CV2", u"ky-luat"_s); }, Stage::SelfScored, Stage::SelfScored, Stage::SelfScored,
     "The condition ky-luat has been recorded", "The class of CV2", "PP"},
    {"an absence", [](DecidedWard &w) { w.absence("CV2", QDate(2026, 10, 20), QDate(2026, 10, 20)); }, Stage::Open, Stage::SelfScored,
     Stage::SelfScored, "The absences in the month are others", "CV2", "PP"},
    {"another manager",
     [](DecidedWard &w) {
         w.update("post", w.post("CV2"), {{u"manager_id"_s, store::integer(w.person("TP"))}});
     },
     Stage::Open, Stage::Open, Stage::Open, "The direct manager is another", "CV2 Phạm An is no longer among the direct reports",
     "CV2 Phạm An is a new direct report"},
    {"a transfer to another unit",
     [](DecidedWard &w) {
         w.update("post", w.post("CV2"), {{u"unit_id"_s, store::integer(w.unit("VHXH"))}});
     },
     Stage::Open, Stage::SelfScored, Stage::SelfScored, "Unit: was KTHT, is VHXH", "CV2", "PP"},
    {"a transfer after the month",
     [](DecidedWard &w) {
         w.update("post", w.post("CV2"), {{u"to_date"_s, store::text(u"2026-10-31"_s)}});
         w.insert("post", {{u"cadre_id"_s, store::integer(w.person("CV2"))},
                           {u"unit_id"_s, store::integer(w.unit("VHXH"))},
                           {u"role"_s, store::integer(3)},
                           {u"kind"_s, store::integer(2)},
                           {u"from_date"_s, store::text(u"2026-11-01"_s)}});
     },
     Stage::Decided, Stage::Decided, Stage::Decided, nullptr, nullptr, nullptr},
    {"another rule set",
     [](DecidedWard &w) { w.edit([&](store::Edit &e) { bindRules(e, rights::owner(), october, rating::Kind::CivilServant, u"nd335-quy"_s); }); },
     Stage::SelfScored, Stage::SelfScored, Stage::SelfScored, "Rule set: was nd335-thang, is nd335-quy", "Rule set", "Rule set"},
    {"a name",
     [](DecidedWard &w) {
         w.update("cadre", w.person("CV2"), {{u"name"_s, store::text(u"Tên Mới"_s)}});
     },
     Stage::Decided, Stage::Decided, Stage::Decided, nullptr, nullptr, nullptr},
};

} // namespace

TEST_CASE("an edit withdraws the signatures it contradicts, on every sheet that reads it, and undoing gives them back")
{
    const auto &kind = GENERATE(from_range(std::begin(kinds), std::end(kinds)));
    CAPTURE(kind.name);
    DecidedWard ward;
    const qint64 before = ward.database().auditHead();
    kind.edit(ward);
    const auto check = [&](const char *who, Stage stage, const char *says) {
        CAPTURE(who);
        CHECK(ward.stage(who) == stage);
        const QString changes = ward.changes(who).join(u'\n');
        CAPTURE(changes);
        CHECK(changes.isEmpty() == (says == nullptr));
        if (says != nullptr)
            CHECK(changes.contains(QString::fromUtf8(says)));
    };
    check("CV2", kind.cv2, kind.saysCv2);
    check("PP", kind.pp, kind.saysPp);
    check("TP", kind.tp, kind.saysTp);
    CHECK(ward.stage("CV1") == Stage::Open);
    for (qint64 seq = ward.database().auditHead(); seq > before; --seq)
        store::undo(ward, {}, seq, u"Hoàn tác"_s);
    for (const char *who : {"CV2", "PP", "TP"}) {
        CHECK(ward.stage(who) == Stage::Decided);
        CHECK(ward.changes(who).isEmpty());
    }
}

TEST_CASE("nobody reviews or decides their own sheet, whoever types it; an officer assembles and never decides")
{
    SheetWard ward;
    const rights::Caller officer = ward.caller("NV", rights::Role::Officer);
    ward.edit([&](store::Edit &e) {
        rights::save(e, rights::owner(), rights::OfficerUnit{0, officer.account, ward.unit("UBND"), {}, {}});
        // the table of authority names the officer, who decides nothing all the same
        rights::save(e, rights::owner(), rights::Authority{0, ward.unit("KTHT"), {}, 3, officer.cadre, {}, {}});
    });
    ward.takeTo("CV1", Stage::Reviewed);
    ward.takeTo("TP", Stage::Reviewed); // after those below
    const auto decideBy = [&](const rights::Caller &caller, const char *whom, const Signature &signature, Rating rating = Rating::Excellent,
                              const QString &reason = {}) {
        ward.sign([&](store::Edit &e, Sheets &s) { decide(e, s, caller, ward.person(whom), rating, reason, signature); });
    };
    const auto reviewBy = [&](const rights::Caller &caller, const char *whom, const Signature &signature) {
        ward.sign([&](store::Edit &e, Sheets &s) { review(e, s, caller, ward.person(whom), {}, signature); });
    };
    // a head is the head of their own unit, and still not over themselves
    CHECK_REFUSED(decideBy(ward.caller("TP"), "TP", {}));
    CHECK_REFUSED(reviewBy(ward.caller("TP"), "TP", {}));
    CHECK_REFUSED(decideBy(officer, "TP", ward.signature("TP")));
    CHECK_REFUSED(reviewBy(officer, "TP", ward.signature("TP")));
    CHECK_REFUSED(decideBy(ward.owner(), "TP", ward.signature("TP")));
    CHECK_REFUSED(reviewBy(ward.owner(), "TP", ward.signature("TP")));
    // the officer: not in their own name
    CHECK_REFUSED(decideBy(officer, "CV1", {}));
    CHECK_REFUSED(reviewBy(officer, "CV1", {}));
    // from a paper: with both its number and its date
    CHECK_REFUSED(decideBy(officer, "TP", {ward.person("CT"), {}, QDate(2026, 10, 28)}));
    CHECK_REFUSED(decideBy(officer, "TP", {ward.person("CT"), u"  "_s, QDate(2026, 10, 28)}));
    CHECK_REFUSED(decideBy(officer, "TP", {ward.person("CT"), u"12/QĐ"_s, {}}));
    CHECK(ward.stage("TP") == Stage::Reviewed);
    decideBy(officer, "TP", ward.signature("CT"));
    CHECK(ward.stage("TP") == Stage::Decided);
    const std::vector<SheetStep> steps = loadSteps(ward, october, ward.person("TP"));
    CHECK(steps.back().signedBy == ward.person("CT"));
    CHECK(steps.back().signerName == u"Trần Văn Ơn"_s);
    CHECK(steps.back().enteredBy == officer.account);
    // a member may not record another's paper
    CHECK_REFUSED(reviewBy(ward.caller("CV2"), "CV1", ward.signature("TP")));
}

TEST_CASE("a class other than the proposed one needs a reason and a name")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Reviewed);
    const auto decideAs = [&](Rating rating, const QString &reason, const Signature &signature) {
        ward.sign([&](store::Edit &e, Sheets &s) { decide(e, s, ward.owner(), ward.person("CV1"), rating, reason, signature); });
    };
    CHECK_REFUSED(decideAs(Rating::Good, {}, ward.signature("TP")));
    CHECK_REFUSED(decideAs(Rating::Good, u" \n"_s, ward.signature("TP")));
    CHECK_REFUSED(decideAs(Rating::Good, u"Tỷ lệ khống chế"_s, {}));
    CHECK(ward.stage("CV1") == Stage::Reviewed);
    decideAs(Rating::Good, u"Tỷ lệ khống chế"_s, ward.signature("TP"));
    CHECK(ward.stage("CV1") == Stage::Decided);
    CHECK_THROWS_AS(decideAs(Rating::Excellent, {}, {}), base::Failure); // what is decided is not decided anew by the way
    decideAs(Rating::Excellent, u"Kiến nghị được chấp nhận"_s, {}); // as proposed: the owner of a file without accounts signs for the office
    CHECK(ward.scores().decided(ward.scores().values.placeOf(ward.person("CV1"))) == Rating::Excellent);
}
