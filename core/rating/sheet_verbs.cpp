#include "rating/sheet_verbs.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "rating/sheet_table.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

void requirePaper(const Sheets &sheets, const Signature &signature)
{
    if (base::cleaned(signature.paperNumber).isEmpty() || !signature.paperDate.isValid())
        base::refuse(Tr::tr("This is another's judgement: give the number and the date of the paper on which it was signed."));
    if (signature.paperDate < sheets.month().first() || signature.paperDate > sheets.actingDay())
        base::refuse(Tr::tr("The paper is dated %1, but what is signed of month %2 is signed between %3 and today, %4. Correct the date.")
                         .arg(base::dateText(signature.paperDate), sheets.month().toVietnamese(), base::dateText(sheets.month().first()),
                              base::dateText(sheets.actingDay())));
}

// There is nothing to judge of a month that has not begun.
void requireBegun(const Sheets &sheets)
{
    if (sheets.month().first() > sheets.actingDay())
        base::refuse(Tr::tr("Month %1 has not begun (today is %2): its sheets are not signed yet. Choose another month.")
                         .arg(sheets.month().toVietnamese(), base::dateText(sheets.actingDay())));
}

// Added to a refusal where another than who signs is the one to ask, and could do it now: “ For this sheet that is CB0001 Nguyễn Văn An.”
QString whoseItIs(Sheets &sheets, qint32 place, base::Id signer, rights::Action action, QDate on)
{
    const bool review = action == rights::Action::Review;
    if (signer == 0 || (!review && action != rights::Action::Decide && action != rights::Action::AnswerPetition))
        return {};
    const base::Id wanted = review ? sheets.scores().values.managers[std::size_t(place)] : sheets.decider(place, on);
    const rights::Relation theirs = review ? rights::Relation::DirectManager : rights::Relation::Decider;
    if (wanted == signer || !rights::allowed(rights::Role::Member, theirs, sheets.stage(place), action))
        return {};
    const staff::Cadre *who = sheets.roster().cadre(wanted);
    return who ? u' ' + Tr::tr("For this sheet that is %1 %2.").arg(who->code, who->name) : QString();
}

// Whether it is another's, recorded from a paper: their authority is that of the paper's day.
bool requireSigned(Sheets &sheets, const rights::Caller &caller, qint32 place, base::Id signer, rights::Action action, const Signature &signature)
{
    const rights::Relations to = sheets.relations(caller, place);
    const rights::Stage stage = sheets.stage(place);
    const bool recorded = signer != 0 && signer != caller.cadre;
    if (recorded) {
        rights::require(caller, to, stage, rights::Action::RecordSigned);
        requirePaper(sheets, signature);
    }
    const QDate on = recorded ? signature.paperDate : sheets.actingDay();
    const rights::Relations signerTo = sheets.relations(signer, place, on);
    if (const rights::Verdict verdict = rights::allowedSigned(caller, to, signer, signerTo, stage, action); !verdict)
        base::refuse(verdict.reason + whoseItIs(sheets, place, signer, action, on));
    return recorded;
}

// A paper is not signed before the one that it rests on.
void requireOrder(const Sheets &sheets, qint32 place, StepKind kind, QDate paper)
{
    const SheetState &state = sheets.state(place);
    const int below = kind == StepKind::Reviewed ? state.selfScored : kind == StepKind::Decided ? state.reviewed : -1;
    const QDate earlier = below < 0 ? QDate() : sheets.steps(place)[std::size_t(below)].paperDate;
    if (earlier.isValid() && paper < earlier)
        base::refuse(Tr::tr("The paper is dated %1, before the one of the step below, %2. Correct the date.")
                         .arg(base::dateText(paper), base::dateText(earlier)));
}

