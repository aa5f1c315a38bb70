#include "rating/sheet_table.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace rating {
namespace {

QString columns()
{
    return u"id, month, cadre_id, step, signed_by, entered_by, paper_number, paper_date, at, digest, class, reason, opinion, signer_name, "
           "signer_title, entry"_s;
}

SheetStep stepOf(const store::Statement &query)
{
    SheetStep step;
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
    step.signerName = query.text(13);
    step.signerTitle = query.text(14);
    step.entry = query.integer(15);
    return step;
}

std::vector<SheetStep> stepsOf(store::Statement &query)
{
    std::vector<SheetStep> steps;
    while (query.next())
        steps.push_back(stepOf(query));
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

// Of a period one bad sheet ends the reading of all: so it says whose it is.
SheetSnapshot readSnapshot(store::Database &database, const QByteArray &bytes, const SheetStep &step, RulesRead *known = nullptr)
{
    std::optional<SheetSnapshot> snapshot = snapshotFrom(bytes, known);
    if (snapshot)
        return std::move(*snapshot);
    store::Statement query(database, u"SELECT code FROM cadre WHERE id = ?"_s);
    query.bind(step.cadre);
    const QString code = query.next() ? query.text(0) : QString::number(step.cadre);
    base::refuse(
        Tr::tr("What was signed on the sheet of %1 for month %2 cannot be read: the file has been altered. Check it (verify) and restore a backup.")
            .arg(code, step.month.toVietnamese()));
}

// Locks and reopenings alternate: the last of them decides. (“step >= 4” is the word of their index.)
QString lockedSheets()
{
    return u"SELECT month, cadre_id FROM sheet_step s WHERE step >= 4 AND step = 4 AND NOT EXISTS (SELECT 1 FROM sheet_step r "
           "WHERE r.month = s.month AND r.cadre_id = s.cadre_id AND r.id > s.id AND r.step >= 4 AND r.step = 5)"_s;
}

store::Value classValue(std::optional<Rating> rating) { return rating ? store::integer(qint64(*rating)) : store::null(); }

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
    return readSnapshot(database, snapshotBytes(database, step.month, step.cadre, step.id), step);
}

void eachSnapshot(store::Database &database, base::Month month, const std::function<const SheetStep *(base::Id cadre)> &wanted,
                  const std::function<void(const SheetStep &, const SheetSnapshot &)> &take)
{
    store::Statement query(database,
                           u"SELECT cadre_id, id, snapshot FROM sheet_step WHERE month = ? AND snapshot IS NOT NULL ORDER BY cadre_id, id"_s);
    query.bind(month.toString());
    RulesRead known;
    base::Id cadre = 0;
    const SheetStep *step = nullptr;
    QByteArray last; // up to the step
    const auto finish = [&] {
        if (step)
            take(*step, readSnapshot(database, last, *step, &known));
    };
    while (query.next()) {
        if (query.integer(0) != cadre) {
            finish();
            cadre = query.integer(0);
            step = wanted(cadre);
            last.clear();
        }
        if (step && query.integer(1) <= step->id)
            last = query.bytes(2);
    }
    finish();
}

base::Id addStep(store::Edit &edit, const SheetStep &step, const SheetSnapshot &snapshot, const SheetResult *locked)
{
    const QByteArray bytes = toBytes(snapshot);
    const bool isNew = bytes != snapshotBytes(edit.database(), step.month, step.cadre, std::numeric_limits<base::Id>::max());
    store::Row row{{u"month"_s, store::text(step.month.toString())},
                   {u"cadre_id"_s, store::integer(step.cadre)},
                   {u"step"_s, store::integer(qint64(step.kind))},
                   {u"signed_by"_s, store::idOrNull(step.signedBy)},
                   {u"signer_name"_s, store::textOrNull(step.signerName)},
                   {u"signer_title"_s, store::textOrNull(step.signerTitle)},
                   {u"entered_by"_s, store::idOrNull(step.enteredBy)},
                   {u"paper_number"_s, store::textOrNull(step.paperNumber)},
                   {u"paper_date"_s, store::dateOrNull(step.paperDate)},
                   {u"at"_s, store::text(step.at.toUTC().toString(Qt::ISODate))},
                   {u"digest"_s, store::bytes(step.digest)},
                   {u"snapshot"_s, isNew ? store::bytes(bytes) : store::null()},
                   {u"class"_s, classValue(step.decided)},
                   {u"reason"_s, store::textOrNull(step.reason)},
                   {u"opinion"_s, store::textOrNull(step.opinion)},
                   {u"entry"_s, store::integer(edit.seq())}};
    if (locked != nullptr) {
        row.insert(row.end(), {{u"locked_unit"_s, store::integer(locked->unit)},
                               {u"locked_total"_s, locked->total < 0 ? store::null() : store::integer(locked->total)},
                               {u"locked_proposed"_s, classValue(locked->proposed)},
                               {u"locked_class"_s, classValue(locked->decided)},
                               {u"locked_decision"_s, store::idOrNull(locked->decision)}});
    }
    return edit.insert(u"sheet_step"_s, row);
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

void eachLocked(store::Database &database, base::Month first, base::Month last, base::Id cadre,
                const std::function<void(const SheetSnapshot &, std::optional<Rating> decided)> &take)
{
    store::Statement query(database, u"SELECT %1, snapshot FROM sheet_step WHERE month BETWEEN ? AND ?%2 ORDER BY cadre_id, month, id"_s.arg(
                                         columns(), cadre == 0 ? QString() : u" AND cadre_id = ?"_s));
    query.bind(first.toString()).bind(last.toString());
    if (cadre != 0)
        query.bind(cadre);
    RulesRead known;
    std::vector<SheetStep> steps; // of the sheet at hand
    QByteArray snapshot; // its last one: after a lock nothing is signed but the reopening
    const auto finish = [&] {
        if (const SheetState state = stateOf(steps, {}); state.locked >= 0)
            take(readSnapshot(database, snapshot, steps.front(), &known),
                 state.decided < 0 ? std::nullopt : steps[std::size_t(state.decided)].decided);
        steps.clear();
        snapshot.clear();
    };
    while (query.next()) {
        SheetStep step = stepOf(query);
        if (!steps.empty() && (step.cadre != steps.front().cadre || step.month != steps.front().month))
            finish();
        steps.push_back(std::move(step));
        if (!query.isNull(16))
            snapshot = query.bytes(16);
    }
    finish();
}

bool isLocked(store::Database &database, base::Month month, base::Id cadre)
{
    const std::vector<SheetStep> steps = loadSteps(database, month, cadre);
    return isLocked(std::span<const SheetStep>(steps));
}

} // namespace rating
