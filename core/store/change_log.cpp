#include "store/change_log.h"

#include "base/failure.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr qsizetype PartSize = 1 << 20;
constexpr int SaltSize = 16;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(store)
};

[[noreturn]] void unreadable() { base::refuse(Tr::tr("An entry of the audit log cannot be read.")); }

const unsigned char *bytesOf(const QByteArray &data) { return reinterpret_cast<const unsigned char *>(data.constData()); }

void write(QCborStreamWriter &out, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        out.append(*number);
    else if (const auto *string = std::get_if<QString>(&value))
        out.append(QStringView(*string));
    else if (const auto *data = std::get_if<QByteArray>(&value))
        out.append(*data);
    else
        out.appendNull();
}

void write(QCborStreamWriter &out, const Row &row)
{
    out.startMap(quint64(row.size()));
    for (const Field &field : row) {
        out.append(QStringView(field.column));
        write(out, field.value);
    }
    out.endMap();
}

QString readText(QCborStreamReader &in)
{
    QString text = QString::fromLatin1("");
    for (auto chunk = in.readString();; chunk = in.readString()) {
        if (chunk.status == QCborStreamReader::Error)
            unreadable();
        text += chunk.data;
        if (chunk.status == QCborStreamReader::EndOfString)
            return text;
    }
}

QByteArray readBytes(QCborStreamReader &in)
{
    QByteArray data("");
    for (auto chunk = in.readByteArray();; chunk = in.readByteArray()) {
        if (chunk.status == QCborStreamReader::Error)
            unreadable();
        data += chunk.data;
        if (chunk.status == QCborStreamReader::EndOfString)
            return data;
    }
}

qint64 readInteger(QCborStreamReader &in)
{
    if (!in.isInteger())
        unreadable();
    const qint64 number = in.toInteger();
    in.next();
    return number;
}

Value readValue(QCborStreamReader &in)
{
    if (in.isNull()) {
        in.next();
        return {};
    }
    if (in.isInteger())
        return readInteger(in);
    if (in.isString())
        return readText(in);
    if (in.isByteArray())
        return readBytes(in);
    unreadable();
}

Row readRow(QCborStreamReader &in)
{
    if (!in.isMap() || !in.enterContainer())
        unreadable();
    Row row;
    while (in.hasNext()) {
        Field field;
        if (!in.isString())
            unreadable();
        field.column = readText(in);
        field.value = readValue(in);
        row.push_back(std::move(field));
    }
    if (!in.leaveContainer())
        unreadable();
    return row;
}

} // namespace

QByteArray blake2b(const QByteArray &data, const QByteArray &key)
{
    QByteArray digest(DigestSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), DigestSize, bytesOf(data), quint64(data.size()),
                       key.isEmpty() ? nullptr : bytesOf(key), size_t(key.size()));
    return digest;
}

struct ChangeLog::Hash {
    crypto_generichash_state state;
};

ChangeLog::ChangeLog(Database &database, qint64 seq) : m_database(database), m_seq(seq), m_hash(std::make_unique<Hash>())
{
    m_salt.resize(SaltSize);
    randombytes_buf(m_salt.data(), SaltSize);
    crypto_generichash_init(&m_hash->state, bytesOf(m_salt), SaltSize, DigestSize);
}

ChangeLog::~ChangeLog() = default;

void ChangeLog::add(const RowChange &change)
{
    QCborStreamWriter out(&m_buffer); // appends
    out.startArray(5);
    out.append(int(change.op));
    out.append(QStringView(change.table));
    out.append(change.id);
    write(out, change.before);
    write(out, change.after);
    out.endArray();
    ++m_count;
    auto table = std::find_if(m_tables.rbegin(), m_tables.rend(), [&](const auto &t) { return t.name == change.table; });
    if (table == m_tables.rend()) {
        m_tables.push_back({change.table, {}});
        table = m_tables.rbegin();
    }
    table->ids.push_back(change.id);
    if (m_buffer.size() >= PartSize)
        flush();
}

void ChangeLog::flush()
{
    if (m_buffer.isEmpty())
        return;
    crypto_generichash_update(&m_hash->state, bytesOf(m_buffer), quint64(m_buffer.size()));
    if (!m_insert)
        m_insert = std::make_unique<Statement>(m_database, u"INSERT INTO audit_payload (seq, part, data) VALUES (?, ?, ?)"_s);
    // Level 1: an import writes megabytes here, and people wait for it.
    m_insert->bind(m_seq).bind(++m_part).bind(Value(qCompress(m_buffer, 1))).run();
    m_buffer.resize(0);
}

QByteArray ChangeLog::finish()
{
    flush();
    if (!m_insert)
        m_insert = std::make_unique<Statement>(m_database, u"INSERT INTO audit_payload (seq, part, data) VALUES (?, ?, ?)"_s);
    m_insert->bind(m_seq).bind(0).bind(Value(m_salt)).run();
    QByteArray digest(DigestSize, Qt::Uninitialized);
    crypto_generichash_final(&m_hash->state, reinterpret_cast<unsigned char *>(digest.data()), DigestSize);
    return digest;
}

void readChanges(const QByteArray &compressedPart, const std::function<void(const RowChange &)> &take)
{
    const QByteArray part = qUncompress(compressedPart);
    QCborStreamReader in(part);
    while (in.isValid() && in.currentOffset() < part.size()) {
        if (!in.isArray() || !in.enterContainer())
            unreadable();
        RowChange change;
        change.op = ChangeOp(readInteger(in));
        if (!in.isString())
            unreadable();
        change.table = readText(in);
        change.id = readInteger(in);
        change.before = readRow(in);
        change.after = readRow(in);
        if (change.op < ChangeOp::Insert || change.op > ChangeOp::Erase)
            unreadable();
        // Leaving the last element of a sequence also asks for the next one, which at the end of the part is no error.
        in.leaveContainer();
        take(change);
    }
}

QByteArray payloadDigest(const QByteArray &salt, const std::vector<QByteArray> &compressedParts)
{
    if (salt.size() != SaltSize)
        return {};
    crypto_generichash_state state;
    crypto_generichash_init(&state, bytesOf(salt), SaltSize, DigestSize);
    for (const QByteArray &compressed : compressedParts) {
        const QByteArray part = qUncompress(compressed);
        crypto_generichash_update(&state, bytesOf(part), quint64(part.size()));
    }
    QByteArray digest(DigestSize, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), DigestSize);
    return digest;
}

} // namespace store
