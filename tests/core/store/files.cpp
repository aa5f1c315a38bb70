#include "files.h"

#include "store/statement.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

Folder::Folder() { REQUIRE(m_dir.isValid()); }

QStringList Folder::names() const
{
    return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
}

store::OpenOptions fixedOptions()
{
    store::OpenOptions options;
    const QDateTime now(QDate(2026, 10, 31), QTime(8, 15), Qt::UTC);
    options.clock = base::fixedClock(now);
    options.ids = std::make_shared<base::IdSource>([now] { return now.toMSecsSinceEpoch(); }, [] { return 1000U; });
    options.random = [seed = quint32(1)]() mutable { return seed = seed * 1664525U + 1013904223U; };
    return options;
}

void make(const QString &path)
{
    const store::OpenResult made = store::Database::create(path, fixedOptions(), [](store::Database &database) { begin(database); });
    INFO(made.message.toStdString());
    REQUIRE(made.outcome == store::OpenOutcome::Opened);
}

std::unique_ptr<store::Database> opened(const QString &path, const store::OpenOptions &options)
{
    store::OpenResult result = store::Database::open(path, options);
    INFO(result.message.toStdString());
    REQUIRE(result.database);
    return std::move(result.database);
}

store::Row unitRow(const QString &code, const QString &name, base::Id parent)
{
    return {{u"code"_s, code}, {u"name"_s, name}, {u"name_key"_s, name.toLower()}, {u"parent_id"_s, store::idOrNull(parent)}};
}

store::Row cadreRow(const QString &code, const QString &name) { return {{u"code"_s, code}, {u"name"_s, name}, {u"name_key"_s, name.toLower()}}; }

store::Row itemRow(base::Id lead, const QString &content)
{
    return {{u"week"_s, u"2026-W41"_s}, {u"content"_s, content},    {u"content_key"_s, content.toLower()},
            {u"lead_id"_s, lead},       {u"assigned"_s, qint64(4)}, {u"due"_s, u"2026-10-09"_s}};
}

store::Row resultRow(base::Id item, qint64 completed)
{
    return {{u"item_id"_s, item}, {u"week"_s, u"2026-W41"_s}, {u"completed"_s, completed}, {u"entered_at"_s, u"2026-10-09T10:00:00Z"_s}};
}

Begun begin(store::Database &database)
{
    store::Edit edit(database, {}, u"Tạo tệp"_s, store::EntryKind::Creation);
    Begun b = {};
    b.office = edit.insert(u"unit"_s, unitRow(u"VP"_s, u"Văn phòng"_s));
    b.economy = edit.insert(u"unit"_s, unitRow(u"KTHT"_s, u"Phòng Kinh tế"_s, b.office));
    b.an = edit.insert(u"cadre"_s, cadreRow(u"CB1"_s, u"Nguyễn Văn An"_s));
    b.binh = edit.insert(u"cadre"_s, cadreRow(u"CB2"_s, u"Trần Thị Bình"_s));
    b.chi = edit.insert(u"cadre"_s, cadreRow(u"CB3"_s, u"Lê Chi"_s));
    b.post = edit.insert(u"post"_s, {{u"cadre_id"_s, b.an}, {u"unit_id"_s, b.office}, {u"role"_s, qint64(1)}, {u"kind"_s, qint64(2)}});
    for (int i = 0; i < 5; ++i)
        b.item[i] = edit.insert(u"work_item"_s, itemRow(b.an, u"Báo cáo %1"_s.arg(i)));
    for (int i = 0; i < 5; ++i)
        b.result[i] = edit.insert(u"work_result"_s, resultRow(b.item[i], i));
    edit.commit();
    return b;
}

qint64 changeSetting(store::Database &database, const QString &value)
{
    const qint64 id = textOf(database, u"SELECT id FROM setting WHERE key = 'test'"_s).toLongLong();
    store::Edit edit(database, {5, u"Hoa"_s}, u"Đổi thành %1"_s.arg(value));
    if (id == 0)
        edit.insert(u"setting"_s, {{u"key"_s, u"test"_s}, {u"value"_s, value}});
    else
        edit.update(u"setting"_s, id, {{u"value"_s, value}});
    return edit.commit().value_or(0);
}

