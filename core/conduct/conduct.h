// The way of an observation: recorded with evidence, explained by whom it concerns, concluded by the head, remedied. Each verb requires its right
// towards the subject first and refuses with a reason (base::Failure, Refused). Signers default to the caller; another's name is for whoever records
// signed papers.
#pragma once

#include "conduct/observation_table.h"

namespace conduct {

// Insert (id 0), or correct what is not concluded yet (by its recorder, or by who may conclude or record signed papers, but never by its subject
// because they are an officer). The recorder is the caller; an officer may name another or nobody. “Tự nhận” is only for the subject's own word. What
// was explained or concluded before stays as it was; once explained, subject, manifestation and evidence stay too: the explanation answers them.
base::Id record(store::Edit &edit, const rights::Caller &caller, const Observation &observation);
// Takes back what was recorded by mistake and not concluded yet. The same people as above.
void retract(store::Edit &edit, const rights::Caller &caller, base::Id observation);

// Giải trình, until it is concluded. explainedBy: the person concerned, or the head of the unit concerned.
void explain(store::Edit &edit, const rights::Caller &caller, base::Id observation, const QString &explanation, base::Id explainedBy = 0);

// Confirms (with a deadline for the remedy where there is something to remedy) or dismisses. Again: changes the conclusion.
void conclude(store::Edit &edit, const rights::Caller &caller, base::Id observation, Conclusion conclusion, QDate remedyDue = {},
              base::Id concludedBy = 0);
// Back to not concluded.
void reconsider(store::Edit &edit, const rights::Caller &caller, base::Id observation, base::Id concludedBy = 0);
// That a confirmed one has been remedied, on that day; an invalid day: not (any longer).
void setRemedied(store::Edit &edit, const rights::Caller &caller, base::Id observation, QDate on, base::Id concludedBy = 0);

// Signs “none found” for a unit's week that has begun. Once; contradicting observations are findings (contradictions()), not a reason to refuse.
base::Id signNoneFound(store::Edit &edit, const rights::Caller &caller, base::Week week, base::Id unit, base::Id signedBy = 0);
void withdrawNoneFound(store::Edit &edit, const rights::Caller &caller, const NoneFound &signature, base::Id signedBy = 0);

} // namespace conduct
