// Values from month to month. Lines differ by dash and weight too, not by colour alone.
#include "base/month.h"
#include "insight/chart_kinds.h"
#include "insight/qt_chart.h"
#include "insight/report.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

// “11”, “12”, “1/26”, “2”: short enough to stand beside eleven others.
QString monthName(const insight::Line &line)
{
    const std::optional<base::Month> month = base::Month::parse(line.code);
    if (!month)
        return line.label;
    const QString number = QString::number(month->month());
    return month->month() == 1 ? u"%1/%2"_s.arg(number, month->toString().mid(2, 2)) : number;
}

class LinesChart : public QtChart {
public:
    LinesChart(const ChartSpec &spec, QWidget *parent) : QtChart(false, parent), m_columns(spec.columns) { }

protected:
    std::vector<int> fill(QChart &chart) override
    {
        const insight::Figure &all = figure();
        std::vector<int> lines(all.lines.size());
        QStringList names;
        for (std::size_t i = 0; i < all.lines.size(); ++i) {
            lines[i] = int(i);
            names << monthName(all.lines[i]);
        }
        double least = 100;
        double greatest = 0;
        m_series.clear();
        QList<QAbstractSeries *> attached;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            auto *series = new QLineSeries;
            const auto column = std::find_if(all.columns.begin(), all.columns.end(), [&](const auto &one) { return one.name == m_columns[c].name; });
            series->setName(column->heading);
            series->setPen(QPen(look().tone(m_columns[c].tone), c == 0 ? 3 : 2, dashes[c % dashes.size()]));
            series->setPointsVisible(true);
            for (std::size_t i = 0; i < all.lines.size(); ++i) {
                if (!std::holds_alternative<qint64>(insight::cellOf(all, all.lines[i], m_columns[c].name)))
                    continue; // a month without a figure is no zero
                const double value = scaled(c, i);
                series->append(double(i), value);
                least = std::min(least, value);
                greatest = std::max(greatest, value);
            }
            chart.addSeries(series);
            m_series.push_back(series);
            attached << series;
        }
        auto *across = new QBarCategoryAxis;
        across->append(names);
        across->setGridLineVisible(false);
        add(across, Qt::AlignBottom, attached);
        auto *up = new QValueAxis;
        up->setRange(std::max(0.0, std::floor((least - 2) / 10) * 10), std::min(100.0, std::ceil((greatest + 2) / 10) * 10));
        up->setTickCount(std::clamp(int((up->max() - up->min()) / 10) + 1, 2, 11));
        up->setLabelFormat(u"%.0f"_s);
        add(up, Qt::AlignLeft, attached);
        return lines;
    }

    QRectF area(int mark) const override
    {
        const QRectF plot = chart().plotArea();
        const double band = plot.width() / std::max(1.0, double(marks().size()));
        return {plot.left() + mark * band, plot.top(), band, plot.height()};
    }

    void paintNumbers(QPainter &painter) override
    {
        painter.setPen(look().text);
        for (int mark = 0; mark < int(marks().size()); ++mark) {
            const insight::Line &line = figure().lines[std::size_t(marks()[std::size_t(mark)])];
            const insight::Cell cell = insight::cellOf(figure(), line, m_columns.front().name);
            if (!std::holds_alternative<qint64>(cell))
                continue;
            const QPointF at = chart().mapToPosition(QPointF(mark, scaled(0, std::size_t(marks()[std::size_t(mark)]))), m_series.front());
            painter.drawText(QRectF(at.x() - 40, at.y() - 22, 80, 18), Qt::AlignCenter, insight::cellText(cell, 2));
        }
    }

private:
    double scaled(std::size_t column, std::size_t line) const
    {
        const double value = valueOf(figure(), figure().lines[line], m_columns[column].name);
        return m_columns[column].whole > 0 ? 100 * value / m_columns[column].whole : value;
    }

    std::vector<DrawnColumn> m_columns;
    std::vector<QLineSeries *> m_series;
};

} // namespace

Chart *makeLinesChart(const ChartSpec &spec, QWidget *parent) { return new LinesChart(spec, parent); }

} // namespace insight_ui
