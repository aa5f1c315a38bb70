// Every paper of the made-up ward as it leaves the house: its first page beside a picture that somebody has looked at, and its file in the eyes of
// other programs. test_papers "[.pictures]" makes the pictures anew in tests/data/papers: look at them before they are committed.
#include "papers/layout.h"
#include "papers/page_painter.h"
#include "papers/print_job.h"
#include "papers/save_job.h"
#include "sample/sample.h"
#include "staff/roster.h"
#include "support/strings.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace papers;

namespace {

constexpr double dotsPerInch = 40;

store::Database &ward()
{
    static const QTemporaryDir dir;
    static const store::OpenResult made = [] { return sample::make(dir.filePath(u"ward.nenep"_s), {}); }();
    REQUIRE(made.database);
    return *made.database;
}

// Of a person where the paper is a person's, of the whole office else: October is on its way, September is locked.
PrintJob jobOf(const PaperKind &kind)
{
    store::Database &database = ward();
    PrintRequest request;
    request.paper = kind.id;
    request.week = *base::Week::parse(u"2026-W42");
    request.month = *base::Month::of(2026, 10);
    request.quarter = {2026, 3};
    request.year = 2026;
    if (kind.each == Each::Person || kind.each == Each::Leader)
        request.scope.cadre = staff::Roster::load(database).byCode(u"CB0011"_s)->id;
    return printJob(database, rights::owner(), request);
}

QImage picture(const Page &page, const Pages &pages, Fonts &fonts, double right = 0, double down = 0)
{
    const auto dots = [](Unit length) { return int(std::lround(length * dotsPerInch / unitsPerInch)); };
    QImage image(dots(pages.width), dots(pages.height), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(right, down);
    scaleToUnits(painter, dotsPerInch);
    paintPage(painter, page, fonts);
    return image;
}

// How much ink lies around each dot, from 0 to 255.
std::vector<int> ink(const QImage &image)
{
    constexpr int reach = 2;
    std::vector<int> result(size_t(image.width()) * size_t(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            int sum = 0;
            for (int v = std::max(0, y - reach); v <= std::min(image.height() - 1, y + reach); ++v) {
                for (int u = std::max(0, x - reach); u <= std::min(image.width() - 1, x + reach); ++u)
                    sum += 255 - qGray(image.pixel(u, v));
            }
            result[size_t(y) * size_t(image.width()) + size_t(x)] = sum / ((2 * reach + 1) * (2 * reach + 1));
        }
    }
    return result;
}

// The share of what is inked in either picture that is not so in the other. Letters hinted otherwise leave it near 0.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    const std::vector<int> left = ink(a), right = ink(b);
    int inked = 0, apart = 0;
    for (size_t i = 0; i < left.size(); ++i) {
        inked += std::max(left[i], right[i]) > 16 ? 1 : 0;
        apart += std::abs(left[i] - right[i]) > 20 ? 1 : 0;
    }
    return inked == 0 ? 0 : double(apart) / inked;
}

constexpr double tolerance = 0.03;

QString pathOf(const PaperKind &kind) { return QStringLiteral(TEST_DATA) + u"/papers/"_s + kind.name + u".png"_s; }

// What a program says of a file, with what it complains of.
QString told(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAll());
}

} // namespace

TEST_CASE("every paper looks as it did when somebody last looked")
{
    Fonts fonts;
    for (const PaperKind &kind : paperKinds()) {
        CAPTURE(kind.name.toStdString());
        const PrintJob job = jobOf(kind);
        REQUIRE(job.copies.size() == 1);
        const Pages pages = job.copies.front().pages(fonts);
        const QImage now = picture(pages.pages.front(), pages, fonts);
        const QImage then = QImage(pathOf(kind)).convertToFormat(QImage::Format_Grayscale8);
        REQUIRE_FALSE(then.isNull());
        const double apart = difference(now, then);
        CHECK(apart <= tolerance);
        if (const QString folder = qEnvironmentVariable("NENEP_KEEP_PAPERS"); !folder.isEmpty() && apart > tolerance)
            now.save(QDir(folder).filePath(kind.name + u".png"_s));
    }
}

TEST_CASE("the pictures' measure passes over a hair's breadth and sees a column that moved")
{
    Fonts fonts;
    const PrintJob job = jobOf(*paperKind(u"unit-summary"));
    Document document = job.copies.front().document();
    const Pages pages = layOut(document, fonts);
    const QImage then = picture(pages.pages.front(), pages, fonts);
    CHECK(difference(then, picture(pages.pages.front(), pages, fonts, 0.3, 0.2)) <= tolerance); // as hinting or another rasteriser would
    for (Block &block : document.blocks) {
        if (auto *table = std::get_if<Table>(&block)) {
            table->columns[2].weight *= 1.15;
            break;
        }
    }
    const Pages moved = layOut(document, fonts);
    CHECK(difference(then, picture(moved.pages.front(), moved, fonts)) > 2 * tolerance);
}

TEST_CASE("every paper's file is sound, has its fonts with it and can be searched")
{
    const QTemporaryDir dir;
    for (const PaperKind &kind : paperKinds()) {
        CAPTURE(kind.name.toStdString());
        const QString path = dir.filePath(kind.name + u".pdf"_s);
        const PrintJob job = jobOf(kind);
        saveTogether(job, false, path);
        const QString info = told(u"pdfinfo"_s, {path});
        CHECK(info.contains(job.title));
        CHECK(info.contains(u"A4"_s));
        CHECK_FALSE(info.contains(u"rror"_s)); // “Syntax Error”, “Syntax Warning”: to standard error
        CHECK_FALSE(info.contains(u"arning"_s));
        const QString checked = told(u"qpdf"_s, {u"--check"_s, path});
        CHECK(checked.contains(u"No syntax or stream encoding errors found"_s));
        CHECK_FALSE(checked.contains(u"WARNING"_s));
        const QStringList fonts = told(u"pdffonts"_s, {path}).trimmed().split(u'\n');
        REQUIRE(fonts.size() > 2); // two lines of heads
        for (const QString &font : fonts.sliced(2)) {
            const QStringList words = font.simplified().split(u' ');
            REQUIRE(words.size() > 6);
            CHECK(words.at(4) == u"yes"_s); // name, CID, TrueType, encoding, embedded, subset, in Unicode
            CHECK(words.at(6) == u"yes"_s);
        }
        const QString text = told(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).normalized(QString::NormalizationForm_C).simplified();
        CHECK(text.contains(u"Độc lập - Tự do - Hạnh phúc"_s));
        CHECK(text.contains(u"UBND PHƯỜNG MẪU"_s));
        QString title;
        for (const Block &block : job.copies.front().document().blocks) {
            if (const auto *found = std::get_if<Title>(&block); found && title.isEmpty())
                title = found->name;
        }
        CHECK(text.contains(title));
        CHECK_FALSE(text.contains(QChar::ReplacementCharacter));
    }
}

// Not a test: makes the pictures anew.
TEST_CASE("pictures of every paper", "[.pictures]")
{
    Fonts fonts;
    for (const PaperKind &kind : paperKinds()) {
        const PrintJob job = jobOf(kind);
        const Pages pages = job.copies.front().pages(fonts);
        QImage image = picture(pages.pages.front(), pages, fonts);
        for (int y = 0; y < image.height(); ++y) { // sixteen greys tell enough and pack better
            for (int x = 0; x < image.width(); ++x)
                image.scanLine(y)[x] = uchar(std::lround(image.scanLine(y)[x] / 17.0) * 17);
        }
        REQUIRE(image.save(pathOf(kind)));
    }
}
