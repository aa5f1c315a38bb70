// Copies that the program makes by itself once a day, in a folder beside the ward's file: they help against a bad day, a damaged file or a wrong
// import, not against a lost disk.
#pragma once

#include "store/backup.h"

#include <QDateTime>

#include <vector>

namespace store {

struct Copy {
    QString file;
    QDateTime at; // local time, by its name
    qint64 bytes = 0;

    friend bool operator==(const Copy &, const Copy &) = default;
};

QString automaticFolder(const QString &file); // “phuong.nenep” → “phuong-sao-luu” beside it
// Those in the folder, newest first; what is named otherwise is somebody's own and not seen.
std::vector<Copy> automaticCopies(const QString &file);

// Which of the copies (newest first) are kept no longer: kept are the newest of each of the last 10 days, then of each week for 10 weeks, then of
// each month for two years; the newest of all always.
std::vector<Copy> surplus(const std::vector<Copy> &copies, QDate today);

// Whether today has none yet and something was written since the newest. Looks at the log's head alone.
bool isBackupDue(Database &database);
// Makes one and removes the surplus. As backup().
BackupMade backUpAutomatically(Database &database);

struct CopyContents {
    qint64 entries = 0; // of the log
    QString lastAction; // empty where the log is
    QString lastActor;
    QDateTime lastAt; // UTC
};
// Opened for reading only. Throws base::Failure (Io) when it cannot be.
CopyContents contentsOf(const QString &copy);

} // namespace store
