#include "papers/prepared.h"

#include "base/failure.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "rating/latest_month.h"
#include "staff/staff_table.h"
#include "week/week_table.h"

using namespace Qt::StringLiterals;

namespace papers_ui {
namespace {

QDate lastDayOf(const papers::PaperKind &kind, const papers::PrintRequest &request)
{
    switch (kind.over) {
    case papers::Over::Week:
        return request.week.friday();
    case papers::Over::Quarter:
        return request.quarter.last().last();
    case papers::Over::Year:
        return QDate(request.year, 12, 31);
    case papers::Over::Month:
        break;
    }
    return request.month.last();
}

} // namespace

Choices loadChoices(store::Database &database, const rights::Caller &caller)
{
    Choices choices;
    choices.units = staff::UnitTree(staff::loadUnits(database));
    choices.people = shell::loadPeople(database, caller);
    const QDate today = base::vietnamDay(database.now());
    const base::Month scored = rating::latestScoredMonth(database);
    choices.month = scored.isValid() ? scored : base::Month::of(today);
    const base::Week planned = week::lastPlanned(database, base::Week::of(today));
    choices.week = planned.isValid() ? planned : base::Week::of(today);
    return choices;
}

void Prepared::requireSame(const store::Database &now) const
{
    if (database != &now)
        base::refuse(Tr::tr("Another file has been opened meanwhile."));
}

papers::Pages Prepared::pages(const store::Database &now, int copy) const
{
    requireSame(now);
    const papers::Fonts fonts;
    return job.copies[size_t(copy)].pages(fonts);
}

SharedPrepared prepare(store::Database &database, const rights::Caller &caller, const papers::PrintRequest &request)
{
    auto prepared = std::make_shared<Prepared>();
    prepared->database = &database;
    prepared->caller = caller;
    for (const papers::PaperKind &kind : papers::paperKinds())
        if (const rights::Verdict verdict = papers::mayPrint(database, caller, kind, request.scope, lastDayOf(kind, request)); !verdict)
            prepared->refusals.insert(kind.id, verdict.reason);
    try {
        prepared->job = papers::printJob(database, caller, request);
        if (prepared->job.copies.empty())
            prepared->problem =
                prepared->job.leftOut > 0
                    ? Tr::tr("None of the %n paper(s) is this account's to print.", nullptr, prepared->job.leftOut)
                    : Tr::tr("There is nothing to print for %1: no work, observation or score is recorded in it.").arg(prepared->job.period);
    } catch (const base::Failure &failure) {
        if (failure.kind() != base::FailureKind::Refused)
            throw;
        prepared->problem = failure.message();
    }
    return prepared;
}

} // namespace papers_ui
