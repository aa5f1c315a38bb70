// Breaks text into lines of a width. Nothing is lost: a word wider than the line is broken inside, after a hyphen or stroke where it has one.
#pragma once

#include "papers/document.h"
#include "papers/fonts.h"

namespace papers {

struct LineShape {
    Unit width = 0;
    Unit firstIndent = 0; // the first line begins this much further right (negative: further left)
    Align align = Align::Left;
    Unit pitch = 0; // at least this from line to line; 0: the face's own
};

struct SetLine {
    std::vector<Text> texts; // x from the left of the shape, baseline from the top of the line
    Unit height = 0;
    Unit width = 0; // of what is visible
};

// size: of the runs that name none, in units. No text gives one empty line; a '\n' at the end adds none.
std::vector<SetLine> breakLines(const Fonts &fonts, const Runs &runs, Unit size, const LineShape &shape);

// Centred lines of about equal length, as names of bodies are written: “NGƯỜI ĐƯỢC / ĐÁNH GIÁ”, never “NGƯỜI ĐƯỢC ĐÁNH / GIÁ”.
std::vector<SetLine> breakCentred(const Fonts &fonts, const Runs &runs, Unit size, Unit width);

// Width of the text set on one line.
Unit widthOf(const Fonts &fonts, const Runs &runs, Unit size);
// Widest single word of at most so many letters: what a column should hold unbroken. Longer ones (codes, addresses) may be broken.
Unit widestWord(const Fonts &fonts, const Runs &runs, Unit size, int letters);

Unit heightOf(const std::vector<SetLine> &lines);

} // namespace papers
