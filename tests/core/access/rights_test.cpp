#include "access/rights.h"

#include "base/failure.h"
#include "support/strings.h"

#include <QFile>
#include <QHash>
#include <QTextStream>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using rights::Action;
using rights::allowed;
using rights::Caller;
using rights::Relation;
using rights::Relations;
using rights::Role;
using rights::Stage;

namespace {

// The words of rights.txt, in the order of the enumerations.
const char *const actionWords[] = {
    "view-sheet",
    "view-self-scores",
    "view-unconfirmed",
    "enter-work",
    "enter-result",
    "enter-self-scores",
    "enter-superior-scores",
    "enter-conditions",
    "confirm-cause",
    "record-observation",
    "explain",
    "conclude",
    "submit",
    "review",
    "decide",
    "lock",
    "reopen",
    "petition",
    "answer-petition",
    "record-signed",
    "print",
    "export",
    "edit-staff",
    "review-week",
    "publish-calendar",
    "edit-catalogues",
    "adopt-rules",
    "import",
    "export-all",
    "manage-accounts",
    "undo",
    "back-up",
    "view-audit",
    "retain",
};
static_assert(std::size(actionWords) == rights::ActionCount);
const char *const roleWords[] = {"sole", "owner", "officer", "member", "reader"};
const QString stageLetters = u"OSRDLP"_s;

QString cell(Role role, Relation relation, Action action)
{
    QString letters;
    for (Stage stage : rights::allStages)
        letters += allowed(role, relation, stage, action) ? stageLetters[int(stage)] : u'.';
    return letters;
}

// rights.txt: a line “# action”, then for each role six cells, one a relation; in a cell the letters of the stages at which it is allowed.
QString gridOfTheTable()
{
    QString text;
    for (int action = 0; action < rights::ActionCount; ++action) {
        text += u"# "_s + QLatin1String(actionWords[action]) + u'\n';
        for (Role role : rights::allRoles) {
            text += QString(QLatin1String(roleWords[int(role)])).leftJustified(8);
            for (Relation relation : rights::allRelations)
                text += u' ' + cell(role, relation, Action(action));
            text += u'\n';
        }
    }
    return text;
}
} // namespace

TEST_CASE("every role, relation, stage and action is as the agreed table says")
{
    QFile file(QStringLiteral(RIGHTS_GRID));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList expected;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u";"_s))
            expected << line;
    }
    const QStringList actual = gridOfTheTable().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(actual.size() == expected.size());
    QString action;
    for (qsizetype i = 0; i < actual.size(); ++i) {
        if (expected[i].startsWith(u'#'))
            action = expected[i];
        INFO(action.toStdString());
        CHECK(actual[i] == expected[i]);
    }
}

TEST_CASE("a refusal says why, a permission says nothing")
{
    for (int action = 0; action < rights::ActionCount; ++action) {
        for (Role role : rights::allRoles) {
            for (Relation relation : rights::allRelations) {
                for (Stage stage : rights::allStages) {
                    const rights::Verdict verdict = allowed(role, relation, stage, Action(action));
                    CHECK(verdict.allowed == verdict.reason.isEmpty());
                }
            }
        }
    }
    CHECK(allowed(Role::Member, Relation::Self, Stage::Locked, Action::EnterResult).reason.contains(u"locked"_s));
    CHECK(allowed(Role::Member, Relation::Self, Stage::SelfScored, Action::Review).reason.contains(u"their own"_s));
    CHECK(allowed(Role::Reader, Relation::Self, Stage::Open, Action::EnterResult).reason.contains(u"only look"_s));
    CHECK(allowed(Role::Member, Relation::Other, Stage::Reviewed, Action::Decide).reason.contains(u"deciding authority"_s));
    CHECK(allowed(Role::Officer, Relation::Decider, Stage::Reviewed, Action::Decide).reason.contains(u"never decides"_s));
    CHECK(allowed(Role::Member, Relation::DirectManager, Stage::Open, Action::Review).reason.contains(u"not been submitted"_s));
}

TEST_CASE("nobody judges their own case, whatever else they are")
{
    const Relations everything{Relation::Self,        Relation::DirectManager, Relation::Decider,
                               Relation::UnitOfficer, Relation::UnitHead,      Relation::Other};
    int judgements = 0;
    for (int action = 0; action < rights::ActionCount; ++action) {
        if (!rights::isJudgement(Action(action)))
            continue;
        ++judgements;
        for (Role role : rights::allRoles) {
            for (Stage stage : rights::allStages) {
                CHECK_FALSE(allowed(role, everything, stage, Action(action)));
                CHECK_FALSE(allowed(role, Relation::Self, stage, Action(action)));
            }
        }
    }
    CHECK(judgements == 7);
    CHECK(rights::isJudgement(Action::Review));
    CHECK(rights::isJudgement(Action::Decide));
    // … while what is not a judgement is helped by any relation.
    CHECK(allowed(Role::Member, everything, Stage::Open, Action::Submit));
    CHECK(allowed(Role::Officer, everything, Stage::Open, Action::EditStaff));
}

TEST_CASE("an officer assembles and never judges")
{
    for (Action action : {Action::ConfirmCause, Action::Conclude, Action::Review, Action::Decide, Action::AnswerPetition, Action::Reopen}) {
        for (Stage stage : rights::allStages) {
            CHECK_FALSE(allowed(Role::Officer, Relation::UnitOfficer, stage, action));
            CHECK_FALSE(allowed(Role::Officer, Relation::Other, stage, action));
        }
    }
    for (Action action : {Action::Decide, Action::AnswerPetition, Action::Reopen}) {
        for (Stage stage : rights::allStages) {
            for (Relation relation : rights::allRelations)
                CHECK_FALSE(allowed(Role::Officer, relation, stage, action));
        }
    }
}

