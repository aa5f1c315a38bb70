// What is wrong in the made-up ward on purpose, so that checks against formality have something to find, and where. Nothing else that they look for
// is in the file: the writers keep clear of it (see the notes there), so that whoever tries the checks sees what they find and that they are silent
// otherwise. All plants lie in the first ward's offices.
#pragma once

#include "sample/town.h"

#include <QString>

#include <optional>
#include <vector>

namespace sample::plants {

// Formal rater 1: gives everyone the same general total, however different the people. In the last month five of them have been reviewed.
inline constexpr int sameTotalRater = slot::EconomyHead;
inline constexpr int sameTotalHalves = 38; // 19 points

// Formal rater 2: copies the self-scores, criterion by criterion and content by content.
inline constexpr int echoRater = slot::CultureHead;

// Overload: leads eight items every week where others lead one to three.
inline constexpr int overloaded = slot::Economy1;
inline constexpr int overloadedItems = 8;

// Excellent that goes round: in this unit the class is decided for these in turn, one a month, the first of them in the last month that is decided;
// before them for nobody. The scores give it to another person, the same one every month. Everywhere else it is decided as it was scored.
// Only where at least so many months are decided.
inline constexpr const char16_t *rotatingUnit = u"VP";
inline constexpr int rotatingLeast = 4;
inline constexpr int rotating[] = {slot::Office2, slot::Office3, slot::OfficeDeputy, slot::Driver, slot::OfficeHead};
inline constexpr int passedOver = slot::Office1;

// A manifestation that returns after its remedy was due (suggests I.03). No other person has one manifestation twice.
inline constexpr int repeater = slot::OneStop2;
inline constexpr const char16_t *repeated = u"II.05";

// Not formality, but cases that every page must show:
inline constexpr int onMaternityLeave = slot::PartyBuilding2; // the whole last month: absent
inline constexpr int withoutItems = slot::Guard; // no-items
inline constexpr int transferred = slot::PartyOffice2; // to the Party building board in the middle of the last month
inline constexpr int disciplinedBefore = slot::Driver; // condition ky-luat in the month before the last
inline constexpr int disciplined = slot::Culture3; // … and in the last
inline constexpr int forgetfulHead = slot::FrontHead; // whose unit once signed no “none found” in a quiet week of the last five
// Sheets of the last month:
inline constexpr int lockedEarly = slot::PartyOffice1;
inline constexpr int reopened = slot::Economy1;
inline constexpr int withdrawn = slot::Office2; // by a result that was corrected after the review
inline constexpr int decidedOtherwise = slot::PartyBuilding1; // excellent by the scores
// Petitions of the month before the last:
inline constexpr int petitionAnswered = slot::Economy4;
inline constexpr int petitionOpen = slot::OneStop2;

// What the checks (core/insight) must find in the last month with their limits as shipped, and nothing besides: their names and whom each finding is
// about, in the order of the rules.
struct Finding {
    QString rule;
    QString subject; // a person's or a unit's code
};
std::vector<Finding> findings(const Options &options);

// Whose class is decided otherwise than it was scored in a month (by place in Time::months).
struct Override {
    int person = 0;
    bool excellent = false; // to, else from
};
std::vector<Override> overridesIn(const Town &town, int month);

// How many items a person leads in every week, where that is planted.
std::optional<int> itemsAWeek(int person);
// Whether observations by chance pass the person over, so that the plants stay as they are.
bool isPlanted(int person);
// Whether leave by chance does.
bool mustBeThere(int person);

// Changes of the plan itself: qualification, transfer, leave.
void apply(Town &town);

} // namespace sample::plants
