// Month sheets printed from a file: what was locked stays on the paper, whatever people and units are called afterwards; and who may read what.
#include "../rating/sheet_ward.h"

#include "papers/layout.h"
#include "papers/month_papers.h"
#include "papers/month_sheets.h"
#include "rating/month_details.h"
#include "rating/paper_check.h"
#include "rating/sheet_table.h"
#include "store/audit.h"

using namespace testing;

namespace {

class PrintWard : public SheetWard {
public:
    PrintWard()
    {
        criterion("CV1", u"III.1"_s, -1, u"Sáng kiến một cửa"_s, 3);
        observation("CV1", oct9, u"II.05"_s);
        open = observation("CV1", QDate(2026, 10, 20), u"I.08"_s, 1, 0);
        condition = insert("condition_record", {{u"month"_s, store::text(u"2026-10"_s)},
                                                {u"cadre_id"_s, store::integer(person("CV1"))},
                                                {u"condition"_s, store::text(u"ky-luat"_s)},
                                                {u"basis"_s, store::text(u"Quyết định số 7/QĐ"_s)}});
        absence("CV1", QDate(2026, 10, 26), QDate(2026, 10, 27));
        insert("setting", {{u"key"_s, store::text(u"organisation.name"_s)}, {u"value"_s, store::text(u"UBND phường Mẫu"_s)}});
        insert("none_found", {{u"week"_s, store::text(u"2026-W42"_s)},
                              {u"unit_id"_s, store::integer(unit("KTHT"))},
                              {u"signed_at"_s, store::text(u"2026-10-17T08:00:00Z"_s)}});
        update("post", post("TP"), {{u"title"_s, store::text(u"Trưởng phòng"_s)}});
        update("post", post("CV1"), {{u"title"_s, store::text(u"Chuyên viên"_s)}});
    }
    void signAll(bool lockToo = true)
    {
        const base::Id cv1 = person("CV1");
        sign([&](store::Edit &e, Sheets &s) { submit(e, s, owner(), cv1, signature("CV1")); });
        for (const Criterion &c : decree335().criteria)
            if (c.code != u"III.1")
                criterion("CV1", c.code, c.group == 2 ? 0 : c.max.halves);
            else
                update("criterion_score", scoreRow(c.code), {{u"superior_half"_s, store::integer(3)}});
        sign([&](store::Edit &e, Sheets &s) {
            review(e, s, owner(), cv1, u"Nhất trí"_s, signature("TP"));
            decide(e, s, owner(), cv1, Rating::Completed, u"Đã khắc phục"_s, signature("TP"));
        });
        if (lockToo)
            sign([&](store::Edit &e, Sheets &s) { lock(e, s, owner(), cv1); });
    }
    base::Id scoreRow(const QString &code)
    {
        store::Statement find(database(), u"SELECT id FROM criterion_score WHERE criterion = ?"_s);
        find.bind(code);
        REQUIRE(find.next());
        return find.integer(0);
    }
    papers::MonthSheetPaper paper(const char *who, const rights::Caller &caller = rights::owner())
    {
        papers::MonthSheets sheets(database(), october, caller);
        return sheets.sheet(sheets.values().placeOf(person(who)));
    }
    // The words on the paper, page after page.
    QString words(const char *who, const rights::Caller &caller = rights::owner())
    {
        static const papers::Fonts fonts;
        QStringList all;
        for (const papers::Page &page : papers::monthSheetPages(paper(who, caller), fonts).pages)
            for (const papers::Text &text : page.texts)
                all << text.text.simplified();
        return all.join(u' ').replace(QChar::Nbsp, u' ');
    }
    void renameEverything()
    {
        update("cadre", person("CV1"), {{u"name"_s, store::text(u"Tên Mới"_s)}, {u"birth_date"_s, store::text(u"1990-01-01"_s)}});
        update("cadre", person("TP"), {{u"name"_s, store::text(u"Trưởng Mới"_s)}});
        update("unit", unit("KTHT"), {{u"name"_s, store::text(u"Phòng Mới"_s)}, {u"block"_s, store::integer(1)}});
        update("post", post("CV1"), {{u"title"_s, store::text(u"Chuyên viên chính"_s)}});
        update("post", post("TP"), {{u"title"_s, store::text(u"Trưởng ban"_s)}});
        edit([&](store::Edit &e) { conduct::setWording(e, owner(), u"II.05"_s, u"Lời văn chính thức"_s); });
        store::Statement find(database(), u"SELECT id FROM setting WHERE key = 'organisation.name'"_s);
        REQUIRE(find.next());
        const base::Id setting = find.integer(0);
        find.finish();
        update("setting", setting, {{u"value"_s, store::text(u"UBND phường Mới"_s)}});
        // moved on since November, and the observation's remedy came after the lock
        update("post", post("CV1"), {{u"to_date"_s, store::text(u"2026-10-31"_s)}});
        insert("post", {{u"cadre_id"_s, store::integer(person("CV1"))},
                        {u"unit_id"_s, store::integer(unit("VHXH"))},
                        {u"title"_s, store::text(u"Phó Trưởng phòng"_s)},
                        {u"role"_s, store::integer(2)},
                        {u"kind"_s, store::integer(2)},
                        {u"from_date"_s, store::text(u"2026-11-01"_s)}});
        update("observation", open, {{u"remedied"_s, store::integer(1)}});
    }

