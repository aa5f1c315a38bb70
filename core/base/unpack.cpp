#include "base/unpack.h"

#include <QtEndian>

#include <zlib.h>

namespace base {

std::optional<QByteArray> unpacked(const QByteArray &packed, qsizetype most)
{
    constexpr qsizetype head = 4; // the size before packing
    if (packed.size() <= head)
        return std::nullopt;
    const quint32 stated = qFromBigEndian<quint32>(packed.constData());
    if (stated == 0 || qsizetype(stated) > most)
        return std::nullopt;
    QByteArray bytes(qsizetype(stated), Qt::Uninitialized);
    uLongf size = stated;
    const int done = uncompress(reinterpret_cast<Bytef *>(bytes.data()), &size, reinterpret_cast<const Bytef *>(packed.constData() + head),
                                uLong(packed.size() - head));
    if (done != Z_OK || size != stated)
        return std::nullopt;
    return bytes;
}

} // namespace base
