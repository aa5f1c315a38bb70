#include "store/digest.h"

#include <cstdlib>

namespace store {
namespace {

const unsigned char *bytesOf(const QByteArray &data) { return reinterpret_cast<const unsigned char *>(data.constData()); }

} // namespace

Digest::Digest(const QByteArray &key)
{
    static const bool ready = sodium_init() >= 0; // picks the fastest code for this processor; anything may be called only after it
    if (!ready)
        std::abort(); // no source of randomness: nothing can be signed
    crypto_generichash_init(&m_state, key.isEmpty() ? nullptr : bytesOf(key), size_t(key.size()), DigestSize);
}

void Digest::add(const QByteArray &bytes) { crypto_generichash_update(&m_state, bytesOf(bytes), quint64(bytes.size())); }

QByteArray Digest::result()
{
    QByteArray digest(DigestSize, Qt::Uninitialized);
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(digest.data()), DigestSize);
    return digest;
}

QByteArray blake2b(const QByteArray &bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.result();
}

} // namespace store