TEST_CASE("a reader changes nothing")
{
    for (int action = 0; action < rights::ActionCount; ++action) {
        const bool looks = Action(action) == Action::ViewSheet || Action(action) == Action::ViewSelfScores
                           || Action(action) == Action::ViewUnconfirmed || Action(action) == Action::Print || Action(action) == Action::Export;
        for (Relation relation : rights::allRelations) {
            for (Stage stage : rights::allStages) {
                if (!looks)
                    CHECK_FALSE(allowed(Role::Reader, relation, stage, Action(action)));
            }
        }
    }
}

TEST_CASE("nothing on a locked sheet changes but by reopening it")
{
    for (Action action :
         {Action::EnterWork, Action::EnterResult, Action::EnterSelfScores, Action::EnterSuperiorScores, Action::EnterConditions, Action::ConfirmCause,
          Action::RecordObservation, Action::Explain, Action::Conclude, Action::Submit, Action::Review, Action::Decide, Action::Lock}) {
        for (Role role : rights::allRoles) {
            for (Relation relation : rights::allRelations)
                CHECK_FALSE(allowed(role, relation, Stage::Locked, action));
        }
    }
    for (Stage stage : rights::allStages)
        CHECK(allowed(Role::Member, Relation::Decider, stage, Action::Reopen).allowed == (stage == Stage::Locked));
}

TEST_CASE("the reviewer sees self-scores only once they are submitted, though they be the file's owner")
{
    const Relations ownerAndManager{Relation::DirectManager, Relation::UnitOfficer, Relation::UnitHead};
    CHECK_FALSE(allowed(Role::Owner, ownerAndManager, Stage::Open, Action::ViewSelfScores));
    CHECK(allowed(Role::Owner, ownerAndManager, Stage::SelfScored, Action::ViewSelfScores));
    CHECK(allowed(Role::Owner, Relation::UnitOfficer, Stage::Open, Action::ViewSelfScores));
    CHECK(allowed(Role::Member, Relations{Relation::Self, Relation::DirectManager}, Stage::Open, Action::ViewSelfScores));
}

TEST_CASE("an empty set of relations is Other")
{
    CHECK(Relations().has(Relation::Other));
    CHECK_FALSE(Relations(Relation::Self).has(Relation::Other));
    CHECK_FALSE(allowed(Role::Member, Relations(), Stage::Open, Action::ViewSheet));
    CHECK(allowed(Role::Sole, Relations(), Stage::Open, Action::ViewSheet));
}

TEST_CASE("a judgement may be signed by one and typed by another")
{
    const base::Id manager = 11;
    const base::Id subject = 12;
    const Caller officer{1, Role::Officer, 13, u"Officer"_s};
    const Caller member{2, Role::Member, 14, u"Member"_s};

    SECTION("an officer records the manager's signed review")
    {
        CHECK(rights::allowedSigned(officer, Relation::UnitOfficer, manager, Relation::DirectManager, Stage::SelfScored, Action::Review));
        CHECK_NOTHROW(rights::requireSigned(officer, Relation::UnitOfficer, manager, Relation::DirectManager, Stage::SelfScored, Action::Review));
    }
    SECTION("but not one signed by the person reviewed, by a stranger, or by nobody")
    {
        CHECK_FALSE(rights::allowedSigned(officer, Relation::UnitOfficer, subject, Relation::Self, Stage::SelfScored, Action::Review));
        CHECK_FALSE(rights::allowedSigned(officer, Relation::UnitOfficer, 15, Relation::Other, Stage::SelfScored, Action::Review));
        CHECK_FALSE(rights::allowedSigned(officer, Relation::UnitOfficer, 0, Relation::Other, Stage::SelfScored, Action::Review));
    }
    SECTION("an officer of other units, or a member, records nobody else's signature")
    {
        CHECK_FALSE(rights::allowedSigned(officer, Relation::Other, manager, Relation::DirectManager, Stage::SelfScored, Action::Review));
        CHECK_FALSE(rights::allowedSigned(member, Relation::UnitHead, manager, Relation::DirectManager, Stage::SelfScored, Action::Review));
    }
    SECTION("the owner of a file without accounts records any signature, but none on one's own sheet")
    {
        CHECK(rights::allowedSigned(rights::owner(), {}, manager, Relation::DirectManager, Stage::SelfScored, Action::Review));
        CHECK(rights::allowedSigned(rights::owner(), {}, 0, {}, Stage::SelfScored, Action::Review));
        CHECK_FALSE(rights::allowedSigned(rights::owner(), {}, subject, Relation::Self, Stage::SelfScored, Action::Review));
    }
    SECTION("signing for oneself needs no paper, and is refused where one stands wrong")
    {
        const Caller boss{3, Role::Member, manager, u"Boss"_s};
        CHECK(rights::allowedSigned(boss, Relation::DirectManager, manager, Relation::DirectManager, Stage::SelfScored, Action::Review));
        CHECK_THROWS_AS(rights::requireSigned(boss, Relation::Self, manager, Relation::Self, Stage::SelfScored, Action::Review), base::Failure);
    }
}

TEST_CASE("the file's owner alone manages accounts and adopts rules")
{
    for (Action action : {Action::ManageAccounts, Action::AdoptRules, Action::Retain}) {
        for (Role role : rights::allRoles)
            CHECK(allowed(role, Relation::Other, Stage::Open, action).allowed == (role == Role::Sole || role == Role::Owner));
    }
}

TEST_CASE("print the grid", "[.print]") { QTextStream(stdout) << gridOfTheTable(); }
