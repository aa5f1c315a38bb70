#include "insight/board_tabs.h"

#include "base/tr.h"

namespace insight_ui {

QString BoardTab::name() const
{
    using insight::BoardKind;
    switch (kind) {
    case BoardKind::Week:
        return Tr::tr("Weeks", "board");
    case BoardKind::Month:
        return Tr::tr("Month", "board");
    case BoardKind::Conduct:
        return Tr::tr("25 manifestations", "board");
    case BoardKind::Formality:
        return Tr::tr("Is it real?", "board: checks against formality");
    case BoardKind::Year:
        return Tr::tr("Year so far", "board");
    case BoardKind::Unit:
    case BoardKind::Person:
        break;
    }
    return Tr::tr("Unit or person", "board");
}

} // namespace insight_ui
