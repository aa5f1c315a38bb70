// Papers of quarters and years: made of locked months alone, their figures to be redone by hand from what stands on them.
#include "../rating/sheet_ward.h"

#include "layout_checks.h"
#include "papers/period_papers.h"
#include "papers/print_job.h"
#include "rating/locked_table.h"

using namespace testing;

namespace {

using papers::test::faultsOf;

const Quarter q4{2026, 4};

QString said(const papers::Document &document, size_t *count = nullptr)
{
    static const papers::Fonts fonts;
    const papers::Pages pages = papers::layOut(document, fonts);
    CHECK(faultsOf(pages, document, fonts) == QStringList());
    if (count != nullptr)
        *count = pages.pages.size();
    QStringList all;
    for (const papers::Page &page : pages.pages) {
        for (const papers::Text &text : page.texts)
            all += text.text;
    }
    return all.join(u' ').replace(QChar::Nbsp, u' ').simplified();
}

LockedMonth locked(int month, int generalHalves, const std::vector<Work> &work)
{
    LockedMonth m;
    m.month = *base::Month::of(2026, month);
    m.code = u"CB0001"_s;
    m.label = {u"Lý Thanh Thắng"_s, u"VP"_s, u"Chuyên viên"_s};
    m.unitName = u"Văn phòng"_s;
    m.rules = decree335();
    m.general = base::Points::fromHalves(generalHalves);
    m.counted = tallyOf(work);
    m.proposed = Rating::Good;
    return m;
}

LockedPeriod periodOf(std::vector<LockedMonth> months, const QString &name = u"Lý Thanh Thắng"_s)
{
    LockedPeriod period;
    period.code = u"CB0001"_s;
    period.label = {name, u"VP"_s, u"Chuyên viên"_s};
    period.months = std::move(months);
    return period;
}

papers::Letterhead letterhead()
{
    papers::Letterhead head;
    head.head = {papers::HeadKind::State, u"UBND THÀNH PHỐ HÀ NỘI"_s, u"UBND PHƯỜNG MẪU"_s, {}, u"Mẫu, ngày 05 tháng 01 năm 2027"_s};
    head.authority = papers::plainSigner(u"CHỦ TỊCH"_s, u"Trần Văn Ẩn"_s);
    return head;
}

// Twelve months of so many hundredths each.
YearScore yearOf(const QString &name, qint64 hundredths, std::vector<base::Month> open = {})
{
    std::vector<LockedMonth> months;
    for (int month = 1; month <= 12; ++month) {
        const base::Month which = *base::Month::of(2026, month);
        if (std::find(open.begin(), open.end(), which) != open.end())
            continue;
        months.push_back(locked(month, 40, exampleWork()));
        months.back().total = hundredths;
    }
    LockedPeriod period = periodOf(std::move(months), name);
    period.open = std::move(open);
    return scoreYear(2026, std::move(period));
}

papers::PrintJob jobOf(SheetWard &ward, papers::PaperId paper, const papers::Scope &scope, const rights::Caller &caller = rights::owner())
{
    papers::PrintRequest request;
    request.paper = paper;
    request.quarter = q4;
    request.year = 2026;
    request.scope = scope;
    return papers::printJob(ward, caller, request);
}

} // namespace

TEST_CASE("a quarter's sheet shows the sums and means of its months, and every sign by which they are redone")
{
    const QuarterScore score = scoreQuarter(q4, periodOf({locked(10, 55, exampleWork()), locked(11, 52, {{1000, 10, 5, 2, 0}})}));
    const QString text = said(papers::quarterSheetPaper(score, letterhead()));
    CHECK(text.contains(u"Quý IV/2026"_s));
    CHECK(text.contains(u"10/2026 27,5 22 20 19,75 19,25"_s)); // general, Σ K·n, Σ K·m, quality, progress
    CHECK(text.contains(u"11/2026 26 10 5 4,5 5"_s));
    CHECK(text.contains(u"trung bình của 2 tháng làm việc = 26,7500"_s));
    CHECK(text.contains(u"a (số lượng) = tổng Σ K·m : tổng Σ K·n = 0,7813"_s)); // 25/32
    CHECK(text.contains(u"26,7500 + 53,5938 = 80,34"_s));
    CHECK(text.contains(u"Hoàn thành tốt nhiệm vụ"_s));
    CHECK_FALSE(text.contains(u"Chưa khóa"_s));
    CHECK_FALSE(text.contains(u"tạm tính"_s));
}

