// Papers of a week: the calendar in both layouts, the follow-up of work, the recognition sheet.
#include "conduct/conduct.h"
#include "layout_checks.h"
#include "papers/print_job.h"
#include "papers/week_papers.h"
#include "support/strings.h"
#include "support/ward.h"
#include "week/calendar.h"

#include "base/failure.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace papers;
using namespace papers::test;

namespace {

const base::Week week41 = *base::Week::of(2026, 41);

// Everything a laid-out document says, page after page, without white space; its faults must be none.
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

CalendarLine entry(int day, std::optional<week::Session> session, const QString &content)
{
    CalendarLine line;
    line.date = day < 0 ? QDate() : week41.monday().addDays(day);
    line.session = session;
    line.hour = u"08:00 - 09:30"_s;
    line.content = content;
    line.chair = u"Lê Quốc Ẩn (Chủ tịch)"_s;
    return line;
}

WeekCalendarPaper calendarOf(int entries)
{
    WeekCalendarPaper paper;
    paper.head = {HeadKind::State, u"UBND THÀNH PHỐ HÀ NỘI"_s, u"UBND PHƯỜNG MẪU"_s, {}, u"Mẫu, ngày 05 tháng 10 năm 2026"_s};
    paper.week = week41;
    paper.whose = u"Lãnh đạo UBND phường Mẫu"_s;
    for (int i = 0; i < entries; ++i)
        paper.lines.push_back(entry(0, i % 2 ? week::Session::Afternoon : week::Session::Morning, u"Việc số %1 họp giao ban tuần."_s.arg(i)));
    std::stable_sort(paper.lines.begin(), paper.lines.end(), [](const auto &a, const auto &b) { return a.session < b.session; });
    paper.signer = plainSigner(u"CHỦ TỊCH"_s, u"Lê Quốc Ẩn"_s);
    paper.recipients = Recipients{{u"Các phòng"_s, u"Lưu: VT"_s}};
    return paper;
}

} // namespace

TEST_CASE("a published calendar replaces the invitation, a changed or unpublished one does not")
{
    WeekCalendarPaper paper = calendarOf(2);
    for (const CalendarLayout layout : {CalendarLayout::List, CalendarLayout::Matrix}) {
        paper.standing = CalendarStanding::Published;
        paper.publishedOn = QDate(2026, 10, 3);
        CHECK(says(saidBy(weekCalendarPaper(paper, layout)), u"Lịch này thay thư mời họp. Ban hành ngày 03/10/2026."_s));
        paper.standing = CalendarStanding::ChangedSince;
        const QString changed = saidBy(weekCalendarPaper(paper, layout));
        CHECK_FALSE(says(changed, u"Lịch này thay thư mời họp"_s));
        CHECK(says(changed, u"sau khi ban hành ngày 03/10/2026"_s));
        paper.standing = CalendarStanding::Draft;
        CHECK_FALSE(says(saidBy(weekCalendarPaper(paper, layout)), u"Lịch này thay thư mời họp"_s));
    }
}

TEST_CASE("an empty week shows its working days and says that it is empty")
{
    const QString all = saidBy(weekCalendarPaper(calendarOf(0)));
    CHECK(says(all, u"LỊCH CÔNG TÁC TUẦN 41 NĂM 2026"_s));
    CHECK(says(all, u"từ ngày 05/10/2026 đến ngày 11/10/2026"_s));
    CHECK(says(all, u"Không có nội dung nào"_s));
    for (const QString &day : {u"Thứ Hai"_s, u"Thứ Sáu"_s})
        CHECK(says(all, day));
    CHECK_FALSE(says(all, u"Thứ Bảy"_s));
}

TEST_CASE("what lies on a Sunday, on no day or in no session is not lost, whatever the layout")
{
    WeekCalendarPaper paper = calendarOf(1);
    paper.lines.push_back(entry(6, week::Session::Evening, u"Trực Chủ nhật"_s));
    paper.lines.push_back(entry(-1, std::nullopt, u"Rà soát hồ sơ"_s));
    paper.lines.back().state = week::State::Cancelled;
    for (const CalendarLayout layout : {CalendarLayout::List, CalendarLayout::Matrix}) {
        const QString all = saidBy(weekCalendarPaper(paper, layout));
        for (const QString &words : {u"Trực Chủ nhật"_s, u"11/10/2026"_s, u"Trong tuần"_s, u"Rà soát hồ sơ (đã hủy)"_s})
            CHECK(says(all, words));
    }
}

TEST_CASE("a day of sixty entries flows over pages with its name and the header on each")
{
    const Fonts fonts;
    const Document document = weekCalendarPaper(calendarOf(60));
    const Pages pages = layOut(document, fonts);
    CHECK(faultsOf(pages, document, fonts) == QStringList());
    REQUIRE(pages.pages.size() > 2);
    for (int i = 0; i < 60; ++i)
        CHECK(pageWith(pages, u"Việc số %1 họp"_s.arg(i)) >= 0);
    for (size_t p = 0; p < pages.pages.size(); ++p) {
        CHECK(countOn(pages.pages[p], u"Thành phần tham dự"_s) == 1);
        if (countOn(pages.pages[p], u"Việc số"_s) > 0)
            CHECK(countOn(pages.pages[p], u"Thứ Hai"_s) == 1);
    }
    const int last = int(pages.pages.size()) - 1;
    CHECK(pageWith(pages, u"CHỦ TỊCH"_s) >= 0);
    CHECK(countOn(pages.pages[size_t(last)], u"Thứ Sáu"_s) == 1); // the signatures have a day for company
}

