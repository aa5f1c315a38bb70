#include "base/pasted_list.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace base {
namespace {

enum class LineKind { Numbered, Plain, Heading };

struct PastedLine {
    LineKind kind = LineKind::Plain;
    QString text;
};

bool isNumber(const QString &cell)
{
    static const QRegularExpression number(u"^\\(?(?:\\d{1,2}|I{1,3}\\.\\d{1,2})[.)]?$"_s);
    return number.match(cell).hasMatch();
}

bool isHeading(const QString &line)
{
    // “I.01 …” is an item.
    static const QRegularExpression part(u"^(?:[IVX]{1,4}\\s*[.)/:–-]\\s*(?=\\D)|(?i:nhóm|phần|mục)\\s+(?:\\d|[IVX]))"_s);
    return part.match(line).hasMatch();
}

// Of a row of a table: its longest cell, where another holds the number.
PastedLine rowOf(const QStringList &cells)
{
    const bool numbered = std::any_of(cells.begin(), cells.end(), isNumber);
    const QString text = *std::max_element(cells.begin(), cells.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return {numbered ? LineKind::Numbered : LineKind::Plain, text};
}

PastedLine lineOf(const QString &line)
{
    static const QRegularExpression number(u"^(?:\\(?\\d{1,2}\\s*[.):/-]\\s*|I{1,3}\\.\\s?\\d{1,2}\\s*[.):–-]?\\s*|[-–•+*●]\\s+|[a-zđ]\\)\\s*)"_s);
    if (isHeading(line))
        return {LineKind::Heading, line};
    const QRegularExpressionMatch match = number.match(line);
    return match.hasMatch() ? PastedLine{LineKind::Numbered, line.mid(match.capturedLength()).trimmed()} : PastedLine{LineKind::Plain, line};
}

std::vector<PastedLine> linesOf(const QString &text)
{
    QString plain = text;
    plain.replace(QChar(0x2028), u' ').replace(u'\v', u' ').replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2029), u'\n');
    std::vector<PastedLine> lines;
    for (const QString &raw : plain.split(u'\n')) {
        QStringList cells;
        for (const QString &cell : raw.split(u'\t'))
            if (const QString clean = cleaned(cell); !clean.isEmpty())
                cells << clean;
        if (cells.size() == 1)
            lines.push_back(lineOf(cells.front()));
        else if (cells.size() > 1)
            lines.push_back(rowOf(cells));
    }
    // A number alone on its line belongs to the next.
    for (std::size_t i = 0; i + 1 < lines.size();) {
        if (lines[i].text.isEmpty() || isNumber(lines[i].text)) {
            lines[i + 1].kind = LineKind::Numbered;
            lines.erase(lines.begin() + std::ptrdiff_t(i));
        } else {
            ++i;
        }
    }
    return lines;
}

} // namespace

QStringList pastedItems(const QString &text)
{
    const std::vector<PastedLine> lines = linesOf(text);
    const auto of = [&](LineKind kind) { return std::count_if(lines.begin(), lines.end(), [kind](const PastedLine &l) { return l.kind == kind; }); };
    const bool numbered = of(LineKind::Numbered) > of(LineKind::Plain);
    QStringList items;
    bool underHeading = true; // what stands before the first number, or below a heading, is no item's
    for (const PastedLine &line : lines) {
        if (line.kind == LineKind::Heading) {
            underHeading = true;
        } else if (line.kind == LineKind::Numbered || !numbered) {
            items << line.text;
            underHeading = false;
        } else if (!underHeading) {
            items.last() += u' ' + line.text;
        }
    }
    return items;
}

} // namespace base
