#include "sample/outcomes.h"

#include <algorithm>

namespace sample {
namespace {

Outcome excellent(int n, Random &random)
{
    Outcome out{n, 0, 0, 0, 0};
    if (n >= 4 && random.chance(6))
        out.delays = 1;
    else if (random.chance(8))
        out.faults = out.faultsExcused = 1;
    return out;
}

Outcome good(int n, bool fallShort, Random &random)
{
    Outcome out{n, 0, 0, 0, 0};
    const int luck = random.below(100);
    if (fallShort) {
        if (n >= 4 && luck < 40)
            out.completed = n - std::max(1, n * random.between(5, 15) / 100);
        else if (luck < 70)
            out.faults = 1;
        else
            out.delays = 1;
    } else if (luck < 8) {
        out.completed = n >= 4 ? n - std::max(1, n * random.between(5, 20) / 100) : n - 1;
    } else if (luck < 16) {
        out.faults = n >= 10 ? random.between(1, 3) : 1;
        out.faultsExcused = random.chance(30) ? 1 : 0;
    } else if (luck < 26) {
        out.delays = n >= 10 ? random.between(1, 3) : 1;
        out.delaysExcused = random.chance(40) ? 1 : 0;
    }
    return out;
}

Outcome fair(int n, Random &random)
{
    Outcome out;
    if (n >= 3)
        out.completed = (n * random.between(55, 75) + 99) / 100;
    else
        out.completed = random.chance(70) ? n : n - 1;
    out.delays = out.completed > 0 && random.chance(70) ? 1 : 0;
    out.faults = out.completed > 0 && random.chance(45) ? 1 : 0;
    return out;
}

} // namespace

Outcome outcomeOf(Level level, int assigned, bool fallShort, Random &random)
{
    switch (level) {
    case Level::Excellent:
        return excellent(assigned, random);
    case Level::Good:
        return good(assigned, fallShort, random);
    case Level::Fair:
        break;
    }
    return fair(assigned, random);
}

} // namespace sample