// A step as this caller may sign or type it now, without what is particular to its kind.
SheetStep begin(Sheets &sheets, const rights::Caller &caller, base::Id cadre, StepKind kind, rights::Action action, const Signature &signature)
{
    const qint32 place = sheets.place(cadre);
    const base::Id signer = signature.by != 0 ? signature.by : caller.cadre;
    const bool recorded = requireSigned(sheets, caller, place, signer, action, signature);
    requireBegun(sheets);
    SheetStep step;
    step.month = sheets.month();
    step.cadre = cadre;
    step.kind = kind;
    step.signedBy = signer;
    step.enteredBy = caller.account;
    if (recorded) {
        step.paperNumber = base::cleaned(signature.paperNumber);
        step.paperDate = signature.paperDate;
        requireOrder(sheets, place, kind, signature.paperDate);
    }
    step.at = sheets.database().now();
    std::tie(step.signerName, step.signerTitle) = sheets.nameAndTitle(signer, recorded ? step.paperDate : sheets.actingDay());
    step.digest = sheets.digests(place).of(kind);
    return step;
}

SheetStep finish(store::Edit &edit, Sheets &sheets, SheetStep step, const SheetSnapshot &snapshot, const SheetResult *locked = nullptr)
{
    step.entry = edit.seq();
    step.id = addStep(edit, step, snapshot, locked);
    sheets.added(sheets.place(step.cadre), step);
    return step;
}

SheetStep finish(store::Edit &edit, Sheets &sheets, SheetStep step) { return finish(edit, sheets, step, sheets.today(sheets.place(step.cadre))); }

// Locking and reopening judge nobody: whoever may do it does it in their own name.
SheetStep seal(Sheets &sheets, const rights::Caller &caller, base::Id cadre, StepKind kind, rights::Action action)
{
    const qint32 place = sheets.place(cadre);
    rights::require(caller, sheets.relations(caller, place), sheets.stage(place), action);
    SheetStep step;
    step.month = sheets.month();
    step.cadre = cadre;
    step.kind = kind;
    step.signedBy = caller.cadre;
    step.enteredBy = caller.account;
    step.at = sheets.database().now();
    std::tie(step.signerName, step.signerTitle) = sheets.nameAndTitle(caller.cadre, sheets.actingDay());
    step.digest = sheets.digests(place).whole;
    return step;
}

} // namespace

QStringList unscoredCriteria(const SheetSnapshot &sheet)
{
    QStringList missing;
    for (const Criterion &criterion : sheet.rules.criteria) {
        bool given = false;
        for (const CriterionInput &input : sheet.facts.inputs.criteria)
            given = given || (input.code == criterion.code && input.superior != notScored);
        if (!given)
            missing.append(criterion.code);
    }
    return missing;
}

SheetStep submit(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre, const Signature &signature)
{
    return finish(edit, sheets, begin(sheets, caller, cadre, StepKind::SelfScored, rights::Action::Submit, signature));
}

SheetStep review(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre, const QString &opinion, const Signature &signature)
{
    SheetStep step = begin(sheets, caller, cadre, StepKind::Reviewed, rights::Action::Review, signature);
    const SheetSnapshot snapshot = sheets.today(sheets.place(cadre));
    const QStringList missing = unscoredCriteria(snapshot);
    if (!missing.isEmpty() && snapshot.row.note != Note::Absent)
        base::refuse(Tr::tr("The sheet of %1 %2 cannot be reviewed yet: these criteria have no superior's score: %3. Confirm or change each.")
                         .arg(snapshot.code, snapshot.label.name, missing.join(u", "_s)));
    step.opinion = base::cleaned(opinion);
    return finish(edit, sheets, step, snapshot);
}

SheetStep decide(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre, Rating rating, const QString &reason,
                 const Signature &signature)
{
    SheetStep step = begin(sheets, caller, cadre, StepKind::Decided, rights::Action::Decide, signature);
    const std::optional<Rating> standing = sheets.scores().decided(sheets.place(cadre));
    const Rating proposed = sheets.scores().scores[std::size_t(sheets.place(cadre))].proposed;
    step.decided = rating;
    step.reason = base::cleaned(reason);
    if (sheets.stage(sheets.place(cadre)) == rights::Stage::Decided && step.reason.isEmpty())
        base::refuse(Tr::tr("The sheet is decided already (%1). To decide it anew, give the reason.").arg(vietnamese(*standing)));
    const QString differs =
        Tr::tr("The decided class (%1) differs from the proposed one (%2)").arg(vietnamese(rating), vietnamese(proposed)) + u": "_s;
    if (rating != proposed && step.reason.isEmpty())
        base::refuse(differs + Tr::tr("give the reason."));
    if (rating != proposed && step.signedBy == 0)
        base::refuse(differs + Tr::tr("say who decided it."));
    return finish(edit, sheets, step);
}

