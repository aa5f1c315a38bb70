#include "base/text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace base {

bool isInvisible(QChar c) { return c.category() == QChar::Other_Format; }

namespace {

// "Nguyễn Thị Minh Anh" → "Anh", "Nguyễn", "Thị Minh". Compared one after the other and never as one string: a collator weighs all letters
// of a string before its first tone mark, so that Lê Ánh would come before Trần Anh.
std::array<QString, 3> parts(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {words.join(u' '), QString(), QString()};
    return {words.last(), words.first(), words.mid(1, words.size() - 2).join(u' ')};
}

QString foldedByUnicode(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_D);
    QString out;
    out.reserve(decomposed.size());
    bool space = false;
    for (const QChar c : decomposed) {
        if (c.isMark() || isInvisible(c))
            continue;
        if (c.isSpace()) {
            space = !out.isEmpty();
            continue;
        }
        if (space) {
            out += u' ';
            space = false;
        }
        const bool isD = c == u'đ' || c == u'Đ' || c == u'\u00f0' || c == u'\u00d0';
        out += isD ? QChar(u'd') : c.toCaseFolded();
    }
    return out;
}

// One letter each for ASCII, Latin with its accents and the precomposed Vietnamese letters, which is nearly all that is ever folded: seven times
// faster than decomposing. 0: to be left to Unicode.
class Foldings {
public:
    Foldings()
    {
        for (std::size_t i = 0; i < m_letters.size(); ++i) {
            const QChar c(char16_t(i < Latin ? i : i - Latin + Vietnamese));
            const QString one = foldedByUnicode(QStringView(&c, 1));
            m_letters[i] = c.isSpace() ? u' ' : one.size() == 1 ? one.front().unicode() : u'\0';
        }
    }
    char16_t of(QChar c) const
    {
        const std::size_t code = c.unicode();
        return code < Latin ? m_letters[code] : code >= Vietnamese && code < Vietnamese + Block ? m_letters[code - Vietnamese + Latin] : u'\0';
    }

private:
    static constexpr std::size_t Latin = 0x250; // Basic Latin to Latin Extended-B
    static constexpr std::size_t Vietnamese = 0x1E00; // Latin Extended Additional
    static constexpr std::size_t Block = 0x100;
    std::array<char16_t, Latin + Block> m_letters;
};

} // namespace

QString cleaned(QStringView text)
{
    QString visible = text.toString();
    if (std::any_of(text.begin(), text.end(), isInvisible))
        visible.removeIf(isInvisible);
    return visible.normalized(QString::NormalizationForm_C).trimmed();
}

QString folded(QStringView text)
{
    static const Foldings foldings;
    QString out;
    out.reserve(text.size());
    bool space = false;
    for (const QChar c : text) {
        const char16_t letter = foldings.of(c);
        if (letter == 0)
            return foldedByUnicode(text);
        if (letter == u' ') {
            space = !out.isEmpty();
            continue;
        }
        if (space) {
            out += u' ';
            space = false;
        }
        out += QChar(letter);
    }
    return out;
}

bool foundIn(QStringView foldedHaystack, const QStringList &foldedNeedleWords)
{
    return std::all_of(foldedNeedleWords.begin(), foldedNeedleWords.end(), [&](const QString &word) { return foldedHaystack.contains(word); });
}

NameOrder::NameOrder() : m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam)) { m_collator.setCaseSensitivity(Qt::CaseInsensitive); }

int NameOrder::compare(const QString &a, const QString &b) const
{
    const std::array<QString, 3> x = parts(a);
    const std::array<QString, 3> y = parts(b);
    for (size_t i = 0; i < x.size(); ++i)
        if (const int order = m_collator.compare(x[i], y[i]); order != 0)
            return order;
    return 0;
}

NameOrder::Key NameOrder::key(const QString &name) const
{
    const std::array<QString, 3> p = parts(name);
    return Key({m_collator.sortKey(p[0]), m_collator.sortKey(p[1]), m_collator.sortKey(p[2])});
}

int NameOrder::Key::compare(const Key &other) const
{
    for (size_t i = 0; i < m_parts.size(); ++i)
        if (const int order = m_parts[i].compare(other.m_parts[i]); order != 0)
            return order;
    return 0;
}

QString dateText(QDate date) { return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString(); }

} // namespace base
