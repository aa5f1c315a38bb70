#include "rating/json_node.h"

#include "base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

// "2.5" → 250 with two decimals; nothing else than digits and at most one point
std::optional<qint64> scaled(const QString &text, int decimals)
{
    const QStringList halves = text.split(u'.');
    if (halves.size() > 2 || halves[0].isEmpty() || halves[0].size() > 9)
        return std::nullopt;
    QString digits = halves[0];
    QString fraction = halves.size() == 2 ? halves[1] : QString();
    if ((halves.size() == 2 && fraction.isEmpty()) || fraction.size() > decimals)
        return std::nullopt;
    digits += fraction.leftJustified(decimals, u'0');
    const bool plain = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return plain ? std::optional(digits.toLongLong()) : std::nullopt;
}

QString unscaled(qint64 value, int decimals)
{
    QString digits = QString::number(value).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return digits;
}

} // namespace

JsonNode::JsonNode(QString path, QJsonValue value, QStringList *errors) : m_path(std::move(path)), m_value(std::move(value)), m_errors(errors) { }

void JsonNode::fail(const QString &reason) const { m_errors->append(m_path.isEmpty() ? reason : m_path + u": "_s + reason); }

void JsonNode::failChoice(const QString &choices) const { fail(Tr::tr("must be one of %1").arg(choices)); }

QString JsonNode::below(QStringView key) const { return m_path.isEmpty() ? key.toString() : m_path + u'.' + key.toString(); }

JsonNode JsonNode::absent(QStringView key) const
{
    JsonNode node(below(key), {}, m_errors);
    node.m_given = false;
    return node;
}

bool JsonNode::isObject(std::initializer_list<QStringView> known) const
{
    if (!m_given)
        return false;
    if (!m_value.isObject()) {
        fail(Tr::tr("must be an object {…}"));
        return false;
    }
    for (const QString &key : keys())
        if (std::find(known.begin(), known.end(), QStringView(key)) == known.end())
            m_errors->append(below(key) + u": "_s + Tr::tr("is not a setting of rule sets; correct the spelling or remove it"));
    return true;
}

JsonNode JsonNode::at(QStringView key) const
{
    if (!m_given || !m_value.isObject())
        return absent(key);
    const QJsonValue value = m_value.toObject().value(key);
    if (value.isUndefined() || value.isNull()) {
        m_errors->append(below(key) + u": "_s + Tr::tr("is missing"));
        return absent(key);
    }
    return {below(key), value, m_errors};
}

JsonNode JsonNode::maybe(QStringView key) const
{
    const QJsonValue value = m_value.toObject().value(key);
    return value.isUndefined() || value.isNull() ? absent(key) : JsonNode(below(key), value, m_errors);
}

QStringList JsonNode::keys() const { return m_value.toObject().keys(); }

std::vector<JsonNode> JsonNode::list(int most) const
{
    std::vector<JsonNode> nodes;
    if (!m_given)
        return nodes;
    if (!m_value.isArray()) {
        fail(Tr::tr("must be a list […]"));
        return nodes;
    }
    const QJsonArray array = m_value.toArray();
    if (array.size() > most) {
        fail(Tr::tr("has %1 entries; at most %2 are allowed").arg(array.size()).arg(most));
        return nodes;
    }
    nodes.reserve(std::size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.emplace_back(u"%1[%2]"_s.arg(m_path).arg(i), array[i], m_errors);
    return nodes;
}

QString JsonNode::text(int longest, bool mayBeEmpty) const
{
    if (!m_given)
        return {};
    const QString text = m_value.toString().normalized(QString::NormalizationForm_C).trimmed();
    if (!m_value.isString())
        fail(Tr::tr("must be a text"));
    else if (text.isEmpty() && !mayBeEmpty)
        fail(Tr::tr("is empty"));
    else if (text.size() > longest)
        fail(Tr::tr("has %1 characters; at most %2 are allowed").arg(text.size()).arg(longest));
    return text;
}

QString JsonNode::word(int longest) const
{
    const QString word = text(longest);
    const auto plain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    if (!std::all_of(word.begin(), word.end(), plain))
        fail(Tr::tr("“%1” may hold only lower case letters a–z, digits and hyphens").arg(word));
    return word;
}

bool JsonNode::flag() const
{
    if (m_given && !m_value.isBool())
        fail(Tr::tr("must be true or false"));
    return m_given && m_value.toBool();
}

std::optional<QDate> JsonNode::date() const
{
    if (!m_given)
        return std::nullopt;
    const QDate date = QDate::fromString(m_value.toString(), u"yyyy-MM-dd"_s);
    if (!date.isValid()) {
        fail(Tr::tr("must be a date such as 2026-01-31"));
        return std::nullopt;
    }
    return date;
}

int JsonNode::whole(int least, int most) const { return decimal(0, least, most); }

int JsonNode::decimal(int decimals, int least, int most) const
{
    if (!m_given)
        return least;
    std::optional<qint64> value;
    if (m_value.isString()) {
        value = scaled(m_value.toString().trimmed(), decimals);
    } else if (m_value.isDouble()) {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 whole = m_value.toInteger(none);
        if (whole == none) {
            fail(Tr::tr("a number with decimals must be written in quotation marks, such as \"2.5\""));
            return least;
        }
        qint64 scale = 1;
        for (int i = 0; i < decimals; ++i)
            scale *= 10;
        if (whole >= 0 && whole <= std::numeric_limits<qint64>::max() / scale)
            value = whole * scale;
    }
    if (!value) {
        fail(decimals == 0 ? Tr::tr("must be a whole number") : Tr::tr("must be a number with at most %1 decimals, such as \"2.5\"").arg(decimals));
        return least;
    }
    if (*value < least || *value > most) {
        fail(Tr::tr("must be between %1 and %2").arg(unscaled(least, decimals), unscaled(most, decimals)));
        return least;
    }
    return int(*value);
}

std::optional<QJsonValue> boundedJson(const QByteArray &text, qsizetype mostBytes, int deepest, QStringList *errors)
{
    if (text.size() > mostBytes) {
        errors->append(Tr::tr("the file has %1 bytes; a rule set has at most %2").arg(text.size()).arg(mostBytes));
        return std::nullopt;
    }
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest) {
                errors->append(Tr::tr("the file is nested deeper than %1 levels").arg(deepest));
                return std::nullopt;
            }
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = std::count(text.begin(), text.begin() + std::min(qsizetype(problem.offset), text.size()), '\n') + 1;
        errors->append(Tr::tr("line %1: not valid JSON (%2)").arg(line).arg(problem.errorString()));
        return std::nullopt;
    }
    if (document.isArray())
        return QJsonValue(document.array());
    return QJsonValue(document.object());
}

} // namespace rating
