// Above the month's grid: which month, whose sheets, what is searched, and how many people that leaves.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace shell {
class MonthStepper;
class UnitFilter;
} // namespace shell

namespace rating_ui {

class MonthBar : public QWidget {
    Q_OBJECT

public:
    explicit MonthBar(QWidget *parent = nullptr);

    shell::MonthStepper *stepper() const { return m_stepper; }
    shell::UnitFilter *unit() const { return m_unit; }
    QAction *find() const { return m_find; }
    void setStatus(const QString &text);
    // Neither a search nor a unit.
    void clear();

Q_SIGNALS:
    void searched(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    shell::MonthStepper *m_stepper;
    shell::UnitFilter *m_unit;
    QLineEdit *m_search;
    QLabel *m_count;
    QAction *m_find;
};

} // namespace rating_ui
