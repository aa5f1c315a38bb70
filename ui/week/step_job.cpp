#include "week/step_job.h"

#include "base/failure.h"
#include "base/tr.h"
#include "conduct/conduct.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

// 0: in the caller's own name.
base::Id signerOf(const StepAnswer &answer, base::Id usual)
{
    if (answer.by == StepAnswer::By::Own)
        return 0;
    if (answer.by == StepAnswer::By::Named)
        return answer.named;
    if (usual == 0)
        base::refuse(Tr::tr("Nobody heads the unit today: say who signed the paper."));
    return usual;
}

void takeOne(store::Edit &edit, const rights::Caller &caller, const conduct::Observation &observation, Step step, const StepAnswer &answer,
             base::Id signer)
{
    using conduct::Conclusion;
    switch (step) {
    case Step::Explain:
        conduct::explain(edit, caller, observation.id, answer.text, signer);
        return;
    case Step::Confirm:
        conduct::conclude(edit, caller, observation.id, Conclusion::Confirmed, answer.date, signer);
        return;
    case Step::Dismiss:
        conduct::conclude(edit, caller, observation.id, Conclusion::Dismissed, {}, signer);
        return;
    case Step::Reconsider:
        conduct::reconsider(edit, caller, observation.id, signer);
        return;
    case Step::Remedied:
        conduct::setRemedied(edit, caller, observation.id, answer.date, signer);
        return;
    }
}

// Judgements have an opposite of their own; an explanation and a date are typed and can be undone.
store::EntryKind kindOf(Step step) { return step == Step::Explain || step == Step::Remedied ? store::EntryKind::Entry : store::EntryKind::Signature; }

} // namespace

StepReport take(store::Database &database, const WeekData &data, const std::vector<conduct::Observation> &observations, Step step,
                const StepAnswer &answer, const QString &action)
{
    store::Edit edit(database, data.caller.actor(), action, kindOf(step));
    StepReport report;
    for (const conduct::Observation &observation : observations) {
        store::Edit::Savepoint part(edit);
        try {
            const base::Id usual = answer.by == StepAnswer::By::Usual ? usualSigner(data, observation, step) : 0;
            takeOne(edit, data.caller, observation, step, answer, signerOf(answer, usual));
            part.keep();
            ++report.done;
        } catch (const base::Failure &failure) {
            if (failure.kind() == base::FailureKind::Io)
                throw;
            report.left << data.subjectText(observation) + u", "_s + observation.indicator + u": "_s + failure.message();
        }
    }
    edit.commit();
    return report;
}

void take(store::Edit &edit, const WeekData &data, base::Id unit, UnitStep step, const StepAnswer &answer)
{
    const base::Id signer = signerOf(answer, answer.by == StepAnswer::By::Usual ? headOf(data, unit) : 0);
    switch (step) {
    case UnitStep::SignNoneFound:
        conduct::signNoneFound(edit, data.caller, data.week, unit, signer);
        return;
    case UnitStep::WithdrawNoneFound:
        if (const conduct::NoneFound *there = data.signatureOf(unit))
            conduct::withdrawNoneFound(edit, data.caller, *there, signer);
        return;
    case UnitStep::Review:
        week::reviewWeek(edit, data.caller, data.week, unit, answer.text, signer);
        return;
    }
}

} // namespace week_ui
