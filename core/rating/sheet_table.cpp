#include "rating/sheet_table.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace rating {
namespace {

QString columns() { return u"id, month, cadre_id, step, signed_by, entered_by, paper_number, paper_date, at, digest, class, reason, opinion"_s; }

std::vector<SheetStep> stepsOf(store::Statement &query)
{
    std::vector<SheetStep> steps;
    while (query.next()) {
        SheetStep &step = steps.emplace_back();
        step.id = query.integer(0);
        step.month = base::Month::parse(query.text(1)).value_or(base::Month());
        step.cadre = query.integer(2);
        step.kind = StepKind(query.integer(3));
        step.signedBy = query.integer(4);
        step.enteredBy = query.integer(5);
        step.paperNumber = query.text(6);
        step.paperDate = query.date(7);
        step.at = QDateTime::fromString(query.text(8), Qt::ISODate);
        step.digest = query.bytes(9);
        if (!query.isNull(10))
            step.decided = Rating(query.integer(10));
        step.reason = query.text(11);
        step.opinion = query.text(12);
    }
    return steps;
}

// The last snapshot of the sheet up to a step; empty when there is none.
QByteArray snapshotBytes(store::Database &database, base::Month month, base::Id cadre, base::Id upTo)
{
    store::Statement query(database, u"SELECT snapshot FROM sheet_step WHERE month = ? AND cadre_id = ? AND id <= ? AND snapshot IS NOT NULL "
                                     "ORDER BY id DESC LIMIT 1"_s);
    query.bind(month.toString()).bind(cadre).bind(upTo);
    return query.next() ? query.bytes(0) : QByteArray();
}

// Locks and reopenings alternate: the last of them decides.
QString lockedSheets()
{
    return u"SELECT month, cadre_id FROM sheet_step s WHERE step = 4 AND NOT EXISTS "
           "(SELECT 1 FROM sheet_step r WHERE r.month = s.month AND r.cadre_id = s.cadre_id AND r.step = 5 AND r.id > s.id)"_s;
}

} // namespace

std::vector<SheetStep> loadSteps(store::Database &database, base::Month month)
{
    store::Statement query(database, u"SELECT %1 FROM sheet_step WHERE month = ? ORDER BY id"_s.arg(columns()));
    query.bind(month.toString());
    return stepsOf(query);
}

std::vector<SheetStep> loadSteps(store::Database &database, base::Month month, base::Id cadre)
{
    store::Statement query(database, u"SELECT %1 FROM sheet_step WHERE month = ? AND cadre_id = ? ORDER BY id"_s.arg(columns()));
    query.bind(month.toString()).bind(cadre);
    return stepsOf(query);
}

SheetSnapshot loadSnapshot(store::Database &database, const SheetStep &step)
{
    std::optional<SheetSnapshot> snapshot = snapshotFrom(snapshotBytes(database, step.month, step.cadre, step.id));
    if (!snapshot)
        base::refuse(
            Tr::tr("What was signed on a sheet of month %1 cannot be read: the file has been altered. Check it (verify) and restore a backup.")
                .arg(step.month.toVietnamese()));
    return *snapshot;
}

base::Id addStep(store::Edit &edit, const SheetStep &step, const SheetSnapshot &snapshot)
{
    const QByteArray bytes = toBytes(snapshot);
    const bool isNew = bytes != snapshotBytes(edit.database(), step.month, step.cadre, std::numeric_limits<base::Id>::max());
    return edit.insert(u"sheet_step"_s, {{u"month"_s, store::text(step.month.toString())},
                                         {u"cadre_id"_s, store::integer(step.cadre)},
                                         {u"step"_s, store::integer(qint64(step.kind))},
                                         {u"signed_by"_s, store::idOrNull(step.signedBy)},
                                         {u"entered_by"_s, store::idOrNull(step.enteredBy)},
                                         {u"paper_number"_s, store::textOrNull(step.paperNumber)},
                                         {u"paper_date"_s, store::dateOrNull(step.paperDate)},
                                         {u"at"_s, store::text(step.at.toUTC().toString(Qt::ISODate))},
                                         {u"digest"_s, store::bytes(step.digest)},
                                         {u"snapshot"_s, isNew ? store::bytes(bytes) : store::null()},
                                         {u"class"_s, step.decided ? store::integer(qint64(*step.decided)) : store::null()},
                                         {u"reason"_s, store::textOrNull(step.reason)},
                                         {u"opinion"_s, store::textOrNull(step.opinion)}});
}

std::vector<LockedSheet> loadLocked(store::Database &database)
{
    store::Statement query(database, u"SELECT DISTINCT month, cadre_id FROM (%1) AS locked ORDER BY month, cadre_id"_s.arg(lockedSheets()));
    std::vector<LockedSheet> locked;
    while (query.next())
        if (const std::optional<base::Month> month = base::Month::parse(query.text(0)))
            locked.push_back({*month, query.integer(1)});
    return locked;
}

std::vector<base::Month> loadLockedMonths(store::Database &database, base::Id cadre)
{
    store::Statement query(database, u"SELECT DISTINCT month FROM (%1 AND s.cadre_id = ?) AS locked ORDER BY month"_s.arg(lockedSheets()));
    query.bind(cadre);
    std::vector<base::Month> months;
    while (query.next())
        if (const std::optional<base::Month> month = base::Month::parse(query.text(0)))
            months.push_back(*month);
    return months;
}

bool isLocked(store::Database &database, base::Month month, base::Id cadre)
{
    const std::vector<SheetStep> steps = loadSteps(database, month, cadre);
    return isLocked(std::span<const SheetStep>(steps));
}

} // namespace rating