TEST_CASE("what is missing from a quarter is said on its sheet: months away, months open, nothing locked")
{
    LockedMonth away = locked(12, 40, {});
    away.note = Note::Absent;
    away.proposed = Rating::Unrated;
    LockedPeriod period = periodOf({locked(10, 55, exampleWork()), away});
    period.open = {*base::Month::of(2026, 11)};
    const QString text = said(papers::quarterSheetPaper(scoreQuarter(q4, period), letterhead(), u"Bản xem – tệp chỉ đọc"_s));
    CHECK(text.contains(u"trung bình của 1 tháng làm việc = 27,5000"_s));
    CHECK(text.contains(u"Chưa khóa, không tính: tháng 11/2026."_s));
    CHECK(text.contains(u"tạm tính – còn tháng chưa khóa"_s));
    CHECK(text.contains(u"Bản xem – tệp chỉ đọc"_s));
    CHECK(text.contains(u"12/2026"_s));

    LockedPeriod none = periodOf(std::vector<LockedMonth>());
    none.open = {*base::Month::of(2026, 10), *base::Month::of(2026, 11), *base::Month::of(2026, 12)};
    const QString empty = said(papers::quarterSheetPaper(scoreQuarter(q4, none), letterhead()));
    CHECK(empty.contains(u"Không có tháng nào đã khóa trong quý."_s));
    CHECK_FALSE(empty.contains(u"Tổng điểm"_s));
    CHECK(empty.contains(u"Chưa có tháng nào của quý được khóa"_s));
    CHECK(empty.contains(u"Mức đề xuất Chưa xếp loại"_s));
    CHECK_FALSE(empty.contains(u"Vắng mặt"_s)); // nothing is known of them
    CHECK_FALSE(empty.contains(u"Không xếp loại"_s));
}

TEST_CASE("who was away in every locked month is absent; of whom no month is locked nothing is said but that")
{
    LockedMonth away = locked(11, 40, {});
    away.note = Note::Absent;
    away.proposed = Rating::Unrated;
    const LockedPeriod absent = periodOf({away});
    CHECK(said(papers::quarterSheetPaper(scoreQuarter(q4, absent), letterhead())).contains(u"Ghi chú Vắng mặt có lý do cả tháng đã khóa"_s));
    CHECK(said(papers::yearSheetPaper(scoreYear(2026, absent), letterhead())).contains(u"Mức đề xuất Không xếp loại"_s));

    LockedPeriod open = periodOf(std::vector<LockedMonth>(), u"Trần Thị Chưa"_s);
    open.open = {*base::Month::of(2026, 11), *base::Month::of(2026, 12)};
    const YearScore nothing = scoreYear(2026, open);
    const QString alone = said(papers::yearSheetPaper(nothing, letterhead()));
    CHECK(alone.contains(u"Ghi chú Chưa có tháng nào của năm được khóa"_s));
    CHECK(alone.contains(u"Mức đề xuất Chưa xếp loại"_s));
    CHECK_FALSE(alone.contains(u"Vắng mặt"_s));
    CHECK(explanationLines(nothing).join(u'\n').contains(u"No month of the year is locked"_s));
    CHECK(explanationLines(scoreQuarter(q4, open)).join(u'\n').contains(u"No month of the quarter is locked"_s));

    const QString list =
        said(papers::yearSummaryPaper(2026, u"UBND phường Mẫu"_s, {yearOf(u"An"_s, 8000), nothing, scoreYear(2026, absent)}, letterhead()));
    CHECK(list.count(u"Chưa có tháng được khóa"_s) == 1);
    CHECK(list.count(u"Vắng mặt có lý do"_s) == 1);
    CHECK(list.contains(u"Tổng hợp theo mức đề xuất: 3 người"_s));
    CHECK(list.contains(u"Không xếp loại: 1 người"_s));
    CHECK(list.contains(u"Chưa xếp loại (chưa có tháng nào được khóa): 1 người"_s));
}

TEST_CASE("a year's sheet shows twelve months and their mean as one reckons it by hand")
{
    YearScore score = yearOf(u"Nguyễn Thị Ngữ Ễ"_s, 8512, {*base::Month::of(2026, 12)});
    size_t pages = 0;
    const QString text = said(papers::yearSheetPaper(score, letterhead()), &pages);
    CHECK(pages <= 2);
    CHECK(text.count(u"85,12 Tốt"_s) == 11);
    CHECK(text.contains(u"936,32 : 11 = 85,12"_s));
    CHECK(text.contains(u"Chưa khóa, không tính: tháng 12/2026."_s));
    CHECK(text.contains(u"NGƯỜI ĐƯỢC ĐÁNH GIÁ"_s));
    CHECK(text.contains(u"Trần Văn Ẩn"_s));
}

