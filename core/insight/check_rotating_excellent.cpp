#include "insight/check.h"

#include "base/tr.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

using rating::MonthResults;
using rating::SheetResult;

constexpr int MonthsBack = 12;

// A month of a unit in which somebody was decided excellent.
struct Turn {
    base::Month month;
    std::vector<const SheetResult *> decided;
    std::vector<const SheetResult *> highest; // as many by their totals as printed; equal to the last of them: too
};

std::map<base::Id, Turn> turnsOf(const MonthResults &month, const Scope &scope)
{
    std::map<base::Id, Turn> units;
    std::map<base::Id, std::vector<const SheetResult *>> people;
    for (const SheetResult &sheet : month.sheets) {
        if (!inView(sheet, scope))
            continue;
        people[sheet.unit].push_back(&sheet);
        if (sheet.decided == rating::Rating::Excellent) {
            Turn &turn = units[sheet.unit];
            turn.month = month.month;
            turn.decided.push_back(&sheet);
        }
    }
    for (auto &[unit, turn] : units) {
        std::vector<const SheetResult *> &order = people[unit];
        std::stable_sort(order.begin(), order.end(), [](const SheetResult *a, const SheetResult *b) { return a->total > b->total; });
        const qint64 last = order[turn.decided.size() - 1]->total;
        std::copy_if(order.begin(), order.end(), std::back_inserter(turn.highest),
                     [&](const SheetResult *sheet) { return sheet->total >= 0 && sheet->total >= last; });
    }
    return units;
}

} // namespace

Check rotatingExcellent(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Check check{
        u"rotating-excellent"_s,
        Tr::tr("“Excellent” goes round"),
        Tr::tr("Of each unit, the last months in a row (among twelve; months without an excellent are passed over) in which nobody was decided "
               "excellent twice. Found where there are at least %1 of them and in more than half of them one and the same person has the highest "
               "total (or is among as many as were decided excellent).")
            .arg(facts.limits.rotatingMonths),
        Tr::tr("Compare the reasons of these decisions with the scores; “excellent” is for the result of the month, not for whose turn it is."),
        {}};
    std::map<base::Id, std::vector<Turn>> units; // the latest month first
    for (int back = 0; back < MonthsBack; ++back)
        for (auto &[unit, turn] : turnsOf(facts.results(facts.month.next(-back)), scope))
            units[unit].push_back(std::move(turn));
    for (const base::Id unit : roster.units().ordered()) {
        const auto turns = units.find(unit);
        if (turns == units.end())
            continue;
        QSet<base::Id> had;
        std::map<base::Id, qint64> highest; // in how many of the months
        QStringList round;
        std::vector<RowRef> rows;
        qint64 months = 0;
        for (const Turn &turn : turns->second) {
            if (std::any_of(turn.decided.begin(), turn.decided.end(), [&](const SheetResult *sheet) { return had.contains(sheet->cadre); }))
                break;
            QStringList codes;
            for (const SheetResult *sheet : turn.decided) {
                had.insert(sheet->cadre);
                codes << roster.cadre(sheet->cadre)->code;
                rows.push_back({u"sheet_step"_s, sheet->decision});
            }
            for (const SheetResult *sheet : turn.highest)
                ++highest[sheet->cadre];
            round.prepend(Tr::tr("%1 in %2").arg(codes.join(u", "_s), turn.month.toVietnamese()));
            ++months;
        }
        const auto best = std::max_element(highest.begin(), highest.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        if (months < facts.limits.rotatingMonths || best == highest.end() || best->second * 2 <= months)
            continue;
        check.findings.push_back(unitFinding(roster, unit,
                                             Tr::tr("nobody was excellent twice in %1 months (%2), though %3 has the highest total in %4 of them")
                                                 .arg(months)
                                                 .arg(listed(round, MonthsBack), codeAndName(roster, best->first))
                                                 .arg(best->second),
                                             std::move(rows)));
    }
    return check;
}

} // namespace insight
