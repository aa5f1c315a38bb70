// Figures read and put together, board by board: the window shows one of them, the command line prints those of a month.
#pragma once

#include "access/rights.h"
#include "insight/figure.h"
#include "insight/ward.h"

namespace insight {

enum class BoardKind {
    Week, // the month's weeks
    Month,
    Conduct, // the 25 manifestations
    Year, // January to the month
    Unit, // twelve months of the units wanted, their cases, work and placement
    Person, // the same of one person
    Formality,
};

struct Wish {
    BoardKind kind = BoardKind::Month;
    base::Month month;
    base::Id unit = 0; // this one and those below it; 0: all
    base::Id cadre = 0; // of BoardKind::Person
};

// Refused to a caller who may see nothing of it.
Board readBoard(Ward &ward, const rights::Caller &caller, const Wish &wish);

// Refuses a month that has not begun in Vietnam: there is nothing to count of it but plans, and what is overdue today is not its own.
void requireBegun(const Ward &ward, base::Month month);

// Week, Month, Conduct and Year; of one unit (0: all) also Unit. Refused as readBoard() does, and of a month that has not begun.
Board monthFigures(Ward &ward, const rights::Caller &caller, base::Month month, base::Id unit);

// Reads everything that the boards of a month count: opening them then only counts.
void prepareBoards(Ward &ward, base::Month month);

} // namespace insight
