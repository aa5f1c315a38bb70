// Colours: one palette for light and one for dark, and the few colours beyond the palette in one table. Widgets ask for them by meaning and never
// name a colour; nothing is told by colour alone.
#pragma once

#include <QColor>
#include <QPalette>

namespace shell {

enum class Theme { Light, Dark };

// Dress the whole program.
void applyTheme(Theme theme);
// Which of the two a palette is: by its lightness, since the desktop may have chosen it.
Theme themeOf(const QPalette &palette);

struct Colours {
    QColor line; // hairlines between areas
    QColor quiet; // secondary text
    QColor rail; // background of the navigation
    QColor infoBack; // message bars
    QColor warnBack;
    QColor errorBack;
    QColor warnText; // a word or a mark that asks for attention
    QColor errorText;
};
const Colours &coloursOf(const QPalette &palette);

} // namespace shell
