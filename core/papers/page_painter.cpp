#include "papers/page_painter.h"

#include "base/failure.h"
#include "base/save_file.h"
#include "base/tr.h"

#include <QGlyphRun>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

// Letters that the face lacks, or that join, go through the text engine; all others straight as glyphs, several times faster.
void paintText(QPainter &painter, const Text &text, Fonts &fonts)
{
    const Fonts::Face &face = fonts.face(text.type);
    const double scale = double(text.type.size) / Fonts::em;
    if (!face.isSimple(text.text)) {
        painter.setFont(fonts.font(text.type));
        double x = text.x;
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= text.text.size(); ++i) { // word by word: the gaps are ours
            if (i < text.text.size() && text.text[i] != u' ')
                continue;
            const QString word = text.text.sliced(begin, i - begin);
            if (!word.isEmpty())
                painter.drawText(QPointF(x, text.baseline), word);
            x += (face.advance(word) + face.advance(u' ')) * scale + text.wordGap;
            begin = i + 1;
        }
        return;
    }
    QList<quint32> glyphs;
    QList<QPointF> positions;
    glyphs.reserve(text.text.size());
    positions.reserve(text.text.size());
    double x = 0;
    for (const QChar c : text.text) {
        glyphs.append(face.glyph(c.unicode()));
        positions.append({x, 0});
        x += face.advance(c.unicode()) * scale + (c == u' ' ? text.wordGap : 0);
    }
    QGlyphRun run;
    run.setRawFont(fonts.raw(text.type));
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.drawGlyphRun(QPointF(text.x, text.baseline), run);
}

QByteArray xmp(const PdfInfo &info)
{
    const QString text = uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s;
    return text.arg(info.title.toHtmlEscaped(), info.author.toHtmlEscaped()).toUtf8();
}

} // namespace

void scaleToUnits(QPainter &painter, double dotsPerInch) { painter.scale(dotsPerInch / unitsPerInch, dotsPerInch / unitsPerInch); }

void paintPage(QPainter &painter, const Page &page, Fonts &fonts)
{
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush);
    for (const Text &text : page.texts)
        paintText(painter, text, fonts);
    int width = -1;
    bool dotted = false;
    for (const Line &line : page.lines) {
        if (line.width != width || line.dotted != dotted) {
            width = line.width;
            dotted = line.dotted;
            QPen pen(Qt::black, width, Qt::SolidLine, dotted ? Qt::RoundCap : Qt::SquareCap);
            if (dotted)
                pen.setDashPattern({0.1, 4.5}); // in pen widths: round dots with room between them
            painter.setPen(pen);
        }
        painter.drawLine(line.x1, line.y1, line.x2, line.y2);
    }
    if (page.boxes.empty())
        return;
    QPainterPath boxes; // in one stroke: no hairline shows between neighbours
    for (const Box &box : page.boxes)
        boxes.addRect(box.x, box.y, box.width, box.height);
    painter.fillPath(boxes, Qt::black);
}

struct PdfWriter::State {
    explicit State(QIODevice &out) : device(out), pdf(&out) { }
    QIODevice &device;
    QPdfWriter pdf;
    QPainter painter;

    void setPage(const Pages &pages)
    {
        const bool landscape = pages.width > pages.height;
        pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    }
};

PdfWriter::PdfWriter(QIODevice &out, const PdfInfo &info) : m(std::make_unique<State>(out))
{
    m->pdf.setTitle(info.title);
    m->pdf.setCreator(u"Nề Nếp %1"_s.arg(QLatin1StringView(NENEP_VERSION)));
    m->pdf.setDocumentXmpMetadata(xmp(info));
    m->pdf.setResolution(unitsPerInch); // one dot is one unit: coordinates stand in the file as laid out
}

PdfWriter::~PdfWriter() = default;

void PdfWriter::add(const Pages &pages, Fonts &fonts)
{
    for (const Page &page : pages.pages) {
        m->setPage(pages); // the next page's; the present one keeps its own
        if (!m->painter.isActive()) {
            if (!m->painter.begin(&m->pdf))
                base::failIo(Tr::tr("The PDF could not be written; check the disk and the folder's permissions."));
        } else {
            m->pdf.newPage();
        }
        paintPage(m->painter, page, fonts);
    }
}

void PdfWriter::finish()
{
    if (!m->painter.isActive())
        base::refuse(Tr::tr("There is nothing to print."));
    if (!m->painter.end())
        base::failIo(Tr::tr("The PDF could not be written; check the disk and the folder's permissions."));
}

void savePdf(const QString &path, const PdfInfo &info, Fonts &fonts, const std::function<std::optional<Pages>()> &next)
{
    const auto fail = [&path](const QFileDevice &file) {
        base::failIo(
            Tr::tr("%1 could not be written: %2. Choose another folder, or close the program that has the file open.").arg(path, file.errorString()));
    };
    const std::unique_ptr<QFileDevice> file = base::fileToReplace(path);
    if (!file->isOpen())
        fail(*file);
    PdfWriter writer(*file, info);
    while (const std::optional<Pages> pages = next())
        writer.add(*pages, fonts);
    writer.finish();
    if (!base::saveReplaced(*file))
        fail(*file);
}

void savePdf(const QString &path, const PdfInfo &info, Fonts &fonts, const Pages &pages)
{
    bool given = false;
    savePdf(path, info, fonts, [&]() -> std::optional<Pages> { return std::exchange(given, true) ? std::nullopt : std::optional(pages); });
}

} // namespace papers
