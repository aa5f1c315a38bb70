#include "rating/month_details.h"
#include "rating/month_report.h"
#include "rating/rule_table.h"
#include "rating/score_entry.h"
#include "rating/sheet_order.h"
#include "rating/sheet_table.h"
#include "rating/sheet_verify.h"
#include "rating/shipped_rules.h"
#include "sheet_ward.h"
#include "store/audit.h"

using namespace testing;

TEST_CASE("a sheet goes its way, each step by whoever it is for")
{
    SheetWard ward;
    const base::Id cv1 = ward.person("CV1");
    const auto self = ward.caller("CV1");
    const auto manager = ward.caller("TP");
    const auto colleague = ward.caller("CV2");
    const auto officer = ward.caller("NV", rights::Role::Officer);
    CHECK(ward.stage("CV1") == Stage::Open);
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { review(e, s, manager, cv1); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { submit(e, s, colleague, cv1); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { submit(e, s, manager, cv1); }));
    ward.sign([&](store::Edit &e, Sheets &s) { submit(e, s, self, cv1); });
    CHECK(ward.stage("CV1") == Stage::SelfScored);

    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { review(e, s, self, cv1); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { review(e, s, manager, cv1); })); // no superior's scores yet
    ward.allSuperiorScores("CV1");
    CHECK(ward.stage("CV1") == Stage::SelfScored);
    ward.sign([&](store::Edit &e, Sheets &s) { review(e, s, manager, cv1, u"Nhất trí"_s); });
    CHECK(ward.stage("CV1") == Stage::Reviewed);

    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { decide(e, s, officer, cv1, Rating::Excellent); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { decide(e, s, self, cv1, Rating::Excellent); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { decide(e, s, manager, cv1, Rating::Good); })); // without a reason
    ward.sign([&](store::Edit &e, Sheets &s) { decide(e, s, manager, cv1, Rating::Good, u"Tỷ lệ khống chế"_s); });
    CHECK(ward.stage("CV1") == Stage::Decided);

    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { lock(e, s, self, cv1); }));
    ward.sign([&](store::Edit &e, Sheets &s) { lock(e, s, manager, cv1); });
    CHECK(ward.stage("CV1") == Stage::Locked);
    CHECK(isLocked(ward, october, cv1));
    CHECK_FALSE(isLocked(ward, november, cv1));
    CHECK_FALSE(isLocked(ward, october, ward.person("CV2")));

    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { reopen(e, s, self, cv1, u"nhầm"_s); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { reopen(e, s, manager, cv1, u"  "_s); }));
    ward.sign([&](store::Edit &e, Sheets &s) { reopen(e, s, manager, cv1, u"Nhập sót kết quả"_s); });
    CHECK(ward.stage("CV1") == Stage::Decided); // nothing has changed yet
    CHECK_FALSE(isLocked(ward, october, cv1));

    const std::vector<SheetStep> steps = loadSteps(ward, october, cv1);
    REQUIRE(steps.size() == 5);
    CHECK(steps[1].opinion == u"Nhất trí"_s);
    CHECK(steps[1].signedBy == ward.person("TP"));
    CHECK(steps[1].enteredBy == manager.account);
    CHECK(steps[2].decided == Rating::Good);
    CHECK(steps[2].reason == u"Tỷ lệ khống chế"_s);
    CHECK(steps[4].kind == StepKind::Reopened);
    CHECK(steps[0].signerName == u"Nguyễn Thị Ữ"_s);
    CHECK(steps[2].signerName == u"Đặng Quang Hùng"_s);
}

TEST_CASE("each signature knows the entry of the log that wrote it")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Locked);
    const std::vector<SheetStep> steps = loadSteps(ward, october, ward.person("CV1"));
    REQUIRE(steps.size() == 4);
    for (const SheetStep &step : steps) {
        bool written = false;
        CHECK(store::eachChange(ward, step.entry, [&](const store::RowChange &change) {
            written = written || (change.table == u"sheet_step" && change.op == store::ChangeOp::Insert && change.id == step.id);
        }));
        CHECK(written);
        CHECK(store::auditHash(ward, step.entry).size() == 32);
    }
    CHECK(steps[0].entry < steps[1].entry);
    CHECK(store::verifyFile(ward).broken.isEmpty());
}

