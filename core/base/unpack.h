// What qCompress packed, from bytes that may be anybody's.
#pragma once

#include <QByteArray>

#include <optional>

namespace base {

// nullopt: damaged, or more than `most` bytes. Takes no more memory than that, whatever size the bytes state; qUncompress would make more room.
std::optional<QByteArray> unpacked(const QByteArray &packed, qsizetype most);

} // namespace base
