#include "week/unit_steps.h"

#include "shell/store_thread.h"
#include "store/edit.h"
#include "week/week_tab.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

constexpr std::array<UnitStep, 3> steps{UnitStep::SignNoneFound, UnitStep::WithdrawNoneFound, UnitStep::Review};

} // namespace

UnitSteps::UnitSteps(shell::StoreThread &store, StepPanel &panel, QObject *parent) : QObject(parent), m_store(store), m_panel(panel)
{
    const std::array<std::pair<const char *, QString>, 3> texts{{{"signNoneFound", tr("Sign “&none found”…")},
                                                                 {"withdrawNoneFound", tr("&Withdraw “none found”…")},
                                                                 {"reviewWeek", tr("The head's weekly re&view…")}}};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_actions[i] = new QAction(texts[i].second, this);
        m_actions[i]->setObjectName(QString::fromLatin1(texts[i].first));
        connect(m_actions[i], &QAction::triggered, this, [this, step = steps[i]] { ask(step); });
    }
    action(UnitStep::SignNoneFound)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_6));
    action(UnitStep::Review)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_7));
    set(nullptr, 0);
}

void UnitSteps::set(SharedWeek week, base::Id unit)
{
    m_week = std::move(week);
    m_unit = unit;
    const QString none = whyNoWriting(m_week.get());
    for (const UnitStep step : steps) {
        const May verdict = none.isEmpty() ? may(*m_week, m_unit, step) : May{false, false, none};
        shell::offer(action(step), bool(verdict), verdict.reason);
    }
}

QString UnitSteps::titleOf(UnitStep step, base::Id unit) const
{
    const staff::Unit *found = m_week->roster.units().find(unit);
    const QString name = found ? found->name : QString();
    switch (step) {
    case UnitStep::SignNoneFound:
        return tr("%1: no manifestation found").arg(name);
    case UnitStep::WithdrawNoneFound:
        return tr("%1: “none found” withdrawn").arg(name);
    case UnitStep::Review:
        break;
    }
    return tr("%1: the week reviewed").arg(name);
}

void UnitSteps::ask(UnitStep step)
{
    const May verdict = may(*m_week, m_unit, step);
    if (!verdict)
        return;
    StepRequest request;
    request.title = titleOf(step, m_unit);
    if (step == UnitStep::Review) {
        request.input = StepRequest::Input::Text;
        request.label = tr("&Comment:");
        request.hint = tr("may be left empty");
        if (const week::WeekReview *there = m_week->reviewOf(m_unit))
            request.start = there->comment;
    }
    request.mayOwn = verdict.own;
    request.mayRecord = verdict.record;
    request.usual = tr("The head of the unit");
    request.people = m_week->people;
    request.peopleIds = m_week->peopleIds;
    m_panel.ask(std::move(request), [this, step, unit = m_unit](int question, const StepAnswer &answer) { run(step, unit, question, answer); });
}

void UnitSteps::run(UnitStep step, base::Id unit, int question, const StepAnswer &answer)
{
    const QString action = titleOf(step, unit) + u" ("_s + m_week->week.toString() + u')';
    shell::whenDone(
        m_store.post([week = m_week, unit, step, answer, action](store::Database &database) {
            store::Edit edit(database, week->caller.actor(), action, store::EntryKind::Signature);
            take(edit, *week, unit, step, answer);
            edit.commit();
        }),
        this,
        [this, question, title = titleOf(step, unit)] {
            m_panel.done(question);
            Q_EMIT told(shell::Tone::Info, title + u'.', {});
        },
        [this, question](const base::Failure &failure) { m_panel.refuse(question, failure.message()); });
}

} // namespace week_ui
