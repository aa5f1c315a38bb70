// Reads a JSON document that people edit: every error is collected with the path of the value it is about (“criteria[2].max: …”), and
// numbers are decimal strings or whole numbers, never JSON doubles, because 2.3 has no exact double.
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace rating {

class JsonNode {
public:
    JsonNode(QString path, QJsonValue value, QStringList *errors);

    bool isGiven() const { return m_given; }
    const QString &path() const { return m_path; }
    void fail(const QString &reason) const;

    // --- objects. A key outside `known` is an error: a misspelt setting must not be silently ignored.
    bool isObject(std::initializer_list<QStringView> known) const;
    JsonNode at(QStringView key) const; // a missing key is an error, and what is read from it a default
    JsonNode maybe(QStringView key) const; // missing or null: not given
    QStringList keys() const;

    // --- values; with an error they give the lower bound, false, an empty text…
    std::vector<JsonNode> list(int most) const;
    QString text(int longest, bool mayBeEmpty = false) const;
    QString word(int longest) const; // lower case letters, digits, hyphens
    bool flag() const;
    std::optional<QDate> date() const;
    int whole(int least, int most) const;
    // "2.5" or 2 scaled by 10^decimals; bounds are scaled too
    int decimal(int decimals, int least, int most) const;
    // A word of an enumeration, by the function that knows its codes.
    template <typename E, typename F> E word(F &&valueOf, E fallback, const QString &choices) const
    {
        if (!m_given)
            return fallback;
        const std::optional<E> value = m_value.isString() ? valueOf(m_value.toString()) : std::nullopt;
        if (!value)
            failChoice(choices);
        return value.value_or(fallback);
    }

private:
    JsonNode absent(QStringView key) const;
    QString below(QStringView key) const;
    void failChoice(const QString &choices) const;

    QString m_path;
    QJsonValue m_value;
    QStringList *m_errors;
    bool m_given = true;
};

// Parses the text with bounds on its size and nesting; a syntax error is told with its line.
std::optional<QJsonValue> boundedJson(const QByteArray &text, qsizetype mostBytes, int deepest, QStringList *errors);

} // namespace rating
