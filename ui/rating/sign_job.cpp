#include "rating/sign_job.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "rating/sheet_order.h"

namespace rating_ui {
namespace {

QString actionText(const SignInput &input)
{
    const QString month = input.month.toVietnamese();
    const int sheets = int(input.cadres.size());
    switch (input.verb) {
    case Verb::Submit:
        return Tr::tr("Month %1: %n sheet(s) submitted", nullptr, sheets).arg(month);
    case Verb::Review:
        return Tr::tr("Month %1: %n sheet(s) reviewed", nullptr, sheets).arg(month);
    case Verb::Decide:
        return Tr::tr("Month %1: %n sheet(s) decided", nullptr, sheets).arg(month);
    case Verb::Lock:
        return Tr::tr("Month %1: %n sheet(s) locked", nullptr, sheets).arg(month);
    case Verb::Reopen:
        break;
    }
    return Tr::tr("Month %1: %n sheet(s) reopened", nullptr, sheets).arg(month);
}

void step(store::Edit &edit, rating::Sheets &sheets, const rights::Caller &caller, const SignInput &input, base::Id cadre)
{
    switch (input.verb) {
    case Verb::Submit:
        rating::submit(edit, sheets, caller, cadre, signatureFor(input, sheets, cadre));
        break;
    case Verb::Review:
        rating::review(edit, sheets, caller, cadre, input.opinion, signatureFor(input, sheets, cadre));
        break;
    case Verb::Decide: {
        const rating::Rating proposed = sheets.scores().scores[std::size_t(sheets.place(cadre))].proposed;
        rating::decide(edit, sheets, caller, cadre, input.decided.value_or(proposed), input.reason, signatureFor(input, sheets, cadre));
        break;
    }
    case Verb::Lock:
        rating::lock(edit, sheets, caller, cadre);
        break;
    case Verb::Reopen:
        rating::reopen(edit, sheets, caller, cadre, input.reason);
        break;
    }
}

// Where a verb takes a sheet; Open: nowhere.
rights::Stage stageAfter(Verb verb)
{
    switch (verb) {
    case Verb::Submit:
        return rights::Stage::SelfScored;
    case Verb::Review:
        return rights::Stage::Reviewed;
    case Verb::Decide:
        return rights::Stage::Decided;
    case Verb::Lock:
        return rights::Stage::Locked;
    case Verb::Reopen:
        break;
    }
    return rights::Stage::Open;
}

// By the table of authority, else the nearest who heads the unit or one above it; 0: nobody is recorded.
base::Id usualDecider(rating::Sheets &sheets, qint32 place, QDate on)
{
    if (const base::Id named = sheets.decider(place, on))
        return named;
    const rating::MonthValues &values = sheets.scores().values;
    const auto decides = [&](base::Id cadre) { return cadre != 0 && sheets.relations(cadre, place, on).has(rights::Relation::Decider); };
    for (const base::Id unit : sheets.roster().units().withAncestors(values.units[std::size_t(place)]))
        for (std::size_t i = 0; i < values.people.size(); ++i)
            if (values.units[i] == unit && values.people[i].role == rating::Role::Head && decides(values.cadres[i]))
                return values.cadres[i];
    const base::Id manager = values.managers[std::size_t(place)];
    return decides(manager) ? manager : 0;
}

} // namespace

rights::Action actionOf(Verb verb)
{
    switch (verb) {
    case Verb::Submit:
        return rights::Action::Submit;
    case Verb::Review:
        return rights::Action::Review;
    case Verb::Decide:
        return rights::Action::Decide;
    case Verb::Lock:
        return rights::Action::Lock;
    case Verb::Reopen:
        break;
    }
    return rights::Action::Reopen;
}

rating::Signature signatureFor(const SignInput &input, rating::Sheets &sheets, base::Id cadre)
{
    rating::Signature signature;
    signature.paperNumber = input.paperNumber;
    signature.paperDate = input.paperDate;
    switch (input.signedBy) {
    case SignedBy::Caller:
        return {};
    case SignedBy::Person:
        signature.by = cadre;
        break;
    case SignedBy::Manager:
        signature.by = sheets.scores().values.managers[std::size_t(sheets.place(cadre))];
        if (signature.by == 0)
            base::refuse(Tr::tr("No direct manager is recorded: choose who signed."));
        break;
    case SignedBy::Decider:
        signature.by = usualDecider(sheets, sheets.place(cadre), input.paperDate);
        if (signature.by == 0)
            base::refuse(Tr::tr("Nobody is recorded who decides for this person on %1: choose who signed.").arg(base::dateText(input.paperDate)));
        break;
    case SignedBy::Named:
        signature.by = input.by;
        break;
    }
    return signature;
}

SignReport sign(store::Database &database, const rights::Caller &caller, const SignInput &input)
{
    SignReport report;
    rating::Sheets sheets(database, input.month);
    store::Edit edit(database, caller.actor(), actionText(input), store::EntryKind::Signature);
    std::vector<base::Id> taken;
    for (const base::Id cadre : rating::bottomUp(sheets.scores().values, {input.cadres.begin(), input.cadres.end()})) {
        store::Edit::Savepoint part(edit);
        try {
            step(edit, sheets, caller, input, cadre);
            part.keep();
            ++report.done;
            taken.push_back(cadre);
        } catch (const base::Failure &failure) {
            if (failure.kind() == base::FailureKind::Io)
                throw;
            const qint32 place = sheets.scores().values.placeOf(cadre);
            const QString who = place < 0 ? QString()
                                          : sheets.scores().values.people[std::size_t(place)].code + u' '
                                                + sheets.scores().values.labels[std::size_t(place)].name + QStringLiteral(": ");
            report.left << who + failure.message();
        }
    }
    if (const QStringList fallen = rating::notAt(sheets, taken, stageAfter(input.verb)); !fallen.isEmpty())
        base::refuse(
            Tr::tr("These sheets would not stand where they were taken, because others of the same step change what they read; none is changed."),
            fallen);
    edit.commit();
    return report;
}

} // namespace rating_ui
