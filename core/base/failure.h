// Why something was not done, told to a person. Thrown inside core; caught once at each edge (a command's main, the window's store thread).
#pragma once

#include <QString>
#include <QStringList>

#include <exception>

namespace base {

// What the caller can do about it; nenepctl's exit codes are these numbers.
enum class FailureKind {
    Refused = 1, // the input breaks a rule: correct it and try again
    Usage = 2, // the command was put wrongly
    Io = 3, // a file could not be read or written; nothing was changed
};

class Failure : public std::exception {
public:
    // message: one sentence in the user's language saying what, where and what to do; details: further reasons, one a line.
    Failure(FailureKind kind, QString message, QStringList details = {});

    FailureKind kind() const { return m_kind; }
    const QString &message() const { return m_message; }
    const QStringList &details() const { return m_details; }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    FailureKind m_kind;
    QString m_message;
    QStringList m_details;
    QByteArray m_utf8;
};

[[noreturn]] void refuse(const QString &message, const QStringList &details = {});
[[noreturn]] void failIo(const QString &message, const QStringList &details = {});

} // namespace base
