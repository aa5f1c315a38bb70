#include "support/process.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <csignal>
#include <exception>
#include <thread>

#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

Child::Child(const std::function<void(const std::function<void()> &stay)> &work)
{
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    m_pid = ::fork();
    REQUIRE(m_pid >= 0);
    if (m_pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        try {
            work([&] {
                const ssize_t told = ::write(ends[1], "r", 1);
                while (told == 1)
                    ::pause();
            });
        } catch (...) { // the parent sees that nothing was told
        }
        ::_exit(1);
    }
    ::close(ends[1]);
    char ready = 0;
    const ssize_t heard = ::read(ends[0], &ready, 1);
    ::close(ends[0]);
    REQUIRE(heard == 1);
}

void Child::kill()
{
    if (m_pid < 0)
        return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

void withoutPrivileges(const std::function<void()> &work)
{
    // Capabilities belong to a thread; this one gives up for good those by which root passes over permissions.
    std::exception_ptr failed;
    std::thread bound([&] {
        try {
            __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
            __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3] = {};
            REQUIRE(::syscall(SYS_capget, &header, sets) == 0);
            const quint32 passing = 1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH;
            sets[0].effective &= ~passing;
            sets[0].permitted &= ~passing;
            sets[0].inheritable &= ~passing;
            REQUIRE(::syscall(SYS_capset, &header, sets) == 0);
            work();
        } catch (...) {
            failed = std::current_exception();
        }
    });
    bound.join();
    if (failed)
        std::rethrow_exception(failed);
}

void giveUpPrivileges()
{
    // What is out of the bounding set root does not get back in another program. Others never had it.
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
}

Mode::Mode(const QString &path, mode_t mode) : m_path(QFile::encodeName(path))
{
    struct stat info = {};
    REQUIRE(::stat(m_path.constData(), &info) == 0);
    m_before = info.st_mode & 07777;
    REQUIRE(::chmod(m_path.constData(), mode) == 0);
}

Mode::~Mode() { ::chmod(m_path.constData(), m_before); }

void limitFiles(qint64 bytes)
{
    ::signal(SIGXFSZ, SIG_IGN); // the write then fails, as on a full disk
    struct rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = rlim_t(bytes);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

LargestFile::LargestFile(qint64 bytes) { limitFiles(bytes); }

LargestFile::~LargestFile()
{
    struct rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    ::signal(SIGXFSZ, SIG_DFL);
}

bool mountSmallDisk(const QString &folder, qint64 bytes)
{
    // A mount table of our own, of which nothing reaches the others and which goes with this process.
    const QByteArray size = "size=" + QByteArray::number(bytes);
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
           && ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, size.constData()) == 0;
}

void unmountSmallDisk(const QString &folder) { ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH); }