TEST_CASE("evidence of pages and names of sixty letters stay on the follow-up table")
{
    WeekWorkPaper paper;
    paper.week = week41;
    paper.whose = u"Phòng Kinh tế"_s;
    paper.countedOn = week41.sunday();
    WorkLine done, late;
    done.item.content = u"Chi trả trợ cấp"_s;
    done.item.week = late.item.week = week41;
    done.item.assigned = 4;
    done.totals.completed = 4;
    done.result = week::WorkResult();
    done.result->completed = 4;
    done.result->evidence = QString(u"Biên bản ghi nhận sự việc. "_s).repeated(250) + u"HẾT."_s;
    late.item.content = u"Báo cáo quý"_s;
    late.item.assigned = 2;
    late.item.deadline = QDate(2026, 10, 7);
    late.totals.completed = 1;
    late.totals.delays = 2;
    late.totals.delaysExcused = 1;
    const QString name = u"Nguyễn Phúc Tôn Nữ Hoàng Thị Minh Nguyệt Bảo Châu Diễm Quỳnh Ễ"_s;
    paper.units = {{u"Phòng Kinh tế"_s, {{name, u"Chuyên viên"_s, {done, late}}}}};
    size_t pages = 0;
    const QString all = saidBy(weekWorkPaper(paper), &pages);
    CHECK(pages >= 2);
    CHECK(says(all, u"HẾT."_s));
    CHECK(says(all, name));
    CHECK(says(all, u"2 công việc, 1 hoàn thành, 1 quá hạn"_s));
    CHECK(standingOf(late, QDate(2026, 10, 7)) == WorkStanding::UnderWay); // on its last day
    CHECK(standingOf(late, QDate(2026, 10, 8)) == WorkStanding::Overdue);
}

TEST_CASE("a unit's recognition sheet holds what is confirmed alone, and tells a signed week from a silent one")
{
    ::test::Ward ward;
    ward.edit([&](store::Edit &edit) { conduct::seed(edit); });
    conduct::Observation confirmed;
    confirmed.date = week41.monday();
    confirmed.cadre = ward.person("CV1");
    confirmed.indicator = u"I.09"_s;
    confirmed.evidence = u"Biên bản số 74"_s;
    confirmed.conclusion = conduct::Conclusion::Confirmed;
    conduct::Observation open = confirmed;
    open.evidence = u"Tin báo chưa xác minh"_s;
    open.conclusion.reset();
    ward.edit([&](store::Edit &edit) {
        conduct::save(edit, confirmed);
        conduct::save(edit, open);
        conduct::signNoneFound(edit, ward.owner(), week41, ward.unit("VHXH"), ward.person("VH"));
    });
    WeekPapers papers(ward, week41, {});
    const QString all = saidBy(weekRecognitionPaper(papers.recognition({}, ward.owner())));
    CHECK(says(all, u"Biên bản số 74"_s));
    CHECK_FALSE(says(all, u"Tin báo chưa xác minh"_s));
    CHECK(says(all, u"(bản phục dựng)"_s));
    CHECK(says(all, u"1 biểu hiện được xác nhận"_s));
    CHECK(says(all, u"Đã ký xác nhận không phát hiện biểu hiện nào"_s));
    CHECK(says(all, u"Bùi Mai Phương"_s));
    CHECK(says(all, u"Chưa ký xác nhận, chưa có biểu hiện được xác nhận"_s)); // UBND
    // The person's own paper also shows what is not concluded, and says so.
    const QString own = saidBy(weekRecognitionPaper(papers.recognition({0, ward.person("CV1")}, ward.owner())));
    CHECK(says(own, u"Tin báo chưa xác minh"_s));
    CHECK(says(own, u"Chưa kết luận"_s));
}

TEST_CASE("who may not print a unit's week is refused, but what is published is for everybody")
{
    ::test::Ward ward;
    week::CalendarEntry entry;
    entry.week = week41;
    entry.date = week41.monday();
    entry.content = u"Giao ban"_s;
    entry.chair = ward.person("TP");
    ward.edit([&](store::Edit &edit) { week::saveEntry(edit, ward.owner(), entry); });
    PrintRequest request;
    request.paper = PaperId::WeekCalendar;
    request.week = week41;
    request.scope.unit = ward.unit("KTHT");
    CHECK_THROWS_AS(printJob(ward, ward.caller("NV"), request), base::Failure);
    CHECK(printJob(ward, ward.caller("TP"), request).copies.size() == 1);
    ward.edit([&](store::Edit &edit) { week::publish(edit, ward.owner(), week41, ward.unit("KTHT"), staff::Roster::load(edit.database())); });
    CHECK(printJob(ward, ward.caller("NV"), request).copies.size() == 1);
    request.paper = PaperId::WeekWork;
    CHECK_THROWS_AS(printJob(ward, ward.caller("NV"), request), base::Failure);
}
