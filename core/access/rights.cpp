#include "access/rights.h"

#include "base/failure.h"
#include "base/tr.h"

#include <QStringList>

#include <algorithm>

namespace rights {
namespace {

using Bits = unsigned;
template <class E, class... Rest> constexpr Bits of(E first, Rest... rest) { return ((1U << unsigned(first)) | ... | (1U << unsigned(rest))); }
template <class E> constexpr bool holds(Bits bits, E value) { return (bits & (1U << unsigned(value))) != 0; }

constexpr Bits Writers = of(Role::Owner, Role::Officer, Role::Member);
constexpr Bits Deciders = of(Role::Owner, Role::Member); // an officer never decides, though the table of authority names them
constexpr Bits Lookers = Writers | of(Role::Reader);
constexpr Bits Office = of(Role::Owner, Role::Officer);
constexpr Bits Owners = of(Role::Sole, Role::Owner);
constexpr Bits SoleOwner = of(Role::Sole);

constexpr Bits Anyone = 0x3f; // every relation
constexpr Bits Self = of(Relation::Self);
constexpr Bits NotSelf = Anyone & ~Self;
constexpr Bits Officers = of(Relation::UnitOfficer);
constexpr Bits Above = of(Relation::DirectManager, Relation::Decider, Relation::UnitHead);

constexpr Bits Always = 0x3f; // every stage
constexpr Bits NotLocked = Always & ~of(Stage::Locked);
constexpr Bits Sheet = of(Stage::Open, Stage::SelfScored, Stage::Reviewed, Stage::Decided); // a sheet not locked
constexpr Bits Submitted = of(Stage::SelfScored, Stage::Reviewed, Stage::Decided, Stage::Locked);

struct Line {
    Action action;
    Bits roles;
    Bits relations;
    Bits stages;
};
// The table: an action is allowed where one of its lines holds role, relation and stage.
constexpr Line table[] = {
    {Action::ViewSheet, SoleOwner, Anyone, Always},
    {Action::ViewSheet, Lookers, Self | Above, Always},
    {Action::ViewSheet, Office, Officers, Always},

    {Action::ViewSelfScores, SoleOwner, Anyone, Always},
    {Action::ViewSelfScores, Lookers, Self, Always},
    {Action::ViewSelfScores, Lookers, Above, Submitted},
    {Action::ViewSelfScores, Office, Officers, Always}, // officers type them in from paper

    {Action::ViewUnconfirmed, SoleOwner, Anyone, Always},
    {Action::ViewUnconfirmed, Lookers, Self | of(Relation::UnitHead, Relation::Decider), Always},
    {Action::ViewUnconfirmed, Office, Officers, Always},

    {Action::EnterWork, SoleOwner, Anyone, NotLocked},
    {Action::EnterWork, Writers, Self | Above, NotLocked},
    {Action::EnterWork, Office, Officers, NotLocked},

    {Action::EnterResult, SoleOwner, Anyone, NotLocked},
    {Action::EnterResult, Writers, Self | Above, NotLocked},
    {Action::EnterResult, Office, Officers, NotLocked},

    // Once reviewed, changing one's own scores would silently withdraw another's signature.
    {Action::EnterSelfScores, SoleOwner, Anyone, Sheet},
    {Action::EnterSelfScores, Writers, Self, of(Stage::Open, Stage::SelfScored)},
    {Action::EnterSelfScores, Office, Officers, Sheet},

    {Action::EnterSuperiorScores, SoleOwner, NotSelf, Sheet},
    {Action::EnterSuperiorScores, Writers, of(Relation::DirectManager), of(Stage::Open, Stage::SelfScored, Stage::Reviewed)},
    {Action::EnterSuperiorScores, Writers, of(Relation::Decider), of(Stage::Reviewed, Stage::Decided)},
    {Action::EnterSuperiorScores, Office, Officers, Sheet},

    {Action::EnterConditions, SoleOwner, NotSelf, Sheet},
    {Action::EnterConditions, Deciders, of(Relation::Decider), Sheet},
    {Action::EnterConditions, Office, Officers, Sheet},

    {Action::ConfirmCause, SoleOwner, NotSelf, NotLocked},
    {Action::ConfirmCause, Writers, Above, NotLocked},

    // Anyone may bring evidence: what nobody has concluded counts for nothing and few may see it.
    {Action::RecordObservation, SoleOwner | Writers, Anyone, NotLocked},

    {Action::Explain, SoleOwner, Anyone, NotLocked},
    {Action::Explain, Writers, Self, NotLocked},

    {Action::Conclude, SoleOwner, NotSelf, NotLocked},
    {Action::Conclude, Writers, of(Relation::UnitHead, Relation::Decider), NotLocked},

    {Action::Submit, SoleOwner, Anyone, of(Stage::Open)},
    {Action::Submit, Writers, Self, of(Stage::Open)},

    {Action::Review, SoleOwner, NotSelf, of(Stage::SelfScored, Stage::Reviewed)},
    {Action::Review, Writers, of(Relation::DirectManager), of(Stage::SelfScored, Stage::Reviewed)},

    {Action::Decide, SoleOwner, NotSelf, of(Stage::Reviewed, Stage::Decided)},
    {Action::Decide, Deciders, of(Relation::Decider), of(Stage::Reviewed, Stage::Decided)},

    {Action::Lock, SoleOwner, Anyone, of(Stage::Decided)},
    {Action::Lock, Deciders, of(Relation::Decider), of(Stage::Decided)},
    {Action::Lock, Office, Officers, of(Stage::Decided)},

    // To break a seal is the decider's; the owner can when the decider has no account. An officer, who set it, cannot.
    {Action::Reopen, Owners, Anyone, of(Stage::Locked)},
    {Action::Reopen, Deciders, of(Relation::Decider), of(Stage::Locked)},

    {Action::Petition, SoleOwner, Anyone, of(Stage::Decided, Stage::Locked)},
    {Action::Petition, Writers, Self, of(Stage::Decided, Stage::Locked)},
    {Action::Petition, Office, Officers, of(Stage::Decided, Stage::Locked)},

    {Action::AnswerPetition, SoleOwner, NotSelf, of(Stage::Decided, Stage::Locked)},
    {Action::AnswerPetition, Deciders, of(Relation::Decider), of(Stage::Decided, Stage::Locked)},

    {Action::RecordSigned, SoleOwner, Anyone, Always},
    {Action::RecordSigned, Office, Officers, Always},

    {Action::Print, SoleOwner, Anyone, Always},
    {Action::Print, Lookers, Self | Above, Always},
    {Action::Print, Office, Officers, Always},

    {Action::Export, SoleOwner, Anyone, Always},
    {Action::Export, Lookers, Self | Above, Always},
    {Action::Export, Office, Officers, Always},

    // Not bound to a sheet's stage: the guard of locked months looks at the dates of the rows.
    {Action::EditStaff, SoleOwner, Anyone, Always},
    {Action::EditStaff, Office, Officers, Always},

    {Action::ReviewWeek, SoleOwner, Anyone, NotLocked},
    {Action::ReviewWeek, Writers, Self | of(Relation::UnitHead), NotLocked},

    {Action::PublishCalendar, SoleOwner, Anyone, NotLocked},
    {Action::PublishCalendar, Writers, Self | of(Relation::UnitHead), NotLocked},
    {Action::PublishCalendar, Office, Officers, NotLocked},

    {Action::EditCatalogues, SoleOwner | Office, Anyone, Always},
    {Action::AdoptRules, Owners, Anyone, Always},
    {Action::Import, SoleOwner | Office, Anyone, Always},
    {Action::ExportAll, SoleOwner | Office, Anyone, Always},
    {Action::ManageAccounts, Owners, Anyone, Always},
    {Action::Undo, SoleOwner | Writers, Anyone, Always},
    {Action::BackUp, SoleOwner | Office, Anyone, Always},
    {Action::ViewAudit, SoleOwner | Office, Anyone, Always},
    {Action::Retain, Owners, Anyone, Always},
};

QString relationWord(Relation relation)
{
    switch (relation) {
    case Relation::Self:
        return Tr::tr("the person themselves");
    case Relation::DirectManager:
        return Tr::tr("the direct manager");
    case Relation::Decider:
        return Tr::tr("the deciding authority");
    case Relation::UnitOfficer:
        return Tr::tr("the personnel officer of the unit");
    case Relation::UnitHead:
        return Tr::tr("the head of the unit");
    case Relation::Other:
        break;
    }
    return Tr::tr("others");
}

// Why no line of the action lets this role and relation through at this stage.
QString refusal(Role role, Relation relation, Stage stage, Action action)
{
    Bits stages = 0; // those at which this role and relation could
    Bits relations = 0;
    Bits roles = 0;
    for (const Line &line : table) {
        if (line.action != action)
            continue;
        roles |= line.roles;
        if (holds(line.roles, role) && holds(line.relations, relation))
            stages |= line.stages;
        if (line.relations != Anyone && line.relations != NotSelf)
            relations |= line.relations;
    }
    if (stages != 0) {
        if (stage == Stage::Locked)
            return Tr::tr("The month is locked. It has to be reopened first, with a reason.");
        switch (action) {
        case Action::ViewSelfScores:
            return Tr::tr("Self-scores can be seen once they have been submitted.");
        case Action::EnterSelfScores:
            return Tr::tr("The sheet has been reviewed already: its self-scores no longer change.");
        case Action::Submit:
            return Tr::tr("The sheet has been submitted already.");
        case Action::Review:
            return stage == Stage::Decided ? Tr::tr("The sheet has been decided already.") : Tr::tr("The sheet has not been submitted yet.");
        case Action::EnterSuperiorScores:
            return stage == Stage::Decided ? Tr::tr("The sheet has been decided already.") : Tr::tr("The sheet has not been reviewed yet.");
        case Action::Decide:
            return Tr::tr("The sheet has not been reviewed yet.");
        case Action::Lock:
        case Action::Petition:
        case Action::AnswerPetition:
            return Tr::tr("The sheet has not been decided yet.");
        case Action::Reopen:
            return Tr::tr("The month is not locked.");
        default:
            return Tr::tr("This cannot be done at this stage.");
        }
    }
    if (role == Role::Reader && !holds(roles, Role::Reader))
        return Tr::tr("This account can only look.");
    if (role == Role::Officer && relation == Relation::Decider && !holds(roles, Role::Officer))
        return Tr::tr("A personnel officer assembles and never decides.");
    if (relation == Relation::Self && isJudgement(action))
        return Tr::tr("Nobody judges their own case: this is for the superior.");
    if (relations != 0) {
        QStringList words;
        for (Relation each : allRelations) {
            if (holds(relations, each))
                words << relationWord(each);
        }
        return Tr::tr("Only these may do this: %1.").arg(words.join(QStringLiteral(", ")));
    }
    if (holds(roles, Role::Officer))
        return Tr::tr("Only the owner of the file and personnel officers may do this.");
    return Tr::tr("Only the owner of the file may do this.");
}
} // namespace

Caller owner() { return {0, Role::Sole, 0, QString()}; }

bool isJudgement(Action action)
{
    switch (action) {
    case Action::EnterSuperiorScores:
    case Action::EnterConditions:
    case Action::ConfirmCause:
    case Action::Conclude:
    case Action::Review:
    case Action::Decide:
    case Action::AnswerPetition:
        return true;
    default:
        return false;
    }
}

Verdict allowed(Role role, Relation relation, Stage stage, Action action)
{
    const bool granted = std::any_of(std::begin(table), std::end(table), [&](const Line &line) {
        return line.action == action && holds(line.roles, role) && holds(line.relations, relation) && holds(line.stages, stage);
    });
    return granted ? Verdict{true, {}} : Verdict{false, refusal(role, relation, stage, action)};
}

Verdict allowed(Role role, Relations relations, Stage stage, Action action)
{
    if (relations.has(Relation::Self) && isJudgement(action))
        return allowed(role, Relation::Self, stage, action);
    if (relations.has(Relation::DirectManager) && !relations.has(Relation::Self) && action == Action::ViewSelfScores)
        return allowed(role, Relation::DirectManager, stage, action);
    Verdict nearest;
    for (Relation relation : allRelations) {
        if (!relations.has(relation))
            continue;
        const Verdict verdict = allowed(role, relation, stage, action);
        if (verdict)
            return verdict;
        if (nearest.reason.isEmpty())
            nearest = verdict;
    }
    return nearest;
}

void require(const Caller &caller, Relations relations, Stage stage, Action action)
{
    const Verdict verdict = allowed(caller.role, relations, stage, action);
    if (!verdict)
        base::refuse(verdict.reason);
}

Verdict allowedSigned(const Caller &caller, Relations callerTo, base::Id signer, Relations signerTo, Stage stage, Action action)
{
    if (caller.role != Role::Sole && (signer == 0 || signer == caller.cadre)) {
        if (signer == 0 || caller.cadre == 0)
            return {false, Tr::tr("It has to be said whose signature this is.")};
        return allowed(caller.role, callerTo, stage, action);
    }
    if (signer == 0)
        return allowed(caller.role, callerTo, stage, action);
    const Verdict typing = allowed(caller.role, callerTo, stage, Action::RecordSigned);
    if (!typing)
        return typing;
    return allowed(Role::Member, signerTo, stage, action);
}

void requireSigned(const Caller &caller, Relations callerTo, base::Id signer, Relations signerTo, Stage stage, Action action)
{
    const Verdict verdict = allowedSigned(caller, callerTo, signer, signerTo, stage, action);
    if (!verdict)
        base::refuse(verdict.reason);
}

} // namespace rights
