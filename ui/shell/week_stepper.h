// The week being looked at, one step back and forth.
#pragma once

#include "base/week.h"

#include <QWidget>

class QAction;
class QLabel;

namespace shell {

class WeekStepper : public QWidget {
    Q_OBJECT

public:
    explicit WeekStepper(QWidget *parent = nullptr);

    base::Week week() const { return m_week; }
    // Says so with weekChanged when it is another one.
    void setWeek(base::Week week);

    // For the menu: with their shortcuts (Ctrl+PgUp, Ctrl+PgDown).
    QAction *previousAction() const { return m_previous; }
    QAction *nextAction() const { return m_next; }

Q_SIGNALS:
    void weekChanged(base::Week week);

private:
    base::Week m_week;
    QLabel *m_label;
    QAction *m_previous;
    QAction *m_next;
};

} // namespace shell
