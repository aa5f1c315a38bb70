#include "insight/qt_chart.h"

#include <QAbstractAxis>
#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLegend>
#include <QMouseEvent>
#include <QPolarChart>
#include <QValueAxis>

namespace insight_ui {

class QtChart::Scene : public QGraphicsScene {
public:
    Scene(QtChart *owner) : QGraphicsScene(owner), m_owner(owner) { }

protected:
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        painter->save();
        painter->setFont(m_owner->font());
        m_owner->paintNumbers(*painter);
        if (m_owner->showsCurrent()) {
            painter->setPen(QPen(m_owner->look().mark, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(m_owner->area(m_owner->current()), 3, 3);
        }
        painter->restore();
    }

private:
    QtChart *m_owner;
};

QtChart::QtChart(bool polar, QWidget *parent)
    : Chart(parent),
      m_scene(new Scene(this)),
      m_view(new QGraphicsView(m_scene, this)),
      m_chart(polar ? new QPolarChart : new QChart)
{
    m_scene->addItem(m_chart);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->viewport()->installEventFilter(this);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins(QMargins(2, 2, 8, 2));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setLocalizeNumbers(true);
    m_chart->setLocale(locale());
    m_chart->legend()->setAlignment(Qt::AlignBottom);
}

QtChart::~QtChart() = default;

std::vector<int> QtChart::build()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_chart->setBackgroundBrush(look().back);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_scene->setBackgroundBrush(look().back);
    std::vector<int> lines = fill(*m_chart);
    m_chart->legend()->setVisible(m_chart->series().size() > 1 || m_chart->legend()->markers().size() > 1);
    m_chart->legend()->setLabelColor(look().text);
    m_chart->legend()->setFont(font());
    return lines;
}

void QtChart::add(QAbstractAxis *axis, Qt::Alignment side, const QList<QAbstractSeries *> &series)
{
    axis->setLabelsColor(look().text);
    axis->setLabelsFont(font());
    axis->setGridLineColor(look().line);
    axis->setLinePenColor(look().line);
    axis->setTitleVisible(false);
    m_chart->addAxis(axis, side);
    for (QAbstractSeries *one : series)
        one->attachAxis(axis);
}

void QtChart::draw(QPainter &painter, const QRectF &room)
{
    const QSizeF before = m_chart->size();
    m_chart->resize(room.size());
    m_scene->setSceneRect(QRectF(QPointF(), room.size()));
    m_scene->render(&painter, room, QRectF(QPointF(), room.size()), Qt::IgnoreAspectRatio);
    m_chart->resize(before);
    m_scene->setSceneRect(QRectF(QPointF(), before));
}

void QtChart::repaintMarks() { m_view->viewport()->update(); }

void QtChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    m_view->setGeometry(rect());
    m_chart->resize(size());
    m_scene->setSceneRect(QRectF(QPointF(), QSizeF(size())));
}

bool QtChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            pressed(mouse->position());
        return true;
    }
    // The wheel belongs to the board, which scrolls; tool tips to the chart.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ToolTip)
        return Chart::event(event);
    return Chart::eventFilter(watched, event);
}

} // namespace insight_ui
