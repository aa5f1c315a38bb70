#include "catalogues/setting_words.h"

#include "base/text.h"
#include "base/tr.h"
#include "exchange/cell_parse.h"
#include "grid/decimal.h"
#include "staff/post.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace catalogues_ui {
namespace {

std::vector<std::pair<QString, QString>> words()
{
    using staff::Kind;
    return {
        {u"true"_s, Tr::tr("yes", "value of a setting")},
        {u"false"_s, Tr::tr("no", "value of a setting")},
        {u"month"_s, Tr::tr("month", "period of a rule set")},
        {u"quarter"_s, Tr::tr("quarter", "period of a rule set")},
        {u"full"_s, Tr::tr("all points", "where nobody has scored")},
        {u"zero"_s, Tr::tr("no points", "where nobody has scored")},
        {u"everyone"_s, Tr::tr("everybody below", "whom component d looks at")},
        {u"direct"_s, Tr::tr("those managed directly", "whom component d looks at")},
        {u"at-least-good"_s, Tr::tr("all that are good or better", "of whom the cap is a share")},
        {u"rated"_s, Tr::tr("all that are rated", "of whom the cap is a share")},
        {u"excellent"_s, Tr::tr("excellent", "class")},
        {u"good"_s, Tr::tr("good", "class")},
        {u"completed"_s, Tr::tr("completed", "class")},
        {u"failed"_s, Tr::tr("failed", "class")},
        {u"unrated"_s, Tr::tr("not rated", "class")},
        {u"organising"_s, u"đ"_s}, // the components' letters in the decree
        {u"uniting"_s, u"e"_s},
        {u"scorecard"_s, Tr::tr("the 12 contents", "component of a result")},
        {u"can-bo"_s, staff::word(Kind::Cadre)},
        {u"cong-chuc"_s, staff::word(Kind::CivilServant)},
        {u"vien-chuc"_s, staff::word(Kind::PublicEmployee)},
        {u"hop-dong"_s, staff::word(Kind::Contract)},
        {u"khong-chuyen-trach"_s, staff::word(Kind::PartTime)},
    };
}

const QString Rounded = u"half-up-"_s;

QString shownPart(const QString &part)
{
    static const QRegularExpression decimal(u"^\\d+\\.\\d+$"_s);
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    if (decimal.match(part).hasMatch())
        return QString(part).replace(u'.', grid::decimalSign());
    if (day.match(part).hasMatch())
        return base::dateText(QDate::fromString(part, Qt::ISODate));
    if (part.startsWith(Rounded))
        return Tr::tr("rounded half up to %1 decimals").arg(part.mid(Rounded.size()));
    for (const auto &[value, word] : words())
        if (value == part)
            return word;
    return part;
}

QString meantPart(const QString &part)
{
    static const QRegularExpression lastNumber(u"(\\d)\\D*$"_s);
    const QString key = base::folded(part);
    for (const auto &[value, word] : words())
        if (value == part || base::folded(word) == key)
            return value;
    if (const exchange::Parsed<QDate> date = exchange::parseDate({exchange::CellKind::Text, part}); date.ok())
        return date.value.toString(Qt::ISODate);
    // “làm tròn 2 chữ số” however the sentence goes: its one number
    const QString rounding = base::folded(Tr::tr("rounded half up to %1 decimals")).section(u' ', 0, 0);
    if (const QRegularExpressionMatch number = lastNumber.match(part); number.hasMatch() && key.startsWith(rounding))
        return Rounded + number.captured(1);
    return part;
}

} // namespace

QString shownValue(const QString &value)
{
    QStringList parts = value.split(u", "_s);
    for (QString &part : parts)
        part = shownPart(part);
    return parts.join(u", "_s);
}

QString meantValue(const QString &typed)
{
    static const QRegularExpression number(u"^\\s*\\d+([.,]\\d+)?\\s*$"_s);
    if (number.match(typed).hasMatch())
        return typed; // the document takes both signs
    QStringList parts = typed.split(u',');
    for (QString &part : parts)
        part = meantPart(part.trimmed());
    return parts.join(u", "_s);
}

} // namespace catalogues_ui
