// What a column holds, without QVariant: NULL, a whole number, text or bytes. (The file knows no floating point.)
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace store {

using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

// Column name and value; names are string literals of our own or read from the schema.
struct Field {
    QString column;
    Value value;
    friend bool operator==(const Field &, const Field &) = default;
};
using Row = std::vector<Field>;

inline Value null() { return {}; }
inline Value integer(qint64 v) { return v; }
inline Value boolean(bool v) { return qint64(v); }
inline Value text(const QString &v) { return v.isNull() ? QString::fromLatin1("") : v; }
inline Value bytes(const QByteArray &v) { return v; }
inline Value textOrNull(const QString &v) { return v.isEmpty() ? Value() : Value(v); }
inline Value idOrNull(qint64 v) { return v == 0 ? Value() : Value(v); }
inline Value dateOrNull(QDate v) { return v.isValid() ? Value(v.toString(Qt::ISODate)) : Value(); }
template <class T> Value integerOrNull(const std::optional<T> &v) { return v ? Value(qint64(*v)) : Value(); }

// The value of a column in a row; NULL when the row does not hold it.
Value valueOf(const Row &row, QStringView column);
qint64 integerOf(const Row &row, QStringView column); // 0 for NULL
QString textOf(const Row &row, QStringView column); // null string for NULL

} // namespace store
