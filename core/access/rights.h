// Who may do what: relation × stage (and the kind of account). One pure table; it knows no file, no tree of units and no clock.
// Rooms work out the relation and the stage and call require() first in each verb; the window only asks allowed().
//
// What the table keeps (domain.md 4.4, design.md 3):
//  - nobody judges their own case (isJudgement). This binds the person who signs, not the one who types: see requireSigned().
//  - a personnel officer assembles (types, imports, prints, records signed papers) and never judges by virtue of being the officer.
//  - self-scores stay hidden from the reviewer until they are submitted.
//  - a reader's account looks and never writes.
//
// The namespace is rights, not access: POSIX has a function of that name, and a namespace may not share it.
#pragma once

#include "base/id.h"
#include "store/edit.h"

#include <QString>

#include <array>
#include <initializer_list>

namespace rights {

// The kind of account, as stored in account.role. Sole is never stored: the one owner of a file without accounts, who may type everything and record
// others' signed judgements.
enum class Role { Sole = 0, Owner = 1, Officer = 2, Member = 3, Reader = 4 };

// How the one who acts stands to the person (or unit) acted upon. “Self” to a unit is its own head, who answers for it.
enum class Relation {
    Self,
    DirectManager, // named as manager by the subject's post
    Decider, // by the table of authority
    UnitOfficer, // a personnel officer (or the file's owner) serving the subject's unit
    UnitHead, // head of the subject's unit or of one above it; to a unit's head also their direct manager
    Other,
};

// How far the month sheet of the subject has come; Published: of a week's calendar. What has no sheet is Open.
enum class Stage { Open, SelfScored, Reviewed, Decided, Locked, Published };

enum class Action {
    // a person's sheet and what it reads
    ViewSheet, // the sheet, its items, results and confirmed observations
    ViewSelfScores,
    ViewUnconfirmed, // observations not (yet) confirmed; their recorder always sees them (conduct)
    EnterWork, // calendar entries and work items
    EnterResult,
    EnterSelfScores, // general criteria and the 12 contents
    EnterSuperiorScores,
    EnterConditions, // facts that fix the class: a concluded breach, a disciplinary measure
    ConfirmCause, // that a fault or delay had an objective cause
    RecordObservation,
    Explain,
    Conclude, // confirm or dismiss an observation, set its remedy
    Submit,
    Review,
    Decide,
    Lock,
    Reopen,
    Petition,
    AnswerPetition,
    RecordSigned, // type what another has signed on paper
    Print,
    Export,
    EditStaff, // people, posts, absences
    // a unit's week
    ReviewWeek, // the head has gone through the week; signs “none found”
    PublishCalendar,
    // the file
    EditCatalogues, // units, wording of manifestations and contents, qualifications wanted
    AdoptRules,
    Import,
    ExportAll,
    ManageAccounts, // accounts, officers' units, the table of authority
    Undo,
    BackUp,
    ViewAudit,
    Retain, // empty payloads of the audit log
};
inline constexpr int ActionCount = int(Action::Retain) + 1;

inline constexpr std::array<Role, 5> allRoles = {Role::Sole, Role::Owner, Role::Officer, Role::Member, Role::Reader};
inline constexpr std::array<Relation, 6> allRelations = {Relation::Self,        Relation::DirectManager, Relation::Decider,
                                                         Relation::UnitOfficer, Relation::UnitHead,      Relation::Other};
inline constexpr std::array<Stage, 6> allStages = {Stage::Open, Stage::SelfScored, Stage::Reviewed, Stage::Decided, Stage::Locked, Stage::Published};

// One person may stand in several relations to another at once. Empty means Other.
class Relations {
public:
    constexpr Relations() = default;
    constexpr Relations(Relation relation) : m_bits(bit(relation)) { } // NOLINT: one relation is a set of one
    constexpr Relations(std::initializer_list<Relation> relations)
    {
        for (Relation relation : relations)
            m_bits |= bit(relation);
    }
    constexpr bool has(Relation relation) const { return m_bits == 0 ? relation == Relation::Other : (m_bits & bit(relation)) != 0; }
    constexpr void add(Relation relation) { m_bits |= bit(relation); }
    friend constexpr bool operator==(Relations, Relations) = default;

private:
    static constexpr unsigned bit(Relation relation) { return 1U << unsigned(relation); }
    unsigned m_bits = 0;
};

struct Verdict {
    bool allowed = false;
    QString reason; // why not, in the user's language; empty when allowed
    explicit operator bool() const { return allowed; }
};

// Someone who acts, as known after login.
struct Caller {
    base::Id account = 0; // 0: the owner of a file without accounts
    Role role = Role::Reader;
    base::Id cadre = 0; // who they are among the people rated; 0: nobody of them
    QString name;

    store::Actor actor() const { return {account, name}; }
};
// The owner of a file without accounts.
Caller owner();

// The table. For actions that concern no person or unit the relation does not matter.
Verdict allowed(Role role, Relation relation, Stage stage, Action action);
// In a set any relation may grant, with two exceptions: of a judgement on oneself only Self decides, and of seeing self-scores only DirectManager
// where present.
Verdict allowed(Role role, Relations relations, Stage stage, Action action);
// Throws base::Failure (Refused) with the reason.
void require(const Caller &caller, Relations relations, Stage stage, Action action);

// A judgement (or an explanation, a submission) signed by one person and typed by another: the typist must be allowed to record signed papers, the
// signer must be allowed the action. signer 0: by the owner of a file without accounts, who signs nothing of their own.
Verdict allowedSigned(const Caller &caller, Relations callerTo, base::Id signer, Relations signerTo, Stage stage, Action action);
void requireSigned(const Caller &caller, Relations callerTo, base::Id signer, Relations signerTo, Stage stage, Action action);

// Whether an action passes judgement on somebody, so that nobody may do it to themselves.
bool isJudgement(Action action);

} // namespace rights
