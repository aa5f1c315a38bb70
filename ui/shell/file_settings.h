// The settings that the ward's file keeps, whichever room of core they belong to: read together, written one by one, shown as people write them.
#pragma once

#include "access/rights.h"
#include "shell/settings.h"

#include <QHash>

namespace store {
class Database;
}

namespace shell {

struct FileSettings {
    QHash<QString, QString> values; // what is set, as the file keeps it
    QHash<QString, QString> defaults; // what holds where nothing is set: the days of the rule set
};
FileSettings loadFileSettings(store::Database &database);

// Whether the caller may change it, with the reason.
rights::Verdict mayChange(const rights::Caller &caller, bool readOnlyFile, const Setting &setting);

// A value of the file as people read and type it (a day as dd/MM/yyyy), and back. The second throws base::Failure (Refused) for what is none.
QString shownValue(const Setting &setting, const QString &stored);
QString storedValue(const Setting &setting, const QHash<QString, QString> &values, const QString &typed);

// One named change, which undo takes back.
void saveFileSetting(store::Database &database, const rights::Caller &caller, const Setting &setting, const QString &value);

} // namespace shell
