// What a person says of a file whose sheets or heads import would not understand by itself: which table a sheet is, and which column of the contract
// a head means. Plain values: the reader of sheets asks them, the window remembers them for the next file with the same heads.
#pragma once

#include "exchange/sheet_spec.h"

#include <QStringList>

#include <map>
#include <optional>

namespace exchange {

// By head, folded: the place in SheetSpec::columns, or NotRead. Heads that are not named mean what they say.
using HeadMeaning = std::map<QString, int>;
inline constexpr int NotRead = -1;

struct SheetMeaning {
    std::optional<Table> table; // none: as its name or its header tells
    bool isPassedOver = false;
    HeadMeaning heads; // with a table only

    bool saysNothing() const { return !table && !isPassedOver && heads.empty(); }
    friend bool operator==(const SheetMeaning &, const SheetMeaning &) = default;
};
using BookMeaning = std::map<int, SheetMeaning>; // by the sheet's place in the file

// As lines of text, for a settings file: by the names of the contract, so that they outlive a change of our places.
QString toText(const SheetMeaning &meaning);
// What is not known any more is left out.
SheetMeaning meaningFrom(const QString &text);

// Under which a sheet's meaning is remembered: the set of its heads, whatever their order, spelling and the sheet's name. Empty for no heads.
QString shapeOf(const QStringList &heads);

} // namespace exchange
