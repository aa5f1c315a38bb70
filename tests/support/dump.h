// Everything a file holds as text, to compare before with after.
#pragma once

#include "store/database.h"
#include "store/statement.h"

#include <QString>
#include <QStringList>

namespace test {

inline QString dump(store::Database &database)
{
    QStringList tables;
    store::Statement names(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    while (names.next())
        tables << names.text(0);
    QString all;
    for (const QString &table : tables) {
        all += table + u'\n';
        store::Statement rows(database, QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table));
        while (rows.next()) {
            for (int i = 0; i < rows.columns(); ++i) {
                const store::Value value = rows.value(i);
                if (const auto *number = std::get_if<qint64>(&value))
                    all += QString::number(*number);
                else if (const auto *text = std::get_if<QString>(&value))
                    all += *text;
                else if (const auto *data = std::get_if<QByteArray>(&value))
                    all += QString::fromLatin1(data->toHex());
                else
                    all += u'~';
                all += u'|';
            }
            all += u'\n';
        }
    }
    return all;
}

} // namespace test
