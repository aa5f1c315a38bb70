// Papers of a month: scorecards, summaries, minutes, notices, the report on the Directive; whose they are, and what stands around them.
#include "conduct/observation_table.h"
#include "layout_checks.h"
#include "papers/file_names.h"
#include "papers/month_papers.h"
#include "papers/print_job.h"
#include "staff/office_table.h"
#include "support/strings.h"
#include "support/ward.h"
#include "week/week_table.h"

#include "base/failure.h"

using namespace Qt::StringLiterals;
using namespace papers;
using namespace papers::test;

namespace {

const base::Month october = *base::Month::of(2026, 10);

QString saidBy(const Document &document, size_t *pageCount = nullptr)
{
    const Fonts fonts;
    const Pages pages = layOut(document, fonts);
    CHECK(faultsOf(pages, document, fonts) == QStringList());
    if (pageCount)
        *pageCount = pages.pages.size();
    QString all;
    for (const Page &page : pages.pages)
        all += lettersOf(page);
    return all;
}

bool says(const QString &all, QString words) { return all.contains(words.remove(u' ').remove(u'\n')); }

UnitSummaryPaper summaryOf(int people, const QString &name = u"Nguyễn Thị Ngữ Ễ"_s)
{
    UnitSummaryPaper paper;
    paper.head = {HeadKind::State, u"UBND THÀNH PHỐ HÀ NỘI"_s, u"UBND PHƯỜNG MẪU"_s, {}, {}};
    paper.month = october;
    paper.whose = u"Phòng Kinh tế"_s;
    paper.rules = u"Nghị định 335/2025/NĐ-CP"_s;
    UnitResults unit{u"Phòng Kinh tế"_s, {}};
    for (int i = 0; i < people; ++i) {
        PersonResult person;
        person.code = u"CB%1"_s.arg(i + 1, 4, 10, QChar(u'0'));
        person.name = name;
        person.title = u"Chuyên viên"_s;
        person.self = u"95,08"_s;
        person.total = u"89,995"_s;
        person.proposed = rating::Rating::Good;
        if (i % 2 == 0)
            person.decided = i % 4 == 0 ? rating::Rating::Good : rating::Rating::Completed;
        unit.people.push_back(std::move(person));
    }
    paper.units = {std::move(unit)};
    CapSummary cap;
    cap.line.people = cap.line.atLeastGood = 13;
    cap.line.excellent = 3;
    cap.line.allowed = 2;
    cap.over = {u"Lê Ẩn (CB0009)"_s};
    paper.caps = {cap};
    paper.signers = {plainSigner(u"NGƯỜI LẬP BIỂU"_s), plainSigner(u"TRƯỞNG PHÒNG"_s, u"Hoàng Mai Hà"_s), plainSigner(u"CHỦ TỊCH"_s)};
    return paper;
}

// The ward of support/ward.h with a month's work of two people and a case against one of them.
class Month : public ::test::Ward {
public:
    Month()
    {
        edit([&](store::Edit &edit) {
            conduct::seed(edit);
            leadership::seed(edit);
            for (const char *lead : {"CV1", "CV2", "TP", "PP", "NV"}) {
                week::WorkItem item;
                item.week = *base::Week::of(2026, 42);
                item.content = u"Giải quyết hồ sơ của "_s + QLatin1String(lead);
                item.lead = person(lead);
                item.assigned = 4;
                week::WorkResult result;
                result.item = week::save(edit, item);
                result.week = item.week;
                result.completed = 4;
                week::save(edit, result);
            }
            conduct::Observation observation;
            observation.date = QDate(2026, 10, 14);
            observation.cadre = person("CV1");
            observation.indicator = u"I.09"_s;
            observation.evidence = u"Biên bản số 74"_s;
            observation.conclusion = conduct::Conclusion::Confirmed;
            observation.remedyDue = QDate(2026, 10, 20);
            conduct::save(edit, observation);
            observation.conclusion.reset();
            observation.indicator = u"I.10"_s;
            observation.evidence = u"Chưa xác minh"_s;
            conduct::save(edit, observation);
        });
    }
    MonthPapers papers(const rights::Caller &caller = rights::owner(), const PaperMarks &marks = {}) { return {*this, october, caller, marks}; }
};

} // namespace

