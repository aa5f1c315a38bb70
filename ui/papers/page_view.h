// One page on a desk of grey: whole, as wide as the view, or so many per cent of its size on paper.
#pragma once

#include "papers/page_picture.h"

#include <QAbstractScrollArea>
#include <QImage>

namespace papers_ui {

class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Width, Page, Percent };

    explicit PageView(QWidget *parent = nullptr);

    void setPage(SharedPages pages, int page); // pages may be null
    void setZoom(Fit fit, int percent = 100); // percent: 25 to 300
    Fit fit() const { return m_fit; }
    int percent() const; // as shown now
    bool isPainting() const { return m_painting; }

Q_SIGNALS:
    void painted();
    void zoomed(); // percent() is another
    // By keys and the wheel, at the end of the page.
    void nextWanted();
    void previousWanted();
    void zoomWanted(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double scale() const; // points of the screen to a unit
    QSize pageSize() const; // in points of the screen
    void lay();
    void ask();

    SharedPages m_pages;
    int m_page = 0;
    Fit m_fit = Fit::Width;
    int m_percent = 100;
    QImage m_picture;
    int m_turned = 0; // by the wheel, at the end of the page
    int m_number = 0; // only the newest picture counts
    bool m_painting = false;
    std::stop_source m_stop;
};

} // namespace papers_ui
