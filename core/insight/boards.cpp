#include "insight/boards.h"

#include "base/failure.h"
#include "base/month_weeks.h"
#include "base/tr.h"
#include "insight/conduct_board.h"
#include "insight/month_board.h"
#include "insight/week_board.h"
#include "insight/year_board.h"
#include "staff/staff_table.h"

namespace insight {

Board monthFigures(Ward &ward, const rights::Caller &caller, base::Month month, base::Id unit)
{
    ward.refresh();
    store::Database &database = ward.database();
    const staff::Roster &roster = ward.roster();
    const Scope scope = ward.scope(caller, unit, month);
    if (scope.units().empty() && !scope.seesEverything())
        base::refuse(Tr::tr("This account may see nobody's figures here."));
    const ScoredMonth scored = [&](base::Month other) -> const rating::MonthScores & { return ward.month(other); };
    const ConductFacts conduct = readConduct(database, month, ward.today());
    Board all;
    const auto add = [&](Board board) { all.insert(all.end(), std::make_move_iterator(board.begin()), std::make_move_iterator(board.end())); };
    add(weekBoard(readWeeks(database, roster, base::weeksOf(month), ward.today()), roster, scope));
    add(monthBoard(
        {ward.today(), ward.month(month), ward.month(month.next(-1)), leadership::loadScores(database, month), leadership::loadContents(database)},
        roster, ward.standing(), scope));
    add(conductBoard(conduct, roster, scope));
    add({yearFigure(month, scored, conduct.observations, roster, scope)});
    if (unit != 0)
        add(unitBoard({month, ward.today(), scored, conduct, readWorkDue(database, roster, month.first(), month.last()), staff::loadWanted(database)},
                      roster, scope));
    return all;
}

} // namespace insight
