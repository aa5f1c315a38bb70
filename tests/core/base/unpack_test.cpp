// Packed bytes come from files that anybody may have touched: what they state of themselves is not believed.
#include "base/unpack.h"

#include <catch2/catch.hpp>

#include <QtEndian>

using base::unpacked;

namespace {

QByteArray stating(QByteArray packed, quint32 size)
{
    qToBigEndian(size, packed.data());
    return packed;
}

} // namespace

TEST_CASE("What was packed comes back, up to the most that is wanted")
{
    const QByteArray words = QByteArray("lịch công tác tuần ").repeated(100);
    CHECK(unpacked(qCompress(words), words.size()) == words);
    CHECK_FALSE(unpacked(qCompress(words), words.size() - 1));
}

TEST_CASE("A size that lies is not believed")
{
    const QByteArray packed = qCompress(QByteArray(1 << 20, '0')); // about 1 kB
    CHECK_FALSE(unpacked(stating(packed, 1), 1 << 20)); // unpacks to far more
    CHECK_FALSE(unpacked(stating(packed, (1 << 20) - 1), 2 << 20));
    CHECK_FALSE(unpacked(stating(packed, (1 << 20) + 1), 2 << 20)); // and to less
    CHECK_FALSE(unpacked(stating(packed, 0xffffffff), 2 << 20));
    CHECK_FALSE(unpacked(stating(packed, 0), 2 << 20));
}

TEST_CASE("What is cut short or no packed bytes at all is refused")
{
    const QByteArray packed = qCompress(QByteArray("Nề Nếp").repeated(50));
    for (qsizetype size = 0; size < packed.size(); ++size)
        CHECK_FALSE(unpacked(packed.first(size), 1 << 20));
    CHECK_FALSE(unpacked(QByteArray("\0\0\0\5abcde", 9), 1 << 20));
}
