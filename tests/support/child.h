// Work in a process of its own, for what only another process can do: hold a file, be killed, have fewer rights.
#pragma once

#include <catch2/catch.hpp>

#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace test {

struct ChildEnd {
    int signal = 0; // that killed it, else 0
    int code = 0;
};

inline ChildEnd waitFor(pid_t pid)
{
    int status = 0;
    REQUIRE(::waitpid(pid, &status, 0) == pid);
    ChildEnd end;
    if (WIFSIGNALED(status))
        end.signal = WTERMSIG(status);
    else
        end.code = WEXITSTATUS(status);
    return end;
}

// The child leaves by _exit: the tests that run in this process go on here only. An exception ends it with 99.
inline pid_t startChild(const std::function<int()> &body)
{
    const pid_t pid = ::fork();
    REQUIRE(pid >= 0);
    if (pid != 0)
        return pid;
    int code = 99;
    try {
        code = body();
    } catch (...) { // no test framework in here
    }
    ::_exit(code);
}

inline ChildEnd inChild(const std::function<int()> &body) { return waitFor(startChild(body)); }

// A child that does something, says so, and stays as it is until told to go on.
class Holder {
public:
    // body calls its argument once it holds what it is to hold; that returns when the test wants it to end.
    explicit Holder(const std::function<int(const std::function<void()> &)> &body)
    {
        REQUIRE(::pipe(m_ready) == 0);
        REQUIRE(::pipe(m_go) == 0);
        m_pid = startChild([&] {
            ::close(m_ready[0]);
            ::close(m_go[1]);
            return body([&] {
                char c = 1;
                if (::write(m_ready[1], &c, 1) == 1)
                    (void)!::read(m_go[0], &c, 1); // until the test closes its end
            });
        });
        ::close(m_ready[1]);
        ::close(m_go[0]);
        char c = 0;
        REQUIRE(::read(m_ready[0], &c, 1) == 1);
    }
    ~Holder()
    {
        if (m_pid > 0)
            (void)end();
        ::close(m_ready[0]);
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

    pid_t pid() const { return m_pid; }
    ChildEnd end()
    {
        ::close(m_go[1]);
        const pid_t pid = m_pid;
        m_pid = 0;
        return waitFor(pid);
    }

private:
    int m_ready[2] = {-1, -1};
    int m_go[2] = {-1, -1};
    pid_t m_pid = 0;
};

} // namespace test