TEST_CASE("another's judgement is recorded from a paper, with its number and date")
{
    SheetWard ward;
    const base::Id cv1 = ward.person("CV1");
    ward.edit([&](store::Edit &e) {
        e.insert(u"account"_s,
                 {{u"login"_s, store::text(u"officer"_s)},
                  {u"name"_s, store::text(u"Cán bộ tổ chức"_s)},
                  {u"role"_s, store::integer(1)},
                  {u"password_hash"_s, store::text(u"x"_s)}},
                 77);
    });
    const rights::Caller officer{77, rights::Role::Owner, ward.person("NV"), u"officer"_s};
    const Signature paper{ward.person("CV1"), u"12/BC"_s, QDate(2026, 10, 25)};
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { submit(e, s, officer, cv1, {ward.person("CV1"), {}, QDate(2026, 10, 25)}); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { submit(e, s, officer, cv1, {ward.person("CV1"), u"12"_s, {}}); }));
    ward.sign([&](store::Edit &e, Sheets &s) { submit(e, s, officer, cv1, paper); });
    ward.allSuperiorScores("CV1");
    // nobody reviews their own sheet, whoever types it
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { review(e, s, officer, cv1, {}, paper); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { review(e, s, ward.owner(), cv1, {}, paper); }));
    ward.sign([&](store::Edit &e, Sheets &s) { review(e, s, officer, cv1, {}, {ward.person("TP"), u"13/BC"_s, QDate(2026, 10, 26)}); });
    const std::vector<SheetStep> steps = loadSteps(ward, october, cv1);
    REQUIRE(steps.size() == 2);
    CHECK(steps[1].signedBy == ward.person("TP"));
    CHECK(steps[1].enteredBy == 77);
    CHECK(steps[1].paperNumber == u"13/BC"_s);
    CHECK(steps[1].paperDate == QDate(2026, 10, 26));
}

TEST_CASE("any edit after a signature withdraws it, and taking the edit back restores it")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Decided);
    REQUIRE(ward.stage("CV1") == Stage::Decided);
    CHECK(ward.changes("CV1").isEmpty());
    SECTION("a result")
    {
        ward.setCompleted("CV1", 9);
        CHECK(ward.stage("CV1") == Stage::Open);
        REQUIRE(ward.changes("CV1").size() == 1);
        CHECK(ward.changes("CV1")[0].contains(u"10"_s));
        CHECK(ward.changes("CV1")[0].contains(u"9"_s));
        ward.setCompleted("CV1", 10);
        CHECK(ward.stage("CV1") == Stage::Decided);
    }
    SECTION("a superior's score leaves the person's own signature")
    {
        store::Statement find(ward.database(), u"SELECT id FROM criterion_score WHERE criterion = 'I.1'"_s);
        REQUIRE(find.next());
        ward.update("criterion_score", find.integer(0), {{u"superior_half"_s, store::integer(9)}});
        CHECK(ward.stage("CV1") == Stage::SelfScored);
        CHECK(ward.changes("CV1").size() == 1);
    }
    SECTION("a self-score, an item, a finding, a condition, an absence, another manager, another rule set")
    {
        const int which = GENERATE(range(0, 8));
        CAPTURE(which);
        if (which == 0)
            ward.criterion("CV1", u"XX"_s, -1, {}, 3);
        if (which == 1)
            ward.item("CV1", oct9);
        if (which == 2)
            ward.observation("CV1", oct9, u"I.09"_s);
        if (which == 3)
            ward.condition("CV1", u"ky-luat"_s);
        if (which == 4)
            ward.absence("CV1", QDate(2026, 10, 20), QDate(2026, 10, 20));
        if (which == 5)
            ward.update("post", ward.post("CV1"), {{u"manager_id"_s, store::integer(ward.person("PP"))}});
        if (which == 6)
            ward.update("work_item", ward.items[u"CV1"_s], {{u"content"_s, store::text(u"Việc khác"_s)}});
        if (which == 7)
            ward.edit([&](store::Edit &e) { bindRules(e, ward.owner(), october, Kind::CivilServant, u"nd335-quy"_s); });
        CHECK(ward.stage("CV1") < Stage::Reviewed);
        CHECK(ward.changes("CV1").size() == 1);
    }
    SECTION("what the sheet does not read leaves it alone")
    {
        ward.observation("CV1", oct9, u"I.09"_s, 1, 0);
        ward.item("CV1", QDate(2026, 11, 2), 1, 0);
        ward.setCompleted("CV2", 3);
        ward.update("cadre", ward.person("CV1"), {{u"name"_s, store::text(u"Tên Khác"_s)}});
        CHECK(ward.stage("CV1") == Stage::Decided);
    }
}

