#include "conduct/conduct.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "staff/relation.h"
#include "staff/staff_table.h"

using namespace Qt::StringLiterals;

namespace conduct {
namespace {
using rights::Action;
using rights::Stage;

QDate today(store::Edit &edit) { return base::vietnamDay(edit.database().now()); }

// Who: a rights::Caller or a cadre's id.
template <class Who> rights::Relations relationsTo(store::Edit &edit, const Who &who, const Observation &subject)
{
    return subject.cadre != 0 ? staff::relations(edit.database(), who, subject.cadre, today(edit))
                              : staff::relationsToUnit(edit.database(), who, subject.unit, today(edit));
}

// The stage is Open: whether the month is locked is a rule over rows, kept by rating's guard. The signer whose name goes into the row.
base::Id requireSigned(store::Edit &edit, const rights::Caller &caller, base::Id named, const Observation &subject, Action action)
{
    const base::Id signer = named != 0 ? named : caller.cadre;
    rights::requireSigned(caller, relationsTo(edit, caller, subject), signer, relationsTo(edit, signer, subject), Stage::Open, action);
    return signer;
}

Observation found(store::Edit &edit, base::Id observation)
{
    std::optional<Observation> there = loadObservation(edit.database(), observation);
    if (!there)
        base::refuse(Tr::tr("There is no such observation: it may have been taken back meanwhile."));
    return std::move(*there);
}

void requireCorrection(store::Edit &edit, const rights::Caller &caller, const Observation &there)
{
    if (there.conclusion)
        base::refuse(Tr::tr("The observation %1 of %2 is concluded. Whoever concluded it can reconsider it first.")
                         .arg(there.indicator, base::dateText(there.date)));
    const rights::Relations to = relationsTo(edit, caller, there);
    if (caller.cadre != 0 && caller.cadre == there.recorder) {
        rights::require(caller, to, Stage::Open, Action::RecordObservation);
        return;
    }
    if (to.has(rights::Relation::Self))
        base::refuse(Tr::tr("Nobody changes or takes back what another has observed of them: explain it, and the head concludes."));
    if (!rights::allowed(caller.role, to, Stage::Open, Action::RecordSigned))
        rights::require(caller, to, Stage::Open, Action::Conclude);
}
} // namespace

base::Id record(store::Edit &edit, const rights::Caller &caller, const Observation &observation)
{
    Observation next = observation;
    next.evidence = base::cleaned(observation.evidence);
    check(next);
    if (next.date > today(edit))
        base::refuse(Tr::tr("The day of the observation, %1, has not come yet. Correct the date.").arg(base::dateText(next.date)));
    if (next.cadre != 0)
        checkSubject(next, roleOn(staff::loadPosts(edit.database(), next.cadre), next.date));
    const rights::Relations to = relationsTo(edit, caller, next);
    rights::require(caller, to, Stage::Open, Action::RecordObservation);
    const bool forOthers = rights::allowed(caller.role, to, Stage::Open, Action::RecordSigned).allowed;
    if (next.id == 0) {
        if (!forOthers)
            next.recorder = caller.cadre;
        next.explanation.clear();
        next.conclusion.reset();
        next.concludedBy = 0;
        next.concludedAt = {};
        next.remedyDue = {};
        next.remedied = false;
        next.remediedOn = {};
    } else {
        const Observation there = found(edit, next.id);
        requireCorrection(edit, caller, there);
        if (!there.explanation.isEmpty()
            && (next.cadre != there.cadre || next.unit != there.unit || next.indicator != there.indicator || next.evidence != there.evidence
                || next.severity != there.severity || next.date != there.date))
            base::refuse(
                Tr::tr("The observation %1 of %2 has been explained: whom it concerns, the day, the manifestation, how grave it is and the evidence "
                       "stay as they were explained. Record another, and have this one dismissed.")
                    .arg(there.indicator, base::dateText(there.date)));
        if (!forOthers)
            next.recorder = there.recorder;
        next.explanation = there.explanation;
        next.conclusion = there.conclusion;
        next.concludedBy = there.concludedBy;
        next.concludedAt = there.concludedAt;
        next.remedyDue = there.remedyDue;
        next.remedied = there.remedied;
        next.remediedOn = there.remediedOn;
    }
    if (next.source == Source::SelfReported && !forOthers && !to.has(rights::Relation::Self))
        base::refuse(Tr::tr("“Tự nhận” is the word of the person concerned alone."));
    return save(edit, next);
}

void retract(store::Edit &edit, const rights::Caller &caller, base::Id observation)
{
    requireCorrection(edit, caller, found(edit, observation));
    edit.erase(u"observation"_s, observation);
}

void explain(store::Edit &edit, const rights::Caller &caller, base::Id observation, const QString &explanation, base::Id explainedBy)
{
    Observation there = found(edit, observation);
    requireSigned(edit, caller, explainedBy, there, Action::Explain);
    if (there.conclusion)
        base::refuse(Tr::tr("The observation %1 of %2 is concluded: an explanation would change nothing. A petition can.")
                         .arg(there.indicator, base::dateText(there.date)));
    there.explanation = base::cleaned(explanation);
    save(edit, there);
}

void conclude(store::Edit &edit, const rights::Caller &caller, base::Id observation, Conclusion conclusion, QDate remedyDue, base::Id concludedBy)
{
    Observation there = found(edit, observation);
    there.concludedBy = requireSigned(edit, caller, concludedBy, there, Action::Conclude);
    if (conclusion == Conclusion::Dismissed && remedyDue.isValid())
        base::refuse(Tr::tr("What is dismissed needs no remedy."));
    there.conclusion = conclusion;
    there.concludedAt = edit.database().now();
    there.remedyDue = remedyDue;
    if (!remedyDue.isValid()) {
        there.remedied = false;
        there.remediedOn = {};
    }
    save(edit, there);
}

void reconsider(store::Edit &edit, const rights::Caller &caller, base::Id observation, base::Id concludedBy)
{
    Observation there = found(edit, observation);
    requireSigned(edit, caller, concludedBy, there, Action::Conclude);
    there.conclusion.reset();
    there.concludedBy = 0;
    there.concludedAt = {};
    save(edit, there);
}

void setRemedied(store::Edit &edit, const rights::Caller &caller, base::Id observation, QDate on, base::Id concludedBy)
{
    Observation there = found(edit, observation);
    requireSigned(edit, caller, concludedBy, there, Action::Conclude);
    if (!there.isConfirmed())
        base::refuse(Tr::tr("Only what is confirmed is remedied."));
    if (on.isValid() && on < there.date)
        base::refuse(
            Tr::tr("It cannot have been remedied (%1) before the day of the observation (%2).").arg(base::dateText(on), base::dateText(there.date)));
    if (on.isValid() && on > today(edit))
        base::refuse(Tr::tr("%1 has not come yet: nothing can have been remedied on it.").arg(base::dateText(on)));
    there.remedied = on.isValid();
    there.remediedOn = on;
    save(edit, there);
}

base::Id signNoneFound(store::Edit &edit, const rights::Caller &caller, base::Week week, base::Id unit, base::Id signedBy)
{
    Observation subject; // only says whom it concerns
    subject.unit = unit;
    const base::Id signer = requireSigned(edit, caller, signedBy, subject, Action::ReviewWeek);
    if (!week.isValid() || week.monday() > today(edit))
        base::refuse(Tr::tr("Week %1 has not begun: nobody can have looked yet.").arg(week.toString()));
    for (const NoneFound &there : loadNoneFound(edit.database(), week, week)) {
        if (there.unit == unit)
            base::refuse(Tr::tr("“None found” has been signed for week %1 already.").arg(week.toString()));
    }
    return edit.insert(
        u"none_found"_s,
        {{u"week"_s, week.toString()}, {u"unit_id"_s, unit}, {u"signed_by"_s, store::idOrNull(signer)}, {u"signed_at"_s, edit.database().nowText()}});
}

void withdrawNoneFound(store::Edit &edit, const rights::Caller &caller, const NoneFound &signature, base::Id signedBy)
{
    Observation subject;
    subject.unit = signature.unit;
    requireSigned(edit, caller, signedBy, subject, Action::ReviewWeek);
    edit.erase(u"none_found"_s, signature.id);
}

} // namespace conduct
