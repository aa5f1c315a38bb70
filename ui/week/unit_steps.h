// What a unit's head puts down for the whole week: that it was looked for manifestations and none were found, and that the week was gone through.
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

class UnitSteps : public QObject {
    Q_OBJECT

public:
    UnitSteps(shell::StoreThread &store, StepPanel &panel, QObject *parent = nullptr);

    QList<QAction *> actions() const { return {m_actions.begin(), m_actions.end()}; } // by UnitStep
    QAction *action(UnitStep step) const { return m_actions[std::size_t(step)]; }
    void set(SharedWeek week, base::Id unit);

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details);

private:
    void ask(UnitStep step);
    void run(UnitStep step, base::Id unit, int question, const StepAnswer &answer);
    QString titleOf(UnitStep step, base::Id unit) const;

    shell::StoreThread &m_store;
    StepPanel &m_panel;
    std::array<QAction *, 3> m_actions;
    SharedWeek m_week;
    base::Id m_unit = 0;
};

} // namespace week_ui