TEST_CASE("a sheet reads those below it")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Decided);
    ward.takeTo("TP", Stage::Decided);
    ward.takeTo("CT", Stage::SelfScored);
    REQUIRE(ward.stage("TP") == Stage::Decided);
    SECTION("work below withdraws everything above")
    {
        ward.setCompleted("CV2", 9); // CV2 → PP → TP → PCT → CT
        CHECK(ward.stage("TP") == Stage::Open);
        CHECK(ward.stage("CT") == Stage::Open);
        CHECK(ward.stage("CV1") == Stage::Decided);
        REQUIRE(ward.changes("TP").size() == 1);
        CHECK(ward.changes("TP")[0].contains(u"PP"_s));
    }
    SECTION("a superior's score below leaves what people said of themselves")
    {
        ward.criterion("CV2", u"I.1"_s, 4);
        CHECK(ward.stage("TP") == Stage::SelfScored);
        CHECK(ward.stage("CT") == Stage::SelfScored);
    }
    SECTION("a decision like the proposal changes nothing above, another one does")
    {
        ward.sign([&](store::Edit &e, Sheets &s) { decide(e, s, ward.owner(), ward.person("CV1"), Rating::Excellent, u"Xem lại"_s); });
        CHECK(ward.stage("TP") == Stage::Decided);
        ward.sign([&](store::Edit &e, Sheets &s) {
            decide(e, s, ward.owner(), ward.person("CV1"), Rating::Failed, u"kết luận mới"_s, ward.signature("TP"));
        });
        CHECK(ward.stage("TP") == Stage::SelfScored);
        CHECK(ward.row("TP").d == 5000);
        CHECK(ward.row("CT").d == 5000);
        CHECK(ward.changes("TP")[0].contains(u"CV1"_s));
        CHECK(ward.row("CV1").proposed == Rating::Excellent);
    }
}

TEST_CASE("decided classes stand in the cap while they hold")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Reviewed);
    ward.sign(
        [&](store::Edit &e, Sheets &s) { decide(e, s, ward.owner(), ward.person("CV1"), Rating::Completed, u"lý do"_s, ward.signature("TP")); });
    const auto atLeastGood = [&] {
        for (const CapLine &line : capOf(ward.scores()))
            if (line.group == CapGroup::Staff)
                return line.atLeastGood;
        return -1;
    };
    CHECK(atLeastGood() == 1);
    ward.setCompleted("CV1", 9);
    CHECK(atLeastGood() == 2);
    ward.setCompleted("CV1", 10);
    CHECK(atLeastGood() == 1);
}

TEST_CASE("several signatures in one edit know of each other")
{
    SheetWard ward;
    ward.allSuperiorScores("CV1");
    ward.allSuperiorScores("TP");
    ward.sign([&](store::Edit &e, Sheets &s) {
        const base::Id cv1 = ward.person("CV1");
        const base::Id tp = ward.person("TP");
        submit(e, s, ward.owner(), cv1);
        review(e, s, ward.owner(), cv1);
        submit(e, s, ward.owner(), tp);
        review(e, s, ward.owner(), tp);
        decide(e, s, ward.owner(), cv1, Rating::Failed, u"lý do"_s, ward.signature("TP"));
        CHECK(s.stage(s.place(cv1)) == Stage::Decided);
        CHECK(s.stage(s.place(tp)) == Stage::SelfScored); // its d has changed
    });
    CHECK(ward.stage("TP") == Stage::SelfScored);
}

