// Change sets read back. The bytes come from a file that anybody may have written, so nothing is taken on trust.
#include "base/failure.h"
#include "base/tr.h"
#include "base/unpack.h"
#include "store/change_log.h"

#include <QCborStreamReader>

#include <limits>

using namespace Qt::StringLiterals;

namespace store {
namespace {

// A part of a ChangeLog is a megabyte and one change; a snapshot that a change carries is far smaller than this.
constexpr quint32 LargestPart = 256U << 20;

[[noreturn]] void unreadable() { base::refuse(Tr::tr("An entry of the audit log cannot be read: it is not what this program writes.")); }

void require(bool holds)
{
    if (!holds)
        unreadable();
}

class PartReader {
public:
    // QCborStreamReader ends after one item, so the sequence is read as an array without a length.
    explicit PartReader(const QByteArray &part) : m_in("\x9f" + part + "\xff"), m_size(part.size() + 2) { }

    void read(const std::function<void(const RowChange &)> &take)
    {
        require(m_in.isArray() && m_in.enterContainer());
        while (m_in.hasNext()) {
            enter();
            const qint64 kind = integer();
            if (kind == 0) {
                name();
            } else {
                require(kind >= qint64(ChangeOp::Insert) && kind <= qint64(ChangeOp::Erase));
                take(change(ChangeOp(kind)));
            }
            leave();
        }
        leave();
        require(m_in.currentOffset() == m_size);
    }

private:
    void enter() { require(m_in.isArray() && m_in.isLengthKnown() && m_in.enterContainer()); }

    void leave() { require(m_in.lastError() == QCborError::NoError && !m_in.hasNext() && m_in.leaveContainer()); }

    qint64 integer()
    {
        require(m_in.isInteger());
        const bool positive = m_in.isUnsignedInteger();
        require(!positive || m_in.toUnsignedInteger() <= quint64(std::numeric_limits<qint64>::max()));
        require(positive || quint64(m_in.toNegativeInteger()) - 1 <= quint64(std::numeric_limits<qint64>::max()));
        const qint64 number = m_in.toInteger();
        m_in.next();
        return number;
    }

    int place(qsizetype end)
    {
        const qint64 number = integer();
        require(number >= 0 && number < end);
        return int(number);
    }

    QString text()
    {
        require(m_in.isString() && m_in.isLengthKnown());
        QString all = QString::fromLatin1("");
        for (auto chunk = m_in.readString();; chunk = m_in.readString()) {
            require(chunk.status != QCborStreamReader::Error);
            all += chunk.data;
            if (chunk.status == QCborStreamReader::EndOfString)
                return all;
        }
    }

    QByteArray bytes()
    {
        require(m_in.isLengthKnown());
        QByteArray all("");
        for (auto chunk = m_in.readByteArray();; chunk = m_in.readByteArray()) {
            require(chunk.status != QCborStreamReader::Error);
            all += chunk.data;
            if (chunk.status == QCborStreamReader::EndOfString)
                return all;
        }
    }

    Value value()
    {
        if (m_in.isNull()) {
            m_in.next();
            return {};
        }
        if (m_in.isInteger())
            return integer();
        if (m_in.isString())
            return text();
        require(m_in.isByteArray());
        return bytes();
    }

    void name()
    {
        TableShape shape{text(), {}};
        enter();
        while (m_in.hasNext())
            shape.columns << text();
        leave();
        m_shapes.push_back(std::move(shape));
    }

    RowChange change(ChangeOp op)
    {
        const TableShape &shape = m_shapes[size_t(place(qsizetype(m_shapes.size())))];
        RowChange change{op, shape.name, integer(), {}, {}};
        enter();
        if (op == ChangeOp::Update) {
            while (m_in.hasNext()) {
                const QString &column = shape.columns[place(shape.columns.size())];
                change.before.push_back({column, value()});
                change.after.push_back({column, value()});
            }
        } else {
            Row &row = op == ChangeOp::Insert ? change.after : change.before;
            for (const QString &column : shape.columns)
                row.push_back({column, value()});
        }
        leave();
        return change;
    }

    QCborStreamReader m_in;
    qsizetype m_size;
    std::vector<TableShape> m_shapes;
};

} // namespace

QByteArray unpacked(const QByteArray &compressedPart)
{
    std::optional<QByteArray> part = base::unpacked(compressedPart, LargestPart);
    require(part.has_value());
    return std::move(*part);
}

void readChanges(const QByteArray &compressedPart, const std::function<void(const RowChange &)> &take)
{
    const QByteArray part = unpacked(compressedPart);
    PartReader(part).read(take);
}

} // namespace store
