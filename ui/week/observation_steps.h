// What can be done with the selected observations: explained, confirmed with a remedy, dismissed, reconsidered, remedied.
#pragma once

#include "shell/message_bar.h"
#include "week/step_job.h"

#include <QList>
#include <QObject>

#include <array>

class QAction;

namespace shell {
class StoreThread;
}

namespace week_ui {

class ObservationSteps : public QObject {
    Q_OBJECT

public:
    ObservationSteps(shell::StoreThread &store, StepPanel &panel, QObject *parent = nullptr);

    QList<QAction *> actions() const { return {m_actions.begin(), m_actions.end()}; } // by Step
    QAction *action(Step step) const { return m_actions[std::size_t(step)]; }
    void set(SharedWeek week, std::vector<conduct::Observation> selected);

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details);

private:
    void enable();
    void ask(Step step);
    void run(Step step, const std::vector<conduct::Observation> &on, int question, const StepAnswer &answer);

    shell::StoreThread &m_store;
    StepPanel &m_panel;
    std::array<QAction *, 5> m_actions;
    SharedWeek m_week;
    std::vector<conduct::Observation> m_selected;
};

} // namespace week_ui
