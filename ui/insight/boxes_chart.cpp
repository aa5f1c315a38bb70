// Box plots: least, lower quartile, median, upper quartile, greatest of each line.
#include "insight/chart_kinds.h"
#include "insight/qt_chart.h"

#include <QBarCategoryAxis>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

class BoxesChart : public QtChart {
public:
    explicit BoxesChart(QWidget *parent) : QtChart(false, parent) { }

    int wantedHeight() const override { return 260; }

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
        if (count > 8)
            across->setLabelsAngle(-90);
        add(across, Qt::AlignBottom, {series});
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
};

} // namespace

Chart *makeBoxesChart(QWidget *parent) { return new BoxesChart(parent); }

} // namespace insight_ui
