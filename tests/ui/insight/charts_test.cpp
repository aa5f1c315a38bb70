// Charts, their table twins and what leaves the program: files that other programs read.
#include "insight/figure_card.h"
#include "insight/figure_export.h"
#include "insight/figure_model.h"

#include "base/failure.h"
#include "exchange/xlsx_reader.h"
#include "grid/view.h"
#include "support/strings.h"
#include "ui/support/ui.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace insight_ui;
using insight::Figure;

namespace {

SharedFigure shared(Figure figure) { return std::make_shared<const Figure>(std::move(figure)); }

Figure classes()
{
    Figure figure{u"month.classes"_s,
                  u"Trong 9 người, 2 xuất sắc"_s,
                  u"Theo mức đã quyết định."_s,
                  {{u"rated"_s, u"Xếp loại"_s},
                   {u"excellent"_s, u"Xuất sắc"_s},
                   {u"good"_s, u"Tốt"_s},
                   {u"completed"_s, u"HT"_s},
                   {u"failed"_s, u"KHT"_s},
                   {u"unrated"_s, u"–"_s}},
                  {}};
    figure.lines.push_back(
        {{u"unit"_s, 1}, u"KTHT"_s, u"Phòng Kinh tế"_s, {qint64(5), qint64(1), qint64(3), qint64(1), qint64(0), qint64(0)}, {{u"cadre"_s, 7}}});
    figure.lines.push_back({{u"unit"_s, 2}, u"VHXH"_s, u"Phòng Văn hóa"_s, {qint64(4), qint64(1), qint64(3), qint64(0), qint64(0), qint64(1)}, {}});
    return figure;
}

Figure heat()
{
    Figure figure{u"conduct.units"_s,
                  u"Biểu hiện"_s,
                  {},
                  {{u"unit"_s, u"Đơn vị"_s}, {u"confirmed"_s, u"Xác nhận"_s}, {u"pending"_s, u"Chưa"_s}, {u"dismissed"_s, u"Bác"_s}},
                  {}};
    const auto add = [&](const QString &code, const QString &unit, qint64 confirmed) {
        figure.lines.push_back({{}, code, {}, {unit, confirmed, qint64(0), qint64(0)}, {}});
    };
    add(u"II.05"_s, u"VP"_s, 3);
    add(u"I.08"_s, u"VP"_s, 1);
    add(u"I.08"_s, u"KTHT"_s, 2);
    return figure;
}

double lightness(const QColor &colour) { return 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF(); }

int distinctColours(const QImage &image)
{
    QSet<QRgb> all;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            all.insert(image.pixel(x, y));
    return int(all.size());
}

QStringList texts(const QString &file, int sheet)
{
    const auto book = exchange::openXlsx(file);
    QStringList all;
    const auto rows = book->open(sheet);
    for (exchange::Row row; rows->next(row);)
        for (const auto &[column, cell] : row.cells)
            all << exchange::shown(cell);
    return all;
}

} // namespace

TEST_CASE("the tones of every look differ in lightness, so that neither colour-blind eyes nor a grey printer lose one")
{
    for (const Look &look : {Look::picture(), Look::paper(), Look::of(QPalette(Qt::white)), Look::of(QPalette(QColor(0x20, 0x22, 0x26)))})
        for (std::size_t a = 0; a < look.tones.size(); ++a)
            for (std::size_t b = a + 1; b < look.tones.size(); ++b)
                CHECK(std::abs(lightness(look.tones[a]) - lightness(look.tones[b])) > 0.04);
}

TEST_CASE("what a chart has no room for is said, on the card and in the picture's height")
{
    const test::Settings settings;
    Figure many = classes();
    while (many.lines.size() < 47)
        many.lines.push_back(many.lines.front());
    FigureCard card(shared(many), specsOf(u"month.classes").front(), Look::picture());
    card.resize(600, 900);
    card.show();
    auto *left = test::find<QLabel>(card, "leftOut");
    CHECK(left->isVisible());
    CHECK(left->text().contains(u"7"_s));
    CHECK(card.chart()->marks().size() == 40);
    card.showTable(true); // which leaves nothing out
    CHECK_FALSE(left->isVisible());
    CHECK(card.table()->model()->rowCount() == 47);

    const QTemporaryDir folder;
    const QString few = folder.filePath(u"few.png"_s);
    const QString all = folder.filePath(u"all.png"_s);
    saveChart(few, shared(classes()), card.spec());
    saveChart(all, shared(many), card.spec());
    CHECK(QImage(few).height() == 2 * 520);
    CHECK(QImage(all).height() > 2 * 40 * 17); // so that names do not lie on one another
    card.set(shared(classes()), Look::picture());
    card.showTable(false);
    CHECK_FALSE(left->isVisible());
}

