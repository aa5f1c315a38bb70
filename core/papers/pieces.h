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
    SetRows header; // repeated on each page; empty where it leaves no room for that and stands among the rows
    SetRows body; // its pieces have moved into the flow
    Unit width = 0;
    Unit size = 0; // of type, after shrinking
    std::vector<Unit> edges; // of the columns, one more than there are
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

// One of the centred lines that heads and titles are stacked of; rule: length of a short line below it, 0 for none.
struct StackLine {
    Runs runs;
    double size = 0; // pt
    Unit rule = 0;
};

struct HeadStacks {
    Unit left = 0, right = 0; // widths of the two columns
    Unit gap = 0; // between them
    std::vector<StackLine> leftLines, rightLines;
    std::vector<StackLine> number, placeDate; // below them, at most one each
};
HeadStacks headStacks(const Setting &setting, const Head &head);
std::vector<StackLine> titleStack(const Setting &setting, const Title &title);

// Key and value in a row, and what stands beside them from the middle on, where both fit.
struct KeyValueLine {
    Runs left;
    std::optional<Runs> right;
};
std::vector<KeyValueLine> keyValueLines(const Setting &setting, const KeyValues &pairs);
Unit keyValueMiddle(const Setting &setting); // where the second begins

struct SignatureColumns {
    Unit recipients = 0; // width, with the gap to the signers; 0: none
    Unit signer = 0; // width of each signer's
    double size = 0; // pt, of captions and names
};
SignatureColumns signatureColumns(const Setting &setting, const Signatures &signatures);
struct RecipientTexts {
    Run heading;
    double headingSize = 0, size = 0; // pt
    std::vector<QString> lines; // “- Như trên;”
};
RecipientTexts recipientTexts(const Setting &setting, const Recipients &recipients);

// A cell's words as they are set: bold in a header, but for column numbers in light italics.
Runs dressed(const Cell &cell, bool header);

void setHead(const Setting &setting, const Head &head, Flow &flow);
// Everything but tables, signatures and breaks.
void setText(const Setting &setting, const Block &block, Flow &flow);
// tail: height of what must stand on the page of the last row (signatures), 0 for none.
void setTable(const Setting &setting, const Table &table, Unit tail, Flow &flow);
Piece setSignatures(const Setting &setting, const Signatures &signatures);

// Adds the texts of set lines from (x, y) down; gives the y below them.
Unit append(Piece &piece, const std::vector<SetLine> &lines, Unit x, Unit y);

} // namespace papers
