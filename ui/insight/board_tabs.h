// The boards of the page “Overview” in the order of their tabs.
#pragma once

#include "insight/boards.h"

#include <QString>

#include <array>

namespace insight_ui {

struct BoardTab {
    insight::BoardKind kind; // the last is of one person once one is chosen
    const char *key; // in settings and file names
    QString name() const;
};
inline constexpr std::array<BoardTab, 6> boards{{{insight::BoardKind::Month, "month"},
                                                 {insight::BoardKind::Week, "week"},
                                                 {insight::BoardKind::Conduct, "conduct"},
                                                 {insight::BoardKind::Formality, "checks"},
                                                 {insight::BoardKind::Year, "year"},
                                                 {insight::BoardKind::Unit, "one"}}};

} // namespace insight_ui