TEST_CASE("a card is a chart or its table, and both hold the figure's lines")
{
    const test::Settings settings;
    FigureCard card(shared(classes()), specsOf(u"month.classes").front(), Look::picture());
    card.resize(600, 400);
    card.show();
    REQUIRE(QTest::qWaitForWindowExposed(&card));
    card.activateWindow();
    REQUIRE(card.chart());
    CHECK(card.chart()->marks() == std::vector<int>{0, 1});
    CHECK(card.chart()->accessibleName() == u"Trong 9 người, 2 xuất sắc"_s);
    card.takeFocus();
    TRY_REQUIRE(card.chart()->hasFocus());
    QSignalSpy rows(&card, &FigureCard::rowsWanted);
    QTest::keyClick(card.chart(), Qt::Key_Down);
    CHECK(card.currentLine() == 1);
    CHECK(card.chart()->accessibleDescription().contains(u"VHXH Phòng Văn hóa"_s));
    CHECK(card.chart()->accessibleDescription().contains(u"Tốt: 3"_s));
    QTest::keyClick(card.chart(), Qt::Key_Down); // no further
    CHECK(card.currentLine() == 1);
    QTest::keyClick(card.chart(), Qt::Key_Return);
    REQUIRE(rows.count() == 1);
    CHECK(rows[0][0].toInt() == 1);

    card.showTable(true);
    REQUIRE(card.table());
    const QAbstractItemModelTester tester(card.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(card.table()->model()->rowCount() == 2);
    CHECK(card.table()->model()->index(1, 3).data() == u"1"_s);
    CHECK(card.tableText().startsWith(u"Code\tName\tXếp loại\tXuất sắc"_s));
    CHECK(card.tableText().contains(u"\nVHXH\tPhòng Văn hóa\t4\t1\t3\t0\t0\t1\n"_s));
    Figure fewer = classes();
    fewer.lines.pop_back();
    card.set(shared(fewer), Look::picture());
    CHECK(card.table()->model()->rowCount() == 1);
}

TEST_CASE("numbers of a table sort as numbers, with their decimals as people write them")
{
    Figure figure{u"x"_s, u"x"_s, {}, {{u"mean"_s, u"Trung bình"_s, 2}}, {}};
    for (const qint64 value : {890, 10050, 8995})
        figure.lines.push_back({{}, QString::number(value), {}, {value}, {}});
    FigureModel model(shared(figure));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sort(2, Qt::AscendingOrder);
    CHECK(model.index(0, 2).data() == u"8,90"_s);
    CHECK(model.index(2, 2).data() == u"100,50"_s);
    CHECK(model.lineOf(2) == 1);
}

TEST_CASE("arrow keys go over a heat map as it lies, whatever the order of its lines")
{
    const std::unique_ptr<Chart> chart(makeChart(specsOf(u"conduct.units").front(), nullptr));
    chart->set(shared(heat()), Look::picture());
    chart->resize(500, 200);
    const auto at = [&] {
        return chart->figure().lines[std::size_t(chart->currentLine())].code + u' '
               + std::get<QString>(chart->figure().lines[std::size_t(chart->currentLine())].cells[0]);
    };
    CHECK(at() == u"I.08 KTHT"_s);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    CHECK(at() == u"I.08 VP"_s);
    QTest::keyClick(chart.get(), Qt::Key_Down);
    CHECK(at() == u"II.05 VP"_s);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    CHECK(at() == u"II.05 VP"_s);
    QTest::keyClick(chart.get(), Qt::Key_Home);
    CHECK(at() == u"I.08 KTHT"_s);
}

TEST_CASE("every kind of chart paints the figures it is for, an empty one too")
{
    for (const QString &id : {u"week.calendars"_s, u"month.cap"_s, u"month.spread"_s, u"month.change"_s, u"month.contents"_s, u"conduct.months"_s,
                              u"year.months"_s, u"person.months"_s})
        for (const ChartSpec &spec : specsOf(id)) {
            INFO(id.toStdString());
            Figure figure{id, u"Câu"_s, {}, {}, {}};
            QStringList names{u"least"_s, u"lower"_s, u"median"_s, u"upper"_s, u"greatest"_s, u"month"_s};
            for (const DrawnColumn &column : spec.columns)
                names << column.name;
            for (const QString &name : names)
                figure.columns.push_back({name, name});
            const auto paint = [&] {
                QImage image(400, 260, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                paintFigure(painter, QRectF(0, 0, 400, 260), shared(figure), spec, Look::picture(), QFont());
                return image;
            };
            const int empty = distinctColours(paint());
            for (int line = 0; line < 12; ++line) {
                std::vector<insight::Cell> cells;
                for (std::size_t i = 0; i < figure.columns.size(); ++i)
                    cells.push_back(figure.columns[i].name == u"month" ? insight::Cell(u"2026-%1"_s.arg(line + 1, 2, 10, QChar(u'0')))
                                                                       : insight::Cell(qint64(i < 5 ? 60 + 5 * qint64(i) : line)));
                figure.lines.push_back({{}, u"C%1"_s.arg(line), u"Dòng %1"_s.arg(line), cells, {}});
            }
            CHECK(distinctColours(paint()) > empty);
        }
}

TEST_CASE("a chart is saved as PNG, SVG and PDF, its table as a workbook")
{
    const QTemporaryDir dir;
    const SharedFigure figure = shared(classes());
    const ChartSpec spec = specsOf(figure->id).front();
    saveChart(dir.filePath(u"a.png"_s), figure, spec);
    const QImage image(dir.filePath(u"a.png"_s));
    CHECK(image.width() == 1800);
    CHECK(distinctColours(image) > 5);
    saveChart(dir.filePath(u"a.svg"_s), figure, spec);
    CHECK(QSvgRenderer(dir.filePath(u"a.svg"_s)).isValid());
    saveChart(dir.filePath(u"a.pdf"_s), figure, spec);
    QFile pdf(dir.filePath(u"a.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK_THROWS_AS(saveChart(dir.filePath(u"a.bmp"_s), figure, spec), base::Failure);
    CHECK_THROWS_AS(saveChart(dir.filePath(u"none/a.png"_s), figure, spec), base::Failure);

    saveTable(dir.filePath(u"a.xlsx"_s), *figure);
    const QStringList cells = texts(dir.filePath(u"a.xlsx"_s), 0);
    CHECK(cells.mid(0, 4) == QStringList{u"Code"_s, u"Name"_s, u"Xếp loại"_s, u"Xuất sắc"_s});
    CHECK(cells.contains(u"Phòng Văn hóa"_s));
    CHECK(texts(dir.filePath(u"a.xlsx"_s), 1).contains(u"Trong 9 người, 2 xuất sắc"_s));
}
