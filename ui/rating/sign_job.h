// What somebody signs at the window: one step of one sheet or of many, in one Edit, on the store thread. A sheet that refuses is left out and says
// why.
#pragma once

#include "rating/sheet_verbs.h"

namespace rating_ui {

enum class Verb { Submit, Review, Decide, Lock, Reopen };

// Whose judgement it is.
enum class SignedBy {
    Caller, // in one's own name
    Person, // of each sheet: their own submission on paper
    Manager, // the direct manager of each
    Decider, // who decides for each on the day of the paper: by the table of authority, else the head
    Named, // one person for all
};

struct SignInput {
    Verb verb = Verb::Submit;
    base::Month month;
    std::vector<base::Id> cadres;
    std::optional<rating::Rating> decided; // of Decide; none: of each what is proposed
    QString reason; // of Decide, Reopen
    QString opinion; // of Review
    SignedBy signedBy = SignedBy::Caller;
    base::Id by = 0; // of Named
    QString paperNumber;
    QDate paperDate;
};

struct SignReport {
    int done = 0;
    QStringList left; // “CB0007 Nguyễn Văn A: why”
};
SignReport sign(store::Database &database, const rights::Caller &caller, const SignInput &input);

rights::Action actionOf(Verb verb);

// As it is for one person's sheet. Refused where nobody is recorded who would usually sign.
rating::Signature signatureFor(const SignInput &input, rating::Sheets &sheets, base::Id cadre);

} // namespace rating_ui
