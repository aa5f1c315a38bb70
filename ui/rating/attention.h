// What in a month waits for somebody: steps that are late, people over the cap, petitions without an answer. Each can be asked of one sheet.
#pragma once

#include "rating/month_data.h"

#include <QString>
#include <QStringList>

namespace rating_ui {

struct Attention {
    enum class Kind { Late, OverCap, Petition };
    Kind kind = Kind::Late;
    rating::DueStep step = rating::DueStep::None; // of Late
    QDate due; // of Late: the day by which it was due

    friend bool operator==(const Attention &, const Attention &) = default;
};

bool waits(const MonthData &month, std::size_t place, const Attention &attention);

struct Waiting {
    Attention attention;
    int sheets = 0;
};
// Those that there are among the sheets the caller sees, of these units (their codes; empty: all): late steps in the order of the way, then the cap,
// then petitions.
std::vector<Waiting> waitingIn(const MonthData &month, const QStringList &units);

// “Late: review 3 (due 26/10)”
QString text(const Waiting &waiting);

// “Decided, petition open, late since 06/11”: how far a sheet has come and what it waits for.
QString stateText(const MonthData &month, std::size_t place);

} // namespace rating_ui
