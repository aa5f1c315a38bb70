#include "insight/boards.h"

#include "base/failure.h"
#include "base/month_weeks.h"
#include "base/tr.h"
#include "insight/check.h"
#include "insight/check_board.h"
#include "insight/conduct_board.h"
#include "insight/month_board.h"
#include "insight/week_board.h"
#include "insight/year_board.h"
#include "staff/staff_table.h"

namespace insight {

Board readBoard(Ward &ward, const rights::Caller &caller, const Wish &wish)
{
    ward.refresh();
    store::Database &database = ward.database();
    const staff::Roster &roster = ward.roster();
    const base::Month month = wish.month;
    const Scope scope = ward.scope(caller, wish.unit, month);
    if (scope.units().empty() && !scope.seesEverything())
        base::refuse(Tr::tr("This account may see nobody's figures here."));
    const ScoredMonth scored = [&](base::Month other) -> const rating::MonthScores & { return ward.month(other); };
    const auto history = [&] {
        return HistoryFacts{month,
                            ward.today(),
                            scored,
                            readConduct(database, month, ward.today()),
                            readWorkDue(database, roster, month.first(), month.last()),
                            staff::loadWanted(database)};
    };
    switch (wish.kind) {
    case BoardKind::Week:
        return weekBoard(readWeeks(database, roster, base::weeksOf(month), ward.today()), roster, scope);
    case BoardKind::Month:
        return monthBoard({ward.today(), ward.month(month), ward.month(month.next(-1)), leadership::loadScores(database, month),
                           leadership::loadContents(database)},
                          roster, ward.standing(), scope);
    case BoardKind::Conduct:
        return conductBoard(readConduct(database, month, ward.today()), roster, scope);
    case BoardKind::Year:
        return {yearFigure(month, scored, readConduct(database, month, ward.today()).observations, roster, scope)};
    case BoardKind::Unit:
        return unitBoard(history(), roster, scope);
    case BoardKind::Person:
        return personBoard(history(), wish.cadre, roster, scope);
    case BoardKind::Formality:
        return checkBoard(runChecks(readChecks(ward, month), roster, scope), month);
    }
    return {};
}

Board monthFigures(Ward &ward, const rights::Caller &caller, base::Month month, base::Id unit)
{
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

} // namespace insight
