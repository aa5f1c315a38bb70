// What the caller may do with a sheet now, and why not: the table of core/access asked with what the month's values say.
#pragma once

#include "rating/month_data.h"

#include <optional>

namespace rating_ui {

struct May {
    bool own = false; // in the caller's own name
    bool record = false; // another's, from the signed paper
    QString reason; // why not in one's own name
    explicit operator bool() const { return own || record; }
};
// A judgement. signer: who signs it by virtue of what they are to the person; none: whoever does it, and nobody else's is recorded.
May maySign(const MonthData &month, std::size_t place, rights::Action action, std::optional<rights::Relation> signer);

// What is typed or registered.
rights::Verdict mayDo(const MonthData &month, std::size_t place, rights::Action action);

} // namespace rating_ui
