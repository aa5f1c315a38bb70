// Which chart shows which figure. The one place where kinds of charts are made: to draw with another library, only this and the files it names
// change.
#pragma once

#include "insight/chart.h"

namespace insight_ui {

enum class ChartKind {
    None, // a list: its table says it best
    Stacked, // parts of a whole, a bar a line
    Bars, // one bar a column and line
    Boxes, // least, quartiles, greatest
    Radar,
    Lines, // a value a month
    Heat, // a line's code down, a column's words across
};

struct DrawnColumn {
    QString name;
    Tone tone = Tone::Good;
    double whole = 0; // Lines: what counts as 100; 0: the values themselves
};

struct ChartSpec {
    ChartKind kind = ChartKind::None;
    std::vector<DrawnColumn> columns = {};
    QString across = {}; // Heat
    bool wide = false; // takes the width of two
};

// One card each; a figure without any is a table.
std::vector<ChartSpec> specsOf(QStringView figure);

// Null for None.
Chart *makeChart(const ChartSpec &spec, QWidget *parent);

// One file each.
Chart *makeBarsChart(const ChartSpec &spec, QWidget *parent);
Chart *makeBoxesChart(QWidget *parent);
Chart *makeRadarChart(const ChartSpec &spec, QWidget *parent);
Chart *makeLinesChart(const ChartSpec &spec, QWidget *parent);
Chart *makeHeatChart(const ChartSpec &spec, QWidget *parent);

} // namespace insight_ui
