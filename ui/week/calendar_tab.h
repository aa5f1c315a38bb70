// The tab of the week's calendar: of the unit chosen, or of everybody.
#pragma once

#include "week/week_tab.h"

namespace week_ui {

class CalendarModel;

class CalendarTab : public WeekTab {
    Q_OBJECT

public:
    explicit CalendarTab(shell::StoreThread &store, QWidget *parent = nullptr);

    QList<QAction *> commands() const override { return {m_copyRecurring, m_publish}; }
    QList<QAction *> buttons() const override { return {m_publish}; }
    std::vector<Spot> spots() const override;
    void removeSelected() override;
    // When the calendar that is shown was last published; empty: never.
    QString published() const;

protected:
    void refresh() override;
    void enable() override;

private:
    void publish();
    void copyRecurring();

    CalendarModel *m_model;
    QAction *m_publish;
    QAction *m_copyRecurring;
};

} // namespace week_ui
