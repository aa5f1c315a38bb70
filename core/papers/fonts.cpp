#include "papers/fonts.h"

#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

QFont typeFont(int pixels, bool bold, bool italic)
{
    QFont font;
    font.setFamilies({u"Times New Roman"_s, u"Liberation Serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setItalic(italic);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool standsAlone(QChar c) { return !c.isSurrogate() && !c.isMark() && c.unicode() != 0x200d; }

} // namespace

Fonts::Fonts()
{
    for (int i = 0; i < 4; ++i) {
        m_faces[i] = std::make_unique<Face>();
        Face &face = *m_faces[i];
        face.m_font = typeFont(em, (i & 1) != 0, (i & 2) != 0);
        face.m_raw = QRawFont::fromFont(face.m_font);
        face.m_width.assign(Face::tableSize, 0);
        face.m_glyph.assign(Face::tableSize, 0);
        face.m_known.assign(Face::tableSize, false);
        if (face.m_raw.isValid()) {
            face.ascent = face.m_raw.ascent();
            face.descent = face.m_raw.descent();
            face.leading = face.m_raw.leading();
        }
    }
}

Fonts::~Fonts() = default;

QFont Fonts::font(const Type &type) const { return typeFont(type.size, type.bold, type.italic); }

QString Fonts::family() const { return QFontInfo(m_faces[0]->m_font).family(); }

QRawFont Fonts::raw(const Type &type)
{
    const int key = type.size * 4 + index(type);
    auto found = m_sized.find(key);
    if (found == m_sized.end())
        found = m_sized.emplace(key, QRawFont::fromFont(font(type))).first;
    return found->second;
}

double Fonts::Face::widthOfCluster(const QString &text) const
{
    const auto found = m_clusters.find(text);
    if (found != m_clusters.end())
        return found->second;
    const double width = QFontMetricsF(m_font).horizontalAdvance(text);
    m_clusters.emplace(text, width);
    return width;
}

double Fonts::Face::lookUp(char16_t c) const
{
    if (!standsAlone(QChar(c)))
        return 0; // measured with the letter it belongs to
    if (c >= tableSize)
        return widthOfCluster(QString(QChar(c)));
    const QString letter{QChar(c)};
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(letter);
    const quint32 glyph = glyphs.isEmpty() ? 0 : glyphs.first();
    m_glyph[c] = glyph;
    m_width[c] = glyph != 0 ? m_raw.advancesForGlyphIndexes({glyph}).value(0).x() : QFontMetricsF(m_font).horizontalAdvance(letter);
    m_known[c] = true;
    return m_width[c];
}

quint32 Fonts::Face::glyph(char16_t c) const
{
    if (c >= tableSize)
        return 0;
    if (!m_known[c])
        lookUp(c);
    return m_glyph[c];
}

bool Fonts::Face::isSimple(QStringView text) const
{
    for (const QChar c : text) {
        if (!standsAlone(c) || glyph(c.unicode()) == 0)
            return false;
    }
    return true;
}

double Fonts::Face::advance(QStringView text) const
{
    double width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype end = i + 1;
        while (end < text.size() && !standsAlone(text[end]) && !text[end].isHighSurrogate())
            ++end;
        width += end == i + 1 ? advance(text[i].unicode()) : widthOfCluster(text.sliced(i, end - i).toString());
        i = end - 1;
    }
    return width;
}

} // namespace papers