TEST_CASE("rows of a locked month are refused")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Reviewed);
    const base::Id seen = ward.observation("CV1", oct9, u"I.09"_s);
    ward.takeTo("CV2", Stage::Open);
    ward.sign([&](store::Edit &e, Sheets &s) {
        review(e, s, ward.owner(), ward.person("CV1"));
        decide(e, s, ward.owner(), ward.person("CV1"), s.scores().scores[std::size_t(s.place(ward.person("CV1")))].proposed);
        lock(e, s, ward.owner(), ward.person("CV1"));
    });
    REQUIRE(ward.stage("CV1") == Stage::Locked);
    const base::Id item = ward.items[u"CV1"_s];
    SECTION("work")
    {
        CHECK_REFUSED(ward.setCompleted("CV1", 9));
        CHECK_REFUSED(ward.item("CV1", oct9));
        CHECK_REFUSED(ward.update("work_item", item, {{u"due"_s, store::text(u"2026-11-06"_s)}}));
        CHECK_REFUSED(ward.update("work_item", item, {{u"lead_id"_s, store::integer(ward.person("CV2"))}}));
        CHECK_REFUSED(ward.update("work_item", ward.items[u"CV2"_s], {{u"lead_id"_s, store::integer(ward.person("CV1"))}}));
        CHECK_REFUSED(ward.result(item, u"2026-W42"_s, 1, 0, 0, 0, 0));
        ward.item("CV1", QDate(2026, 11, 6));
        ward.setCompleted("CV2", 9);
        ward.setCompleted("CV1", 10); // nothing changes
    }
    SECTION("scores and conditions")
    {
        CHECK_REFUSED(ward.criterion("CV1", u"IV.1"_s, 3));
        CHECK_REFUSED(ward.condition("CV1", u"ky-luat"_s));
        CHECK_REFUSED(ward.contents("CV1", 1, 3));
        CHECK_REFUSED(ward.edit([&](store::Edit &e) {
            store::Statement find(ward.database(), u"SELECT id FROM criterion_score WHERE cadre_id = ?"_s);
            find.bind(ward.person("CV1"));
            REQUIRE(find.next());
            e.erase(u"criterion_score"_s, find.integer(0));
        }));
        ward.condition("CV2", u"ky-luat"_s);
    }
    SECTION("findings, but not their remedies")
    {
        CHECK_REFUSED(ward.observation("CV1", oct9, u"I.10"_s));
        CHECK_REFUSED(ward.update("observation", seen, {{u"severity"_s, store::integer(3)}}));
        CHECK_REFUSED(ward.update("observation", seen, {{u"date"_s, store::text(u"2026-11-06"_s)}}));
        CHECK_REFUSED(ward.update("observation", seen, {{u"remedied"_s, store::integer(1)}, {u"conclusion"_s, store::integer(2)}}));
        ward.update("observation", seen, {{u"remedied"_s, store::integer(1)}, {u"remedied_on"_s, store::text(u"2026-11-03"_s)}});
        ward.observation("CV1", QDate(2026, 11, 1), u"I.10"_s);
    }
    SECTION("absences that touch the month")
    {
        CHECK_REFUSED(ward.absence("CV1", QDate(2026, 9, 20), QDate(2026, 10, 1)));
        CHECK_REFUSED(ward.absence("CV1", QDate(2026, 9, 20)));
        const base::Id later = ward.absence("CV1", QDate(2026, 11, 1));
        CHECK_REFUSED(ward.update("absence", later, {{u"from_date"_s, store::text(u"2026-10-31"_s)}}));
        ward.update("absence", later, {{u"reason"_s, store::text(u"nghỉ phép"_s)}, {u"to_date"_s, store::text(u"2026-11-03"_s)}});
    }
    SECTION("posts in which the month is rated")
    {
        CHECK_REFUSED(ward.update("post", ward.post("CV1"), {{u"manager_id"_s, store::integer(ward.person("PP"))}}));
        CHECK_REFUSED(ward.update("post", ward.post("CV1"), {{u"to_date"_s, store::text(u"2026-09-30"_s)}}));
        CHECK_REFUSED(ward.update("post", ward.post("CV1"), {{u"role"_s, store::integer(2)}}));
        ward.update("post", ward.post("CV1"), {{u"to_date"_s, store::text(u"2026-11-30"_s)}});
        ward.update("post", ward.post("CV1"), {{u"title"_s, store::text(u"Chuyên viên chính"_s)}});
        ward.update("post", ward.post("CV2"), {{u"role"_s, store::integer(2)}});
    }
    SECTION("signatures are only added")
    {
        const base::Id step = loadSteps(ward, october, ward.person("CV1")).front().id;
        CHECK_REFUSED(ward.update("sheet_step", step, {{u"reason"_s, store::text(u"x"_s)}}));
        CHECK_REFUSED(ward.edit([&](store::Edit &e) { e.erase(u"sheet_step"_s, step); }));
    }
    SECTION("once reopened they are taken again")
    {
        ward.sign([&](store::Edit &e, Sheets &s) { reopen(e, s, ward.owner(), ward.person("CV1"), u"sai số liệu"_s); });
        ward.setCompleted("CV1", 9);
        CHECK(ward.stage("CV1") == Stage::Open);
    }
    CHECK(ward.stage("CV1") == (ward.row("CV1").a == 9000 ? Stage::Open : Stage::Locked));
}