SheetStep lock(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre)
{
    const SheetStep step = seal(sheets, caller, cadre, StepKind::Locked, rights::Action::Lock);
    const qint32 place = sheets.place(cadre);
    const SheetResult result = resultOf(sheets.scores(), place);
    return finish(edit, sheets, step, sheets.today(place), &result);
}

int lockAll(store::Edit &edit, Sheets &sheets, const rights::Caller &caller)
{
    int locked = 0;
    const std::vector<base::Id> cadres = sheets.scores().values.cadres;
    for (const base::Id cadre : cadres) {
        const qint32 place = sheets.place(cadre);
        if (!rights::allowed(caller.role, sheets.relations(caller, place), sheets.stage(place), rights::Action::Lock))
            continue;
        lock(edit, sheets, caller, cadre);
        ++locked;
    }
    return locked;
}

SheetStep reopen(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre, const QString &reason)
{
    SheetStep step = seal(sheets, caller, cadre, StepKind::Reopened, rights::Action::Reopen);
    step.reason = base::cleaned(reason);
    if (step.reason.isEmpty())
        base::refuse(Tr::tr("A locked sheet is reopened with a reason only."));
    return finish(edit, sheets, step);
}

QStringList notAt(const Sheets &sheets, const std::vector<base::Id> &cadres, rights::Stage stage)
{
    QStringList names;
    for (const base::Id cadre : cadres) {
        const qint32 place = sheets.place(cadre);
        if (sheets.stage(place) < stage)
            names << sheets.scores().values.people[std::size_t(place)].code + u' ' + sheets.scores().values.labels[std::size_t(place)].name;
    }
    return names;
}

bool maySeeSelfScores(Sheets &sheets, const rights::Caller &caller, base::Id cadre)
{
    const qint32 place = sheets.place(cadre);
    return bool(rights::allowed(caller.role, sheets.relations(caller, place), sheets.stage(place), rights::Action::ViewSelfScores));
}

base::Id registerPetition(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre, const QString &text)
{
    const qint32 place = sheets.place(cadre);
    rights::require(caller, sheets.relations(caller, place), sheets.stage(place), rights::Action::Petition);
    const QString words = base::cleaned(text);
    if (words.isEmpty())
        base::refuse(Tr::tr("The petition has no text."));
    return edit.insert(u"petition"_s, {{u"month"_s, store::text(sheets.month().toString())},
                                       {u"cadre_id"_s, store::integer(cadre)},
                                       {u"text"_s, store::text(words)},
                                       {u"registered_at"_s, store::text(sheets.database().nowText())}});
}

void answerPetition(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id petition, const QString &answer,
                    const Signature &signature)
{
    const std::vector<Petition> all = loadPetitions(sheets.database(), sheets.month());
    const auto found = std::find_if(all.begin(), all.end(), [&](const Petition &each) { return each.id == petition; });
    if (found == all.end())
        base::refuse(Tr::tr("There is no such petition in month %1.").arg(sheets.month().toVietnamese()));
    const qint32 place = sheets.place(found->cadre);
    const base::Id signer = signature.by != 0 ? signature.by : caller.cadre;
    const bool recorded = requireSigned(sheets, caller, place, signer, rights::Action::AnswerPetition, signature);
    if (!found->answer.isEmpty())
        base::refuse(Tr::tr("The petition has been answered already."));
    const QString words = base::cleaned(answer);
    if (words.isEmpty())
        base::refuse(Tr::tr("The answer has no text."));
    edit.update(u"petition"_s, petition,
                {{u"answer"_s, store::text(words)},
                 {u"answered_by"_s, store::idOrNull(signer)},
                 {u"answered_at"_s, store::text(sheets.database().nowText())},
                 {u"paper_number"_s, recorded ? store::text(base::cleaned(signature.paperNumber)) : store::null()},
                 {u"paper_date"_s, recorded ? store::dateOrNull(signature.paperDate) : store::null()}});
}

} // namespace rating
