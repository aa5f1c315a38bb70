#include "papers/paper_words.h"

#include "base/tr.h"

namespace papers_ui {

using papers::Each, papers::Over, papers::PaperId;

QString nameOf(PaperId paper)
{
    switch (paper) {
    case PaperId::WeekCalendar:
        return Tr::tr("Calendar of the week", "a paper");
    case PaperId::WeekWork:
        return Tr::tr("Follow-up table of work", "a paper");
    case PaperId::WeekRecognition:
        return Tr::tr("Recognition of the 25 manifestations", "a paper");
    case PaperId::MonthSheet:
        return Tr::tr("Evaluation sheet", "a paper");
    case PaperId::Scorecard:
        return Tr::tr("Scorecard of the 12 contents", "a paper");
    case PaperId::UnitSummary:
        return Tr::tr("Summary of ratings", "a paper");
    case PaperId::Minutes:
        return Tr::tr("Minutes of the rating meeting", "a paper");
    case PaperId::Notice:
        return Tr::tr("Notice of result", "a paper");
    case PaperId::DirectiveReport:
        return Tr::tr("Report on the Directive", "a paper");
    case PaperId::QuarterSheet:
        return Tr::tr("Sheet of the quarter", "a paper");
    case PaperId::YearSheet:
        return Tr::tr("Sheet of the year", "a paper");
    case PaperId::YearSummary:
        break;
    }
    return Tr::tr("Summary of the year's ratings", "a paper");
}

QString needsOf(const papers::PaperKind &kind)
{
    QString period;
    switch (kind.over) {
    case Over::Week:
        period = Tr::tr("Of a week", "what a paper needs");
        break;
    case Over::Month:
        period = Tr::tr("Of a month", "what a paper needs");
        break;
    case Over::Quarter:
        period = Tr::tr("Of the locked months of a quarter", "what a paper needs");
        break;
    case Over::Year:
        period = Tr::tr("Of the locked months of a year", "what a paper needs");
        break;
    }
    switch (kind.each) {
    case Each::Office:
        return Tr::tr("%1, for a unit or the whole office.").arg(period);
    case Each::Person:
        return Tr::tr("%1, a copy for each person.").arg(period);
    case Each::Leader:
        return Tr::tr("%1, a copy for each head and deputy.").arg(period);
    case Each::Either:
        break;
    }
    return Tr::tr("%1, for a person, a unit or the whole office.").arg(period);
}

bool takesPerson(const papers::PaperKind &kind) { return kind.each != Each::Office; }
bool canBeApart(const papers::PaperKind &kind)
{
    return kind.over != Over::Quarter && kind.over != Over::Year && (kind.each == Each::Office || kind.each == Each::Either);
}

} // namespace papers_ui