    base::Id open = 0;
    base::Id condition = 0;
};

} // namespace

TEST_CASE("a locked sheet prints what was locked, a reopened and changed one what stands today")
{
    PrintWard ward;
    ward.signAll();
    REQUIRE(ward.stage("CV1") == Stage::Locked);
    const QString locked = ward.words("CV1");
    for (const QString &word : {u"Nguyễn Thị Ữ"_s, u"Đặng Quang Hùng"_s, u"TRƯỞNG PHÒNG"_s, u"Chuyên viên"_s, u"KTHT"_s, u"UBND PHƯỜNG MẪU"_s,
                                u"II.05"_s, u"bản phục dựng"_s, u"Quyết định số 7/QĐ"_s, u"Sáng kiến một cửa"_s, u"26/10/2026 – 27/10/2026"_s,
                                u"Nhất trí"_s, u"Đã khắc phục"_s, u"Chưa kết luận"_s, u"CỘNG HÒA XÃ HỘI"_s})
        CHECK(locked.contains(word));
    ward.renameEverything();
    REQUIRE(ward.stage("CV1") == Stage::Locked);
    CHECK(ward.words("CV1") == locked);

    ward.sign([&](store::Edit &e, Sheets &s) { reopen(e, s, rights::owner(), ward.person("CV1"), u"Kiến nghị"_s); });
    const QString reopened = ward.words("CV1"); // decided still
    CHECK(reopened.contains(u"Đặng Quang Hùng"_s)); // a signature bears the name of the day it was given
    CHECK_FALSE(reopened.contains(u"Trưởng Mới"_s));
    ward.setCompleted("CV1", 3); // and now nothing that was signed holds any longer
    const QString today = ward.words("CV1");
    for (const QString &word :
         {u"Tên Mới"_s, u"Phòng Mới"_s, u"Chuyên viên chính"_s, u"Lời văn chính thức"_s, u"01/01/1990"_s, u"ĐẢNG ỦY PHƯỜNG MỚI"_s})
        CHECK(today.contains(word));
}

TEST_CASE("a decided sheet prints the words that were decided, under their digest, while the decision holds")
{
    PrintWard ward;
    ward.signAll(false);
    REQUIRE(ward.stage("CV1") == Stage::Decided);
    const QString decided = ward.words("CV1");
    CHECK(decided.contains(u"Nguyễn Thị Ữ"_s));
    ward.renameEverything();
    REQUIRE(ward.stage("CV1") == Stage::Decided); // names are no figures
    CHECK(ward.words("CV1") == decided);
    ward.setCompleted("CV1", 3);
    CHECK(ward.words("CV1").contains(u"Tên Mới"_s));
}

TEST_CASE("a sheet that goes through all its steps prints the same figures before and after")
{
    PrintWard ward;
    const auto explained = [&](const papers::MonthSheetPaper &paper) { return explanationLines(paper.explanation).join(u'\n'); };
    for (const char *who : {"CV1", "TP", "CT"}) {
        CAPTURE(who);
        const MonthScores month = ward.scores();
        // the paper and the explanation of the window and the command line are one
        CHECK(explained(ward.paper(who)) == explanationLines(explain(ward, month, month.values.placeOf(ward.person(who)), false)).join(u'\n'));
    }
    ward.signAll();
    const papers::MonthSheetPaper paper = ward.paper("CV1");
    CHECK(explained(paper).contains(u"Decided class: Hoàn thành nhiệm vụ"_s));
    const MonthScores month = ward.scores();
    CHECK(explained(paper) == explanationLines(explain(ward, month, month.values.placeOf(ward.person("CV1")), false)).join(u'\n'));
}

