#include "papers/page_view.h"

#include "papers/units.h"
#include "shell/store_thread.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace papers_ui {
namespace {

constexpr int margin = 12; // points of the screen around the page

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

double PageView::scale() const
{
    if (!m_pages)
        return 1;
    const double wide = double(std::max(50, maximumViewportSize().width() - 2 * margin)) / m_pages->width;
    const double high = double(std::max(50, maximumViewportSize().height() - 2 * margin)) / m_pages->height;
    switch (m_fit) {
    case Fit::Page:
        return std::min(wide, high);
    case Fit::Width:
        // Where the whole page does not fit below it, the scroll bar takes its part of the width.
        return wide <= high
                   ? wide
                   : std::max(high, double(std::max(50, maximumViewportSize().width() - 2 * margin - verticalScrollBar()->sizeHint().width()))
                                        / m_pages->width);
    case Fit::Percent:
        break;
    }
    return m_percent / 100.0 * logicalDpiX() / papers::unitsPerInch;
}

int PageView::percent() const { return int(std::lround(scale() * papers::unitsPerInch / logicalDpiX() * 100)); }

QSize PageView::pageSize() const
{
    return m_pages ? QSize(int(std::lround(m_pages->width * scale())), int(std::lround(m_pages->height * scale()))) : QSize();
}

void PageView::setPage(SharedPages pages, int page)
{
    m_pages = std::move(pages);
    m_page = page;
    m_picture = {};
    lay();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    ask();
}

void PageView::setZoom(Fit fit, int percent)
{
    m_fit = fit;
    m_percent = std::clamp(percent, 25, 300);
    lay();
    ask();
    Q_EMIT zoomed();
}

void PageView::lay()
{
    const QSize whole = pageSize() + QSize(2 * margin, 2 * margin);
    const QSize room = maximumViewportSize();
    const bool upright = whole.height() > room.height();
    const int bar = verticalScrollBar()->sizeHint().width();
    const bool across = whole.width() > room.width() - (upright ? bar : 0);
    horizontalScrollBar()->setRange(0, across ? whole.width() - room.width() + (upright ? bar : 0) : 0);
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(30);
    verticalScrollBar()->setRange(0, upright ? whole.height() - room.height() + (across ? bar : 0) : 0);
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(30);
    viewport()->update();
}

void PageView::ask()
{
    const int number = ++m_number;
    m_painting = m_pages != nullptr;
    m_stop.request_stop();
    m_stop = std::stop_source();
    if (!m_pages) {
        Q_EMIT painted();
        return;
    }
    shell::whenDone(
        paintPicture(m_pages, m_page, scale() * devicePixelRatioF(), devicePixelRatioF(), m_stop.get_token()), this,
        [this, number](const QImage &picture) {
            if (number != m_number)
                return;
            m_painting = false;
            m_picture = picture;
            viewport()->update();
            Q_EMIT painted();
        },
        [](const base::Failure &) {});
}

void PageView::paintEvent(QPaintEvent *)
{
    if (!m_pages)
        return;
    QPainter painter(viewport());
    const QSize size = pageSize();
    const QPoint at(std::max(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value(),
                    std::max(margin, (viewport()->height() - size.height()) / 2) - verticalScrollBar()->value());
    const QRect sheet(at, size);
    painter.fillRect(sheet.translated(2, 2), palette().color(QPalette::Shadow));
    if (m_picture.isNull())
        painter.fillRect(sheet, Qt::white);
    else
        painter.drawImage(sheet, m_picture); // of another zoom until the right one is painted
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    lay();
    if (m_fit != Fit::Percent) {
        ask();
        Q_EMIT zoomed();
    }
}

void PageView::scrollContentsBy(int, int) { viewport()->update(); }

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        if (bar->value() == bar->maximum())
            Q_EMIT nextWanted();
        else
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        if (bar->value() == bar->minimum())
            Q_EMIT previousWanted();
        else
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        if (turned != 0)
            Q_EMIT zoomWanted(turned > 0 ? 1 : -1);
        event->accept();
        return;
    }
    const QScrollBar *bar = verticalScrollBar();
    if ((turned < 0 && bar->value() < bar->maximum()) || (turned > 0 && bar->value() > bar->minimum())) {
        m_turned = 0;
        QAbstractScrollArea::wheelEvent(event);
    } else if (m_turned += turned; std::abs(m_turned) >= QWheelEvent::DefaultDeltasPerStep) { // a touch pad tells of small fractions
        m_turned < 0 ? Q_EMIT nextWanted() : Q_EMIT previousWanted();
        m_turned = 0;
    }
    event->accept();
}

} // namespace papers_ui
