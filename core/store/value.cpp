#include "store/value.h"

#include <algorithm>

namespace store {

Value valueOf(const Row &row, QStringView column)
{
    const auto it = std::find_if(row.begin(), row.end(), [&](const Field &f) { return f.column == column; });
    return it == row.end() ? Value() : it->value;
}

qint64 integerOf(const Row &row, QStringView column)
{
    const Value value = valueOf(row, column);
    const qint64 *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

QString textOf(const Row &row, QStringView column)
{
    const Value value = valueOf(row, column);
    const QString *string = std::get_if<QString>(&value);
    return string ? *string : QString();
}

} // namespace store