TEST_CASE("a unit of one and a unit of three hundred are summarised whole, with the header on each page")
{
    const int people = GENERATE(1, 14, 300);
    const Fonts fonts;
    const Document document = unitSummaryPaper(summaryOf(people));
    const Pages pages = layOut(document, fonts);
    CHECK(faultsOf(pages, document, fonts) == QStringList());
    for (int i = 0; i < people; ++i)
        CHECK(pageWith(pages, u"(CB%1)"_s.arg(i + 1, 4, 10, QChar(u'0'))) >= 0);
    for (const Page &page : pages.pages) {
        if (countOn(page, u"(CB"_s) > 1)
            CHECK(countOn(page, u"Ghi chú"_s) == 1);
    }
    const int last = int(pages.pages.size()) - 1;
    CHECK(pageWith(pages, u"TRƯỞNG PHÒNG"_s) == last);
    CHECK(pages.pages[size_t(last)].texts.size() > 12); // never alone
}

TEST_CASE("the summary shows the arithmetic of the cap and who is over it")
{
    const QString all = saidBy(unitSummaryPaper(summaryOf(14)));
    for (const QString &words : {u"⌊13\u00a0×\u00a020\u00a0:\u00a0120⌋ =\u00a02"_s, u"Lê Ẩn (CB0009)"_s, u"Có nhóm vượt tỷ lệ"_s, u"89,995"_s,
                                 u"14 người, 7 người chưa quyết định"_s, u"Mức đề xuất: Tốt. Lý do: chưa ghi"_s})
        CHECK((says(all, words) ? QString() : words) == QString());
}

TEST_CASE("names of sixty letters stay in their columns")
{
    const QString name = u"Nguyễn Phúc Tôn Nữ Hoàng Thị Minh Nguyệt Bảo Châu Diễm Quỳnh Ễ"_s;
    CHECK(says(saidBy(unitSummaryPaper(summaryOf(3, name))), name));
    MinutesPaper minutes;
    minutes.summary = summaryOf(3, name);
    CHECK(says(saidBy(minutesPaper(minutes)), name));
}

TEST_CASE("a month without data has nothing to print, and nobody without a sheet is printed")
{
    ::test::Ward ward;
    PrintRequest request;
    request.month = october;
    for (const PaperId paper : {PaperId::Scorecard, PaperId::UnitSummary, PaperId::Minutes, PaperId::Notice, PaperId::DirectiveReport}) {
        request.paper = paper;
        CHECK(printJob(ward, ward.owner(), request).copies.empty());
    }
    Month month;
    request.paper = PaperId::Scorecard;
    CHECK(printJob(month, month.owner(), request).copies.size() == 5); // CT, PCT, TP, PP, VH
    request.scope.cadre = month.person("CV1");
    CHECK_THROWS_AS(printJob(month, month.owner(), request), base::Failure); // leads nothing
    request.paper = PaperId::Notice;
    CHECK(printJob(month, month.owner(), request).copies.size() == 1);
    CHECK_THROWS_AS(printJob(month, month.caller("NV"), request), base::Failure);
}

TEST_CASE("an undecided notice is a draft that says why, and tells of the right to petition")
{
    Month month;
    month.edit([&](store::Edit &edit) { staff::saveOfficeSetting(edit, month.owner(), u"petition.days"_s, u"5"_s); });
    MonthPapers papers = month.papers();
    const qint32 place = papers.placeOf(month.person("CV1"));
    const QString all = saidBy(noticePaper(papers.notice(place)));
    for (const QString &words : {u"dự thảo – chưa quyết định"_s, u"Ông/Bà Nguyễn Thị Ữ"_s, u"mức độ nhẹ, ngày 14/10/2026: trừ 0,5 điểm"_s,
                                 u"có quyền kiến nghị"_s, u"thời hạn 5 ngày làm việc"_s, u"bản phục dựng"_s, u"89,50/100 điểm"_s})
        CHECK((says(all, words) ? QString() : words) == QString());
    CHECK_FALSE(says(all, u"I.10"_s)); // not confirmed
    NoticePaper decided = papers.notice(place);
    decided.person.decided = rating::Rating::Completed;
    decided.person.reason = u"Tập thể thống nhất"_s;
    const QString final = saidBy(noticePaper(decided));
    CHECK_FALSE(says(final, u"dự thảo"_s));
    CHECK(says(final, u"khác mức đề xuất (hoàn thành tốt nhiệm vụ): Tập thể thống nhất"_s));
}

