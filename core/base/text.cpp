#include "base/text.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace base {
namespace {

// "Nguyễn Thị Minh Anh" → "Anh", "Nguyễn", "Thị Minh", joined by a character that collates below letters.
QString rearranged(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return words.join(u' ');
    return words.last() + u'\t' + words.first() + u'\t' + words.mid(1, words.size() - 2).join(u' ');
}

} // namespace

QString cleaned(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).trimmed();
}

QString folded(QStringView text)
{
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(parts.size());
    bool space = false;
    for (const QChar c : parts) {
        if (c.isMark())
            continue;
        if (c.isSpace()) {
            space = !out.isEmpty();
            continue;
        }
        if (space) {
            out += u' ';
            space = false;
        }
        out += c == u'đ' || c == u'Đ' ? QChar(u'd') : c.toCaseFolded();
    }
    return out;
}

bool foundIn(QStringView foldedHaystack, const QStringList &foldedNeedleWords)
{
    return std::all_of(foldedNeedleWords.begin(), foldedNeedleWords.end(),
                       [&](const QString &word) { return foldedHaystack.contains(word); });
}

NameOrder::NameOrder() : m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

int NameOrder::compare(const QString &a, const QString &b) const { return m_collator.compare(rearranged(a), rearranged(b)); }

QCollatorSortKey NameOrder::key(const QString &name) const { return m_collator.sortKey(rearranged(name)); }

QString dateText(QDate date) { return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString(); }

} // namespace base