TEST_CASE("a lock that is rolled back locks nothing")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Decided);
    {
        Sheets sheets(ward.database(), october);
        store::Edit edit(ward.database(), {}, u"khóa"_s, store::EntryKind::Signature);
        lock(edit, sheets, ward.owner(), ward.person("CV1"));
        CHECK_REFUSED(edit.update(u"work_item"_s, ward.items[u"CV1"_s], {{u"assigned"_s, store::integer(5)}}));
    }
    ward.setCompleted("CV1", 9);
    CHECK(ward.stage("CV1") == Stage::Open);
}

TEST_CASE("a locked sheet shows what was locked")
{
    SheetWard ward;
    ward.criterion("CV1", u"I.2"_s, 7);
    store::Statement find(ward.database(), u"SELECT id FROM criterion_score"_s);
    REQUIRE(find.next());
    const base::Id score = find.integer(0);
    find.next();
    ward.edit([&](store::Edit &e) { e.erase(u"criterion_score"_s, score); });
    ward.takeTo("CV1", Stage::Locked);
    const ScoreRow locked = ward.row("CV1");
    const QString explained = [&] {
        const MonthScores month = ward.scores();
        return explanationLines(explain(ward, month, month.values.placeOf(ward.person("CV1")), false)).join(u'\n');
    }();
    CHECK(explained.contains(u"Decided class"_s));
    RuleSet other = decree335(Reading::R2);
    other.name = u"khac"_s;
    other.result.weight = base::Points::whole(60);
    other.criteria[0].max = base::Points::whole(15);
    ward.edit([&](store::Edit &e) {
        saveRules(e, ward.owner(), other);
        bindRules(e, ward.owner(), october, Kind::CivilServant, u"khac"_s);
    });
    ward.update("cadre", ward.person("CV1"), {{u"name"_s, store::text(u"Tên Mới"_s)}});
    CHECK(ward.row("CV1") == locked);
    CHECK(ward.scores().anyLocked());
    const MonthScores month = ward.scores();
    CHECK(explanationLines(explain(ward, month, month.values.placeOf(ward.person("CV1")), false)).join(u'\n') == explained);
    CHECK(ward.row("CV1", {u"khac"_s, {}}).name == u"Tên Mới"_s);
    CHECK_FALSE(ward.scores({u"khac"_s, {}}).anyLocked());
    CHECK_FALSE(ward.changes("CV1").isEmpty());

    const store::Findings findings = verifySheets(ward);
    CHECK(findings.broken.isEmpty());
    REQUIRE(findings.notes.size() == 1);
    CHECK(findings.notes[0].contains(u"CV1"_s));
}

TEST_CASE("verify scores locked sheets again")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Locked);
    ward.takeTo("PP", Stage::Locked);
    CHECK(verifySheets(ward).broken.isEmpty());
    CHECK(verifySheets(ward).notes.isEmpty());

    // as somebody would with a database tool, past every guard
    const std::vector<SheetStep> steps = loadSteps(ward, october, ward.person("PP"));
    SheetSnapshot snapshot = loadSnapshot(ward, steps.back());
    const auto tamper = [&](const QByteArray &bytes) {
        ward.database().executeRaw(
            u"UPDATE sheet_step SET snapshot = X'%1' WHERE id = %2"_s.arg(QString::fromLatin1(bytes.toHex())).arg(steps.back().id));
    };
    SECTION("figures that nobody signed")
    {
        snapshot.facts.inputs.items[0].work.completed = 3;
        tamper(toBytes(snapshot));
    }
    SECTION("another result")
    {
        ++snapshot.row.total;
        tamper(toBytes(snapshot));
    }
    SECTION("other rules")
    {
        snapshot.rules.result.reading = Reading::R3;
        tamper(toBytes(snapshot));
    }
    SECTION("no snapshot at all") { tamper("rubbish"); }
    const store::Findings findings = verifySheets(ward);
    REQUIRE(findings.broken.size() == 1);
    CHECK(findings.broken[0].contains(u"PP"_s));
}

TEST_CASE("locking all that is decided")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Decided);
    ward.takeTo("CV2", Stage::Decided);
    ward.takeTo("NV", Stage::Reviewed);
    ward.sign([&](store::Edit &e, Sheets &s) { CHECK(lockAll(e, s, ward.caller("CV1")) == 0); });
    ward.sign([&](store::Edit &e, Sheets &s) { CHECK(lockAll(e, s, ward.owner()) == 2); });
    CHECK(ward.stage("CV1") == Stage::Locked);
    CHECK(ward.stage("NV") == Stage::Reviewed);
    CHECK(loadLocked(ward).size() == 2);
    CHECK(loadLockedMonths(ward, ward.person("CV2")) == std::vector<base::Month>{october});
}

