#include "insight/board_print.h"

#include "base/tr.h"
#include "exchange/export_file.h"
#include "insight/figure_export.h"
#include "insight/report.h"
#include "papers/blocks.h"
#include "papers/layout.h"
#include "papers/page_painter.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

// Charts are drawn in the dots of a screen of 96 to the inch; A4 and its margins in them.
constexpr double dotsPerInch = 96;
constexpr double dot(double mm) { return mm * dotsPerInch / 25.4; }
constexpr QSizeF a4{dot(210), dot(297)};
const QRectF body{dot(25), dot(20), dot(170), dot(257)};
constexpr double gap = dot(5);

QFont face(int pixels)
{
    QFont font(u"Times New Roman"_s);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixels);
    return font;
}

struct Placed {
    SharedFigure figure;
    ChartSpec spec;
    QRectF room;
};
using ChartPage = std::vector<Placed>;

double headHeight(const BoardPaper &paper) { return dot(paper.about.isEmpty() ? 18 : 24); }

// As many under one another as a page holds.
std::vector<ChartPage> place(const BoardPaper &paper)
{
    std::vector<ChartPage> pages(1);
    double y = body.top() + headHeight(paper);
    for (const SharedFigure &figure : paper.board) {
        for (const ChartSpec &spec : specsOf(figure->id)) {
            if (spec.kind == ChartKind::None || figure->lines.empty())
                continue;
            const std::unique_ptr<Chart> chart{makeChart(spec, nullptr)};
            chart->setFont(face(12));
            chart->set(figure, Look::paper());
            const double height = std::clamp(double(chart->wantedHeight()), dot(55), dot(215)) + dot(14);
            if (y + height > body.bottom()) {
                pages.emplace_back();
                y = body.top();
            }
            pages.back().push_back({figure, spec, QRectF(body.left(), y, body.width(), height)});
            y += height + gap;
        }
    }
    return pages;
}

papers::Document tables(const BoardPaper &paper)
{
    constexpr std::size_t most = 60; // lines of a table; who needs them all takes the workbook
    papers::Document document;
    document.paper = {false, 20, 20, 25, 15};
    document.style.table = 10;
    document.style.tableLeast = 7;
    document.pageNumbers = false;
    document.blocks.push_back(papers::Title{paper.title, Tr::tr("The figures"), {}, false});
    for (const SharedFigure &figure : paper.board) {
        papers::Paragraph sentence = papers::heading(figure->title);
        sentence.size = 11;
        sentence.keepWithNext = !figure->lines.empty();
        document.blocks.push_back(sentence);
        if (!figure->lines.empty()) {
            papers::Table table;
            table.columns = {{1.2, papers::Align::Left}, {3, papers::Align::Left}};
            papers::Row head = papers::headerRow({Tr::tr("Code"), Tr::tr("Name", "of a unit, a person or a thing")});
            for (std::size_t i = 0; i < figure->columns.size(); ++i) {
                const bool words = std::any_of(figure->lines.begin(), figure->lines.end(), [i](const insight::Line &line) {
                    return std::holds_alternative<QString>(line.cells[i]) || std::holds_alternative<rating::Rating>(line.cells[i]);
                });
                table.columns.push_back({words ? 2.0 : 1.0, words ? papers::Align::Left : papers::Align::Right});
                head.cells.push_back(papers::textCell(figure->columns[i].heading));
            }
            table.header.push_back(std::move(head));
            for (std::size_t i = 0; i < std::min(most, figure->lines.size()); ++i) {
                const insight::Line &line = figure->lines[i];
                papers::Row row;
                row.cells = {papers::textCell(insight::codeShown(line)), papers::textCell(line.label)};
                for (std::size_t c = 0; c < line.cells.size(); ++c)
                    row.cells.push_back(papers::textCell(insight::cellText(line.cells[c], figure->columns[c].decimals)));
                table.rows.push_back(std::move(row));
            }
            document.blocks.push_back(std::move(table));
            if (figure->lines.size() > most)
                document.blocks.push_back(papers::remark(
                    {papers::italic(Tr::tr("… and %n more line(s); the workbook holds them all.", nullptr, int(figure->lines.size() - most)))}, 10));
        }
        for (const QString &note : figure->note.split(u'\n', Qt::SkipEmptyParts))
            document.blocks.push_back(papers::remark({papers::italic(note)}, 9.5));
    }
    return document;
}

void paintHead(QPainter &painter, const BoardPaper &paper)
{
    painter.setPen(Qt::black);
    QFont title = face(19);
    title.setBold(true);
    painter.setFont(face(14));
    painter.drawText(QRectF(body.left(), body.top(), body.width(), dot(6)), Qt::AlignLeft | Qt::AlignTop, paper.organisation);
    painter.setFont(title);
    painter.drawText(QRectF(body.left(), body.top() + dot(6), body.width(), dot(8)), Qt::AlignHCenter | Qt::AlignTop, paper.title);
    painter.setFont(face(13));
    painter.drawText(QRectF(body.left(), body.top() + dot(14), body.width(), dot(6)), Qt::AlignHCenter | Qt::AlignTop, paper.about);
}

void paintNumber(QPainter &painter, std::size_t page, std::size_t all)
{
    painter.setPen(Qt::black);
    painter.setFont(face(13));
    painter.drawText(QRectF(0, dot(10), a4.width(), dot(6)), Qt::AlignCenter, u"%1/%2"_s.arg(page).arg(all));
}

} // namespace

void printBoard(QPagedPaintDevice &device, const BoardPaper &paper)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins(QMarginsF());
    const std::vector<ChartPage> charts = place(paper);
    papers::Fonts fonts;
    const papers::Pages figures = papers::layOut(tables(paper), fonts);
    const std::size_t all = charts.size() + figures.pages.size();
    QPainter painter(&device);
    const double scale = painter.device()->logicalDpiX() / dotsPerInch;
    std::size_t page = 0;
    const auto begin = [&] {
        if (page++ > 0)
            device.newPage();
        painter.resetTransform();
        painter.scale(scale, scale);
        if (page > 1)
            paintNumber(painter, page, all);
    };
    for (const ChartPage &chartPage : charts) {
        begin();
        if (page == 1)
            paintHead(painter, paper);
        for (const Placed &one : chartPage)
            paintFigure(painter, one.room, one.figure, one.spec, Look::paper(), face(12));
    }
    for (const papers::Page &one : figures.pages) {
        begin();
        painter.resetTransform();
        papers::scaleToUnits(painter, painter.device()->logicalDpiX());
        papers::paintPage(painter, one, fonts);
    }
}

void saveBoard(const QString &path, const BoardPaper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(paper.title);
        pdf.setCreator(paper.organisation);
        printBoard(pdf, paper);
    }
    buffer.close();
    exchange::ExportFile file(path);
    exchange::writeAll(file.device(), bytes);
    file.commit();
}

} // namespace insight_ui
