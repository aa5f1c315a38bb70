// Enumerated words of the workbook, matched as headers are: without case, diacritics and surplus spaces.
#pragma once

#include "base/text.h"

#include <QString>

#include <optional>
#include <span>
#include <utility>

namespace staff {

template <class E> std::optional<E> fromWord(std::span<const E> values, QStringView typed)
{
    const QString key = base::folded(typed);
    for (E value : values) {
        if (base::folded(word(value)) == key)
            return value;
    }
    return std::nullopt;
}

} // namespace staff