TEST_CASE("the report on the Directive counts what is confirmed, week by week and unit by unit")
{
    Month month;
    MonthPapers papers = month.papers();
    const DirectiveReportPaper report = papers.directiveReport(0);
    REQUIRE(report.weeks.size() == 5); // Fridays 2, 9, 16, 23 and 30 October
    CHECK(report.weeks[2].planned == 5);
    CHECK(report.weeks[2].done == 5);
    CHECK(report.weeks[2].withCases == 1);
    CHECK(report.weeks[1].withCases == 0);
    REQUIRE(report.cases.size() == 1);
    CHECK(report.cases[0].code == u"I.09"_s);
    CHECK(report.remediesDue == 1);
    CHECK(report.remediesOpen == 1); // the clock stands in November
    CHECK(report.units.size() == 3);
    const QString all = saidBy(directiveReportPaper(report));
    CHECK(says(all, u"quá hạn chưa khắc phục 1"_s));
    CHECK_FALSE(says(all, u"I.10"_s));
    CHECK(papers.directiveReport(month.unit("VHXH")).cases.empty());
}

TEST_CASE("a scorecard proposes what the data hold and is marked as reconstructed")
{
    Month month;
    MonthPapers papers = month.papers();
    const QString all = saidBy(scorecardPaper(papers.scorecard(papers.placeOf(month.person("TP")))));
    for (const QString &words : {u"việc hoàn thành 4/4"_s, u"khắc phục đúng hạn 0/1"_s, u"(bản phục dựng)"_s, u"Cấp trên mới chấm 0/12 nội dung"_s,
                                 u"Đặng Quang Hùng"_s, u"Lê Thị Ánh"_s})
        CHECK((says(all, words) ? QString() : words) == QString());
    ScorecardPaper confirmed = papers.scorecard(papers.placeOf(month.person("TP")));
    for (ContentLine &line : confirmed.lines)
        line.reconstructed = false;
    confirmed.lines[3].evidence = QString(u"Minh chứng dài. "_s).repeated(400) + u"HẾT."_s;
    size_t pages = 0;
    const QString official = saidBy(scorecardPaper(confirmed), &pages);
    CHECK(pages >= 3);
    CHECK(says(official, u"HẾT."_s));
    CHECK_FALSE(says(official, u"phục dựng"_s));
}

