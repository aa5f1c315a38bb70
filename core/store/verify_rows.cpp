#include "store/verify_rows.h"

#include "base/tr.h"
#include "store/audit.h"
#include "store/secret.h"
#include "store/statement.h"

#include <QHash>

#include <map>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int MostNamed = 20;

// A row's weight is the sum over its cells, so that an update of some columns can be followed without knowing the others: minus before, plus after.
// A cell weighs by its row too: values that changed places between two rows must not make up for each other in the sum of a table.
// NULL weighs nothing, so that a column added since does not tip the scales. This is a comparison, not a signature: whoever can rewrite rows so that
// 64 bits agree can rewrite the log as well.
quint64 weight(base::Id id, const QString &column, const Value &value)
{
    const size_t seed = qHashMulti(size_t(0x9e3779b97f4a7c15U), id, column);
    if (const auto *number = std::get_if<qint64>(&value))
        return qHashMulti(seed, 1, *number);
    if (const auto *string = std::get_if<QString>(&value))
        return qHashMulti(seed, 2, *string);
    if (const auto *data = std::get_if<QByteArray>(&value))
        return qHashMulti(seed, 3, *data);
    return 0;
}

quint64 weight(base::Id id, const QString &table, const Row &row)
{
    quint64 sum = 0;
    for (const Field &field : row)
        sum += weight(id, field.column, isSecret(table, field.column) ? withheld(field.value) : field.value);
    return sum;
}

// What a row that is there weighs beside its cells.
quint64 presence(base::Id id) { return qHashMulti(size_t(0x5bd1e995), id); }

quint64 delta(const RowChange &change)
{
    const quint64 cells = weight(change.id, change.table, change.after) - weight(change.id, change.table, change.before);
    return change.op == ChangeOp::Insert ? cells + presence(change.id) : change.op == ChangeOp::Erase ? cells - presence(change.id) : cells;
}

void eachLogged(Database &database, const std::function<void(const RowChange &)> &take)
{
    eachEntry(database, 1, [&](const AuditEntry &entry) {
        if (entry.kind != EntryKind::Retention)
            eachChange(database, entry.seq, take);
        return true;
    });
}

void eachRow(Database &database, const QString &table, const std::function<void(base::Id, quint64)> &take)
{
    Statement rows(database, u"SELECT * FROM \"%1\""_s.arg(table));
    QStringList columns;
    std::vector<bool> secret;
    int idAt = 0;
    for (int i = 0; i < rows.columns(); ++i) {
        columns << rows.columnName(i);
        secret.push_back(isSecret(table, columns[i]));
        if (columns[i] == u"id")
            idAt = i;
    }
    while (rows.next()) {
        const base::Id id = rows.integer(idAt);
        quint64 sum = presence(id);
        for (int i = 0; i < int(columns.size()); ++i)
            if (i != idAt)
                sum += weight(id, columns[i], secret[size_t(i)] ? withheld(rows.value(i)) : rows.value(i));
        take(id, sum);
    }
}

} // namespace

QStringList rowsUnlikeLog(Database &database)
{
    std::map<QString, quint64> tables;
    Statement names(database,
                    u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('audit', 'audit_payload', "
                    "'schema_step')"_s);
    while (names.next())
        tables[names.text(0)] = 0;
    // First whole tables against each other, which needs no memory; rows by name only where that fails.
    for (auto &[table, sum] : tables)
        eachRow(database, table, [&sum = sum](base::Id, quint64 row) { sum += row; });
    eachLogged(database, [&](const RowChange &change) {
        if (const auto table = tables.find(change.table); table != tables.end()) // else a later schema has dropped it
            table->second -= delta(change);
    });

    QStringList lines;
    for (const auto &[table, sum] : tables) {
        if (sum == 0)
            continue;
        std::unordered_map<base::Id, quint64> rows;
        eachRow(database, table, [&](base::Id id, quint64 row) { rows[id] += row; });
        eachLogged(database, [&, name = table](const RowChange &change) {
            if (change.table == name)
                rows[change.id] -= delta(change);
        });
        std::set<base::Id> unlike;
        for (const auto &[id, rest] : rows)
            if (rest != 0)
                unlike.insert(id);
        int named = 0;
        for (const base::Id id : unlike) {
            if (named++ == MostNamed) {
                lines << Tr::tr("… and %1 more rows of %2.").arg(qint64(unlike.size()) - MostNamed).arg(table);
                break;
            }
            lines << Tr::tr("Row %2 of %1 is not what the audit log says: it was changed by another program.").arg(table).arg(id);
        }
    }
    return lines;
}

} // namespace store
