// The faces papers are set in and how wide their letters are: Times New Roman, else Liberation Serif (same widths, full Vietnamese).
// Widths are linear in the size (no hinting, no kerning: as an office's word processor sets type), so they are looked up once a letter.
#pragma once

#include "papers/pages.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRawFont>

#include <map>
#include <memory>
#include <vector>

namespace papers {

// Needs a QGuiApplication and belongs to the thread that made it; make one and lay out or paint many papers with it.
class Fonts {
public:
    Fonts();
    ~Fonts();

    // Widths in units of all styles are per mille of the size.
    static constexpr int em = 1000;

    struct Face {
        // Width of one letter in 1/1000 of the size. Letters that another face must lend are measured alone.
        double advance(char16_t c) const { return c < tableSize && m_known[c] ? m_width[c] : lookUp(c); }
        // 0: not in this face.
        quint32 glyph(char16_t c) const;
        // Whether each letter has a glyph of this face and stands by itself (no combining mark, no surrogate).
        bool isSimple(QStringView text) const;
        double advance(QStringView text) const;

        double ascent = 891; // 1/1000 of the size, above the baseline
        double descent = 216; // below
        double leading = 42; // between lines

    private:
        friend class Fonts;
        static constexpr int tableSize = 0x2600; // Latin, Vietnamese, Greek, punctuation, currency, numbers, mathematics
        double lookUp(char16_t c) const;
        double widthOfCluster(const QString &text) const;

        QRawFont m_raw;
        QFont m_font;
        mutable std::vector<double> m_width;
        mutable std::vector<bool> m_known;
        mutable std::vector<quint32> m_glyph;
        mutable std::map<QString, double> m_clusters;
    };

    const Face &face(const Type &type) const { return *m_faces[index(type)]; }
    QRawFont raw(const Type &type); // at the size of the type, in pixels of the reference
    QFont font(const Type &type) const;
    QString family() const; // what the system gave: the name that stands in the PDF

private:
    static int index(const Type &type) { return (type.bold ? 1 : 0) + (type.italic ? 2 : 0); }

    std::unique_ptr<Face> m_faces[4];
    std::map<int, QRawFont> m_sized;
};

} // namespace papers
