#include "layout_checks.h"
#include "papers/layout.h"
#include "papers/page_painter.h"
#include "sheets.h"
#include "support/strings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace papers;
using namespace papers::test;

namespace {

// The paper as PDF, read back by another program. NENEP_KEEP_PAPERS names a folder where the files are left to be looked at.
QString printed(const QString &name, const MonthSheetPaper &sheet, int *pageCount = nullptr)
{
    Fonts fonts;
    const Document document = monthSheetPaper(sheet);
    const Pages pages = monthSheetPages(sheet, fonts);
    CHECK(faultsOf(pages, document, fonts) == QStringList());
    if (pageCount != nullptr)
        *pageCount = int(pages.pages.size());
    QTemporaryDir dir;
    const QString path = QDir(qEnvironmentVariable("NENEP_KEEP_PAPERS", dir.path())).filePath(name + u".pdf"_s);
    savePdf(path, {u"Phiếu đánh giá"_s, u"UBND phường Mẫu"_s}, fonts, pages);
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("a decided sheet says who, what, how many points, why, and by whose hand")
{
    int pages = 0;
    const QString text = printed(u"sheet-clerk"_s, clerk(), &pages).simplified();
    CHECK(pages <= 2);
    for (const QString &words : {u"Họ và tên: Nguyễn Thị Ngữ Ễ"_s,
                                 u"Mã số: CB0001"_s,
                                 u"Ngày sinh: 05/03/1984"_s,
                                 u"Tháng 10/2026"_s,
                                 u"Nghị định 335/2025/NĐ-CP"_s,
                                 u"Cộng 22 20 19,75 19,25"_s,
                                 u"Σ K·m : Σ K·n = 20 : 22 0,9091"_s,
                                 u"= 19,75 : 22 0,8977"_s,
                                 u"= 19,25 : 22 0,8750"_s,
                                 u"70 × (a + b + c) : 3 = 70 × (0,9091 + 0,8977 + 0,8750) : 3 = 62,58"_s,
                                 u"R1 – mỗi lỗi, mỗi lần chậm trừ 25 % một sản phẩm"_s,
                                 u"27,00 + 62,58 = 89,58 / 100 điểm"_s,
                                 u"I.09 nhẹ: −0,5"_s,
                                 u"(bản phục"_s,
                                 u"Biên bản kiểm tra số 74"_s,
                                 u"Giải trình: Đi muộn"_s,
                                 u"đã khắc phục, hạn 31/10/2026"_s,
                                 u"Mức quyết định Hoàn thành tốt nhiệm vụ"_s,
                                 u"mã 8c0f 4b1e 9d2a 77c3"_s,
                                 u"mã 3f2a 9c01 b7e4 4d58"_s,
                                 u"theo Quyết định số 128/QĐ-UBND"_s})
        CHECK((text.contains(words) ? QString() : words) == QString());
    CHECK_FALSE(text.contains(u"Lý do khác mức đề xuất"_s)); // decided as proposed: no reason is due
}

TEST_CASE("a decided class that differs stands with its reason, or with the word that none was written")
{
    MonthSheetPaper paper = clerk();
    paper.explanation.decided = rating::Rating::Completed;
    CHECK(printed(u"sheet-differs"_s, paper).simplified().contains(u"Lý do khác mức đề xuất: Tập thể đơn vị đã có đủ"_s));
    paper.decisionReason.clear();
    CHECK(printed(u"sheet-differs"_s, paper).simplified().contains(u"Lý do khác mức đề xuất: chưa ghi"_s));
}

TEST_CASE("a total that rounding would lift into another class shows as many decimals as it needs")
{
    People ward;
    ward.add(u"Lê Ẩn"_s, u"Chuyên viên"_s, rating::Role::Staff, -1, {item(u"Số hóa hồ sơ"_s, {}, QDate(2026, 10, 30), 1000, 14000, 12499)});
    ward.giveGeneral(0, 55);
    const QString text = printed(u"sheet-89995"_s, ward.sheet(0)).simplified();
    CHECK(text.contains(u"27,50 + 62,495 = 89,995 / 100 điểm"_s));
    CHECK(text.contains(u": 3 = 62,495"_s));
    CHECK(text.contains(u"Mức đề xuất Hoàn thành tốt nhiệm vụ"_s));
    CHECK_FALSE(text.contains(u"90,00"_s));
}

TEST_CASE("a head's sheet gives each direct report a line and the annex every item")
{
    int pages = 0;
    QString text = printed(u"sheet-head"_s, head(9, 6), &pages).simplified();
    CHECK(pages <= 2);
    CHECK(text.count(QRegularExpression(u"\\d CB00\\d\\d "_s)) == 9);
    CHECK(text.contains(u"cấp trên chấm 12 nội dung 86/100 điểm, đạt từ 70 %: 1"_s));
    CHECK(text.contains(u"70 × (a + b + c + d + đ + e) : 6"_s));
    CHECK(text.contains(u"Đơn vị đã ký xác nhận “không phát hiện”: tuần 40, tuần 41"_s));
    CHECK_FALSE(text.contains(u"PHỤ LỤC"_s));
    text = printed(u"sheet-annex"_s, head(9, 6, true), &pages).simplified();
    CHECK(pages > 2);
    CHECK(text.contains(u"PHỤ LỤC"_s));
    CHECK(text.count(u"/10/2026)"_s) == 4 + 9 * 6);
}

TEST_CASE("sixty items flow over pages and none is lost")
{
    People ward;
    ward.add(u"Trần Thị Ữ"_s, u"Chuyên viên"_s, rating::Role::Staff, -1, manyItems(60));
    int pages = 0;
    const QString text = printed(u"sheet-sixty"_s, ward.sheet(0), &pages).simplified();
    CHECK(pages > 2);
    CHECK(text.count(u"/10/2026)"_s) == 60);
    CHECK(text.count(u"Công việc – sản phẩm"_s) >= 2);
    CHECK(text.contains(u"2/%1"_s.arg(pages)));
}

TEST_CASE("who has no total reads why")
{
    People ward;
    ward.add(u"Lê Vắng"_s, u"Chuyên viên"_s, rating::Role::Staff, -1, {});
    ward.people[0].absent = true;
    MonthSheetPaper paper = ward.sheet(0);
    paper.absences = {{QDate(2026, 9, 20), QDate(2026, 11, 20)}};
    QString text = printed(u"sheet-absent"_s, paper).simplified();
    CHECK(text.contains(u"Vắng mặt có lý do: 20/09/2026 – 20/11/2026 (toàn bộ tháng)"_s));
    CHECK(text.contains(u"Không xếp loại (vắng mặt toàn bộ tháng)"_s));
    CHECK_FALSE(text.contains(u"Điểm kết quả ="_s));

    People idle;
    rating::ItemLine moved = item(u"Họp giao ban"_s, {}, QDate(2026, 10, 5), 1000, 1, 0);
    moved.exclusion = rating::Exclusion::Moved;
    idle.add(u"Lê Không"_s, u"Chuyên viên"_s, rating::Role::Staff, -1, {moved});
    text = printed(u"sheet-no-items"_s, idle.sheet(0)).simplified();
    CHECK(text.contains(u"không tính: đã chuyển"_s));
    CHECK(text.contains(u"không đủ dữ liệu để tính điểm kết quả"_s));

    People leader;
    leader.add(u"Lê Trưởng"_s, u"Trưởng phòng"_s, rating::Role::Head, -1, exampleItems());
    leader.people[0].scorecard = {7, 90, 200};
    text = printed(u"sheet-no-scorecard"_s, leader.sheet(0)).simplified();
    CHECK(text.contains(u"cấp trên mới chấm 7/12 nội dung"_s));
    CHECK(text.contains(u"Chưa xếp loại (chưa chấm đủ 12 nội dung)"_s));
}

TEST_CASE("a condition fixes the class, leaves the points and says on what ground")
{
    People ward;
    ward.add(u"Lê Ẩn"_s, u"Chuyên viên"_s, rating::Role::Staff, -1, exampleItems());
    ward.people[0].conditions = 1 << ward.rules[0].conditionAt(u"ky-luat");
    MonthSheetPaper paper = ward.sheet(0);
    paper.conditionBasis = {QString(), u"Quyết định số 12/QĐ-UBND ngày 02/10/2026"_s};
    const QString text = printed(u"sheet-condition"_s, paper).simplified();
    CHECK(text.contains(u"căn cứ: Quyết định số 12/QĐ-UBND ngày 02/10/2026"_s));
    CHECK(text.contains(u"Mức đề xuất Không hoàn thành nhiệm vụ"_s));
    CHECK(text.contains(u"điểm không thay đổi"_s));
}

TEST_CASE("evidence of three pages, a name of forty words and the Party's head stay on the paper")
{
    MonthSheetPaper paper = clerk();
    const Organisation organisation{u"UBND phường Mẫu"_s, u"UBND thành phố Hà Nội"_s, {}, {}, u"Mẫu"_s};
    paper.head = headFor(staff::Block::Party, organisation, {}, QDate(2026, 10, 8));
    CHECK(paper.head.body == u"ĐẢNG ỦY PHƯỜNG MẪU"_s);
    CHECK(paper.head.superior == u"ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"_s);
    CHECK(paper.head.placeDate == u"Mẫu, ngày 08 tháng 10 năm 2026"_s);
    paper.explanation.label.name = QString(u"Nguyễn Phúc "_s).repeated(20) + u"Ễ"_s;
    paper.findings[0].evidence = QString(u"Biên bản làm việc ghi nhận sự việc. "_s).repeated(300) + u"HẾT."_s;
    int pages = 0;
    const QString text = printed(u"sheet-party-long"_s, paper, &pages).simplified();
    CHECK(pages >= 4);
    CHECK(text.contains(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s));
    CHECK(text.contains(u"HẾT."_s));
    CHECK(printed(
              u"sheet-party"_s,
              [&] {
                  MonthSheetPaper usual = clerk();
                  usual.head = paper.head;
                  return usual;
              }(),
              &pages)
              .contains(u"Số hóa"_s)
          == false);
    CHECK(pages <= 2);
}

// Not a test: test_papers "[.speed]" prints how fast a ward's sheets are made.
TEST_CASE("how fast the sheets of 1,500 people are written", "[.speed]")
{
    Fonts fonts;
    QTemporaryDir dir;
    const std::vector<MonthSheetPaper> kinds{clerk(), head(9, 6)};
    int count = 0, pages = 0;
    QElapsedTimer timer;
    timer.start();
    savePdf(dir.filePath(u"ward.pdf"_s), {}, fonts, [&]() -> std::optional<Pages> {
        if (count == 1500)
            return std::nullopt;
        Pages next = monthSheetPages(kinds[count++ % 5 == 0 ? 1 : 0], fonts);
        pages += int(next.pages.size());
        return next;
    });
    const double seconds = double(timer.elapsed()) / 1000;
    QFile status(u"/proc/self/status"_s);
    QByteArray memory;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n'))
            memory = line.startsWith("VmHWM") ? line.simplified() : memory;
    }
    std::printf("1,500 sheets, %d pages: %.2f s, %.0f pages/s, %lld KB, %s\n", pages, seconds, pages / seconds,
                QFileInfo(dir.filePath(u"ward.pdf"_s)).size() / 1024, memory.constData());
}
