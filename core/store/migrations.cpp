#include "store/migrations.h"

#include "base/failure.h"
#include "store/database.h"
#include "store/statement.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initSchemaResource() { Q_INIT_RESOURCE(schema); }

namespace store {
namespace {

Migration load(int number, const QString &file)
{
    QFile script(u":/store/"_s + file);
    if (!script.open(QIODevice::ReadOnly))
        base::failIo(u"missing resource "_s + script.fileName()); // a build without its schema
    return {number, statementsOf(QString::fromUtf8(script.readAll()))};
}

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    bool hasSql = false;
    const auto finish = [&] {
        if (hasSql)
            statements << current.trimmed();
        current.clear();
        hasSql = false;
    };
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed() == u"----") {
            finish();
            continue;
        }
        hasSql = hasSql || !(line.trimmed().isEmpty() || line.trimmed().startsWith(u"--"));
        current += line + u'\n';
    }
    finish();
    return statements;
}

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = [] {
        initSchemaResource();
        return std::vector<Migration>{load(1, u"001_initial.sql"_s), load(2, u"002_signed_papers.sql"_s), load(3, u"003_looking_back.sql"_s)};
    }();
    return steps;
}

int newestSchema() { return migrations().back().number; }

void migrate(Database &database, const std::vector<Migration> &steps)
{
    const int have = database.executeRaw(u"PRAGMA user_version"_s).toInt();
    for (const Migration &step : steps) {
        if (step.number <= have)
            continue;
        database.executeRaw(u"BEGIN IMMEDIATE"_s);
        try {
            for (const QString &sql : step.statements)
                database.executeRaw(sql);
            WriteStatement done(database, u"INSERT INTO schema_step (id, program, at) VALUES (?, ?, ?)"_s);
            done.bind(step.number).bind(QStringLiteral(NENEP_VERSION)).bind(database.nowText());
            done.run();
            // Set inside the transaction, so that it is undone with the step.
            database.executeRaw(u"PRAGMA user_version = %1"_s.arg(step.number));
            database.executeRaw(u"COMMIT"_s);
        } catch (...) {
            database.rollBack();
            throw;
        }
    }
}

} // namespace store
