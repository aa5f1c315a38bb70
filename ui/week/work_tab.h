// The tab of the week's work and results.
#pragma once

#include "week/week_tab.h"

namespace week_ui {

class WorkModel;

class WorkTab : public WeekTab {
    Q_OBJECT

public:
    explicit WorkTab(shell::StoreThread &store, QWidget *parent = nullptr);

    QList<QAction *> commands() const override { return {m_carryOver}; }
    QList<QAction *> buttons() const override { return {m_carryOver}; }
    std::vector<Spot> spots() const override;
    bool hasSpots() const override;
    void removeSelected() override;
    // A new row of work that this person leads.
    void begin(base::Id lead);

protected:
    void refresh() override;
    void enable() override;

private:
    void carryOver();

    WorkModel *m_model;
    QAction *m_carryOver;
};

} // namespace week_ui
