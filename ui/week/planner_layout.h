// Where everything stands in the planner: days as columns, sessions as rows, entries as blocks below each other. Pure: words and widths in, boxes
// out.
#pragma once

#include "week/entry_words.h"

#include <QRect>

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace week_ui {

inline constexpr int PlannerDays = 7;
enum class PlannerRow { AnyTime, Morning, Afternoon, Evening, NoDay }; // the last: a strip across all days
inline constexpr int PlannerRows = 5;

struct PlannerCell {
    PlannerRow row = PlannerRow::Morning;
    int day = 0; // 0: Monday; 0 in the strip

    friend bool operator==(const PlannerCell &, const PlannerCell &) = default;
};
// Where an entry stands: by its day and session, without a session by its hour; outside the week it has no day here.
PlannerCell cellOf(const week::CalendarEntry &entry, base::Week week);
// Of the day and session that a cell stands for; the day is invalid in the strip.
QDate dayOf(PlannerCell cell, base::Week week);
std::optional<week::Session> sessionOf(PlannerCell cell);
PlannerRow rowOf(std::optional<week::Session> session);

using Measure = std::function<int(const QString &)>;
struct Measures {
    Measure plain;
    Measure bold;
};
// Words into lines no wider than this (in Measure's units, a single longer word is cut), at most so many: the last one then ends with “…”.
QStringList wrapped(const QString &text, int width, int most, const Measure &measure);

struct BlockLine {
    enum class Kind { Head, Warning, Content, Detail };
    Kind kind = Kind::Content;
    QString text;

    friend bool operator==(const BlockLine &, const BlockLine &) = default;
};
// The lines of a block: hours and states, what is wrong, the content, who chairs it and where.
std::vector<BlockLine> linesOf(const EntryWords &words, int width, const Measures &measure); // the head is bold

struct PlannerMetrics {
    int line = 16; // height of a line
    int padding = 4; // inside a block
    int gap = 3; // around blocks
    int least = 60; // height of an empty session
    int block = 230; // width of a block in the strip
};

// Days side by side fill the width; Saturday and Sunday are narrower while nothing is on them.
std::array<int, PlannerDays> dayWidths(int width, const std::array<int, PlannerDays> &entries);

struct PlannerBlock {
    QRect box; // within its cell
    std::vector<BlockLine> lines;
};
struct PlannerLayout {
    std::vector<PlannerBlock> blocks; // by entry
    std::array<int, PlannerRows> heights{}; // 0: the row is not shown
};
// One word and one cell for each entry, in the order of time. height: what there is to fill.
PlannerLayout layOut(std::span<const EntryWords> words, std::span<const PlannerCell> cells, const std::array<int, PlannerDays> &widths, int height,
                     const PlannerMetrics &metrics, const Measures &measure);

} // namespace week_ui
