// One figure on a board: what it says, its chart or its table, and in words what is current.
#pragma once

#include "insight/chart_kinds.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace grid {
class View;
}

namespace insight_ui {

class FigureModel;

class FigureCard : public QFrame {
    Q_OBJECT

public:
    FigureCard(SharedFigure figure, ChartSpec spec, const Look &look, QWidget *parent = nullptr);

    void set(SharedFigure figure, const Look &look);
    const SharedFigure &figure() const { return m_figure; }
    const ChartSpec &spec() const { return m_spec; }
    Chart *chart() const { return m_chart; } // null: it is a table
    grid::View *table() const { return m_table; }

    bool showsTable() const;
    void showTable(bool table);
    // The line that is current in what is shown; −1: none.
    int currentLine() const;
    void takeFocus();
    // The whole table with its headings, as text.
    QString tableText() const;

Q_SIGNALS:
    void entered(); // the keyboard has come here
    // Rows behind a line; −1: of the whole figure.
    void rowsWanted(int line);
    void menuWanted(QPoint at);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void say();
    void dress();
    void reserveWords();
    int wantedTableHeight() const;

    SharedFigure m_figure;
    ChartSpec m_spec;
    Look m_look;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_left; // what the chart leaves out
    QLabel *m_words;
    QToolButton *m_twin;
    QToolButton *m_rows;
    QToolButton *m_more;
    QStackedWidget *m_stack;
    Chart *m_chart;
    FigureModel *m_model = nullptr; // made with the table when it is first shown
    grid::View *m_table = nullptr;
};

} // namespace insight_ui
