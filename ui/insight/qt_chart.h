// Charts drawn by Qt Charts: what they share. Numbers on the marks and the frame of the current one are painted over the library's picture.
#pragma once

#include "insight/chart.h"

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QAbstractSeries;
class QChart;
class QGraphicsView;
QT_END_NAMESPACE

namespace insight_ui {

class QtChart : public Chart {
    Q_OBJECT

protected:
    // polar: a chart around a point.
    explicit QtChart(bool polar, QWidget *parent);
    ~QtChart() override;

    // Adds series and axes to the empty chart and returns the lines drawn.
    virtual std::vector<int> fill(QChart &chart) = 0;
    // Where a mark lies, in the chart's coordinates.
    virtual QRectF area(int mark) const = 0;
    // Numbers on the marks.
    virtual void paintNumbers(QPainter &painter) { Q_UNUSED(painter); }

    QChart &chart() const { return *m_chart; }
    // With the colours of the look, and attached to the series.
    void add(QAbstractAxis *axis, Qt::Alignment side, const QList<QAbstractSeries *> &series);

    std::vector<int> build() final;
    void draw(QPainter &painter, const QRectF &room) final;
    QRectF place(int mark) const final { return area(mark); }
    void repaintMarks() final;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Scene;

    Scene *m_scene;
    QGraphicsView *m_view;
    QChart *m_chart;
};

} // namespace insight_ui
