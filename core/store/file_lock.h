// Who has a file open: nobody twice. SQLite's own lock is what keeps two programs apart; this adds what it cannot do, which is to name the holder, to
// tell that the last one did not close, and to keep this process from undoing its own lock.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QLockFile;

namespace store {

class FileLock {
public:
    // Null when this process has the file open already. To be taken before any other descriptor of the file: closing one drops every POSIX lock that
    // the process holds on the file, whoever took it. The file may yet have to be made.
    static std::unique_ptr<FileLock> claim(const QString &path);
    bool made(); // it was: the claim is on the file now, no longer on its name; false when somebody here has it
    ~FileLock();

    enum class Outcome {
        Taken,
        Held, // by another program
        NoRights, // the folder takes no lock file: it is read-only
        NoRoom // its disk is full, or does not answer
    };
    // The lock file beside the file.
    Outcome take();
    // The last holder did not let go: the file may hold half of a change.
    bool wasLeft() const { return m_wasLeft; }
    // One sentence naming who has the file open, as far as the lock file tells, and what to do.
    QString heldMessage() const;

private:
    FileLock(const QString &path, QByteArray key);

    QString m_path;
    QByteArray m_key;
    std::unique_ptr<QLockFile> m_lock;
    bool m_taken = false;
    bool m_wasLeft = false;
};

} // namespace store
