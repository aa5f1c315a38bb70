#include "base/failure.h"

namespace base {

Failure::Failure(FailureKind kind, QString message, QStringList details)
    : m_kind(kind),
      m_message(std::move(message)),
      m_details(std::move(details)),
      m_utf8(m_message.toUtf8())
{
}

void refuse(const QString &message, const QStringList &details) { throw Failure(FailureKind::Refused, message, details); }
void failIo(const QString &message, const QStringList &details) { throw Failure(FailureKind::Io, message, details); }

} // namespace base
