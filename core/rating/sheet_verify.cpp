#include "rating/sheet_verify.h"

#include "base/failure.h"
#include "base/tr.h"
#include "rating/month_results_table.h"
#include "rating/month_sheet.h"
#include "rating/sheet_table.h"
#include "store/statement.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

QString sheetName(store::Database &database, const LockedSheet &sheet)
{
    store::Statement query(database, u"SELECT code FROM cadre WHERE id = ?"_s);
    query.bind(sheet.cadre);
    return Tr::tr("Sheet of %1, month %2").arg(query.next() ? query.text(0) : QString::number(sheet.cadre), sheet.month.toVietnamese());
}

ScoreRow rowAgain(const SheetSnapshot &snapshot)
{
    PersonValues person;
    person.code = snapshot.code;
    person.role = snapshot.facts.role;
    person.kind = snapshot.facts.kind;
    return rowOf(person, snapshot.label, snapshot.rules, scoreOf(snapshot));
}

// The result beside the lock is what the sheet printed and was decided; locks of earlier programs have none.
bool isKept(const std::optional<SheetResult> &kept, const SheetSnapshot &snapshot, const std::vector<SheetStep> &steps, const SheetState &state)
{
    SheetResult locked{snapshot.facts.cadre, snapshot.facts.unit, snapshot.row.total, snapshot.row.proposed, std::nullopt, 0};
    if (state.decided >= 0) {
        locked.decided = steps[std::size_t(state.decided)].decided;
        locked.decision = steps[std::size_t(state.decided)].id;
    }
    return !kept || *kept == locked;
}

// Null when another sheet of the month cannot be read: that one is told for itself.
std::unique_ptr<Sheets> openSheets(store::Database &database, base::Month month)
{
    try {
        return std::make_unique<Sheets>(database, month);
    } catch (const base::Failure &) {
        return nullptr;
    }
}

} // namespace

store::Findings verifySheets(store::Database &database)
{
    store::Findings findings;
    std::unique_ptr<Sheets> sheets; // of the month at hand: locked sheets come month by month
    base::Month opened;
    for (const LockedSheet &locked : loadLocked(database)) {
        const QString name = sheetName(database, locked) + u": "_s;
        const std::vector<SheetStep> steps = loadSteps(database, locked.month, locked.cadre);
        const SheetState state = stateOf(steps, {});
        if (state.locked < 0) {
            findings.broken << name + Tr::tr("its lock cannot be read.");
            continue;
        }
        const SheetStep &lock = steps[std::size_t(state.locked)];
        std::optional<SheetSnapshot> snapshot;
        try {
            snapshot = loadSnapshot(database, lock);
            SheetFacts &facts = snapshot->facts;
            if (facts.cadre != locked.cadre || facts.month != locked.month || facts.rules != digestOf(snapshot->rules)
                || digestsOf(facts).whole != lock.digest)
                findings.broken << name + Tr::tr("what is kept is not what was signed.");
            else if (rowAgain(*snapshot) != snapshot->row || !isKept(loadLockedResult(database, lock.id), *snapshot, steps, state))
                findings.broken << name + Tr::tr("scored again it comes to another result than was locked.");
        } catch (const base::Failure &failure) {
            findings.broken << name + failure.message();
            continue;
        }
        if (opened != locked.month) {
            opened = locked.month;
            sheets = openSheets(database, opened);
        }
        if (!sheets)
            continue;
        const qint32 place = sheets->scores().values.placeOf(locked.cadre);
        if (place < 0)
            findings.notes << name + Tr::tr("the person holds no post in that month any longer; the sheet keeps what was locked.");
        else if (sheets->digests(place).whole != lock.digest)
            for (const QString &change : differences(*snapshot, sheets->today(place), true))
                findings.notes << name + Tr::tr("since it was locked: %1").arg(change);
    }
    return findings;
}

} // namespace rating
