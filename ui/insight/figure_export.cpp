#include "insight/figure_export.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/export_file.h"
#include "exchange/xlsx_writer.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

constexpr QSizeF leastPicture{900, 520}; // in the logical dots of a chart; a picture has twice as many
constexpr double pictureDpi = 96;

QFont pictureFont()
{
    QFont font;
    font.setPixelSize(14);
    return font;
}

// As high as its marks need.
QSizeF sizeOf(const SharedFigure &figure, const ChartSpec &spec)
{
    constexpr double titleAndRest = 90;
    const std::unique_ptr<Chart> chart{makeChart(spec, nullptr)};
    if (!chart || figure->lines.empty())
        return leastPicture;
    chart->setFont(pictureFont());
    chart->set(figure, Look::picture());
    return leastPicture.expandedTo({0, chart->wantedHeight() + titleAndRest});
}

void write(const QString &path, const QByteArray &bytes)
{
    exchange::ExportFile file(path);
    exchange::writeAll(file.device(), bytes);
    file.commit();
}

exchange::OutCell outCell(const insight::Cell &cell, int decimals)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return decimals == 0 ? exchange::outWhole(*number) : exchange::outFixed(*number, decimals);
    if (const auto *text = std::get_if<QString>(&cell))
        return exchange::outText(*text);
    if (const auto *day = std::get_if<QDate>(&cell))
        return exchange::outDate(day->toString(Qt::ISODate));
    if (const auto *rating = std::get_if<rating::Rating>(&cell))
        return exchange::outText(rating::vietnamese(*rating));
    return {};
}

} // namespace

double paintFigure(QPainter &painter, const QRectF &room, const SharedFigure &figure, const ChartSpec &spec, const Look &look, const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    painter.save();
    painter.setFont(bold);
    painter.setPen(look.text);
    QRectF title;
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, figure->title, &title);
    painter.setFont(font);
    double height = title.height() + 6;
    if (const std::unique_ptr<Chart> chart{makeChart(spec, nullptr)}; chart && !figure->lines.empty()) {
        chart->setFont(font);
        chart->set(figure, look);
        const QString left = chart->leftOut();
        const double below = left.isEmpty() ? 0 : QFontMetricsF(font).height() + 2;
        painter.drawText(room, int(Qt::AlignRight | Qt::AlignBottom), left);
        const QRectF rest = room.adjusted(0, height, 0, -below);
        chart->resize(rest.size().toSize());
        chart->paint(painter, rest);
        height = room.height();
    }
    painter.restore();
    return height;
}

void saveChart(const QString &path, const SharedFigure &figure, const ChartSpec &spec)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const Look look = Look::picture();
    const QSizeF pictureSize = sizeOf(figure, spec);
    const QRectF room(12, 10, pictureSize.width() - 24, pictureSize.height() - 20);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (suffix == u"png") {
        QImage image((pictureSize * 2).toSize(), QImage::Format_RGB32);
        image.fill(look.back);
        QPainter painter(&image);
        painter.scale(2, 2);
        paintFigure(painter, room, figure, spec, look, pictureFont());
        painter.end();
        image.save(&buffer, "PNG");
    } else if (suffix == u"svg") {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(pictureSize.toSize());
        svg.setViewBox(QRectF(QPointF(), pictureSize));
        svg.setResolution(int(pictureDpi));
        svg.setTitle(figure->title);
        QPainter painter(&svg);
        paintFigure(painter, room, figure, spec, look, pictureFont());
    } else if (suffix == u"pdf") {
        QPdfWriter pdf(&buffer);
        pdf.setPageSize(QPageSize(pictureSize * 72 / pictureDpi, QPageSize::Point));
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(figure->title);
        QPainter painter(&pdf);
        painter.scale(pdf.resolution() / pictureDpi, pdf.resolution() / pictureDpi);
        paintFigure(painter, room, figure, spec, look, pictureFont());
    } else {
        throw base::Failure(base::FailureKind::Usage,
                            Tr::tr("“%1” ends in none of .png, .svg, .pdf: the ending says what is written.").arg(QDir::toNativeSeparators(path)));
    }
    buffer.close();
    write(path, bytes);
}

void saveTable(const QString &path, const insight::Figure &figure)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    exchange::XlsxWriter book(buffer);
    exchange::OutSheet sheet{
        Tr::tr("Figures", "name of a sheet"),
        {{Tr::tr("Code"), exchange::Look::Code, 10}, {Tr::tr("Name", "of a unit, a person or a thing"), exchange::Look::Text, 34}}};
    for (std::size_t i = 0; i < figure.columns.size(); ++i) {
        const auto is = [&](const insight::Line &line, auto kind) { return std::holds_alternative<decltype(kind)>(line.cells[i]); };
        const bool number = std::any_of(figure.lines.begin(), figure.lines.end(), [&](const auto &line) { return is(line, qint64()); });
        const bool day = std::any_of(figure.lines.begin(), figure.lines.end(), [&](const auto &line) { return is(line, QDate()); });
        sheet.columns.push_back({figure.columns[i].heading,
                                 number ? exchange::Look::Number
                                 : day  ? exchange::Look::Date
                                        : exchange::Look::Text,
                                 number || day ? 14 : 30});
    }
    book.startSheet(sheet);
    for (const insight::Line &line : figure.lines) {
        std::vector<exchange::OutCell> cells{exchange::outText(line.code), exchange::outText(line.label)};
        for (std::size_t i = 0; i < line.cells.size(); ++i)
            cells.push_back(outCell(line.cells[i], figure.columns[i].decimals));
        book.row(cells);
    }
    book.startSheet({Tr::tr("About", "name of a sheet"), {{Tr::tr("What it says"), exchange::Look::Text, 110}}});
    for (const QString &text : {figure.title, figure.note})
        if (!text.isEmpty()) {
            const std::vector<exchange::OutCell> cells{exchange::outText(text)};
            book.row(cells);
        }
    book.finish();
    buffer.close();
    write(path, bytes);
}

} // namespace insight_ui
