#include "exchange/xlsx_merges.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/limits.h"
#include "exchange/xlsx_cell.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr qsizetype Piece = 1 << 18; // bytes looked through at a time
constexpr qsizetype LongestElement = 1 << 10;
constexpr qsizetype LongestPrefix = 64;

bool isNameByte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.'; }

// Whether the name at this place is an element's: “<mergeCell ” or “<x:mergeCell ”. In texts a “<” is never written as itself.
bool beginsElement(QByteArrayView bytes, qsizetype at)
{
    if (at > 0 && bytes[at - 1] == ':')
        for (--at; at > 0 && isNameByte(bytes[at - 1]);)
            --at;
    return at > 0 && bytes[at - 1] == '<';
}

// Of one element, as written from its name on; nothing when it is no range over several rows.
std::optional<MergedCells> cellsOf(QByteArrayView element)
{
    static const QRegularExpression range(uR"(\sref\s*=\s*["']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})["'])"_s);
    const QRegularExpressionMatch match = range.match(QString::fromLatin1(element));
    if (!match.hasMatch())
        return std::nullopt;
    const auto column = [&](int group) { return columnOf(match.captured(group).toLatin1().constData()); };
    const MergedCells cells{match.captured(2).toInt(), match.captured(4).toInt(), column(1), column(3)};
    const bool isSound = cells.firstRow >= 1 && cells.firstRow < cells.lastRow && cells.lastRow <= limits::rows && cells.firstColumn >= 0
                         && cells.firstColumn <= cells.lastColumn;
    return isSound ? std::optional(cells) : std::nullopt;
}

} // namespace

std::vector<MergedCells> mergedCells(ZipEntry &entry, const QString &file)
{
    const QByteArrayView name("mergeCell");
    std::vector<MergedCells> found;
    QByteArray window;
    for (bool more = true; more;) {
        entry.allow(Piece);
        const QByteArray piece = entry.read(Piece);
        entry.check();
        more = !piece.isEmpty();
        window += piece;
        qsizetype done = 0; // what stands before it has been looked at
        qsizetype at = window.indexOf(name);
        for (; at >= 0; at = window.indexOf(name, done)) {
            const qsizetype after = at + name.size();
            const QByteArrayView rest = QByteArrayView(window).sliced(after, std::min(window.size() - after, LongestElement));
            const qsizetype length = rest.indexOf('>');
            if (length < 0 && more && rest.size() < LongestElement)
                break; // the next piece tells
            done = after;
            if (length < 0 || !QByteArrayView(" \t\r\n").contains(rest[0]) || !beginsElement(window, at))
                continue;
            done = after + length;
            if (const auto cells = cellsOf(rest.first(length)))
                found.push_back(*cells);
            if (found.size() > limits::mergedCells)
                base::refuse(Tr::tr("A sheet of “%1” has more than %2 merged cells.").arg(file).arg(limits::mergedCells));
        }
        window.remove(0, std::max(done, (at >= 0 ? at : window.size()) - LongestPrefix));
    }
    return found;
}

} // namespace exchange
