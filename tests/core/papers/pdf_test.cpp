// Papers as they leave the house: text that can be searched, embedded fonts, whole files or none.
#include "papers/layout.h"
#include "papers/page_painter.h"
#include "support/strings.h"

#include "base/failure.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace papers;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

Document notice(HeadKind kind)
{
    Document document;
    document.style = kind == HeadKind::Party ? Style::party() : Style::state();
    document.head = kind == HeadKind::Party
                        ? Head{kind, u"ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"_s, u"ĐẢNG ỦY PHƯỜNG MẪU"_s, u"Số 12-TB/ĐU"_s, u"Mẫu, ngày 28 tháng 10 năm 2026"_s}
                        : Head{kind, u"UBND THÀNH PHỐ HÀ NỘI"_s, u"UBND PHƯỜNG MẪU"_s, u"Số: 12/TB-UBND"_s, u"Mẫu, ngày 28 tháng 10 năm 2026"_s};
    document.mark = u"bản phục dựng – đối chiếu phụ lục Chỉ thị 24"_s;
    document.foot = u"Nguyễn Thị Ngữ Ễ · CB0007 · tháng 10/2026"_s;
    Table table;
    table.columns = {{1, Align::Center}, {6, Align::Left}, {2, Align::Right}};
    table.header = {{{{{plain(u"TT"_s)}, {}, 1, 2, false}, {{plain(u"Tiêu chí"_s)}, {}, 1, 2, false}, {{plain(u"Điểm"_s)}, {}, 1, 1, false}}, false},
                    {{{{plain(u"tối đa"_s)}, {}, 1, 1, false}}, false}};
    for (int i = 1; i <= 6; ++i)
        table.rows.push_back(
            {{{{plain(QString::number(i))}, {}, 1, 1, false},
              {{plain(u"Phẩm chất chính trị, đạo đức, văn hóa thực thi công vụ; ý thức kỷ luật, kỷ cương "_s), italic(u"(mục %1)"_s.arg(i))},
               {},
               1,
               1,
               false},
              {{plain(u"2,5"_s)}, {}, 1, 1, false}},
             false});
    Signatures signatures;
    signatures.signers = {{QString(),
                           kind == HeadKind::Party ? std::vector{u"T/M BAN THƯỜNG VỤ"_s, u"PHÓ BÍ THƯ"_s}
                                                   : std::vector{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s},
                           u"(ký tên, đóng dấu)"_s,
                           {},
                           u"Trần Thị Ữ"_s}};
    signatures.recipients = Recipients{{u"Như trên"_s, u"Các phòng, Văn phòng HĐND và UBND, Trung tâm Phục vụ hành chính công"_s,
                                        kind == HeadKind::Party ? u"Lưu Đảng ủy"_s : u"Lưu: VT"_s}};
    document.blocks = {
        Title{u"THÔNG BÁO"_s, u"Kết quả xếp loại chất lượng tháng 10/2026"_s, QString(), true},
        KeyValues{{{u"Họ và tên"_s, {bold(u"Nguyễn Thị Ngữ Ễ"_s)}, false}, {u"Ngày sinh"_s, {plain(u"05/03/1984"_s)}, false}}, 0},
        Paragraph{{plain(u"Căn cứ Nghị định số 335/2025/NĐ-CP, Ủy ban nhân dân phường thông báo kết quả: tổng điểm "_s), bold(u"89,995"_s),
                   plain(u", xếp loại hoàn thành tốt nhiệm vụ. Người được đánh giá có quyền kiến nghị trong thời hạn quy định."_s)}},
        Paragraph{{plain(u"ưu điểm, nhược điểm đã được chỉ ra trong cuộc họp ngày 27/10/2026;"_s)}, Align::Justify, 0, 12, -1, -1, u"-"_s, false},
        table,
        Blanks{{plain(u"Ý kiến của tập thể:"_s)}, 2},
        signatures};
    return document;
}

} // namespace

