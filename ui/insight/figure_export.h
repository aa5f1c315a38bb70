// Charts and tables as files.
#pragma once

#include "insight/chart_kinds.h"

namespace insight_ui {

// A picture of the chart with its sentence, in light colours: PNG, SVG or PDF as the file's name ends. Throws base::Failure (Io) naming the file,
// (Usage) for another ending.
void saveChart(const QString &path, const SharedFigure &figure, const ChartSpec &spec);
// The table as XLSX, with a second sheet that says what it is. Throws base::Failure (Io).
void saveTable(const QString &path, const insight::Figure &figure);

// The chart with its sentence above it into so much room; gives the height that both took. at most: the room's.
double paintFigure(QPainter &painter, const QRectF &room, const SharedFigure &figure, const ChartSpec &spec, const Look &look, const QFont &font);

} // namespace insight_ui
