// The posts of a ward's offices, the same in every ward: the first forty in the order of sample::slot, then twenty more that larger wards fill.
#pragma once

#include "sample/town.h"

#include <span>

namespace sample {

struct CoreUnit {
    const char16_t *code;
    const char16_t *name; // %1: the ward's name
    staff::Block block;
    int parent; // place in this list
    Field field;
    int head; // slot
};
std::span<const CoreUnit> coreUnits();

struct CorePost {
    int unit; // place in coreUnits()
    const char16_t *title;
    staff::PostRole role;
    staff::Kind kind;
    int manager; // slot; −1: nobody
    // Joined by '|': those that fit. What a post of this title wants is recorded where `wants` is set.
    const char16_t *qualifications;
    bool wants = false;
    bool isSupport = false;
};
std::span<const CorePost> corePosts();

// The Secretary also chairs the People's Council: two posts at once.
inline constexpr int councilUnit = 4;

} // namespace sample
