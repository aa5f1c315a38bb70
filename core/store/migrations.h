// The numbered steps that bring a file's schema up to date.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace store {

class Database;

struct Migration {
    int number = 0; // becomes user_version
    QStringList statements; // each run alone: the driver takes one at a time
};

const std::vector<Migration> &migrations();
// Statements of a script parted by lines of four hyphens; parts without SQL are dropped.
QStringList statementsOf(const QString &script);
// Applies the steps above the file's user_version, one transaction each, user_version and a row of schema_step set inside it. Throws base::Failure;
// the steps before a failing one stay.
void migrate(Database &database, const std::vector<Migration> &steps);

} // namespace store
