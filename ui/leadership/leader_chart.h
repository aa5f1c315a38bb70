// The chosen leader's 12 contents drawn: a sentence that says what was found, the rings, and in words what is current. The numbers stand in the table
// beside it.
#pragma once

#include "leadership/leaders_data.h"

#include <QWidget>

class QLabel;

namespace insight_ui {
class Chart;
}

namespace leadership_ui {

class LeaderChart : public QWidget {
    Q_OBJECT

public:
    explicit LeaderChart(QWidget *parent = nullptr);

    // Null: nobody.
    void set(const LeadersData *month, const Leader *leader);

Q_SIGNALS:
    void opened(int content); // its place in the catalogue

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    insight_ui::Chart *m_chart;
    QLabel *m_title;
    QLabel *m_words;
};

} // namespace leadership_ui