TEST_CASE("a snapshot comes back as it was, and rubbish does not come back")
{
    SheetWard ward;
    ward.observation("PP", oct9, u"III.01"_s, 2);
    ward.condition("PP", u"ky-luat"_s);
    ward.absence("PP", QDate(2026, 10, 3), QDate(2026, 10, 4));
    ward.criterion("PP", u"III.1"_s, 3, u"Sáng kiến “một cửa”"_s, 4);
    Sheets sheets(ward.database(), october);
    const qint32 place = sheets.place(ward.person("PP"));
    const SheetSnapshot snapshot = sheets.today(place);
    CHECK(digestsOf(snapshot.facts).whole == sheets.digests(place).whole);
    CHECK(digestsOf(snapshot.facts).selfPart == sheets.digests(place).selfPart);
    const QByteArray bytes = toBytes(snapshot);
    const std::optional<SheetSnapshot> again = snapshotFrom(bytes);
    REQUIRE(again);
    CHECK(toBytes(*again) == bytes);
    CHECK(again->row == sheets.scores().rows[std::size_t(place)]);
    CHECK(again->rules == snapshot.rules);
    CHECK(differences(snapshot, *again, true).isEmpty());
    const Score score = scoreOf(*again);
    CHECK(compare(score.total, sheets.scores().scores[std::size_t(place)].total) == std::strong_ordering::equal);
    CHECK(score.counted == sheets.scores().scores[std::size_t(place)].counted);
    CHECK(again->print.findings.size() == 1);
    CHECK(again->print.absences.size() == 1);
    CHECK(again->print.contents.size() == 12);

    CHECK_FALSE(snapshotFrom({}));
    CHECK_FALSE(snapshotFrom("abcdefgh"));
    CHECK_FALSE(snapshotFrom(QByteArray::fromHex("7fffffff789c")));
    CHECK_FALSE(snapshotFrom(bytes.left(bytes.size() / 2)));
    const QByteArray plain = qUncompress(bytes);
    for (qsizetype at = 0; at < plain.size(); at += 11) { // flipped bits are refused or read as something harmless
        QByteArray bad = plain;
        bad[at] = char(bad[at] ^ 0x21);
        if (const std::optional<SheetSnapshot> read = snapshotFrom(qCompress(bad)))
            try {
                scoreOf(*read);
                explanationLines(explanationOf(*read, std::nullopt));
            } catch (const base::Failure &) {
            }
    }
}

TEST_CASE("alike snapshots are kept once")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Locked);
    store::Statement count(ward.database(), u"SELECT COUNT(*), COUNT(snapshot) FROM sheet_step"_s);
    REQUIRE(count.next());
    CHECK(count.integer(0) == 4);
    CHECK(count.integer(1) == 2); // submitted without, reviewed and later with the superior's scores
}

TEST_CASE("who may see self-scores")
{
    SheetWard ward;
    const base::Id cv1 = ward.person("CV1");
    const auto sees = [&](const char *who) {
        Sheets sheets(ward.database(), october);
        return maySeeSelfScores(sheets, ward.caller(who), cv1);
    };
    CHECK(sees("CV1"));
    CHECK_FALSE(sees("TP"));
    CHECK_FALSE(sees("CV2"));
    ward.takeTo("CV1", Stage::SelfScored);
    CHECK(sees("TP"));
    CHECK_FALSE(sees("CV2"));
    ward.setCompleted("CV1", 9);
    CHECK_FALSE(sees("TP"));
}

TEST_CASE("who is absent all month needs no scores to be reviewed")
{
    SheetWard ward;
    ward.absence("CV1", QDate(2026, 9, 1));
    ward.sign([&](store::Edit &e, Sheets &s) {
        submit(e, s, ward.owner(), ward.person("CV1"));
        review(e, s, ward.owner(), ward.person("CV1"));
        decide(e, s, ward.owner(), ward.person("CV1"), Rating::Unrated);
    });
    CHECK(ward.stage("CV1") == Stage::Decided);
    CHECK(ward.row("CV1").note == Note::Absent);
}

