#include "rating/sheet_step.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace rating;
using rights::Stage;

namespace {

SheetStep step(StepKind kind, const char *digest)
{
    SheetStep s;
    s.kind = kind;
    s.digest = digest;
    return s;
}

Stage stageOfSteps(const std::vector<SheetStep> &steps) { return stateOf(steps, {"work", "self", "scored", "whole"}).stage; }

constexpr auto Self = StepKind::SelfScored;
constexpr auto Review = StepKind::Reviewed;
constexpr auto Decide = StepKind::Decided;
constexpr auto Lock = StepKind::Locked;
constexpr auto Reopen = StepKind::Reopened;

} // namespace

TEST_CASE("a step holds while its digest is today's, and those before it do")
{
    CHECK(stageOfSteps({}) == Stage::Open);
    CHECK(stageOfSteps({step(Self, "self")}) == Stage::SelfScored);
    CHECK(stageOfSteps({step(Self, "whole")}) == Stage::Open);
    CHECK(stageOfSteps({step(Self, "old")}) == Stage::Open);
    CHECK(stageOfSteps({step(Self, "self"), step(Review, "whole")}) == Stage::Reviewed);
    CHECK(stageOfSteps({step(Self, "self"), step(Review, "old")}) == Stage::SelfScored);
    CHECK(stageOfSteps({step(Self, "old"), step(Review, "whole")}) == Stage::Open);
    CHECK(stageOfSteps({step(Self, "self"), step(Review, "whole"), step(Decide, "whole")}) == Stage::Decided);
    CHECK(stageOfSteps({step(Self, "self"), step(Review, "old"), step(Decide, "old")}) == Stage::SelfScored);
}

TEST_CASE("signed again, the last that matches counts")
{
    const std::vector<SheetStep> steps{step(Self, "self"), step(Review, "whole"), step(Decide, "whole"), step(Decide, "old"), step(Decide, "whole")};
    const SheetState state = stateOf(steps, {"work", "self", "scored", "whole"});
    CHECK(state.stage == Stage::Decided);
    CHECK(state.decided == 4);
    CHECK(state.withdrawn == -1);
}

TEST_CASE("a lock holds whatever changes, until it is reopened")
{
    const std::vector<SheetStep> locked{step(Self, "a"), step(Review, "b"), step(Decide, "b"), step(Lock, "b")};
    CHECK(stageOfSteps(locked) == Stage::Locked);
    CHECK(stateOf(locked, {}).decided == 2);
    std::vector<SheetStep> reopened = locked;
    reopened.push_back(step(Reopen, "b"));
    CHECK(stageOfSteps(reopened) == Stage::Open);
    CHECK(stateOf(reopened, {"w", "a", "s", "b"}).stage == Stage::Decided);
    CHECK_FALSE(isLocked(reopened));
    reopened.push_back(step(Lock, "b"));
    CHECK(stageOfSteps(reopened) == Stage::Locked);
}

TEST_CASE("the signature that no longer holds is named")
{
    const auto withdrawn = [](const std::vector<SheetStep> &steps) { return stateOf(steps, {"work", "self", "scored", "whole"}).withdrawn; };
    CHECK(withdrawn({}) == -1);
    CHECK(withdrawn({step(Self, "self")}) == -1);
    CHECK(withdrawn({step(Self, "old")}) == 0);
    CHECK(withdrawn({step(Self, "self"), step(Review, "old"), step(Decide, "old")}) == 2);
    CHECK(withdrawn({step(Self, "self"), step(Review, "whole"), step(Decide, "old")}) == 2);
}