TEST_CASE("signature blocks follow the State's and the Party's ways, and a delegate signs while the delegation lasts")
{
    staff::OfficeSettings settings{{u"organisation.name"_s, u"UBND phường Mẫu"_s},
                                   {u"state.symbol"_s, u"UBND"_s},
                                   {u"party.symbol"_s, u"ĐU"_s},
                                   {u"state.title"_s, u"Chủ tịch"_s},
                                   {u"state.name"_s, u"Lê Ẩn"_s},
                                   {u"state.delegate.manner"_s, u"KT"_s},
                                   {u"state.delegate.title"_s, u"Phó Chủ tịch"_s},
                                   {u"state.delegate.name"_s, u"Trần Ữ"_s},
                                   {u"state.delegate.from"_s, u"2026-10-10"_s},
                                   {u"state.delegate.to"_s, u"2026-10-20"_s},
                                   {u"party.authority"_s, u"Ban Thường vụ"_s},
                                   {u"party.delegate.manner"_s, u"KT"_s},
                                   {u"party.delegate.title"_s, u"Phó Bí thư"_s}};
    const staff::Roster roster;
    const auto on = [&](const staff::Unit *unit, QDate day) { return letterheadFor(unit, settings, roster, {u"TB"_s, u"12"_s, day}, day); };
    using Caption = std::vector<QString>;
    CHECK(on(nullptr, QDate(2026, 10, 9)).authority.caption == Caption{u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s});
    CHECK(on(nullptr, QDate(2026, 10, 20)).authority.caption == Caption{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
    CHECK(on(nullptr, QDate(2026, 10, 20)).authority.name == u"Trần Ữ"_s);
    CHECK(on(nullptr, QDate(2026, 10, 21)).authority.name == u"Lê Ẩn"_s);
    settings.insert(u"state.delegate.manner"_s, u"TL"_s);
    CHECK(on(nullptr, QDate(2026, 10, 10)).authority.caption == Caption{u"TL. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
    CHECK(on(nullptr, QDate(2026, 10, 8)).head.number == u"Số: 12/TB-UBND"_s);

    const staff::Unit party{1, u"VPDU"_s, u"Văn phòng Đảng ủy"_s, staff::Block::Party, 0};
    const Letterhead letterhead = on(&party, QDate(2026, 10, 8));
    CHECK(letterhead.head.kind == HeadKind::Party);
    CHECK(letterhead.head.number == u"Số 12-TB/ĐU"_s);
    CHECK(letterhead.authority.caption == Caption{u"T/M BAN THƯỜNG VỤ"_s, u"PHÓ BÍ THƯ"_s}); // committees know no K/T
    // Nothing set: dots for the hand.
    const Letterhead bare = letterheadFor(nullptr, {}, roster, {u"TB"_s, {}, {}}, QDate(2026, 10, 8));
    CHECK(bare.head.number == u"Số: ……/TB-………"_s);
    CHECK(bare.authority.name.isEmpty());
    CHECK(bare.authority.caption[0].startsWith(u"TM. …"_s));
}

TEST_CASE("settings of the office are checked, kept once and taken away again")
{
    ::test::Ward ward;
    const auto set = [&](const QString &key, const QString &value) {
        ward.edit([&](store::Edit &edit) { staff::saveOfficeSetting(edit, ward.owner(), key, value); });
    };
    set(u"state.name"_s, u"Lê Ẩn"_s);
    set(u"state.name"_s, u"Lê Ánh"_s);
    CHECK(staff::loadOfficeSettings(ward).value(u"state.name"_s) == u"Lê Ánh"_s);
    set(u"state.name"_s, {});
    CHECK_FALSE(staff::loadOfficeSettings(ward).contains(u"state.name"_s));
    CHECK_THROWS_AS(set(u"state.nickname"_s, u"x"_s), base::Failure);
    CHECK_THROWS_AS(set(u"state.delegate.manner"_s, u"PP"_s), base::Failure);
    CHECK_THROWS_AS(set(u"state.delegate.from"_s, u"31/10/2026"_s), base::Failure);
    CHECK_THROWS_AS(set(u"petition.days"_s, u"0"_s), base::Failure);
    CHECK_THROWS_AS(set(u"organisation.name"_s, u"  "_s), base::Failure);
}

TEST_CASE("names of files are safe on NTFS and told apart")
{
    FileNames names(u"{code}-{name}.pdf"_s);
    CHECK(names.next(u"CB0001"_s, u"Nguyễn Thị Ữ"_s, {}) == u"CB0001-Nguyễn Thị Ữ.pdf"_s);
    CHECK(names.next(u"cb0001"_s, u"nguyễn thị ữ"_s, {}) == u"cb0001-nguyễn thị ữ (2).pdf"_s);
    CHECK(names.next(u"A/B"_s, u"x:y*?\"<>|\\"_s, {}) == u"A-B-x-y-------.pdf"_s);
    CHECK(FileNames(u"{name}"_s).next({}, u"con"_s, {}) == u"_con.pdf"_s);
    CHECK(FileNames(u"{name}"_s).next({}, u"{code}. ."_s, {}) == u"{code}.pdf"_s); // not filled in twice
    CHECK(FileNames(u"{name}"_s).next({}, QString(300, u'Ễ'), {}).size() == 120);
    CHECK(FileNames(u"{name}"_s).next({}, u".ẩn"_s, {}) == u"_.ẩn.pdf"_s); // no hidden file
    for (const QString &wrong :
         {u"{birth}.pdf"_s, u".{code}"_s, u" .{code}.pdf"_s, u"{unit}/{code}"_s, u"..\\{code}"_s, u".pdf"_s, u" "_s, QString()}) {
        CAPTURE(wrong.toStdString());
        CHECK_THROWS_AS(FileNames(wrong), base::Failure);
    }
}
