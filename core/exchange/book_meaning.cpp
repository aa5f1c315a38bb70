#include "exchange/book_meaning.h"

#include "base/text.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr QStringView PassedOver = u"-";

int placeOf(const SheetSpec &spec, const QString &header)
{
    const auto found = std::find_if(spec.columns.begin(), spec.columns.end(), [&](const Column &column) { return column.header == header; });
    return found == spec.columns.end() ? NotRead : int(found - spec.columns.begin());
}

} // namespace

QString toText(const SheetMeaning &meaning)
{
    QStringList lines{meaning.isPassedOver ? PassedOver.toString() : meaning.table ? specOf(*meaning.table).name : QString()};
    for (const auto &[head, field] : meaning.heads)
        lines << head + u'\t' + (field == NotRead ? QString() : specOf(meaning.table.value_or(Table::Units)).columns[size_t(field)].header);
    return lines.join(u'\n');
}

SheetMeaning meaningFrom(const QString &text)
{
    SheetMeaning meaning;
    const QStringList lines = text.split(u'\n');
    if (lines.first() == PassedOver) {
        meaning.isPassedOver = true;
        return meaning;
    }
    const SheetSpec *spec = sheetNamed(lines.first());
    if (!spec)
        return meaning;
    meaning.table = spec->table;
    for (const QString &line : lines.mid(1)) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() != 2)
            continue;
        const int field = placeOf(*spec, parts[1]);
        if (parts[1].isEmpty() || field != NotRead)
            meaning.heads[parts[0]] = field;
    }
    return meaning;
}

QString shapeOf(const QStringList &heads)
{
    QStringList folded;
    for (const QString &head : heads)
        if (const QString key = base::folded(head); !key.isEmpty())
            folded << key;
    folded.removeDuplicates();
    folded.sort();
    return folded.isEmpty() ? QString()
                            : QString::fromLatin1(QCryptographicHash::hash(folded.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace exchange
