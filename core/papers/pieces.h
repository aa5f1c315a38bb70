// What a document becomes before pages are known: a column of pieces, each of which lies on one page whole.
#pragma once

#include "papers/document.h"
#include "papers/fonts.h"
#include "papers/lines.h"

#include <utility>

namespace papers {

// How hard a piece holds to the next one: a wish gives way where a page is too small for the chain, a demand only where nothing else is left.
enum class Hold { None, Wish, Demand };

struct Piece {
    Unit gap = 0; // before it; dropped at the top of a page
    Unit height = 0;
    Hold hold = Hold::None;
    bool breakBefore = false;
    int table = -1; // whose row it is, index into Flow::tables; the table's header stands above it
    int row = -1; // index into that table's body
    bool closes = true; // the end of its row: false for all bands but the last of a row taller than a page
    std::vector<Text> texts; // from the left of the text area and the top of the piece
    std::vector<Line> lines;
};

// Where the rules of a row run.
struct RowRules {
    std::vector<Unit> edges; // uprights
    std::vector<std::pair<Unit, Unit>> unruledBelow; // under cells that go on in the next row
};

// A cell that spans rows. Its text is set once a page, within what stands of it there.
struct TallCell {
    int firstRow = 0, lastRow = 0;
    Unit left = 0; // of its text
    bool middle = false;
    std::vector<SetLine> lines;
};

struct SetRows {
    std::vector<Piece> pieces; // in order; several for a row taller than a page
    std::vector<RowRules> rules; // by row
    std::vector<TallCell> tall;

    Unit height() const;
};

struct SetTable {
    SetRows header; // repeated on each page
    SetRows body; // its pieces have moved into the flow
    Unit width = 0;
    Unit padding = 0; // above and below the text of a cell
    bool grid = true;
};

struct Flow {
    std::vector<Piece> pieces;
    std::vector<SetTable> tables;
};

struct Setting {
    const Fonts &fonts;
    const Style &style;
    HeadKind kind = HeadKind::State;
    Unit width = 0; // of the text area
    Unit height = 0; // of the text area
};

void setHead(const Setting &setting, const Head &head, Flow &flow);
// Everything but tables, signatures and breaks.
void setText(const Setting &setting, const Block &block, Flow &flow);
// tail: height of what must stand on the page of the last row (signatures), 0 for none.
void setTable(const Setting &setting, const Table &table, Unit tail, Flow &flow);
Piece setSignatures(const Setting &setting, const Signatures &signatures);

// Adds the texts of set lines from (x, y) down; gives the y below them.
Unit append(Piece &piece, const std::vector<SetLine> &lines, Unit x, Unit y);

} // namespace papers
