// What a cell means. Each function takes a cell that is not blank and gives its value, or the reason why it has none, in the user's language.
// Dates, hours, numbers and yes/no are read as people type them: design.md, “The input workbook”.
#pragma once

#include "base/month.h"
#include "base/points.h"
#include "base/week.h"
#include "exchange/cells.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>

namespace exchange {

template <class T> struct Parsed {
    T value{};
    QString reason; // empty: value holds

    bool ok() const { return reason.isEmpty(); }
};

// Nothing but white space.
bool isBlank(const Cell &cell);
// Why a cell has no value whatever is wanted of it: an error, or a formula never calculated. Empty if it has one.
QString whyNoValue(const Cell &cell);

// NFC, trimmed, line breaks as \n; at most 32,767 characters.
Parsed<QString> parseText(const Cell &cell);
// A text of one line, at most 100 characters.
Parsed<QString> parseCode(const Cell &cell);
// Codes parted by ; — each once, in order.
Parsed<QStringList> parseCodes(const Cell &cell);

// An Excel date, dd/mm/yyyy, d/m/yyyy or ISO; years 1900 … 2200. An hour beside the date is dropped.
Parsed<QDate> parseDate(const Cell &cell);
// As typed by hand: the year may be left out (27/11), and is then the one in which the day lies nearest to this one.
Parsed<QDate> parseTypedDate(const QString &typed, QDate near);
// 2026-10, 10/2026 or a date.
Parsed<base::Month> parseMonth(const Cell &cell);
// 2026-W41
Parsed<base::Week> parseWeek(const Cell &cell);
// 08:00, 8:00, 8h00, 8h or an Excel time; seconds are dropped.
Parsed<QTime> parseTime(const Cell &cell);

// A number with one decimal comma or point and no thousands separators, times 10^decimals, exactly: parseDecimal("1,5", 3) is 1500.
// More decimals than that, other than zeros, and more than 12 digits before the point are refused.
Parsed<qint64> parseDecimal(const Cell &cell, int decimals);
// A whole number from least to 100,000.
Parsed<int> parseCount(const Cell &cell, int least = 0);
// K in thousandths: above 0, at most 100, at most 3 decimals.
Parsed<int> parseCoefficient(const Cell &cell);
// Points ≥ 0 in steps of ½. Their maximum is the rule set's to know.
Parsed<base::Points> parsePoints(const Cell &cell);

// yes: x, có, 1, true; no: không, 0, false.
Parsed<bool> parseYesNo(const Cell &cell);
// The place of the cell's text in words, from 1; case, diacritics and spaces do not matter.
Parsed<int> parseWord(const Cell &cell, const QStringList &words);

} // namespace exchange
