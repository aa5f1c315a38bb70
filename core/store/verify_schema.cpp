#include "store/verify_schema.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/statement.h"

#include <map>
#include <memory>
#include <utility>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {
namespace {

using Schema = std::map<std::pair<QString, QString>, QString>; // type and name → the words it was made with

// SQLite's own tables begin with sqlite_; what begins with sqlite alone is another program's.
constexpr auto All = "SELECT type, name, tbl_name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

Schema schemaOf(Database &database)
{
    Schema schema;
    Statement all(database, QString::fromLatin1(All));
    while (all.next())
        schema[{all.text(0), all.text(1)}] = all.text(2);
    return schema;
}

// What the steps up to that one make.
Schema schemaOf(int version)
{
    sqlite3 *opened = nullptr;
    sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> memory(opened, &sqlite3_close);
    const auto run = [&](const QByteArray &sql, int (*each)(void *, int, char **, char **), void *to) {
        if (sqlite3_exec(memory.get(), sql.constData(), each, to, nullptr) != SQLITE_OK)
            base::failIo(QString::fromUtf8(sqlite3_errmsg(memory.get())));
    };
    for (const Migration &step : migrations())
        for (const QString &sql : step.number <= version ? step.statements : QStringList())
            run(sql.toUtf8(), nullptr, nullptr);
    Schema schema;
    run(
        All,
        [](void *to, int, char **values, char **) {
            (*static_cast<Schema *>(to))[{QString::fromUtf8(values[0]), QString::fromUtf8(values[1])}] = QString::fromUtf8(values[2]);
            return 0;
        },
        &schema);
    return schema;
}

} // namespace

QStringList schemaUnlikeOurs(Database &database)
{
    const Schema ours = schemaOf(database.executeRaw(u"PRAGMA user_version"_s).toInt());
    const Schema theirs = schemaOf(database);
    QStringList lines;
    for (const auto &[key, sql] : ours) {
        const auto found = theirs.find(key);
        if (found == theirs.end())
            lines << Tr::tr("File: the %1 %2 is missing; another program has removed it.").arg(key.first, key.second);
        else if (found->second != sql)
            lines << Tr::tr("File: the %1 %2 is not as this program makes it; another program has changed it.").arg(key.first, key.second);
    }
    for (const auto &[key, sql] : theirs)
        if (!ours.contains(key))
            lines << Tr::tr("File: the %1 %2 is none of this program's; another program has added it.").arg(key.first, key.second);
    return lines;
}

} // namespace store
