// Other processes, and what an operating system may deny: how tests play a colleague, a power cut, a read-only folder and a full disk.
#pragma once

#include <QString>

#include <functional>

#include <sys/types.h>

// Another process that does its work up to stay() and then waits for its end.
class Child {
public:
    // stay: tells that all is ready and does not return. Work that ends without it ends the process.
    explicit Child(const std::function<void(const std::function<void()> &stay)> &work);
    ~Child() { kill(); }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    qint64 pid() const { return m_pid; }
    void kill(); // as a power cut would, and waits until it is gone

private:
    pid_t m_pid = -1;
};

// Runs work where the permissions of files bind even if the tests run as root.
void withoutPrivileges(const std::function<void()> &work);

// The same for a process that is about to become another program.
void giveUpPrivileges();

// The permissions of a file or folder, put back in the end.
class Mode {
public:
    Mode(const QString &path, mode_t mode);
    ~Mode();
    Mode(const Mode &) = delete;
    Mode &operator=(const Mode &) = delete;

private:
    QByteArray m_path;
    mode_t m_before = 0;
};

// No file may grow past this many bytes, as on a disk that has no more: the nearest thing to a full one that needs no rights.
class LargestFile {
public:
    explicit LargestFile(qint64 bytes);
    ~LargestFile();
    LargestFile(const LargestFile &) = delete;
    LargestFile &operator=(const LargestFile &) = delete;
};
void limitFiles(qint64 bytes); // the same from now on

// A disk of so many bytes mounted over a folder, seen by this process and its children. Needs rights that root has outside of most containers: false
// where they are missing.
bool mountSmallDisk(const QString &folder, qint64 bytes);
void unmountSmallDisk(const QString &folder);
