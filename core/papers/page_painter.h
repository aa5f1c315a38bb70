// Puts laid-out pages on a paint device: screen, picture, printer or PDF. Only scales; never moves a line.
#pragma once

#include "papers/fonts.h"
#include "papers/pages.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QIODevice;
QT_END_NAMESPACE

#include <functional>
#include <memory>
#include <optional>

namespace papers {

// Draws in black on what is there. The painter's coordinates must be units of units.h; see scaleToUnits.
void paintPage(QPainter &painter, const Page &page, Fonts &fonts);

// Scales a painter whose device has so many dots to the inch.
void scaleToUnits(QPainter &painter, double dotsPerInch);

// What readers and archives show of a PDF.
struct PdfInfo {
    QString title;
    QString author; // the issuing body
};

// A PDF written page by page, so that thousands of people take no more memory than one. Fonts are embedded, text stays text.
class PdfWriter {
public:
    PdfWriter(QIODevice &out, const PdfInfo &info); // out: open for writing
    ~PdfWriter();

    void add(const Pages &pages, Fonts &fonts);
    // Ends the file. base::Failure (Io) where the device did not take it. Without any page there is no PDF: refused.
    void finish();

private:
    struct State;
    std::unique_ptr<State> m;
};

// Writes the papers that next gives, until it gives none, to a file: whole or not at all. base::Failure (Io) names the file.
void savePdf(const QString &path, const PdfInfo &info, Fonts &fonts, const std::function<std::optional<Pages>()> &next);
void savePdf(const QString &path, const PdfInfo &info, Fonts &fonts, const Pages &pages);

} // namespace papers