TEST_CASE("a year's list stands for one person and for three hundred, with long names and the header on each page")
{
    const QString longName = u"Công Tằng Tôn Nữ Nguyễn Phúc Thị Ngữ Ễ Hoàng Hà Phương Quỳnh"_s; // 60 letters
    REQUIRE(longName.size() == 60);
    for (const int people : {1, 300}) {
        std::vector<YearScore> all;
        for (int i = 0; i < people; ++i)
            all.push_back(yearOf(longName, 7000 + i));
        const papers::Document document = papers::yearSummaryPaper(2026, u"UBND phường Mẫu"_s, all, letterhead());
        size_t pages = 0;
        const QString text = said(document, &pages);
        CHECK((people == 1 ? pages <= 1 : pages > 10));
        CHECK(text.contains(u"%1 người"_s.arg(people)));
        CHECK(text.contains(QString::number(people) + u' ' + longName.left(9)));
        const papers::Fonts fonts;
        const papers::Pages laid = papers::layOut(document, fonts);
        for (const papers::Page &page : laid.pages) {
            const bool rows =
                std::any_of(page.texts.begin(), page.texts.end(), [](const papers::Text &each) { return each.text.contains(u"Công Tằng"); });
            CHECK((!rows || papers::test::countOn(page, u"Họ và tên"_s) == 1));
        }
        CHECK(papers::test::countOn(laid.pages.back(), u"Trần Văn Ẩn"_s) == 1);
    }
}

TEST_CASE("months open for everybody are said once below a year's list, others beside the person")
{
    const base::Month november = *base::Month::of(2026, 11), december = *base::Month::of(2026, 12);
    const std::vector<YearScore> people{yearOf(u"An"_s, 8000, {december}), yearOf(u"Bình"_s, 8000, {november, december})};
    const QString text = said(papers::yearSummaryPaper(2026, u"UBND phường Mẫu"_s, people, letterhead()));
    CHECK(text.count(u"Chưa khóa, không tính: tháng 12/2026."_s) == 1);
    CHECK(text.count(u"1 tháng khác chưa khóa"_s) == 1);
    CHECK_FALSE(text.contains(u"2 tháng"_s));
    const QString alone = said(papers::yearSummaryPaper(2026, u"UBND phường Mẫu"_s, {people[1]}, letterhead()));
    CHECK(alone.contains(u"Chưa khóa, không tính: tháng 11/2026, 12/2026."_s));
    CHECK_FALSE(alone.contains(u"tháng khác"_s));
}

TEST_CASE("papers of quarters and years are computed from what was locked in the file")
{
    SheetWard ward;
    ward.takeTo("CV1", Stage::Locked);
    ward.takeTo("CV2", Stage::Decided); // not locked: does not count
    const QString total = rating::Quotient{ward.row("CV1").total, 100}.toString(2, u',');
    ward.update("cadre", ward.person("CV1"), {{u"name"_s, store::text(u"Tên Mới"_s)}});
    const auto only = [&](papers::PaperId paper, const char *who) {
        const papers::PrintJob job = jobOf(ward, paper, {0, ward.person(who)});
        REQUIRE(job.copies.size() == 1);
        CHECK(job.subjects == QStringList{QLatin1String(who)});
        return said(job.copies.front().document());
    };
    for (const papers::PaperId paper : {papers::PaperId::QuarterSheet, papers::PaperId::YearSheet}) {
        const QString text = only(paper, "CV1");
        CHECK(text.contains(u"Nguyễn Thị Ữ"_s)); // as locked
        CHECK_FALSE(text.contains(u"Tên Mới"_s));
        CHECK(text.contains(total));
        CHECK(text.contains(u"11/2026, 12/2026"_s)); // open
        CHECK_FALSE(only(paper, "CV2").contains(total));
    }
    const papers::PrintJob list = jobOf(ward, papers::PaperId::YearSummary, {});
    REQUIRE(list.copies.size() == 1);
    CHECK(list.subjects.size() == 8);
    const QString text = said(list.copies.front().document());
    CHECK(text.contains(u"Nguyễn Thị Ữ"_s));
    CHECK(text.contains(u"tạm tính"_s));

    // Whose papers are not the caller's are left out of all, and refused alone.
    const papers::PrintJob own = jobOf(ward, papers::PaperId::QuarterSheet, {}, ward.caller("CV2"));
    CHECK(own.copies.size() == 1);
    CHECK(own.leftOut == 7);
    CHECK_REFUSED(jobOf(ward, papers::PaperId::YearSheet, {0, ward.person("CV1")}, ward.caller("CV2")));
    CHECK_REFUSED(jobOf(ward, papers::PaperId::YearSummary, {0, ward.person("CV1")}));
}
