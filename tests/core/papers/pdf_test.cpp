// Papers as they leave the house: text that can be searched, embedded fonts, whole files or none.
#include "notices.h"
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
using namespace papers::test;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
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
