// All that the month page shows at once, read and scored on the store thread and handed over whole.
#pragma once

#include "access/rights.h"
#include "rating/due_steps.h"
#include "rating/explain.h"
#include "rating/month_scores.h"
#include "rating/petition_table.h"
#include "staff/unit.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace rating_ui {

struct MonthData {
    rating::MonthScores month; // with steps and states of every sheet
    rights::Caller caller; // whose view this is
    bool readOnly = false; // the file
    std::vector<rating::CapLine> cap;
    // By place, as everything in month:
    std::vector<bool> visible; // whether the caller may see the sheet
    std::vector<rights::Relations> relations; // of the caller to the person
    std::vector<bool> over; // excellent beyond what the cap allows in some group
    std::vector<rating::DueStep> late;
    std::vector<int> openPetitions; // not answered
    std::vector<rating::Petition> petitions; // of sheets that are visible, in order of registration
    staff::UnitTree units;

    std::size_t people() const { return month.values.people.size(); }
    std::size_t seen() const; // how many are visible
    QDate dueOn(std::size_t place) const; // the day by which the step that is late was due; invalid: none is
    QDate since(std::size_t place) const; // the day of the signature by which the sheet stands where it does; invalid: nothing holds
    std::map<QString, base::Id> whoMaySign() const; // “Nguyễn Văn A · CB0007”
    rights::Stage stage(std::size_t place) const { return month.stage(qint32(place)); }
    bool withdrawn(std::size_t place) const { return !month.states.empty() && month.states[place].withdrawn >= 0; }
};
using SharedMonth = std::shared_ptr<const MonthData>; // the window reads it while the thread explains from it

SharedMonth loadMonth(store::Database &database, base::Month month, const rights::Caller &caller);
// The month to begin with: the one looked at last, where anybody holds a post in it; else the latest that anybody has scored, since that is the one
// being worked on; without any that of today, or the latest of the two years up to it that has data.
SharedMonth loadFirstMonth(store::Database &database, std::optional<base::Month> last, base::Month today, const rights::Caller &caller);

} // namespace rating_ui
