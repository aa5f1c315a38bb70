#include "rating/rule_settings.h"

#include "base/text.h"
#include "base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

const QStringList &keysInOrder()
{
    static const QStringList keys{u"title"_s, u"decree"_s,     u"remark"_s, u"verified"_s, u"template"_s,   u"serves"_s,         u"period"_s,
                                  u"from"_s,  u"to"_s,         u"groups"_s, u"criteria"_s, u"deductions"_s, u"manifestations"_s, u"result"_s,
                                  u"bands"_s, u"conditions"_s, u"cap"_s,    u"rounding"_s, u"calendar"_s};
    return keys;
}

bool mayBeMissing(const QString &path) { return path == u"from" || path == u"to" || path == u"cap.special"; }

bool isListOfWords(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::none_of(list.begin(), list.end(), [](const QJsonValue &one) { return one.isObject(); });
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInt());
    if (!value.isArray())
        return value.toString();
    QStringList words;
    for (const QJsonValue &one : value.toArray())
        words << one.toString();
    return words.join(u", "_s);
}

void flatten(const QString &path, const QJsonValue &value, std::vector<RuleSetting> &settings)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        if (path == u"cap" && !keys.contains(u"special"))
            keys << u"special"_s;
        if (path == u"deductions")
            keys = {u"light"_s, u"medium"_s, u"heavy"_s};
        if (path == u"calendar")
            keys = {u"selfScore"_s, u"review"_s, u"decide"_s, u"publish"_s};
        for (const QString &key : std::as_const(keys))
            flatten(path.isEmpty() ? key : path + u'.' + key, object.value(key), settings);
    } else if (value.isArray() && !isListOfWords(value)) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            flatten(u"%1[%2]"_s.arg(path).arg(i), list[i], settings);
    } else {
        settings.push_back({path, textOf(value)});
    }
}

QJsonValue typed(const QJsonValue &before, const QString &path, const QString &value)
{
    static const QRegularExpression decimal(u"^\\d+,\\d+$"_s);
    const QString text = base::cleaned(value);
    if (before.isBool())
        return text == u"true" || text == u"false" ? QJsonValue(text == u"true") : QJsonValue(text);
    if (isListOfWords(before)) {
        QJsonArray list;
        for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
            list.append(word.trimmed());
        return list;
    }
    if (before.isDouble()) {
        bool ok = false;
        const int number = text.toInt(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    if (text.isEmpty() && mayBeMissing(path))
        return QJsonValue(QJsonValue::Undefined);
    return decimal.match(text).hasMatch() ? QString(text).replace(u',', u'.') : text;
}

// Puts a value at the rest of a path.
QJsonValue put(const QJsonValue &in, const QString &path, qsizetype from, const QString &value)
{
    if (from >= path.size())
        return typed(in, path, value);
    if (path[from] == u'[') {
        const qsizetype end = path.indexOf(u']', from);
        QJsonArray list = in.toArray();
        const qsizetype i = path.mid(from + 1, end - from - 1).toInt();
        list[i] = put(list[i], path, end + 1, value);
        return list;
    }
    const qsizetype start = path[from] == u'.' ? from + 1 : from;
    // A manifestation's code has a dot in it: its key is the rest.
    static const QRegularExpression ends(u"[.\\[]"_s);
    const qsizetype end = path.startsWith(u"manifestations.") && start > 0 ? path.size() : path.indexOf(ends, start);
    const QString key = path.mid(start, end < 0 ? -1 : end - start);
    QJsonObject object = in.toObject();
    const QJsonValue next = put(object.value(key), path, end < 0 ? path.size() : end, value);
    if (next.isUndefined())
        object.remove(key);
    else
        object.insert(key, next);
    return object;
}

} // namespace

std::vector<RuleSetting> settingsOf(const RuleSet &rules)
{
    const QJsonObject all = QJsonDocument::fromJson(toJson(rules)).object();
    std::vector<RuleSetting> settings;
    for (const QString &key : keysInOrder())
        flatten(key, all.value(key), settings);
    return settings;
}

RuleReading withSettings(const RuleSet &rules, const std::vector<RuleSetting> &changed)
{
    const std::vector<RuleSetting> settings = settingsOf(rules);
    QJsonValue all = QJsonDocument::fromJson(toJson(rules)).object();
    for (const RuleSetting &one : changed) {
        if (std::none_of(settings.begin(), settings.end(), [&](const RuleSetting &known) { return known.path == one.path; }))
            return {std::nullopt, {Tr::tr("%1: there is no such setting.").arg(one.path)}};
        all = put(all, one.path, 0, one.value);
    }
    return parseRules(QJsonDocument(all.toObject()).toJson());
}

} // namespace rating
