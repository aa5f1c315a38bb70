// What the tests of store share: files to open, to spoil and to compare.
#pragma once

#include "store/audit.h"
#include "store/database.h"
#include "store/edit.h"

#include "support/strings.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

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
// Statements past the program, as a database tool would make them.
void sql(const QString &path, const QByteArray &statements);
QByteArray bytesOf(const QString &path);
void write(const QString &path, const QByteArray &bytes);

QString textOf(store::Database &database, const QString &query); // the first column of the first row
