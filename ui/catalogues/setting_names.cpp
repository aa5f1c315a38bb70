#include "catalogues/setting_names.h"

#include "base/tr.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace catalogues_ui {
namespace {

const QHash<QString, QString> &plainNames()
{
    static const QHash<QString, QString> names{
        {u"title"_s, Tr::tr("Title", "of a rule set")},
        {u"decree"_s, Tr::tr("Legal basis")},
        {u"remark"_s, Tr::tr("Remark")},
        {u"verified"_s, Tr::tr("Compared with the published text")},
        {u"template"_s, Tr::tr("Only a template to fill in")},
        {u"serves"_s, Tr::tr("Serves")},
        {u"period"_s, Tr::tr("Period")},
        {u"from"_s, Tr::tr("In force from")},
        {u"to"_s, Tr::tr("In force until")},
        {u"deductions.light"_s, Tr::tr("Points off for a light case")},
        {u"deductions.medium"_s, Tr::tr("Points off for a medium case")},
        {u"deductions.heavy"_s, Tr::tr("Points off for a heavy case")},
        {u"result.weight"_s, Tr::tr("Points of the result at a ratio of 1")},
        {u"result.reading"_s, Tr::tr("Reading of quality and progress")},
        {u"result.staff"_s, Tr::tr("Components for staff")},
        {u"result.deputy"_s, Tr::tr("Components for deputies")},
        {u"result.head"_s, Tr::tr("Components for heads")},
        {u"result.d.low"_s, Tr::tr("Component d when somebody managed has failed")},
        {u"result.d.scope"_s, Tr::tr("Component d looks at")},
        {u"result.organising.low"_s, Tr::tr("Component đ below the share")},
        {u"result.organising.share"_s, Tr::tr("Share of the 12 contents for component đ")},
        {u"result.uniting.low"_s, Tr::tr("Component e with a confirmed case")},
        {u"result.uniting.manifestation"_s, Tr::tr("Component e: the manifestation")},
        {u"bands.excellent"_s, Tr::tr("Excellent from")},
        {u"bands.good"_s, Tr::tr("Good from")},
        {u"bands.completed"_s, Tr::tr("Completed from")},
        {u"cap.share"_s, Tr::tr("Cap of the excellent: share")},
        {u"cap.of"_s, Tr::tr("Cap of the excellent: of whom")},
        {u"cap.special"_s, Tr::tr("Cap of the excellent: higher share in a special case")},
        {u"rounding.points"_s, Tr::tr("Points are shown")},
        {u"rounding.ratios"_s, Tr::tr("Ratios are shown")},
        {u"calendar.selfScore"_s, Tr::tr("Day for self-scores")},
        {u"calendar.review"_s, Tr::tr("Day for the review")},
        {u"calendar.decide"_s, Tr::tr("Day for the decision")},
        {u"calendar.publish"_s, Tr::tr("Day of the next month for the notice")},
    };
    return names;
}

// “criteria[2].max” → list “criteria”, place 2, key “max”.
struct ListPath {
    QString list;
    std::size_t place = 0;
    QString key;
};
std::optional<ListPath> listPath(const QString &path)
{
    static const QRegularExpression form(u"^(\\w+)\\[(\\d+)\\]\\.(\\w+)$"_s);
    const QRegularExpressionMatch match = form.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    return ListPath{match.captured(1), std::size_t(match.captured(2).toInt()), match.captured(3)};
}

QString keyName(const QString &key)
{
    static const QHash<QString, QString> names{
        {u"code"_s, Tr::tr("code")},
        {u"title"_s, Tr::tr("title")},
        {u"group"_s, Tr::tr("group")},
        {u"max"_s, Tr::tr("maximum")},
        {u"starts"_s, Tr::tr("without a score")},
        {u"evidence"_s, Tr::tr("needs evidence")},
        {u"class"_s, Tr::tr("fixes the class at")},
    };
    return names.value(key, key);
}

} // namespace

QString settingName(const QString &path, const rating::RuleSet &rules)
{
    if (const QString name = plainNames().value(path); !name.isEmpty())
        return name;
    if (path.startsWith(u"manifestations."))
        return Tr::tr("Manifestation %1 takes points from").arg(path.mid(15));
    const std::optional<ListPath> in = listPath(path);
    if (in && in->list == u"groups" && in->place < rules.groups.size())
        return Tr::tr("Group %1: %2").arg(rules.groups[in->place].code, keyName(in->key));
    if (in && in->list == u"criteria" && in->place < rules.criteria.size())
        return Tr::tr("Criterion %1: %2").arg(rules.criteria[in->place].code, keyName(in->key));
    if (in && in->list == u"conditions" && in->place < rules.conditions.size())
        return Tr::tr("Condition %1: %2").arg(rules.conditions[in->place].code, keyName(in->key));
    return path;
}

QStringList settingChoices(const QString &path, const rating::RuleSet &rules)
{
    if (path == u"verified" || path == u"template" || path.endsWith(u".evidence"))
        return {u"true"_s, u"false"_s};
    if (path == u"result.reading")
        return {u"R1"_s, u"R2"_s, u"R3"_s};
    if (path == u"result.d.scope")
        return {u"everyone"_s, u"direct"_s};
    if (path == u"cap.of")
        return {u"good"_s, u"at-least-good"_s, u"rated"_s};
    if (path.endsWith(u".starts"))
        return {u"full"_s, u"zero"_s};
    QStringList criteria;
    if (path.startsWith(u"manifestations."))
        for (const rating::Criterion &one : rules.criteria)
            criteria << one.code;
    return criteria;
}

} // namespace catalogues_ui
