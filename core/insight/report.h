// Figures and findings as text: for people, and the JSON of the contract (design.md 5).
#pragma once

#include "insight/check.h"
#include "insight/figure.h"

#include <QByteArray>

namespace insight {

// A cell as people read it: decimal comma, dd/MM/yyyy, the class in words.
QString cellText(const Cell &cell, int decimals);

// Codes of months, groups and kinds are for machines: empty. Those of units and people are read beside their names.
QString codeShown(const Line &line);

// Each figure: what it says, its table, how it is counted.
QByteArray figuresTable(const Board &board);
// A list of {id, title, note, columns: [{name, heading}], lines: [{code, label, (each column by its name), rows: [{table, id}]}]}. Whole numbers are
// numbers, those with decimals and ids are strings, days ISO, classes codes; null where a cell is empty.
QByteArray figuresJson(const Board &board);

// Rules that found something: what they look for, the findings, the arithmetic and what to do; then the names of those that found nothing.
QByteArray checksTable(const Checks &checks);
// A list of {rule, subject, label, finding, rows: [{table, id}]}, one a finding; subject is a code or several joined by “, ”, or null.
QByteArray checksJson(const Checks &checks);

} // namespace insight
