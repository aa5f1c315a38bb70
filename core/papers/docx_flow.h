// A paper as a word processor takes it: paragraphs and tables one after another. Lengths in twips (1/20 pt), as the format has them.
#pragma once

#include "papers/document.h"
#include "papers/fonts.h"

#include <variant>
#include <vector>

namespace papers::docx {

struct Tab {
    enum class Kind { Left, Center, Right };
    int at = 0;
    Kind kind = Kind::Left;
    bool dotted = false; // dots lead to it
};

// What stands in a paragraph: words, or one of these.
enum class Mark { None, Tab, PageNumber, PageCount };
struct Piece {
    Run run{}; // its size always given
    Mark mark = Mark::None;
};

struct Para {
    std::vector<Piece> pieces{};
    QString style{}; // empty: Normal
    Align align = Align::Left;
    int left = 0, right = 0; // from the margins or the cell's edges
    int first = 0; // of the first line beyond left; negative: it hangs
    int before = 0, after = 0;
    int line = 0; // least height of a line; 0: the face's own
    bool exact = false; // line is the height
    bool ruled = false; // a line above
    bool keepWithNext = false;
    bool pageBefore = false;
    std::vector<Tab> tabs{};
    double markSize = 13; // pt, of an empty line
};

enum class Merge { None, First, Continued }; // down the rows

struct GridCell {
    std::vector<Para> paras{}; // never empty
    int columns = 1;
    Merge merge = Merge::None;
    bool middle = false;
};

struct GridRow {
    std::vector<GridCell> cells{};
    bool header = false;
    bool whole = true; // never cut by a page's end
    int height = 0; // at least
};

struct Grid {
    std::vector<int> widths{};
    std::vector<GridRow> rows{};
    bool ruled = true;
    int paddingSide = 0, paddingTop = 0;
};

using Item = std::variant<Para, Grid>;

struct Section {
    std::vector<Item> items{}; // never two tables in a row, and never a table last
    int width = 0, height = 0; // of the sheet
    int top = 0, bottom = 0, left = 0, right = 0;
    int header = 0, footer = 0; // from the sheet's edges
    std::vector<Para> firstHeader{}, otherHeader{}, foot{}; // empty: nothing stands there
};

// counted: the file holds this paper alone, so that “2/3” can be said; else only the page's number.
Section sectionOf(const Document &document, const Fonts &fonts, bool counted);

} // namespace papers::docx