TEST_CASE("the text of a PDF is what was written, letter for letter")
{
    const HeadKind kind = GENERATE(HeadKind::State, HeadKind::Party);
    QTemporaryDir dir;
    const QString folder = qEnvironmentVariable("NENEP_KEEP_PAPERS", dir.path());
    const QString path = QDir(folder).filePath(kind == HeadKind::Party ? u"party.pdf"_s : u"state.pdf"_s);
    Fonts fonts;
    savePdf(path, {u"Thông báo tháng 10/2026"_s, u"UBND phường Mẫu"_s}, fonts, layOut(notice(kind), fonts));

    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).simplified();
    for (const QString &words : {u"Nguyễn Thị Ngữ Ễ"_s, u"tổng điểm 89,995, xếp loại hoàn thành tốt nhiệm vụ"_s, u"Mẫu, ngày 28 tháng 10 năm 2026"_s,
                                 u"bản phục dựng – đối chiếu phụ lục Chỉ thị 24"_s, u"Trần Thị Ữ"_s})
        CHECK(text.contains(words));
    if (kind == HeadKind::Party) {
        CHECK(text.contains(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s));
        CHECK(text.contains(u"Số 12-TB/ĐU"_s));
        CHECK_FALSE(text.contains(u"Độc lập"_s));
    } else {
        CHECK(text.contains(u"UBND THÀNH PHỐ HÀ NỘI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM UBND PHƯỜNG MẪU Độc lập - Tự do - Hạnh phúc"_s));
        CHECK(text.contains(u"Lưu: VT."_s));
    }
    const QStringList list = run(u"pdffonts"_s, {path}).trimmed().split(u'\n');
    REQUIRE(list.size() > 2);
    for (const QString &font : list.sliced(2))
        CHECK(font.simplified().split(u' ').at(4) == u"yes"_s); // name, CID, TrueType, encoding, emb
    CHECK(run(u"pdfinfo"_s, {path}).contains(u"Thông báo tháng 10/2026"_s));
}

TEST_CASE("pages look the same painted as a picture: head, rules and letters where they were laid")
{
    Fonts fonts;
    const Pages pages = layOut(notice(HeadKind::State), fonts);
    QImage image(827, 1169, QImage::Format_Grayscale8); // A4 at 100 dots to the inch
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scaleToUnits(painter, 100);
    paintPage(painter, pages.pages[0], fonts);
    painter.end();
    if (const QString folder = qEnvironmentVariable("NENEP_KEEP_PAPERS"); !folder.isEmpty())
        image.save(QDir(folder).filePath(u"state.png"_s));
    const auto ink = [&](const Text &text) {
        int dark = 0;
        for (int y = (text.baseline - text.type.size) / 72; y < (text.baseline + text.type.size / 4) / 72; ++y) {
            for (int x = text.x / 72; x < (text.x + text.width) / 72; ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return double(dark) / std::max(1, text.width / 72 * (text.type.size * 5 / 4) / 72);
    };
    for (const Text &text : pages.pages[0].texts) {
        if (text.text.size() < 4)
            continue;
        CAPTURE(text.text);
        CHECK(ink(text) > 0.03);
        CHECK(ink(text) < 0.45);
    }
    int outside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < 110; ++x)
            outside += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
    }
    CHECK(outside == 0); // the left margin is 30 mm
}

TEST_CASE("a PDF that cannot be written leaves what was there")
{
    Fonts fonts;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"missing/paper.pdf"_s);
    try {
        savePdf(path, {}, fonts, layOut(Document(), fonts));
        FAIL("written into a folder that does not exist");
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == base::FailureKind::Io);
        CHECK(failure.message().contains(path));
    }
    const QString old = dir.filePath(u"old.pdf"_s);
    QFile file(old);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("as it was");
    file.close();
    CHECK_THROWS_AS(savePdf(old, {}, fonts, [] { return std::optional<Pages>(); }), base::Failure); // nothing to print
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "as it was");
}

TEST_CASE("papers of both orientations follow one another in a file")
{
    Fonts fonts;
    Document upright = notice(HeadKind::State), wide = upright;
    wide.paper.landscape = true;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfWriter writer(buffer, {});
    writer.add(layOut(wide, fonts), fonts);
    writer.add(layOut(upright, fonts), fonts);
    writer.finish();
    QTemporaryDir dir;
    const QString path = dir.filePath(u"both.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(buffer.data());
    file.close();
    const QString first = run(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"9"_s, path});
    CHECK(first.contains(u"842 x 595"_s));
    CHECK(first.contains(u"595 x 842"_s));
}

// Not a test: test_papers "[.speed]" prints how fast papers are laid out and written.
TEST_CASE("how fast papers are written", "[.speed]")
{
    Fonts fonts;
    QTemporaryDir dir;
    Document document = notice(HeadKind::State);
    Table &table = std::get<Table>(document.blocks[4]);
    while (table.rows.size() < 25)
        table.rows.push_back(table.rows[0]);
    int pages = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 500; ++i)
        pages += int(layOut(document, fonts).pages.size());
    std::printf("laid out: %.0f pages/s\n", pages * 1000.0 / double(timer.restart()));
    int count = 0;
    savePdf(dir.filePath(u"speed.pdf"_s), {}, fonts, [&] { return count++ < 500 ? std::optional(layOut(document, fonts)) : std::nullopt; });
    std::printf("laid out and written: %.0f pages/s\n", pages * 1000.0 / double(timer.elapsed()));
}