TEST_CASE("a decided sheet prints the entry of the log that decided it")
{
    PrintWard ward;
    CHECK(ward.paper("CV1").auditHash.isEmpty());
    ward.signAll();
    const std::vector<SheetStep> steps = loadSteps(ward, october, ward.person("CV1"));
    REQUIRE(steps.size() == 4);
    const papers::MonthSheetPaper paper = ward.paper("CV1");
    CHECK(paper.auditEntry == steps[2].entry);
    CHECK(paper.auditHash == QString::fromLatin1(store::auditHash(ward, steps[2].entry).toHex()));
    CHECK(paper.digest == QString::fromLatin1(steps[2].digest.toHex()));
    const QString words = ward.words("CV1");
    CHECK(words.contains(u"Nhật ký: mục %1, mã "_s.arg(steps[2].entry) + papers::shortCode(paper.auditHash).replace(QChar::Nbsp, u' ')));
    CHECK(words.contains(u"Dữ liệu đã ký: mã "_s + papers::shortCode(paper.digest).replace(QChar::Nbsp, u' ')));
    CHECK(papers::shortCode(u"0123456789abcdef0123"_s) == u"0123\u00a04567\u00a089ab\u00a0cdef"_s);

    // reopened and changed, the decision no longer holds and no paper claims it
    ward.sign([&](store::Edit &e, Sheets &s) { reopen(e, s, rights::owner(), ward.person("CV1"), u"Kiến nghị"_s); });
    ward.setCompleted("CV1", 3);
    CHECK(ward.paper("CV1").auditHash.isEmpty());
}

TEST_CASE("a decided sheet carries the code by which it is checked, in letters and for a telephone, on every page")
{
    PrintWard ward;
    const auto boxes = [&] {
        static const papers::Fonts fonts;
        std::vector<size_t> counts;
        for (const papers::Page &page : papers::monthSheetPages(ward.paper("CV1"), fonts).pages)
            counts.push_back(page.boxes.size());
        return counts;
    };
    CHECK_FALSE(ward.words("CV1").contains(u"Mã kiểm tra"_s));
    for (const size_t count : boxes())
        CHECK(count == 0);
    ward.signAll();
    const QString code = ward.paper("CV1").checkCode;
    REQUIRE(code.size() == 19);
    const std::vector<size_t> counts = boxes();
    CHECK(ward.words("CV1").count(u"Mã kiểm tra phiếu: "_s + code) == qsizetype(counts.size()));
    for (const size_t count : counts)
        CHECK(count > 50);
    CHECK(checkPaper(ward, rights::owner(), code).isSame());

    papers::MonthPapers month(ward, october, rights::owner(), {});
    CHECK(month.notice(month.placeOf(ward.person("CV1"))).checkCode == code); // tells the same decision
    CHECK(month.notice(month.placeOf(ward.person("CV2"))).checkCode.isEmpty());
}

TEST_CASE("the reviewer's print leaves out self-scores until they are submitted, and what is not concluded")
{
    PrintWard ward;
    ward.criterion("CV1", u"I.1"_s, -1, {}, 9);
    const rights::Caller pp = ward.caller("PP");
    ward.update("post", ward.post("CV1"), {{u"manager_id"_s, store::integer(ward.person("PP"))}});
    CHECK(ward.words("CV1").contains(u"4,5"_s));
    CHECK(ward.words("CV1", ward.caller("CV1")).contains(u"4,5"_s));
    CHECK(ward.words("CV1", ward.caller("CV1")).contains(u"Chưa kết luận"_s));
    const QString hidden = ward.words("CV1", pp);
    CHECK_FALSE(hidden.contains(u"4,5"_s));
    CHECK(hidden.contains(u"Điểm tự chấm chỉ hiển thị sau khi"_s));
    CHECK_FALSE(hidden.contains(u"Sáng kiến một cửa"_s)); // nor the evidence for them
    CHECK_FALSE(hidden.contains(u"Chưa kết luận"_s)); // a direct manager who is not the head
    ward.takeTo("CV1", Stage::SelfScored);
    const QString shown = ward.words("CV1", pp);
    CHECK(shown.contains(u"4,5"_s));
    CHECK(shown.contains(u"Sáng kiến một cửa"_s));
    CHECK_FALSE(shown.contains(u"Điểm tự chấm chỉ hiển thị"_s));
    // whoever it does not concern prints nothing
    papers::MonthSheets sheets(ward, october, ward.caller("NV"));
    CHECK_FALSE(sheets.mayPrint(sheets.values().placeOf(ward.person("CV1"))));
    CHECK(sheets.mayPrint(sheets.values().placeOf(ward.person("NV"))));
}

TEST_CASE("a scorecard leaves out the evidence of self-scores that are not submitted")
{
    PrintWard ward;
    store::Statement find(ward.database(), u"SELECT id FROM content_score WHERE content = 1 AND cadre_id = ?"_s);
    find.bind(ward.person("TP"));
    REQUIRE(find.next());
    const base::Id first = find.integer(0);
    find.finish();
    ward.update("content_score", first, {{u"self_half"_s, store::integer(15)}, {u"evidence"_s, store::text(u"Kế hoạch số 5"_s)}});
    const auto line = [&](const char *who) {
        papers::MonthPapers month(ward, october, ward.caller(who), {});
        return month.scorecard(month.placeOf(ward.person("TP"))).lines.at(0);
    };
    CHECK(line("TP").evidence == u"Kế hoạch số 5"_s);
    CHECK(line("PCT").evidence.isEmpty());
    CHECK_FALSE(line("PCT").selfHalves);
    CHECK(line("PCT").superiorHalves);
}