TEST_CASE("petitions are registered and answered")
{
    SheetWard ward;
    const base::Id cv1 = ward.person("CV1");
    const auto self = ward.caller("CV1");
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { registerPetition(e, s, self, cv1, u"Đề nghị xem lại"_s); }));
    ward.takeTo("CV1", Stage::Locked);
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { registerPetition(e, s, self, cv1, u" "_s); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { registerPetition(e, s, ward.caller("CV2"), cv1, u"x"_s); }));
    base::Id petition = 0;
    ward.sign([&](store::Edit &e, Sheets &s) { petition = registerPetition(e, s, self, cv1, u"Đề nghị xem lại"_s); });
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { answerPetition(e, s, self, petition, u"đồng ý"_s); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { answerPetition(e, s, ward.caller("TP"), petition + 1, u"đồng ý"_s); }));
    // Another's answer is recorded from a paper.
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { answerPetition(e, s, ward.owner(), petition, u"Giữ"_s, {ward.person("TP"), {}, {}}); }));
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { answerPetition(e, s, ward.owner(), petition, u"Giữ"_s, ward.signature("CV1")); }));
    ward.sign([&](store::Edit &e, Sheets &s) { answerPetition(e, s, ward.owner(), petition, u"Giữ nguyên"_s, ward.signature("TP")); });
    CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { answerPetition(e, s, ward.caller("TP"), petition, u"Đổi"_s); }));
    const std::vector<Petition> petitions = loadPetitions(ward, october);
    REQUIRE(petitions.size() == 1);
    CHECK(petitions[0].answer == u"Giữ nguyên"_s);
    CHECK(petitions[0].answeredBy == ward.person("TP"));
    CHECK(petitions[0].paperNumber == u"12/BC"_s);
    CHECK(petitions[0].paperDate == QDate(2026, 10, 28));
}

TEST_CASE("general criteria are typed in half points within the rule set")
{
    SheetWard ward;
    const base::Id cv1 = ward.person("CV1");
    const auto self = [&](std::optional<base::Points> points, const QString &code = u"I.1"_s, Stage stage = Stage::Open) {
        ward.edit([&](store::Edit &e) { setSelfScore(e, ward.caller("CV1"), stage, october, cv1, code, points, u"minh chứng"_s); });
    };
    self(base::Points::fromHalves(9));
    self(base::Points::fromHalves(10));
    CHECK_REFUSED(self(base::Points::fromHalves(11)));
    CHECK_REFUSED(self(base::Points::fromHalves(-1)));
    CHECK_REFUSED(self(base::Points::fromHalves(1), u"I.9"_s));
    CHECK_REFUSED(self(base::Points::fromHalves(1), u"I.1"_s, Stage::Reviewed));
    const auto superior = [&](const char *who, std::optional<base::Points> points) {
        ward.edit([&](store::Edit &e) { setSuperiorScore(e, ward.caller(who), Stage::SelfScored, october, cv1, u"I.1"_s, points); });
    };
    superior("TP", base::Points::fromHalves(7));
    CHECK(ward.row("CV1").general == 1850);
    CHECK_REFUSED(superior("CV1", base::Points::fromHalves(7)));
    CHECK_REFUSED(superior("CV2", base::Points::fromHalves(7)));
    superior("TP", std::nullopt);
    CHECK(ward.row("CV1").general == 2000);
    const SheetInputs inputs = readInputs(ward, ward.scores().values, ward.scores().values.placeOf(cv1));
    REQUIRE(inputs.criteria.size() == 1);
    CHECK(inputs.criteria[0].self == 10);
    CHECK(inputs.criteria[0].evidence == u"minh chứng"_s);
}

TEST_CASE("conditions are recorded with their basis and taken back")
{
    SheetWard ward;
    const base::Id cv1 = ward.person("CV1");
    const auto record = [&](const rights::Caller &caller, const QString &code) {
        ward.edit([&](store::Edit &e) { recordCondition(e, caller, Stage::Open, october, cv1, code, u"QĐ 15"_s); });
    };
    record(ward.owner(), u"ky-luat"_s);
    record(ward.owner(), u"ky-luat"_s);
    CHECK(ward.row("CV1").proposed == Rating::Failed);
    CHECK_REFUSED(record(ward.owner(), u"khong-co"_s));
    CHECK_REFUSED(record(ward.caller("CV1"), u"suy-thoai"_s));
    ward.edit([&](store::Edit &e) { withdrawCondition(e, ward.owner(), Stage::Open, october, cv1, u"ky-luat"_s); });
    CHECK(ward.row("CV1").proposed == Rating::Excellent);
}

