// Lying bars, a band of them for each line of the figure: parts of a whole behind one another, or one below the other.
#include "insight/chart_kinds.h"
#include "insight/qt_chart.h"
#include "insight/report.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

constexpr std::size_t most = 40; // bands that can still be read; the table holds all

class BarsChart : public QtChart {
public:
    BarsChart(const ChartSpec &spec, QWidget *parent) : QtChart(false, parent), m_spec(spec) { }

    int wantedHeight() const override
    {
        const int one = std::max(17, fontMetrics().height()); // names stand below one another
        const int band = isStacked() || m_spec.columns.size() == 1 ? one : std::max(one, 12 * int(m_spec.columns.size()) + 4);
        return std::max(200, 62 + band * int(marks().size()));
    }

protected:
    std::vector<int> fill(QChart &chart) override
    {
        const insight::Figure &all = figure();
        const auto count = std::min(most, all.lines.size());
        std::vector<int> lines(count);
        QStringList places; // categories must differ, and the library cuts long ones to three dots: names are painted beside them
        const QFontMetrics metrics(font());
        int widest = 0;
        for (std::size_t i = 0; i < count; ++i) {
            lines[i] = int(i);
            places << QString::number(i);
            widest = std::max(widest, metrics.horizontalAdvance(nameOf(all.lines[i])));
        }
        chart.setMargins(QMargins(widest + 8, 2, 8, 2));
        m_series = isStacked() ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QHorizontalBarSeries;
        double least = 0;
        double greatest = 0;
        // Of several bars in a band the library draws the first lowest; the table and the legend read from the top.
        std::vector<DrawnColumn> columns = m_spec.columns;
        if (!isStacked())
            std::reverse(columns.begin(), columns.end());
        chart.legend()->setReverseMarkers(!isStacked());
        for (const DrawnColumn &column : columns) {
            auto *set = new QBarSet(heading(column.name));
            set->setBrush(look().tone(column.tone));
            set->setPen(QPen(look().back, isStacked() ? 1 : 0));
            for (std::size_t i = count; i-- > 0;)
                *set << valueOf(all, all.lines[i], column.name);
            m_series->append(set);
        }
        for (std::size_t i = 0; i < count; ++i) {
            double sum = 0;
            for (const DrawnColumn &column : m_spec.columns) {
                const double value = valueOf(all, all.lines[i], column.name);
                sum = isStacked() ? sum + value : std::max(sum, value);
                least = std::min(least, value);
            }
            greatest = std::max(greatest, sum);
        }
        m_series->setBarWidth(0.78);
        chart.addSeries(m_series);
        auto *down = new QBarCategoryAxis;
        down->append(places);
        down->setLabelsVisible(false);
        down->setGridLineVisible(false);
        add(down, Qt::AlignLeft, {m_series});
        auto *across = new QValueAxis;
        across->setRange(least, greatest > least ? greatest : least + 1);
        across->applyNiceNumbers();
        const double step = (across->max() - across->min()) / std::max(1, across->tickCount() - 1);
        if (step < 1 && decimals() == 0) { // counts have no halves
            across->setRange(0, std::max(1.0, std::ceil(greatest)));
            across->setTickCount(int(across->max()) + 1);
        }
        across->setLabelFormat(step < 1 && decimals() > 0 ? u"%.1f"_s : u"%.0f"_s);
        add(across, Qt::AlignBottom, {m_series});
        return lines;
    }

    QRectF area(int mark) const override
    {
        const QRectF plot = chart().plotArea();
        const double band = plot.height() / std::max(1.0, double(marks().size()));
        return {plot.left(), plot.top() + mark * band, plot.width(), band};
    }

    void paintNumbers(QPainter &painter) override
    {
        painter.setPen(look().text);
        for (int mark = 0; mark < int(marks().size()); ++mark) {
            const QRectF band = area(mark);
            painter.drawText(QRectF(0, band.top(), band.left() - 5, band.height()), int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextDontClip,
                             nameOf(figure().lines[std::size_t(marks()[std::size_t(mark)])]));
        }
        QFont small = painter.font();
        if (small.pixelSize() > 0)
            small.setPixelSize(small.pixelSize() * 85 / 100);
        else
            small.setPointSizeF(small.pointSizeF() * 0.85);
        painter.setFont(small);
        const QFontMetricsF metrics(small);
        for (int mark = 0; mark < int(marks().size()); ++mark) {
            const insight::Line &line = figure().lines[std::size_t(marks()[std::size_t(mark)])];
            const QRectF band = area(mark);
            double before = 0;
            for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
                const DrawnColumn &column = m_spec.columns[i];
                const double value = valueOf(figure(), line, column.name);
                const QString text = insight::cellText(insight::cellOf(figure(), line, column.name), decimals());
                const double from = at(before);
                const double to = at(before + value);
                if (isStacked()) {
                    before += value;
                    if (value == 0 || to - from < metrics.horizontalAdvance(text) + 3 || band.height() < metrics.height() * 0.8)
                        continue;
                    painter.setPen(Look::on(look().tone(column.tone)));
                    painter.drawText(QRectF(from, band.top(), to - from, band.height()), Qt::AlignCenter, text);
                } else {
                    const double height = band.height() * 0.78 / double(m_spec.columns.size());
                    const double top = band.top() + band.height() * 0.11 + double(i) * height;
                    const double width = metrics.horizontalAdvance(text);
                    if (height < metrics.height() * 0.6 || text.isEmpty())
                        continue;
                    // Beyond the end of the bar, to the left of what is below zero; within it where there is no room.
                    const QRectF plot = chart().plotArea();
                    const bool fits = value < 0 ? to - width - 6 > plot.left() : to + width + 6 < plot.right();
                    painter.setPen(fits ? look().text : Look::on(look().tone(column.tone)));
                    painter.drawText(QRectF(fits == (value >= 0) ? to + 4 : to - width - 4, top, width + 2, height),
                                     int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, text);
                }
            }
        }
    }

private:
    // Beside its bar; what is a sentence may take half of a narrow card.
    QString nameOf(const insight::Line &line) const
    {
        const QFontMetrics metrics(font());
        return line.subject.id == 0 ? metrics.elidedText(line.label.isEmpty() ? line.code : line.label, Qt::ElideRight, 16 * metrics.height())
                                    : axisName(line);
    }
    bool isStacked() const { return m_spec.kind == ChartKind::Stacked; }
    double at(double value) const { return chart().mapToPosition(QPointF(value, 0), m_series).x(); }
    const insight::Column *column(const QString &name) const
    {
        const auto found =
            std::find_if(figure().columns.begin(), figure().columns.end(), [&](const insight::Column &one) { return one.name == name; });
        return found == figure().columns.end() ? nullptr : &*found;
    }
    QString heading(const QString &name) const { return column(name) ? column(name)->heading : name; }
    int decimals() const { return column(m_spec.columns.front().name) ? column(m_spec.columns.front().name)->decimals : 0; }

    ChartSpec m_spec;
    QAbstractBarSeries *m_series = nullptr;
};

} // namespace

Chart *makeBarsChart(const ChartSpec &spec, QWidget *parent) { return new BarsChart(spec, parent); }

} // namespace insight_ui
