// Values that the schema forbids, as another program can write them into a file all the same: they must end in a refusal, never in memory.
#include "month_ward.h"

#include "base/failure.h"
#include "rating/month_sheet.h"

#include <sqlite3.h>

using namespace testing;
using namespace Qt::StringLiterals;

namespace {

void write(store::Database &database, const QByteArray &sql)
{
    for (const QByteArray &each : {QByteArray("PRAGMA ignore_check_constraints = 1"), QByteArray("PRAGMA foreign_keys = 0"), sql})
        REQUIRE(sqlite3_exec(database.handle(), each.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

// Everything that reads a month, one way or the other.
void readAll(store::Database &database)
{
    rating::Sheets sheets(database, october);
    for (size_t i = 0; i < sheets.scores().values.cadres.size(); ++i)
        (void)sheets.today(qint32(i));
}

} // namespace

TEST_CASE("numbers that place something are held to their bounds")
{
    MonthWard ward;
    ward.contents("TP", 12, 10);
    const QByteArray sql = GENERATE(as<QByteArray>(), "UPDATE leadership_content SET number = 500000 WHERE number = 12",
                                    "UPDATE content_score SET content = -7 WHERE content = 12", "UPDATE post SET kind = 0 WHERE role = 2",
                                    "UPDATE post SET kind = 4096 WHERE role = 3", "UPDATE post SET to_date = '2026/09/05' WHERE role = 3",
                                    "INSERT INTO rule_binding (id, month, kind, rule_set) VALUES (77, '2026-10', 90, 'nd335-thang')");
    CAPTURE(sql);
    write(ward.database(), sql);
    CHECK_THROWS_AS(readAll(ward.database()), base::Failure);
}

TEST_CASE("days that are none, and posts of nobody, are passed over")
{
    MonthWard ward;
    ward.item("CV1", QDate(2026, 10, 9), 4, 1);
    ward.absence("CV1", QDate(2026, 10, 5), QDate(2026, 10, 9));
    const QByteArray sql = GENERATE(as<QByteArray>(), "UPDATE work_item SET due = '2026-10-'", "UPDATE work_item SET due = '2026-10-9x'",
                                    "UPDATE absence SET from_date = '2026-10-0'", "UPDATE absence SET to_date = '2026-10-77'",
                                    "UPDATE post SET cadre_id = 1 WHERE role = 2");
    CAPTURE(sql);
    write(ward.database(), sql);
    CHECK_NOTHROW(readAll(ward.database()));
}
