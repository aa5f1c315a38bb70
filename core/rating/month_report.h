// The rows of `score` and `cap` as text: the machine formats of the contract (UTF-8, LF, decimal points, ISO) and a table for people.
#pragma once

#include "rating/month_scores.h"

#include <QByteArray>

#include <span>

namespace rating {

// code,name,unit,role,general,a,b,c,d,organising,uniting,result,total,score_class,conditions,proposed_class,note
QByteArray scoreCsv(std::span<const ScoreRow> rows);
// A list of objects with the CSV's names; figures are decimal strings, null where the CSV is empty.
QByteArray scoreJson(std::span<const ScoreRow> rows);
// Aligned columns headed in the user's language.
QByteArray scoreTable(std::span<const ScoreRow> rows, QChar decimalSign = u',');

// group,people,at_least_good,excellent,allowed,over
QByteArray capCsv(std::span<const CapLine> lines);
QByteArray capJson(std::span<const CapLine> lines); // counts are numbers, over a list of codes
QByteArray capTable(std::span<const CapLine> lines);

} // namespace rating
