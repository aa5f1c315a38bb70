#include "insight/boards.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "insight/check.h"
#include "insight/check_board.h"
#include "insight/conduct_board.h"
#include "insight/month_board.h"
#include "insight/week_board.h"
#include "insight/year_board.h"

namespace insight {

Board readBoard(Ward &ward, const rights::Caller &caller, const Wish &wish)
{
    ward.refresh();
    const staff::Roster &roster = ward.roster();
    const base::Month month = wish.month;
    const Scope scope = ward.scope(caller, wish.unit, month);
    if (scope.units().empty() && !scope.seesEverything())
        base::refuse(Tr::tr("This account may see nobody's figures here."));
    const ResultsOf results = [&](base::Month other) -> const rating::MonthResults & { return ward.results(other); };
    const auto history = [&] { return HistoryFacts{month, ward.today(), ward.conduct(month), ward.workDue(month), ward.wanted()}; };
    switch (wish.kind) {
    case BoardKind::Week:
        return weekBoard(ward.weeks(month), roster, scope);
    case BoardKind::Month:
        return monthBoard({ward.today(), ward.month(month), ward.results(month.next(-1)), ward.contents(month), ward.contentCatalogue()}, roster,
                          ward.standing(), scope);
    case BoardKind::Conduct:
        return conductBoard(ward.conduct(month), roster, scope);
    case BoardKind::Year:
        return yearBoard(month, results, ward.conduct(month).observations, roster, scope);
    case BoardKind::Unit:
        return unitBoard(history(), results, roster, scope);
    case BoardKind::Person:
        return personBoard(history(), wish.cadre, ward.personMonths(wish.cadre, month.next(-11), month), roster, scope);
    case BoardKind::Formality:
        if (month > base::Month::of(ward.today()))
            return {}; // see requireBegun()
        return checkBoard(runChecks(readChecks(ward, month), roster, scope), month);
    }
    return {};
}

void requireBegun(const Ward &ward, base::Month month)
{
    if (month > base::Month::of(ward.today()))
        base::refuse(Tr::tr("Month %1 has not begun (today is %2): there is nothing to count yet. Choose another month.")
                         .arg(month.toVietnamese(), base::dateText(ward.today())));
}

Board monthFigures(Ward &ward, const rights::Caller &caller, base::Month month, base::Id unit)
{
    requireBegun(ward, month);
    std::vector<BoardKind> kinds{BoardKind::Week, BoardKind::Month, BoardKind::Conduct, BoardKind::Year};
    if (unit != 0)
        kinds.push_back(BoardKind::Unit);
    Board all;
    for (const BoardKind kind : kinds) {
        Board board = readBoard(ward, caller, {kind, month, unit});
        all.insert(all.end(), std::make_move_iterator(board.begin()), std::make_move_iterator(board.end()));
    }
    return all;
}

void prepareBoards(Ward &ward, base::Month month)
{
    ward.refresh();
    ward.month(month);
    ward.results(month);
    ward.weeks(month);
    ward.workDue(month);
    ward.conduct(month);
    ward.given(month);
    ward.contents(month);
}

} // namespace insight
