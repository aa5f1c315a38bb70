// Letters that reach an entry of a menu or a button with Alt. Texts come from several rooms and two languages, and no room knows which of its
// commands will stand together: where two ask for the same letter, the first keeps it.
#pragma once

#include <QStringList>

class QMenuBar;

namespace shell {

// The texts with letters of their own, as far as there are enough: what asks for a letter that is free gets it, the others the first free one of
// their words' beginnings, else of their letters, else none. Only a–z and 0–9, which every keyboard has.
QStringList withDistinctMnemonics(const QStringList &texts);

// Of every menu, and of the bar itself (of which only one page's menu is there at a time).
void giveMnemonics(const QMenuBar &menus);

} // namespace shell
