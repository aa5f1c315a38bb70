// The change set of one Edit on its way into the log: CBOR, hashed with a salt, compressed and written in parts as it grows, so that an import of any size
// needs little memory.
#pragma once

#include "store/database.h"
#include "store/statement.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace store {

inline constexpr int DigestSize = 32; // BLAKE2b-256

QByteArray blake2b(const QByteArray &data, const QByteArray &key = {});

class ChangeLog {
public:
    ChangeLog(Database &database, qint64 seq);
    ~ChangeLog();

    // Only what differs is kept: for an update, the changed columns before and after.
    void add(const RowChange &change);
    bool isEmpty() const { return m_count == 0; }
    const std::vector<ChangeNotice::Table> &tables() const { return m_tables; }
    // Writes what is left and the salt; the digest that goes into the audit entry.
    QByteArray finish();

private:
    void flush();

    struct Hash;
    Database &m_database;
    qint64 m_seq;
    qint64 m_count = 0;
    int m_part = 0;
    QByteArray m_salt;
    QByteArray m_buffer;
    std::unique_ptr<Hash> m_hash;
    std::unique_ptr<Statement> m_insert;
    std::vector<ChangeNotice::Table> m_tables;
};

// What a part holds, in order. Throws base::Failure (Refused) when the bytes are not what add() writes.
void readChanges(const QByteArray &compressedPart, const std::function<void(const RowChange &)> &take);
// The digest over salt and parts as finish() made it.
QByteArray payloadDigest(const QByteArray &salt, const std::vector<QByteArray> &compressedParts);

} // namespace store
