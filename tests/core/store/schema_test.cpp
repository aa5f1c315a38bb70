// The rules that a schema of ours must keep, read from a fresh file. Row images miss what happens by itself, so nothing may.
#include "files.h"

#include "store/statement.h"

#include <QRegularExpression>

using namespace store;
using namespace Qt::StringLiterals;

namespace {

struct Schema {
    Folder folder;
    std::unique_ptr<Database> file;

    Schema()
    {
        OpenResult made = Database::create(folder.path(), fixedOptions());
        REQUIRE(made.database);
        file = std::move(made.database);
    }
    QStringList column(const QString &query) const
    {
        QStringList all;
        Statement rows(*file, query);
        while (rows.next())
            all << rows.text(0);
        return all;
    }
    QStringList tables() const { return column(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"_s); }
    QString sqlOf(const QString &table) const
    {
        return column(u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(table))[0];
    }
};

// An entry undoes one before it: nothing is ever erased there, and the log is written in order.
const QString exception = u"audit.undoes"_s;

} // namespace

TEST_CASE_METHOD(Schema, "Every table is STRICT and has an id, but for the log's own count")
{
    CHECK(tables().size() > 25);
    CHECK(column(
              u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND (strict = 0 OR wr = 1)"_s)
          == QStringList{});
    for (const QString &table : tables()) {
        CAPTURE(table);
        CHECK(column(u"SELECT name FROM pragma_table_info('%1') WHERE pk = 1 AND type = 'INTEGER'"_s.arg(table))
              == QStringList{table == u"audit"_s ? u"seq"_s : u"id"_s});
    }
    // What holds any type or a fraction would not come back from the log as it was.
    for (const QString &table : tables())
        CHECK(column(u"SELECT name FROM pragma_table_info('%1') WHERE type NOT IN ('INTEGER', 'TEXT', 'BLOB')"_s.arg(table)) == QStringList{});
}

TEST_CASE_METHOD(Schema, "No foreign key acts by itself, all wait for the commit, and each has an index")
{
    int keys = 0;
    for (const QString &table : tables()) {
        Statement list(*file, u"SELECT \"from\", on_update, on_delete, seq FROM pragma_foreign_key_list('%1')"_s.arg(table));
        int here = 0;
        while (list.next()) {
            ++here;
            const QString name = table + u'.' + list.text(0);
            CAPTURE(name);
            CHECK(list.integer(3) == 0); // of one column
            for (const int action : {1, 2})
                CHECK((list.text(action) == u"NO ACTION"_s || list.text(action) == u"RESTRICT"_s));
            if (name == exception)
                continue;
            const QStringList indexed =
                column(u"SELECT i.name FROM pragma_index_list('%1') l, pragma_index_info(l.name) i WHERE i.seqno = 0"_s.arg(table));
            CHECK(indexed.contains(list.text(0)));
        }
        CAPTURE(table);
        const QString sql = sqlOf(table).simplified();
        CHECK(sql.count(u"REFERENCES"_s) == here);
        CHECK(sql.count(QRegularExpression(u"REFERENCES \\w+ \\(\\w+\\) DEFERRABLE INITIALLY DEFERRED"_s))
              == here - (exception.startsWith(table + u'.') ? 1 : 0));
        keys += here;
    }
    CHECK(keys > 40);
}

TEST_CASE_METHOD(Schema, "A partial index of a foreign key leaves out nothing but NULL")
{
    Statement partial(*file, u"SELECT x.sql FROM sqlite_schema x, pragma_index_info(x.name) i, pragma_foreign_key_list(x.tbl_name) k "
                             "WHERE x.type = 'index' AND x.sql LIKE '%WHERE%' AND i.seqno = 0 AND i.name = k.\"from\""_s);
    while (partial.next()) {
        const QString sql = partial.text(0);
        CAPTURE(sql);
        CHECK(QRegularExpression(u"\\((\\w+)\\) WHERE \\1 IS NOT NULL$"_s).match(sql).hasMatch());
    }
}

TEST_CASE_METHOD(Schema, "There are no triggers but the log's, no views, and nothing of a kind we do not know")
{
    CHECK(column(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"_s)
          == QStringList{u"audit_keeps_rows"_s, u"audit_keeps_values"_s, u"audit_payload_keeps_values"_s});
    CHECK(column(u"SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index', 'trigger')"_s) == QStringList{});
    CHECK(column(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type NOT IN ('table')"_s) == QStringList{});
    for (const QString &table : tables())
        CHECK(column(u"SELECT name FROM pragma_table_xinfo('%1') WHERE hidden <> 0"_s.arg(table)) == QStringList{}); // computed
}

TEST_CASE_METHOD(Schema, "References and the distrust of the schema are on")
{
    CHECK(column(u"SELECT foreign_keys FROM pragma_foreign_keys"_s) == QStringList{u"1"_s});
    CHECK(column(u"SELECT trusted_schema FROM pragma_trusted_schema"_s) == QStringList{u"0"_s});
    CHECK(column(u"SELECT synchronous FROM pragma_synchronous"_s) == QStringList{u"2"_s});
    CHECK(column(u"SELECT journal_mode FROM pragma_journal_mode"_s) == QStringList{u"delete"_s});
    CHECK(column(u"SELECT locking_mode FROM pragma_locking_mode"_s) == QStringList{u"exclusive"_s});
    CHECK(file->executeRaw(u"PRAGMA secure_delete"_s) == u"1"_s);
}
