// For store alone: how a Database comes to be, and what opening a file and making copies of one share.
#pragma once

#include "store/database.h"
#include "store/statement.h"

namespace store {

// Builds one Database step by step; what it throws or returns early becomes an outcome. Used once.
class Opening {
public:
    Opening(const QString &path, const OpenOptions &options);

    // anySchema: an older one is no reason to refuse, and is left as it is.
    OpenResult open(bool anySchema);
    OpenResult create(const std::function<void(Database &)> &initialise);

private:
    struct Unfinished;

    void connect(const QString &file, bool readOnly);
    QString bringUpToDate(); // empty when done
    QStringList tablesWithIds();
    void continueIds(const QStringList &tables);

    OpenResult opened(OpenOutcome outcome, const QString &message);
    OpenResult ended(OpenOutcome outcome, const QString &message);
    OpenResult ended(const SqlFailure &failure);
    OpenResult newer(quint32 version);
    QString damagedMessage() const;
    QString noFolderMessage() const;

    OpenOptions m_options;
    QString m_file; // as messages name it
    bool m_wasUnclean = false;
    std::unique_ptr<Database> m_database;
};

QString journalOf(const QString &path);

// As Database::open(), read-only, but an older schema is no reason to refuse: a copy made before a migration has one.
OpenResult openCopy(const QString &path);

// Why no file may be made at path while a journal of this name lies there.
QString orphanMessage(const QString &path);

} // namespace store