TEST_CASE("what people gave themselves is not told as a change before it is submitted")
{
    SheetWard ward;
    const base::Id score = ward.criterion("CV1", u"I.1"_s, -1, {}, 9);
    ward.takeTo("CV1", Stage::SelfScored);
    ward.update("criterion_score", score, {{u"self_half"_s, store::integer(7)}, {u"evidence"_s, store::text(u"Sổ tay"_s)}});
    const QString own = ward.changes("CV1", true).join(u'\n');
    CHECK(own.contains(u"4,5"_s));
    CHECK(own.contains(u"3,5"_s));
    CHECK(own.contains(u"evidence"_s));
    CHECK(ward.changes("CV1", false) == QStringList{u"The self-scores have been changed."_s});
}

TEST_CASE("a paper is of the month or later, and not of tomorrow")
{
    SheetWard ward; // the clock stands at 2026-11-02
    const base::Id cv1 = ward.person("CV1");
    for (const QDate &date : {QDate(1999, 1, 1), QDate(2026, 9, 30), QDate(2026, 11, 3), QDate(2099, 1, 1)}) {
        CAPTURE(date);
        CHECK_REFUSED(ward.sign([&](store::Edit &e, Sheets &s) { submit(e, s, ward.owner(), cv1, {cv1, u"12/BC"_s, date}); }));
    }
    CHECK(ward.stage("CV1") == Stage::Open);
    ward.sign([&](store::Edit &e, Sheets &s) { submit(e, s, ward.owner(), cv1, {cv1, u"12/BC"_s, QDate(2026, 11, 2)}); });
    CHECK(ward.stage("CV1") == Stage::SelfScored);
}

TEST_CASE("authority is that of the day of acting, for a paper that of its date")
{
    SheetWard ward; // the clock stands at 2026-11-02
    const base::Id cv1 = ward.person("CV1");
    ward.edit([&](store::Edit &e) {
        for (const auto &[who, from, to] : {std::tuple("PCT", QDate(), QDate(2026, 10, 31)), {"TP", QDate(2026, 11, 1), QDate()}}) {
            rights::Authority line;
            line.unit = ward.unit("KTHT");
            line.decider = ward.person(who);
            line.from = from;
            line.to = to;
            rights::save(e, ward.owner(), line);
        }
    });
    ward.takeTo("CV1", Stage::Reviewed);
    const auto decided = [&](const rights::Caller &caller, const Signature &signature) {
        ward.sign([&](store::Edit &e, Sheets &s) { decide(e, s, caller, cv1, Rating::Excellent, u"lý do"_s, signature); });
    };
    CHECK_REFUSED(decided(ward.caller("PCT"), {})); // no longer
    CHECK_REFUSED(decided(ward.owner(), {ward.person("PCT"), u"1"_s, QDate(2026, 11, 2)}));
    CHECK_REFUSED(decided(ward.owner(), {ward.person("TP"), u"1"_s, QDate(2026, 10, 30)})); // not yet
    CHECK_NOTHROW(decided(ward.owner(), {ward.person("PCT"), u"1"_s, QDate(2026, 10, 30)}));
    CHECK_NOTHROW(decided(ward.caller("TP"), {}));
    // and who types the superior's scores
    store::Edit edit(ward, {}, u"x"_s);
    const auto stage = Stage::Decided;
    CHECK_NOTHROW(setSuperiorScore(edit, ward.caller("TP"), stage, october, cv1, u"I.1"_s, base::Points::whole(4)));
    CHECK_REFUSED(setSuperiorScore(edit, ward.caller("PCT"), stage, october, cv1, u"I.1"_s, base::Points::whole(4)));
}

TEST_CASE("those below sign before who manages them")
{
    SheetWard ward;
    const Sheets sheets(ward.database(), october);
    std::vector<base::Id> cadres;
    for (const char *code : {"CT", "CV2", "TP", "PCT", "PP", "NV"})
        cadres.push_back(ward.person(code));
    cadres.push_back(12345); // nobody
    const std::vector<base::Id> order = bottomUp(sheets.scores().values, cadres);
    std::vector<base::Id> wanted;
    for (const char *code : {"CV2", "PP", "NV", "TP", "PCT", "CT"})
        wanted.push_back(ward.person(code));
    wanted.push_back(12345);
    CHECK(order == wanted);
}
