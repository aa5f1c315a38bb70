// A chart as the page knows it: a figure in, a widget and a picture out. Whatever library draws it stays behind this; each kind of chart is one file
// (chart_kinds.h makes them).
#pragma once

#include "insight/figure.h"
#include "insight/look.h"

#include <QWidget>

#include <memory>
#include <vector>

class QPainter;

namespace insight_ui {

using SharedFigure = std::shared_ptr<const insight::Figure>;

// Every mark (a bar, a box, a point, a cell) is a line of the figure. One of them is current: arrow keys move it, Enter or a click opens its rows.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    void set(SharedFigure figure, const Look &look);
    void setLook(const Look &look);
    const insight::Figure &figure() const { return *m_figure; }

    // The lines drawn, in the order in which they are read.
    const std::vector<int> &marks() const { return m_marks; }
    // How many lines it has no room for, in words; empty: none.
    QString leftOut() const;
    int current() const { return m_current; } // place among the marks; −1: none
    void setCurrent(int place);
    int currentLine() const { return m_current < 0 ? -1 : m_marks[std::size_t(m_current)]; }

    // Draws it as it would stand in so much room, without what only the screen needs.
    void paint(QPainter &painter, const QRectF &room);
    // How high it wants to be: as its marks need.
    virtual int wantedHeight() const { return 220; }

    QSize sizeHint() const override { return {360, wantedHeight()}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void currentChanged(); // current()
    void opened(int line);

protected:
    // What there is to draw of the figure; the library's objects are made here.
    virtual std::vector<int> build() = 0;
    virtual void draw(QPainter &painter, const QRectF &room) = 0;
    // Where a mark lies on the widget.
    virtual QRectF place(int mark) const = 0;
    virtual void repaintMarks() = 0;
    // The mark beside this one; −1: none that way.
    virtual int beside(int mark, Qt::Key key) const;

    const Look &look() const { return m_look; }
    bool showsCurrent() const { return m_current >= 0 && !m_painting && hasFocus(); }
    void pressed(QPointF at);

    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();

    SharedFigure m_figure;
    Look m_look;
    std::vector<int> m_marks;
    int m_current = -1;
    bool m_painting = false;
};

// What a line of a figure says, for tool tips and screen readers: “KTHT Phòng Kinh tế: done 9, late 2”.
QString lineWords(const insight::Figure &figure, int line);
// A cell as a number for drawing; 0 where it is none.
double valueOf(const insight::Figure &figure, const insight::Line &line, QStringView column);
// How a line is named beside an axis: its code where it has a short one, else its label, clipped.
QString axisName(const insight::Line &line);

} // namespace insight_ui
