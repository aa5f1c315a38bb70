// The peer of scoring: sqlite3's own functions step over the same rows in the same order on the same connection and read the same columns, and throw
// them away. Nothing that goes through this file can be faster. The statements are those of rating/month_values.cpp, without its rules and its single
// rows.
#include "bench.h"

#include "base/failure.h"

#include <sqlite3.h>

namespace bench {
namespace {

struct Pass {
    const char *sql;
    enum { Nothing, Days, DaysBackwards, Month } binds;
};

constexpr Pass Passes[] = {
    {"SELECT id, code, name FROM cadre ORDER BY code", Pass::Nothing},
    {"SELECT id, cadre_id, unit_id, title, role, kind, manager_id FROM post WHERE (from_date IS NULL OR from_date <= ?) AND (to_date IS NULL OR "
     "to_date >= ?) "
     "ORDER BY id",
     Pass::DaysBackwards},
    {"SELECT id, code FROM unit", Pass::Nothing},
    {"SELECT cadre_id, from_date, to_date FROM absence WHERE from_date <= ? AND (to_date IS NULL OR to_date >= ?)", Pass::DaysBackwards},
    {"SELECT i.id, i.lead_id, CAST(substr(i.due, 9, 2) AS INTEGER), i.k_milli, i.assigned, r.completed, r.faults - r.faults_excused, "
     "r.delays - r.delays_excused FROM work_item i LEFT JOIN work_result r ON r.item_id = i.id WHERE i.id IN (SELECT id FROM work_item WHERE due "
     "BETWEEN ? AND ?) AND i.state IN (1, 2) "
     "ORDER BY i.id",
     Pass::Days},
    {"SELECT cadre_id, indicator, severity FROM observation WHERE date BETWEEN ? AND ? AND conclusion = 1 AND cadre_id IS NOT NULL ORDER BY date, id",
     Pass::Days},
    {"SELECT cadre_id, criterion, self_half, superior_half, CASE WHEN evidence <> '' THEN 1 ELSE 0 END FROM criterion_score WHERE month = ?",
     Pass::Month},
    {"SELECT s.cadre_id, COUNT(CASE WHEN s.superior_half <= c.max_half THEN 1 END), COALESCE(SUM(CASE WHEN s.superior_half <= c.max_half THEN "
     "s.superior_half END), 0) FROM content_score s LEFT JOIN leadership_content c ON c.number = s.content WHERE s.month = ? GROUP BY s.cadre_id",
     Pass::Month},
    {"SELECT cadre_id, condition FROM condition_record WHERE month = ?", Pass::Month},
};

qint64 step(sqlite3 *handle, const Pass &pass, base::Month month)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, pass.sql, -1, &statement, nullptr) != SQLITE_OK)
        base::failIo(QString::fromUtf8(sqlite3_errmsg(handle)));
    const QByteArray first = month.first().toString(Qt::ISODate).toUtf8();
    const QByteArray last = month.last().toString(Qt::ISODate).toUtf8();
    const QByteArray text = month.toString().toUtf8();
    const auto bind = [&](int place, const QByteArray &value) {
        sqlite3_bind_text(statement, place, value.constData(), int(value.size()), SQLITE_TRANSIENT);
    };
    switch (pass.binds) {
    case Pass::Nothing:
        break;
    case Pass::Days:
        bind(1, first);
        bind(2, last);
        break;
    case Pass::DaysBackwards:
        bind(1, last);
        bind(2, first);
        break;
    case Pass::Month:
        bind(1, text);
        break;
    }
    qint64 rows = 0;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(statement, i) == SQLITE_TEXT)
                sqlite3_column_text(statement, i);
            else
                sqlite3_column_int64(statement, i);
        }
    }
    sqlite3_finalize(statement);
    return rows;
}

} // namespace

qint64 rawPass(sqlite3 *handle, base::Month month)
{
    qint64 rows = 0;
    for (const Pass &pass : Passes)
        rows += step(handle, pass, month);
    return rows;
}

} // namespace bench
