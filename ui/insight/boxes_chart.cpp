// Box plots: least, lower quartile, median, upper quartile, greatest of each line.
#include "insight/chart_kinds.h"
#include "insight/qt_chart.h"

#include <QBarCategoryAxis>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QFontMetrics>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

class BoxesChart : public QtChart {
public:
    explicit BoxesChart(QWidget *parent) : QtChart(false, parent) { }

    int wantedHeight() const override { return 260 + (m_upright.isEmpty() ? 0 : longest(m_upright)); }

protected:
    std::vector<int> fill(QChart &chart) override
    {
        const insight::Figure &all = figure();
        constexpr std::size_t most = 40;
        const auto count = std::min(most, all.lines.size());
        std::vector<int> lines(count);
        auto *series = new QBoxPlotSeries;
        QStringList names;
        double least = 100;
        double greatest = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const insight::Line &line = all.lines[i];
            lines[i] = int(i);
            const auto value = [&](const QString &column) { return valueOf(all, line, column); };
            auto *box =
                new QBoxSet(value(u"least"_s), value(u"lower"_s), value(u"median"_s), value(u"upper"_s), value(u"greatest"_s), axisName(line));
            box->setBrush(look().tone(Tone::Middle));
            box->setPen(QPen(look().text, 1));
            series->append(box);
            names << axisName(line);
            least = std::min(least, value(u"least"_s));
            greatest = std::max(greatest, value(u"greatest"_s));
        }
        chart.addSeries(series);
        auto *across = new QBarCategoryAxis;
        across->append(names);
        across->setGridLineVisible(false);
        // Qt Charts cuts upright names to dots where boxes stand close: many are written by us.
        m_upright = count > 8 ? names : QStringList();
        add(across, Qt::AlignBottom, {series});
        across->setLabelsVisible(m_upright.isEmpty());
        chart.setMargins({2, 2, 8, m_upright.isEmpty() ? 2 : 8 + longest(m_upright)});
        auto *up = new QValueAxis;
        up->setRange(std::floor(least / 10) * 10, std::max(least + 1, std::ceil(greatest / 10) * 10));
        up->setTickCount(std::clamp(int((up->max() - up->min()) / 10) + 1, 2, 11));
        up->setLabelFormat(u"%.0f"_s);
        add(up, Qt::AlignLeft, {series});
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
        const QFontMetrics metrics(font());
        const double band = chart().plotArea().width() / std::max<qsizetype>(1, m_upright.size());
        const qsizetype step = std::max<qsizetype>(1, qsizetype(std::ceil(metrics.capHeight() * 1.1 / std::max(1.0, band))));
        painter.setPen(look().text);
        for (qsizetype i = 0; i < m_upright.size(); i += step) {
            const QRectF room = area(int(i));
            painter.save();
            painter.translate(room.center().x(), room.bottom() + 6);
            painter.rotate(-90);
            const double length = longest(m_upright);
            painter.drawText(QRectF(-length, -metrics.height() / 2.0, length, metrics.height()), Qt::AlignRight | Qt::AlignVCenter, m_upright[i]);
            painter.restore();
        }
    }

private:
    int longest(const QStringList &names) const
    {
        int most = 0;
        for (const QString &name : names)
            most = std::max(most, QFontMetrics(font()).horizontalAdvance(name));
        return most;
    }

    QStringList m_upright;
};

} // namespace

Chart *makeBoxesChart(QWidget *parent) { return new BoxesChart(parent); }

} // namespace insight_ui