Begun begun(store::Database &database)
{
    const auto id = [&](const QString &table, const QString &column, const QString &value) {
        return textOf(database, u"SELECT id FROM %1 WHERE %2 = '%3'"_s.arg(table, column, value)).toLongLong();
    };
    Begun b = {};
    b.office = id(u"unit"_s, u"code"_s, u"VP"_s);
    b.economy = id(u"unit"_s, u"code"_s, u"KTHT"_s);
    b.an = id(u"cadre"_s, u"code"_s, u"CB1"_s);
    b.binh = id(u"cadre"_s, u"code"_s, u"CB2"_s);
    b.chi = id(u"cadre"_s, u"code"_s, u"CB3"_s);
    b.post = textOf(database, u"SELECT id FROM post"_s).toLongLong();
    for (int i = 0; i < 5; ++i) {
        b.item[i] = id(u"work_item"_s, u"content"_s, u"Báo cáo %1"_s.arg(i));
        b.result[i] = textOf(database, u"SELECT id FROM work_result WHERE item_id = %1"_s.arg(b.item[i])).toLongLong();
    }
    return b;
}

Fresh::Fresh()
{
    make(folder.path());
    file = opened(folder.path());
    b = begun(*file);
}

QString Fresh::name(base::Id cadre) { return textOf(*file, u"SELECT name FROM cadre WHERE id = %1"_s.arg(cadre)); }

namespace {

QString rows(sqlite3 *handle, const QByteArray &query)
{
    QString out;
    sqlite3_stmt *statement = nullptr;
    const int prepared = sqlite3_prepare_v2(handle, query.constData(), -1, &statement, nullptr);
    INFO(sqlite3_errmsg(handle));
    REQUIRE(prepared == SQLITE_OK);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            out += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i))) + u'|';
        out += u'\n';
    }
    INFO(sqlite3_errmsg(handle));
    REQUIRE(code == SQLITE_DONE);
    sqlite3_finalize(statement);
    return out;
}

struct Connection {
    sqlite3 *handle = nullptr;
    explicit Connection(const QString &path)
    {
        REQUIRE(sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
    }
    ~Connection() { sqlite3_close_v2(handle); }
};

} // namespace

QString dump(sqlite3 *handle)
{
    QString out = u"schema "_s + rows(handle, "PRAGMA user_version");
    for (const QString &table : rows(handle, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
                                    .split(u"|\n"_s, Qt::SkipEmptyParts)) {
        const QString columns =
            rows(handle, "SELECT group_concat('quote(' || name || ')', '||'',''||') FROM pragma_table_info('" + table.toUtf8() + "')").chopped(2);
        out += table + u":\n"_s + rows(handle, "SELECT " + columns.toUtf8() + " FROM " + table.toUtf8() + " ORDER BY rowid");
    }
    return out;
}

QString schemaOf(const QString &path)
{
    return rows(Connection(path).handle, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
}

QString dump(const QString &path) { return dump(Connection(path).handle); }
QString dump(store::Database &database) { return dump(database.handle()); }

QString difference(const QString &a, const QString &b)
{
    const QStringList as = a.split(u'\n');
    const QStringList bs = b.split(u'\n');
    for (qsizetype i = 0; i < std::max(as.size(), bs.size()); ++i)
        if (as.value(i) != bs.value(i))
            return u"“%1” against “%2”"_s.arg(as.value(i), bs.value(i));
    return {};
}

void sql(const QString &path, const QByteArray &statements)
{
    const Connection connection(path);
    char *error = nullptr;
    const int code = sqlite3_exec(connection.handle, statements.constData(), nullptr, nullptr, &error);
    INFO((error ? error : ""));
    REQUIRE(code == SQLITE_OK);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString textOf(store::Database &database, const QString &query)
{
    store::Statement statement(database, query);
    return statement.next() ? statement.text(0) : QString();
}

void tells(const QString &message, const QStringList &words)
{
    CAPTURE(message);
    for (const QString &word : words) {
        CAPTURE(word);
        CHECK(message.contains(word));
    }
    CHECK(message.endsWith(u'.'));
}

void ended(const store::OpenResult &result, store::OpenOutcome outcome, const QStringList &words)
{
    CHECK(result.outcome == outcome);
    CHECK_FALSE(result.database);
    tells(result.message, words);
}

base::Failure failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const base::Failure &failure) {
        return failure;
    }
    FAIL_CHECK("nothing failed");
    return {base::FailureKind::Usage, {}};
}

QString refusal(const std::function<void()> &work)
{
    const base::Failure failure = failureOf(work);
    CHECK(failure.kind() == base::FailureKind::Refused);
    return failure.message();
}

std::vector<store::RowChange> changesOf(store::Database &database, qint64 seq)
{
    std::vector<store::RowChange> changes;
    CHECK(store::eachChange(database, seq, [&](const store::RowChange &change) { changes.push_back(change); }));
    return changes;
}
