#include "week/planner_layout.h"

#include "week/placing.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

constexpr int ContentLines = 3;

// The longest beginning that fits together with “…”.
QString cut(const QString &text, int width, const Measure &measure)
{
    int fits = 0;
    int tooLong = int(text.size());
    while (fits + 1 < tooLong) {
        const int middle = (fits + tooLong) / 2;
        (measure(text.left(middle) + u'…') <= width ? fits : tooLong) = middle;
    }
    return text.left(fits).trimmed() + u'…';
}

void add(std::vector<BlockLine> &lines, BlockLine::Kind kind, const QStringList &texts)
{
    for (const QString &text : texts)
        lines.push_back({kind, text});
}

int heightOf(const std::vector<BlockLine> &lines, const PlannerMetrics &metrics) { return int(lines.size()) * metrics.line + 2 * metrics.padding; }

// What is left over goes to the sessions, so that the days fill the page as on paper.
void fillUp(std::array<int, PlannerRows> &heights, int height)
{
    const int left = height - std::accumulate(heights.begin(), heights.end(), 0);
    if (left <= 0)
        return;
    const int evening = left / 5;
    const int day = (left - evening) / 2;
    heights[std::size_t(PlannerRow::Morning)] += day;
    heights[std::size_t(PlannerRow::Afternoon)] += left - evening - day;
    heights[std::size_t(PlannerRow::Evening)] += evening;
}

} // namespace

PlannerRow rowOf(std::optional<week::Session> session) { return session ? PlannerRow(int(*session)) : PlannerRow::AnyTime; }

PlannerCell cellOf(const week::CalendarEntry &entry, base::Week week)
{
    if (!week.contains(entry.date))
        return {PlannerRow::NoDay, 0};
    return {rowOf(week::sessionOf(entry)), int(week.monday().daysTo(entry.date))};
}

QDate dayOf(PlannerCell cell, base::Week week) { return cell.row == PlannerRow::NoDay ? QDate() : week.monday().addDays(cell.day); }

std::optional<week::Session> sessionOf(PlannerCell cell)
{
    return cell.row == PlannerRow::AnyTime || cell.row == PlannerRow::NoDay ? std::nullopt : std::optional(week::Session(int(cell.row)));
}

QStringList wrapped(const QString &text, int width, int most, const Measure &measure)
{
    QStringList lines;
    QString line;
    int used = 0;
    const int space = measure(u" "_s);
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int wide = measure(words[i]);
        if (!line.isEmpty() && used + space + wide > width) {
            if (lines.size() + 1 == most) {
                lines << cut(line + u' ' + words.mid(i).join(u' '), width, measure);
                return lines;
            }
            lines << line;
            line.clear();
        }
        used = line.isEmpty() ? wide : used + space + wide;
        line += (line.isEmpty() ? QString() : u" "_s) + words[i];
        if (used > width) { // one word alone
            line = cut(line, width, measure);
            used = width;
        }
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

std::vector<BlockLine> linesOf(const EntryWords &words, int width, const Measures &measure)
{
    using Kind = BlockLine::Kind;
    std::vector<BlockLine> lines;
    QStringList head = words.states;
    if (!words.time.isEmpty())
        head.prepend(words.time);
    add(lines, Kind::Head, wrapped(head.join(u" · "_s), width, 2, measure.bold));
    for (const QString &warning : words.warnings)
        add(lines, Kind::Warning, wrapped(warning, width, 2, measure.plain));
    add(lines, Kind::Content, wrapped(words.content, width, ContentLines, measure.plain));
    for (const QString &detail : words.details)
        add(lines, Kind::Detail, wrapped(detail, width, 1, measure.plain));
    return lines;
}

std::array<int, PlannerDays> dayWidths(int width, const std::array<int, PlannerDays> &entries)
{
    std::array<int, PlannerDays> shares{};
    for (int day = 0; day < PlannerDays; ++day)
        shares[std::size_t(day)] = day >= 5 && entries[std::size_t(day)] == 0 ? 11 : 20;
    const int all = std::accumulate(shares.begin(), shares.end(), 0);
    std::array<int, PlannerDays> widths{};
    int given = 0;
    int counted = 0;
    for (std::size_t day = 0; day < widths.size(); ++day) {
        counted += shares[day];
        const int until = width * counted / all;
        widths[day] = std::max(40, until - given);
        given = until;
    }
    return widths;
}

PlannerLayout layOut(std::span<const EntryWords> words, std::span<const PlannerCell> cells, const std::array<int, PlannerDays> &widths, int height,
                     const PlannerMetrics &metrics, const Measures &measure)
{
    const auto inside = [&](int wide) { return wide - 2 * metrics.gap - 2 * metrics.padding - 4; }; // 4: the bar at the left
    const int strip = std::accumulate(widths.begin(), widths.end(), 0);
    const int columns = std::max(1, strip / std::max(1, metrics.block));
    const int stripBlock = strip / columns;
    std::array<std::array<int, PlannerDays>, PlannerRows> below{}; // how far each cell is filled
    std::vector<int> stripBelow(std::size_t(columns), 0);
    PlannerLayout layout;
    layout.blocks.resize(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const PlannerCell cell = cells[i];
        const bool inStrip = cell.row == PlannerRow::NoDay;
        const auto shortest = std::min_element(stripBelow.begin(), stripBelow.end());
        int &top = inStrip ? *shortest : below[std::size_t(cell.row)][std::size_t(cell.day)];
        const int wide = inStrip ? stripBlock : widths[std::size_t(cell.day)];
        PlannerBlock &block = layout.blocks[i];
        block.lines = linesOf(words[i], inside(wide), measure);
        const int left = inStrip ? int(shortest - stripBelow.begin()) * stripBlock : 0;
        block.box = QRect(left + metrics.gap, top + metrics.gap, wide - 2 * metrics.gap, heightOf(block.lines, metrics));
        top = block.box.bottom() + 1;
    }
    for (std::size_t row = 0; row < std::size_t(PlannerRows); ++row) {
        const int filled = row == std::size_t(PlannerRow::NoDay) ? *std::max_element(stripBelow.begin(), stripBelow.end())
                                                                 : *std::max_element(below[row].begin(), below[row].end());
        const bool always = row != std::size_t(PlannerRow::AnyTime);
        const int least = row == std::size_t(PlannerRow::NoDay) ? metrics.line + 2 * metrics.padding : metrics.least;
        layout.heights[row] = filled > 0 ? std::max(filled + metrics.gap + metrics.line / 2, least) : always ? least : 0;
    }
    fillUp(layout.heights, height);
    return layout;
}

} // namespace week_ui
