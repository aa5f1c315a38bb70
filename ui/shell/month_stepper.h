// The month being looked at, one step back and forth.
#pragma once

#include "base/month.h"

#include <QWidget>

class QAction;
class QLabel;

namespace shell {

class MonthStepper : public QWidget {
    Q_OBJECT

public:
    explicit MonthStepper(QWidget *parent = nullptr);

    base::Month month() const { return m_month; }
    // Says so with monthChanged when it is another one.
    void setMonth(base::Month month);

    // For the menu: with their shortcuts (Ctrl+PgUp, Ctrl+PgDown).
    QAction *previousAction() const { return m_previous; }
    QAction *nextAction() const { return m_next; }

Q_SIGNALS:
    void monthChanged(base::Month month);

private:
    base::Month m_month;
    QLabel *m_label;
    QAction *m_previous;
    QAction *m_next;
};

} // namespace shell
