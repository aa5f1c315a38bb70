#include "rating/sheet_step.h"

namespace rating {
namespace {

int lastMatching(std::span<const SheetStep> steps, std::size_t before, StepKind kind, const QByteArray &digest)
{
    for (std::size_t i = before; i > 0; --i)
        if (steps[i - 1].kind == kind && steps[i - 1].digest == digest)
            return int(i) - 1;
    return -1;
}

int lastLock(std::span<const SheetStep> steps)
{
    for (std::size_t i = steps.size(); i > 0; --i) {
        if (steps[i - 1].kind == StepKind::Locked)
            return int(i) - 1;
        if (steps[i - 1].kind == StepKind::Reopened)
            return -1;
    }
    return -1;
}

} // namespace

bool isLocked(std::span<const SheetStep> steps) { return lastLock(steps) >= 0; }

SheetState stateOf(std::span<const SheetStep> steps, const SheetDigests &today)
{
    using rights::Stage;
    SheetState state;
    state.locked = lastLock(steps);
    if (state.locked >= 0) {
        // what was locked is what had been signed by then
        const auto lock = std::size_t(state.locked);
        state.decided = lastMatching(steps, lock, StepKind::Decided, steps[lock].digest);
        state.reviewed = lastMatching(steps, lock, StepKind::Reviewed, steps[lock].digest);
        for (std::size_t i = lock; i > 0 && state.selfScored < 0; --i)
            if (steps[i - 1].kind == StepKind::SelfScored)
                state.selfScored = int(i) - 1;
        state.stage = Stage::Locked;
        return state;
    }
    const auto holding = [&](StepKind kind) { return lastMatching(steps, steps.size(), kind, today.of(kind)); };
    state.selfScored = holding(StepKind::SelfScored);
    if (state.selfScored >= 0) {
        state.stage = Stage::SelfScored;
        state.reviewed = holding(StepKind::Reviewed);
    }
    if (state.reviewed >= 0) {
        state.stage = Stage::Reviewed;
        state.decided = holding(StepKind::Decided);
    }
    if (state.decided >= 0)
        state.stage = Stage::Decided;
    for (std::size_t i = steps.size(); i > 0 && state.withdrawn < 0; --i) {
        const StepKind kind = steps[i - 1].kind;
        if (kind <= StepKind::Decided && int(kind) > int(state.stage))
            state.withdrawn = int(i) - 1;
    }
    return state;
}

} // namespace rating
