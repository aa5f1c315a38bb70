// The verbs of month sheets: submit, review, decide, lock, reopen; petitions. Each requires its right first, towards the person of the sheet, and
// refuses with a reason (base::Failure, Refused). All are to be made in an Edit of EntryKind::Signature: what they write is taken back by opposites,
// not by undo.
//
// Of a month that has not begun nothing is signed.
//
// Nobody reviews or decides their own sheet: that binds whose judgement it is (Signature::by), not who types it.
#pragma once

#include "rating/month_sheet.h"
#include "rating/petition_table.h"
#include "store/edit.h"

namespace rating {

// Whose judgement it is. Another's is recorded from a signed paper, with its number and its date: from the month's first day to today,
// and not before the paper of the step below.
struct Signature {
    base::Id by = 0; // 0: the caller's own, or the owner's of a file without accounts
    QString paperNumber;
    QDate paperDate;
};

// The person hands in their self-scores; from then on the reviewer sees them.
SheetStep submit(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre, const Signature &signature = {});

// The direct superior's word, with the collective's opinion. Refused while a general criterion has no superior's score: a human has to look at each.
// (Not asked of a person absent all month.)
SheetStep review(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre, const QString &opinion = {},
                 const Signature &signature = {});

// The deciding authority's class. One that differs from the proposed class needs a reason and a name: whose decision it is (signature.by).
// Deciding anew what is decided needs a reason too: no decision is replaced by the way.
SheetStep decide(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre, Rating rating, const QString &reason = {},
                 const Signature &signature = {});

// Seals the decided sheet: its rows are refused from then on, and it is shown as it is now. lockAll takes every decided sheet that the caller may
// lock (those of whole units, a month at once) and says how many.
SheetStep lock(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre);
int lockAll(store::Edit &edit, Sheets &sheets, const rights::Caller &caller);

// Breaks the seal, with a reason; the signatures below it hold as long as nothing is changed.
SheetStep reopen(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre, const QString &reason);

// After a step of several sheets: code and name of those that do not stand there in the end, because a later one withdrew what an earlier one signed.
// Take them bottom-up (sheet_order.h), and it should be nobody.
QStringList notAt(const Sheets &sheets, const std::vector<base::Id> &cadres, rights::Stage stage);

// Whether the caller may see what the person gave themselves: a reviewer not before it is submitted.
bool maySeeSelfScores(Sheets &sheets, const rights::Caller &caller, base::Id cadre);

// What the criteria still lack before review: codes without a superior's score.
QStringList unscoredCriteria(const SheetSnapshot &sheet);

base::Id registerPetition(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id cadre, const QString &text);
// Once; a changed class is decided, or the sheet reopened, by the verbs above.
void answerPetition(store::Edit &edit, Sheets &sheets, const rights::Caller &caller, base::Id petition, const QString &answer,
                    const Signature &signature = {});

} // namespace rating
