// Shares around a point, a spoke a line; a ring a column. Rings differ by their stroke and not by colour alone, and the key shows the stroke. What
// has no value is no zero: the ring is open there.
#include "insight/chart_kinds.h"
#include "insight/qt_chart.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

constexpr std::array<Qt::PenStyle, 3> strokes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};

// In the key, where the library shows a square only.
constexpr std::array<const char16_t *, 3> strokeSigns{u"——", u"– –", u"····"};

class RadarChart : public QtChart {
public:
    RadarChart(const ChartSpec &spec, QWidget *parent) : QtChart(true, parent), m_columns(spec.columns) { }

    int wantedHeight() const override { return 280; }

protected:
    std::vector<int> fill(QChart &chart) override
    {
        const insight::Figure &all = figure();
        const auto count = int(all.lines.size());
        std::vector<int> lines(all.lines.size());
        m_first = nullptr;
        auto *spokes = new QCategoryAxis;
        spokes->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        spokes->setRange(0, std::max(1, count));
        for (int i = 0; i < count; ++i) {
            lines[std::size_t(i)] = i;
            spokes->append(all.lines[std::size_t(i)].code, i);
        }
        QList<QAbstractSeries *> drawn;
        chart.setMargins(QMargins(16, 2, 16, 2)); // the names of the spokes at the sides
        chart.legend()->setReverseMarkers(true);
        for (std::size_t ring = m_columns.size(); ring-- > 0;) // what it is about lies on top
            drawn << addRing(chart, ring);
        add(spokes, Qt::AlignBottom, drawn);
        auto *out = new QValueAxis;
        out->setRange(0, 100);
        out->setTickCount(5);
        out->setLabelFormat(u"%.0f"_s);
        add(out, Qt::AlignLeft, drawn);
        return lines;
    }

    QRectF area(int mark) const override
    {
        constexpr double reach = 9;
        const insight::Figure &all = figure();
        const QPointF at = chart().mapToPosition(QPointF(mark, valueOf(all, all.lines[std::size_t(mark)], m_columns.front().name)), m_first);
        return {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach};
    }

private:
    // A line for each stretch of spokes with a value; a whole ring is closed.
    QList<QAbstractSeries *> addRing(QChart &chart, std::size_t ring)
    {
        const insight::Figure &all = figure();
        const DrawnColumn &column = m_columns[ring];
        const auto count = int(all.lines.size());
        const auto has = [&](int spoke) {
            const insight::Line &line = all.lines[std::size_t(spoke)];
            return std::holds_alternative<qint64>(insight::cellOf(all, line, column.name));
        };
        const QPen pen(look().tone(column.tone), ring == 0 ? 3 : 2, strokes[std::min(ring, strokes.size() - 1)]);
        QList<QAbstractSeries *> parts;
        QLineSeries *part = nullptr;
        for (int i = 0; i <= count; ++i) {
            const int spoke = i == count ? 0 : i; // once round
            if (count == 0 || !has(spoke)) {
                part = nullptr;
                continue;
            }
            if (!part) {
                part = new QLineSeries;
                part->setPen(pen);
                part->setPointsVisible(ring == 0 || !has((spoke + 1) % count)); // one alone would not be seen
                parts << part;
            }
            part->append(i, valueOf(all, all.lines[std::size_t(spoke)], column.name));
        }
        if (parts.isEmpty()) { // the axes and the key need one
            part = new QLineSeries;
            part->setPen(pen);
            parts << part;
        }
        for (QAbstractSeries *each : parts) {
            each->setName(nameOf(ring));
            chart.addSeries(each);
            if (each != parts.first())
                for (QLegendMarker *marker : chart.legend()->markers(each))
                    marker->setVisible(false);
        }
        if (ring == 0)
            m_first = parts.first();
        return parts;
    }

    QString nameOf(std::size_t ring) const
    {
        for (const insight::Column &column : figure().columns)
            if (column.name == m_columns[ring].name)
                return m_columns.size() == 1 ? column.heading
                                             : QString::fromUtf16(strokeSigns[std::min(ring, strokeSigns.size() - 1)]) + u' ' + column.heading;
        return {};
    }

    std::vector<DrawnColumn> m_columns;
    QAbstractSeries *m_first = nullptr;
};

} // namespace

Chart *makeRadarChart(const ChartSpec &spec, QWidget *parent) { return new RadarChart(spec, parent); }

} // namespace insight_ui
