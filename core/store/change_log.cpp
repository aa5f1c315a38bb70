#include "store/change_log.h"

#include "store/secret.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr qsizetype PartSize = 1 << 20; // a part ends with the change that passes it

enum Major { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Simple = 7 };

// RFC 8949, shortest form. (QCborStreamWriter writes from the start of a QByteArray, whatever it holds, and costs a QBuffer each time.)
void head(QByteArray &out, Major major, quint64 n)
{
    const int bytes = n < 24 ? 0 : n <= 0xff ? 1 : n <= 0xffff ? 2 : n <= 0xffffffff ? 4 : 8;
    const int low = bytes == 0 ? int(n) : bytes == 1 ? 24 : bytes == 2 ? 25 : bytes == 4 ? 26 : 27;
    char encoded[9] = {char(major << 5 | low)};
    for (int i = 0; i < bytes; ++i)
        encoded[1 + i] = char(n >> 8 * (bytes - 1 - i));
    out.append(encoded, 1 + bytes);
}

void put(QByteArray &out, qint64 number) { number < 0 ? head(out, Negative, ~quint64(number)) : head(out, Unsigned, quint64(number)); }

void put(QByteArray &out, QStringView string)
{
    const QByteArray utf8 = string.toUtf8();
    head(out, Text, quint64(utf8.size()));
    out.append(utf8);
}

void put(QByteArray &out, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        put(out, *number);
    } else if (const auto *string = std::get_if<QString>(&value)) {
        put(out, QStringView(*string));
    } else if (const auto *data = std::get_if<QByteArray>(&value)) {
        head(out, Bytes, quint64(data->size()));
        out.append(*data);
    } else {
        head(out, Simple, 22); // null
    }
}

QByteArray saltOf(Database &database)
{
    QByteArray salt;
    while (salt.size() < SaltSize) {
        const quint32 word = database.random();
        for (int shift = 0; shift < 32; shift += 8)
            salt.append(char(word >> shift));
    }
    return salt;
}

} // namespace

ChangeLog::ChangeLog(Database &database, qint64 seq) : m_database(database), m_seq(seq), m_salt(saltOf(database)), m_digest(m_salt) { }

ChangeLog::~ChangeLog() = default;

void ChangeLog::begin(ChangeOp op, const TableShape &shape, base::Id id)
{
    auto named = std::find(m_named.begin(), m_named.end(), &shape);
    if (named == m_named.end()) {
        head(m_buffer, Array, 3);
        put(m_buffer, qint64(0));
        put(m_buffer, QStringView(shape.name));
        head(m_buffer, Array, quint64(shape.columns.size()));
        for (const QString &column : shape.columns)
            put(m_buffer, QStringView(column));
        named = m_named.insert(m_named.end(), &shape);
    }
    head(m_buffer, Array, 4);
    put(m_buffer, qint64(op));
    put(m_buffer, qint64(named - m_named.begin()));
    put(m_buffer, id);
    ++m_count;

    const auto noticed = std::find(m_shapes.begin(), m_shapes.end(), &shape);
    const auto place = size_t(noticed - m_shapes.begin());
    if (noticed == m_shapes.end()) {
        m_shapes.push_back(&shape);
        m_tables.push_back({shape.name, {}});
    }
    m_tables[place].ids.push_back(id);
}

void ChangeLog::row(const TableShape &shape, const std::vector<Value> &values)
{
    head(m_buffer, Array, values.size());
    for (int i = 0; i < int(values.size()); ++i)
        put(m_buffer, i == shape.secret ? withheld(values[size_t(i)]) : values[size_t(i)]);
}

void ChangeLog::end()
{
    if (m_buffer.size() >= PartSize && m_marks == 0)
        flush();
}

void ChangeLog::inserted(const TableShape &shape, base::Id id, const std::vector<Value> &values)
{
    begin(ChangeOp::Insert, shape, id);
    row(shape, values);
    end();
}

void ChangeLog::updated(const TableShape &shape, base::Id id, const std::vector<Change> &changes)
{
    begin(ChangeOp::Update, shape, id);
    head(m_buffer, Array, 3 * changes.size());
    for (const Change &change : changes) {
        put(m_buffer, qint64(change.column));
        const bool secret = change.column == shape.secret;
        put(m_buffer, secret ? withheld(change.before) : change.before);
        put(m_buffer, secret ? withheld(change.after) : change.after);
    }
    end();
}

void ChangeLog::erased(const TableShape &shape, base::Id id, const std::vector<Value> &values)
{
    begin(ChangeOp::Erase, shape, id);
    row(shape, values);
    end();
}

ChangeLog::Mark ChangeLog::mark()
{
    ++m_marks;
    Mark mark{m_count, m_buffer.size(), m_named.size(), {}};
    for (const ChangeNotice::Table &table : m_tables)
        mark.ids.push_back(table.ids.size());
    return mark;
}

void ChangeLog::release()
{
    --m_marks;
    end();
}

void ChangeLog::backTo(const Mark &mark)
{
    --m_marks;
    m_count = mark.count;
    m_buffer.truncate(mark.size);
    m_named.resize(mark.named);
    m_shapes.resize(mark.ids.size());
    m_tables.resize(mark.ids.size());
    for (size_t i = 0; i < mark.ids.size(); ++i)
        m_tables[i].ids.resize(mark.ids[i]);
}

void ChangeLog::flush()
{
    if (m_buffer.isEmpty())
        return;
    m_digest.add(m_buffer);
    // Level 1: an import writes megabytes here, and people wait for it.
    const QByteArray packed = qCompress(m_buffer, 1);
    if (!m_insert)
        m_insert = std::make_unique<WriteStatement>(m_database, u"INSERT INTO audit_payload (seq, part, data) VALUES (?, ?, ?)"_s);
    m_insert->bind(m_seq).bind(++m_part).bind(Value(packed));
    m_insert->run();
    m_buffer.resize(0);
    m_named.clear();
}

QByteArray ChangeLog::finish()
{
    flush();
    WriteStatement salt(m_database, u"INSERT INTO audit_payload (seq, part, data) VALUES (?, 0, ?)"_s);
    salt.bind(m_seq).bind(Value(m_salt));
    salt.run();
    return m_digest.result();
}

} // namespace store
