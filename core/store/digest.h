// BLAKE2b-256, in one go or as bytes come.
#pragma once

#include <QByteArray>

#include <sodium.h>

namespace store {

inline constexpr int DigestSize = 32;

class Digest {
public:
    explicit Digest(const QByteArray &key = {}); // key: a salt of 16 to 64 bytes, or none
    void add(const QByteArray &bytes);
    QByteArray result(); // ends it

private:
    crypto_generichash_state m_state;
};

QByteArray blake2b(const QByteArray &bytes);

} // namespace store
