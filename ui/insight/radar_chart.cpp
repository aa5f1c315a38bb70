// Shares around a point, a spoke a line.
#include "insight/chart_kinds.h"
#include "insight/qt_chart.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

class RadarChart : public QtChart {
public:
    RadarChart(const ChartSpec &spec, QWidget *parent) : QtChart(true, parent), m_column(spec.columns.front()) { }

    int wantedHeight() const override { return 280; }

protected:
    std::vector<int> fill(QChart &chart) override
    {
        const insight::Figure &all = figure();
        const auto count = int(all.lines.size());
        std::vector<int> lines(all.lines.size());
        m_line = new QLineSeries;
        auto *spokes = new QCategoryAxis;
        spokes->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        spokes->setRange(0, std::max(1, count));
        for (int i = 0; i < count; ++i) {
            lines[std::size_t(i)] = i;
            m_line->append(i, valueOf(all, all.lines[std::size_t(i)], m_column.name));
            spokes->append(all.lines[std::size_t(i)].code, i);
        }
        if (count > 0)
            m_line->append(count, m_line->at(0).y());
        m_line->setPen(QPen(look().tone(m_column.tone), 2));
        m_line->setPointsVisible(true);
        chart.addSeries(m_line);
        add(spokes, Qt::AlignBottom, {m_line});
        auto *out = new QValueAxis;
        out->setRange(0, 100);
        out->setTickCount(5);
        out->setLabelFormat(u"%.0f"_s);
        add(out, Qt::AlignLeft, {m_line});
        return lines;
    }

    QRectF area(int mark) const override
    {
        constexpr double reach = 9;
        const QPointF at = chart().mapToPosition(m_line->at(mark), m_line);
        return {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach};
    }

private:
    DrawnColumn m_column;
    QLineSeries *m_line = nullptr;
};

} // namespace

Chart *makeRadarChart(const ChartSpec &spec, QWidget *parent) { return new RadarChart(spec, parent); }

} // namespace insight_ui
