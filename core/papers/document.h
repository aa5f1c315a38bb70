// What a paper says, as plain values: the same document is laid out once and shown, printed and saved. Nothing here knows a page break.
// Lengths are in millimetres, sizes of type in points. Texts are what stands on the paper (Vietnamese), NFC.
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace papers {

enum class Align { Left, Center, Right, Justify };

// A4 and its margins. Decree 30/2020: top and bottom 20–25, left 30–35, right 15–20; guide 05-HD/VPTW: 20/20/30/15. One set serves both.
struct Paper {
    bool landscape = false;
    double top = 20, bottom = 20, left = 30, right = 15; // mm
};

// Sizes of type. State papers 13–14 pt; Party papers 14 pt on lines of 19 pt.
struct Style {
    double body = 13; // pt
    double line = 0; // pt from line to line of the body; 0: the face's own spacing
    double paragraphGap = 4; // pt between paragraphs
    double firstIndent = 10; // mm, first line of a justified paragraph
    double table = 12; // pt
    double tableLeast = 9; // pt: how far a table may shrink before long words are broken
    double note = 11; // pt

    static Style state() { return {}; }
    static Style party() { return {14, 19, 4, 10, 12, 9, 11}; }
};

// A stretch of text in one dress. A '\n' begins a new line, NBSP never does.
struct Run {
    QString text{};
    bool bold = false;
    bool italic = false;
    double size = 0; // pt; 0: that of the place it stands in
};
using Runs = std::vector<Run>;

inline Run plain(QString text) { return {std::move(text), false, false, 0}; }
inline Run bold(QString text) { return {std::move(text), true, false, 0}; }
inline Run italic(QString text) { return {std::move(text), false, true, 0}; }

struct Paragraph {
    Runs runs{};
    Align align = Align::Justify;
    double size = 0; // pt; 0: the style's body
    double indent = 0; // mm, all lines
    double firstIndent = -1; // mm more for the first line; -1: the style's, where justified and without a marker
    double gapBefore = -1; // pt; -1: the style's; dropped at the top of a page
    QString marker{}; // "-", "1.", "a)": hangs before the text; indent is where the text stands
    bool keepWithNext = false; // headings
    int level = 0; // of a heading, 1 or 2: what a word processor lists as the document's outline
};

// Lines to be filled in by hand: the text, dots to the margin, then so many whole dotted lines.
struct Blanks {
    Runs label{};
    int lines = 1;
};

// Name of the paper and what it is about, centred. rule: the short line (Party: five dashes) that closes it.
struct Title {
    QString name{}; // "PHIẾU THEO DÕI, ĐÁNH GIÁ"
    QString about{}; // "tháng 10/2026"; may be empty
    QString basis{}; // small italics below; may be empty
    bool rule = false;
};

// "Họ và tên: NGUYỄN VĂN A": two in a row where both fit, else one.
struct KeyValue {
    QString key{};
    Runs value{};
    bool wide = false; // alone in its row
};
struct KeyValues {
    std::vector<KeyValue> items{};
    double size = 0; // pt; 0: the style's body
};

struct Cell {
    Runs runs{};
    std::optional<Align> align{}; // none: the column's
    int columns = 1; // how many it spans
    int rows = 1; // how many it spans; where a page break falls inside, its text stands on both pages
    bool middle = false; // centred from top to bottom
};

struct Row {
    std::vector<Cell> cells{}; // from left to right, without those covered by a cell above
    bool keepWithNext = false; // a subheading never stays behind alone; the last row holds to what follows the table
};

struct Column {
    double weight = 1; // share of the width; widened by itself where a short word or number would not fit
    Align align = Align::Left;
};

struct Table {
    std::vector<Column> columns{};
    std::vector<Row> header{}; // bold, centred; repeated on each page
    std::vector<Row> rows{};
    double size = 0; // pt; 0: the style's table
    double gapBefore = 4; // pt
    bool grid = true; // ruled; without, a table is only a way to align
};

// One signer's column: "TM. ỦY BAN NHÂN DÂN" / "KT. CHỦ TỊCH" / "PHÓ CHỦ TỊCH", "(ký, ghi rõ họ tên)", room, name.
struct Signer {
    QString dateLine{}; // italics above; may be empty
    std::vector<QString> caption{}; // bold lines
    QString note{}; // italics; may be empty
    std::vector<QString> stamp{}; // small lines in the room for the hand: "đã ký duyệt 28/10/2026"; may be empty
    QString name{}; // bold; empty leaves it to the hand
};

struct Recipients {
    std::vector<QString> lines{}; // without dash and semicolon; the last is the archive's
};

// Signers side by side (1–4), recipients (if any) to the left of them. Never alone on a page.
struct Signatures {
    std::vector<Signer> signers{};
    std::optional<Recipients> recipients{};
    double room = 20; // mm for the hand
};

struct Space {
    double points = 6;
};
struct PageBreak { };

using Block = std::variant<Title, Paragraph, Blanks, KeyValues, Table, Signatures, Space, PageBreak>;

enum class HeadKind { State, Party };

// The head of the first page (Decree 30/2020; guide 05-HD/VPTW).
struct Head {
    HeadKind kind = HeadKind::State;
    QString superior{}; // "UBND THÀNH PHỐ HÀ NỘI"; may be empty
    QString body{}; // "UBND PHƯỜNG MẪU"
    QString number{}; // whole: "Số: 12/TB-UBND", "Số 12-TB/ĐU"; empty where the paper has none
    QString placeDate{}; // "Mẫu, ngày 28 tháng 10 năm 2026"; may be empty
};

struct Document {
    Paper paper{};
    Style style{};
    std::optional<Head> head{};
    std::vector<Block> blocks{};
    QString mark{}; // top right of every page in italics: "bản phục dựng"; may be empty
    QString foot{}; // bottom of every page, small: whose paper it is and its hash; may be empty
    QString checkCode{}; // by which the paper can be checked: at the bottom right of every page as a QR code, in letters below the foot; may be empty
    bool pageNumbers = true; // "2/3" top centre from page 2
};

} // namespace papers
