#include "papers/file_names.h"

#include "base/failure.h"
#include "base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr qsizetype longest = 120;

QString safe(QString stem, qsizetype room)
{
    static const QString refused = u"<>:\"/\\|?*"_s;
    for (QChar &c : stem) {
        if (c.unicode() < 32 || c.unicode() == 127 || refused.contains(c))
            c = u'-';
    }
    stem = stem.simplified().left(room);
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    if (stem.startsWith(u'.')) // of a name or a code: the pattern has none
        stem.prepend(u'_');
    while (stem.endsWith(u'.') || stem.endsWith(u' '))
        stem.chop(1);
    static const QRegularExpression device(u"^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (stem.isEmpty() || device.match(stem).hasMatch())
        stem.prepend(u'_');
    return stem;
}

} // namespace

FileNames::FileNames(const QString &pattern, const QString &ending) : m_pattern(pattern), m_ending(ending)
{
    if (m_pattern.endsWith(ending, Qt::CaseInsensitive))
        m_pattern.chop(ending.size());
    const auto refuse = [](const QString &why) { throw base::Failure(base::FailureKind::Usage, why); };
    const QString trimmed = m_pattern.trimmed();
    if (trimmed.isEmpty())
        refuse(Tr::tr("The pattern for names of files is empty; write it like {code}-{name}%1.").arg(ending));
    if (trimmed.startsWith(u'.'))
        refuse(Tr::tr("“%1” begins with a dot and would make hidden files; begin with a letter or with {code}.").arg(pattern));
    if (trimmed.contains(u'/') || trimmed.contains(u'\\'))
        refuse(Tr::tr("“%1” holds / or \\, which part folders from names; give the folder apart and the name alone here.").arg(pattern));
    static const QRegularExpression braces(u"\\{[^}]*\\}"_s);
    for (auto match = braces.globalMatch(m_pattern); match.hasNext();) {
        const QString word = match.next().captured();
        if (word != u"{code}" && word != u"{name}" && word != u"{unit}")
            throw base::Failure(base::FailureKind::Usage, Tr::tr("Names of files are made of {code}, {name} and {unit}; there is no %1.").arg(word));
    }
}

QString FileNames::next(const QString &code, const QString &name, const QString &unit)
{
    // In one pass: a name may hold braces of its own.
    QString stem;
    for (qsizetype i = 0; i < m_pattern.size(); ++i) {
        const QStringView rest = QStringView(m_pattern).sliced(i);
        if (rest.startsWith(u"{code}")) {
            stem += code;
            i += 5;
        } else if (rest.startsWith(u"{name}")) {
            stem += name;
            i += 5;
        } else if (rest.startsWith(u"{unit}")) {
            stem += unit;
            i += 5;
        } else {
            stem += rest.front();
        }
    }
    const qsizetype room = longest - m_ending.size();
    stem = safe(stem, room);
    QString result = stem;
    for (int number = 2; m_taken.contains(result.toCaseFolded()); ++number) {
        const QString behind = u" (%1)"_s.arg(number);
        result = stem.left(room - behind.size()) + behind;
    }
    m_taken += result.toCaseFolded();
    return result + m_ending;
}

} // namespace papers
