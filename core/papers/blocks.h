// Short ways to write the commonest pieces of a document.
#pragma once

#include "papers/document.h"

#include <initializer_list>

namespace papers {

inline Cell textCell(const QString &text) { return {{plain(text)}, {}, 1, 1, false}; }
inline Cell boldCell(const QString &text) { return {{bold(text)}, {}, 1, 1, false}; }
inline Cell runsCell(Runs runs) { return {std::move(runs), {}, 1, 1, false}; }
// Over several columns, set to the left.
inline Cell wideCell(Runs runs, int columns) { return {std::move(runs), Align::Left, columns, 1, false}; }
// Beside several rows, in their middle.
inline Cell tallCell(Runs runs, int rows) { return {std::move(runs), {}, 1, rows, true}; }

inline Row headerRow(std::initializer_list<QString> texts)
{
    Row row;
    for (const QString &text : texts)
        row.cells.push_back(textCell(text));
    return row;
}

inline Paragraph heading(const QString &text) { return {{bold(text)}, Align::Left, 0, 0, 0, 8, {}, true, 1}; }
inline Paragraph text(Runs runs) { return {std::move(runs), Align::Justify, 0, 0, -1, -1, {}, false, 0}; }
inline Paragraph leftText(const QString &words) { return {{plain(words)}, Align::Left, 0, 0, 0, -1, {}, false, 0}; }
// keep: it introduces what follows.
inline Paragraph remark(Runs runs, double size, bool keep = false) { return {std::move(runs), Align::Left, size, 0, 0, 3, {}, keep, 0}; }
inline Paragraph dash(Runs runs) { return {std::move(runs), Align::Justify, 0, 12, -1, 2, QStringLiteral("-"), false, 0}; }

// A landscape sheet's margins are those of the upright one turned: the binding edge stays 30 mm where papers are filed.
inline Paper landscapePaper() { return {true, 20, 15, 20, 15}; }

} // namespace papers
