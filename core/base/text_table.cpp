#include "base/text_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace base {

QByteArray aligned(const std::vector<QStringList> &lines, const std::vector<bool> &right)
{
    std::vector<qsizetype> widths(right.size(), 0);
    for (const QStringList &line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], line[i].size());
    QByteArray out;
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const qsizetype width = widths[std::size_t(i)];
            text += (right[std::size_t(i)] ? line[i].rightJustified(width) : line[i].leftJustified(width)) + u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out.append(text.toUtf8()).append('\n');
    }
    return out;
}

} // namespace base
