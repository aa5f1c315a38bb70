// How charts are coloured: by meaning, and so that the tones differ in lightness and not in hue alone. They keep apart for the colour-blind and on a
// black-and-white printer.
#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>

#include <array>

namespace insight_ui {

enum class Tone { Good, Middle, Attention, Bad, Quiet };

struct Look {
    QColor back;
    QColor text;
    QColor quiet; // secondary text
    QColor line; // grid and frames
    QColor mark; // around what is chosen
    std::array<QColor, 5> tones; // by Tone
    QColor faint; // the least of a heat map …
    QColor strong; // … and the most

    QColor tone(Tone which) const { return tones[std::size_t(which)]; }
    QColor heat(double share) const; // 0: faint, 1: strong
    // Black or white, whichever can be read on it.
    static QColor on(const QColor &back);

    // As the window is.
    static Look of(const QPalette &palette);
    // Greys on white, whatever the window.
    static Look paper();
    // Light colours on white, for pictures that go into other documents.
    static Look picture();
};

} // namespace insight_ui
