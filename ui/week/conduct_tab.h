// The tab of the manifestations observed in the week, and of what the units signed about it.
#pragma once

#include "week/week_tab.h"

class QLabel;

namespace week_ui {

class ObservationModel;
class ObservationSteps;
class StepPanel;

class ConductTab : public WeekTab {
    Q_OBJECT

public:
    ConductTab(shell::StoreThread &store, StepPanel &panel, QWidget *parent = nullptr);

    QList<QAction *> commands() const override;
    QList<QAction *> buttons() const override;
    std::vector<Spot> spots() const override;
    QString whyNotRemove() const override;
    void removeSelected() override;
    // New rows with what is known already; the keyboard is where the first of them needs it.
    void begin(std::vector<Spot> spots);

protected:
    void refresh() override;
    void enable() override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<conduct::Observation> selected() const;
    QString unitsText() const;
    void dress();

    ObservationModel *m_model;
    ObservationSteps *m_steps;
    QLabel *m_units;
};

} // namespace week_ui
