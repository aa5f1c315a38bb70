#include "week/conduct_rights.h"

#include "base/tr.h"

namespace week_ui {
namespace {

using rights::Action;
using rights::Relation;
using rights::Stage;

QString forLooking() { return Tr::tr("The file is open for looking only."); }

// signer: what whoever signs by virtue of it is to the subject.
May mayAs(const WeekData &data, rights::Relations to, Relation signer, Action action)
{
    if (data.readOnly)
        return {false, false, forLooking()};
    const rights::Verdict own = rights::allowed(data.caller.role, to, Stage::Open, action);
    May result{own.allowed, false, own.reason};
    // One's own name, for somebody who is nobody of the people rated, is no signature.
    if (own && data.caller.role != rights::Role::Sole && data.caller.cadre == 0) {
        result.own = false;
        result.reason = Tr::tr("This account is nobody of the people rated and signs nothing of its own.");
    }
    result.record = rights::allowed(data.caller.role, to, Stage::Open, Action::RecordSigned)
                    && rights::allowed(rights::Role::Member, signer, Stage::Open, action);
    return result;
}

QString whyNotNow(const conduct::Observation &observation, Step step)
{
    switch (step) {
    case Step::Explain:
        return observation.conclusion ? Tr::tr("It is concluded: an explanation would change nothing. A petition can.") : QString();
    case Step::Confirm:
    case Step::Dismiss:
        return observation.conclusion ? Tr::tr("It is concluded already: reconsider it first.") : QString();
    case Step::Reconsider:
        return observation.conclusion ? QString() : Tr::tr("It is not concluded yet.");
    case Step::Remedied:
        break;
    }
    return observation.isConfirmed() ? QString() : Tr::tr("Only what is confirmed is remedied.");
}

base::Id firstHead(const WeekData &data, base::Id unit, base::Id except)
{
    for (const staff::Post &post : data.roster.posts())
        if (post.unit == unit && post.role == staff::PostRole::Head && post.cadre != except && post.holdsOn(data.today))
            return post.cadre;
    return 0;
}

} // namespace

rights::Relations relationsTo(const WeekData &data, const conduct::Observation &observation)
{
    return observation.unit != 0 ? data.unitRelations.value(observation.unit) : data.relations.value(observation.cadre);
}

May may(const WeekData &data, const conduct::Observation &observation, Step step)
{
    if (const QString why = whyNotNow(observation, step); !why.isEmpty())
        return {false, false, why};
    const bool explains = step == Step::Explain;
    return mayAs(data, relationsTo(data, observation), explains ? Relation::Self : Relation::UnitHead, explains ? Action::Explain : Action::Conclude);
}

May may(const WeekData &data, base::Id unit, UnitStep step)
{
    const staff::Unit *found = data.roster.units().find(unit);
    if (!found)
        return {false, false, Tr::tr("Choose one unit above: each unit answers for its own week.")};
    const bool isSigned = data.signatureOf(unit) != nullptr;
    if (step == UnitStep::SignNoneFound && isSigned)
        return {false, false, Tr::tr("%1 has signed “none found” for this week already.").arg(found->name)};
    if (step == UnitStep::WithdrawNoneFound && !isSigned)
        return {false, false, Tr::tr("%1 has not signed “none found” for this week.").arg(found->name)};
    if (step != UnitStep::WithdrawNoneFound && data.today < data.week.monday())
        return {false, false, Tr::tr("Week %1 has not begun: nobody can have looked yet.").arg(data.week.toString())};
    return mayAs(data, data.unitRelations.value(unit), Relation::Self, Action::ReviewWeek);
}

rights::Verdict mayCorrect(const WeekData &data, const conduct::Observation &observation)
{
    if (data.readOnly)
        return {false, forLooking()};
    if (observation.conclusion)
        return {false, Tr::tr("It is concluded. Whoever concluded it can reconsider it first.")};
    const rights::Relations to = relationsTo(data, observation);
    if (data.caller.cadre != 0 && data.caller.cadre == observation.recorder)
        return rights::allowed(data.caller.role, to, Stage::Open, Action::RecordObservation);
    if (to.has(Relation::Self))
        return {false, Tr::tr("Nobody changes or takes back what another has observed of them: explain it, and the head concludes.")};
    if (rights::allowed(data.caller.role, to, Stage::Open, Action::RecordSigned))
        return {true, {}};
    return rights::allowed(data.caller.role, to, Stage::Open, Action::Conclude);
}

base::Id headOf(const WeekData &data, base::Id unit) { return firstHead(data, unit, 0); }

base::Id usualSigner(const WeekData &data, const conduct::Observation &observation, Step step)
{
    if (step == Step::Explain)
        return observation.cadre != 0 ? observation.cadre : headOf(data, observation.unit);
    // A unit is judged by whoever heads those above it.
    const base::Id unit = data.unitConcerned(observation);
    for (const base::Id each : data.roster.units().withAncestors(unit))
        if (each != observation.unit)
            if (const base::Id head = firstHead(data, each, observation.cadre))
                return head;
    return 0;
}

} // namespace week_ui
