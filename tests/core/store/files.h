// What the tests of store share: files to open, to spoil and to compare.
#pragma once

#include "store/audit.h"
#include "store/database.h"
#include "store/edit.h"

#include "base/failure.h"

#include "support/strings.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <string>

#include <sqlite3.h>

namespace Catch {
template <> struct StringMaker<store::OpenOutcome> {
    static std::string convert(store::OpenOutcome outcome) { return "outcome " + std::to_string(int(outcome)); }
};
} // namespace Catch

// A folder of its own with one file in it, which is closed.
class Folder {
public:
    Folder();
    QString path(const QString &name = QStringLiteral("ward.nenep")) const { return m_dir.filePath(name); }
    QStringList names() const; // of everything in it, sorted

private:
    QTemporaryDir m_dir;
};

// The same ids, moments and salts every time.
store::OpenOptions fixedOptions();

// A new file at path with what begin() puts into it.
void make(const QString &path);
std::unique_ptr<store::Database> opened(const QString &path, const store::OpenOptions &options = fixedOptions());

// Changes a setting in an entry of its own, which a test may then tamper with; the entry's number.
qint64 changeSetting(store::Database &database, const QString &value);

// A small ward: two units, three cadres with posts, five work items with results. Returns the ids in that order.
struct Begun {
    base::Id office, economy;
    base::Id an, binh, chi;
    base::Id post;
    base::Id item[5];
    base::Id result[5];
};
Begun begin(store::Database &database);
Begun begun(store::Database &database); // of a file that make() made

// Such a file, open.
struct Fresh {
    Folder folder;
    std::unique_ptr<store::Database> file;
    Begun b;

    Fresh();
    store::Database &db() { return *file; }
    QString name(base::Id cadre);
};

store::Row unitRow(const QString &code, const QString &name, base::Id parent = 0);
store::Row cadreRow(const QString &code, const QString &name);
store::Row itemRow(base::Id lead, const QString &content);
store::Row resultRow(base::Id item, qint64 completed);

// Every row of every table as text; on a file that nobody has open, or on a connection.
QString dump(const QString &path);
QString dump(store::Database &database);
QString dump(sqlite3 *handle);
// The first line in which two dumps differ; empty when none does.
QString difference(const QString &a, const QString &b);
QString schemaOf(const QString &path); // every CREATE statement, by name
// Statements past the program, as a database tool would make them.
void sql(const QString &path, const QByteArray &statements);
QByteArray bytesOf(const QString &path);
void write(const QString &path, const QByteArray &bytes);

QString textOf(store::Database &database, const QString &query); // the first column of the first row

// A message that a person can act on: it holds all of these and ends as a sentence does.
void tells(const QString &message, const QStringList &words);
// Opening ended like this, with such a message and without a database.
void ended(const store::OpenResult &result, store::OpenOutcome outcome, const QStringList &words);
// What work failed with; fails the test when it did not.
base::Failure failureOf(const std::function<void()> &work);
QString refusal(const std::function<void()> &work); // the message of a refusal
std::vector<store::RowChange> changesOf(store::Database &database, qint64 seq);
