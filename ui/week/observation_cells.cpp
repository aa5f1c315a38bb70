#include "week/observation_cells.h"

#include "base/text.h"
#include "base/tr.h"
#include "exchange/cell_parse.h"
#include "grid/choice_edit.h"
#include "week/observation_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

using M = ObservationModel;

QString applyDay(QDate &into, const QString &typed, const WeekData &data)
{
    const exchange::Parsed<QDate> date = typed.isEmpty() ? exchange::Parsed<QDate>() : exchange::parseTypedDate(typed, data.today);
    into = date.value;
    if (!date.ok() || !into.isValid())
        return date.reason;
    if (into > data.today)
        return Tr::tr("The day of the observation, %1, has not come yet. Correct the date.").arg(base::dateText(into));
    if (!data.week.contains(into))
        return Tr::tr("%1 lies in another week: go there to record it.").arg(base::dateText(into));
    return {};
}

// A code or a name alone is enough. Units come first: every person's line names theirs.
QString applySubject(conduct::Observation &observation, const QString &typed, const WeekData &data)
{
    observation.cadre = observation.unit = 0;
    if (typed.isEmpty() || staff_ui::choose(observation.unit, typed, data.units, data.unitIds).isEmpty())
        return {};
    return staff_ui::choose(observation.cadre, typed, data.people, data.peopleIds);
}

QString applyManifestation(conduct::Observation &observation, const QString &typed, const WeekData &data)
{
    observation.indicator.clear();
    const int meant = typed.isEmpty() ? -1 : grid::choiceMeant(data.manifestations, typed);
    if (meant >= 0)
        observation.indicator = data.indicators[std::size_t(meant)].code;
    else if (!typed.isEmpty())
        return Tr::tr("There is no manifestation %1: they run from I.01 to III.04.").arg(typed);
    return {};
}

QString applyWork(base::Id &into, const QString &typed, const WeekData &data)
{
    into = 0;
    if (typed.isEmpty())
        return {};
    for (auto it = data.workTexts.begin(); it != data.workTexts.end(); ++it) // one of another week too, that it is linked to
        if (base::folded(it.value()) == base::folded(typed)) {
            into = it.key();
            return {};
        }
    return Tr::tr("There is no “%1” to choose.").arg(typed);
}

template <class E> QString oneOf(std::initializer_list<E> values)
{
    QStringList words;
    for (const E value : values)
        words << conduct::word(value);
    return Tr::tr("It is one of: %1.").arg(words.join(u", "_s));
}

} // namespace

bool isBareTick(const QString &evidence)
{
    return std::count_if(evidence.begin(), evidence.end(), [](QChar each) { return each.isLetterOrNumber(); }) < 3;
}

QString apply(conduct::Observation &observation, int column, const QString &typed, const WeekData &data)
{
    using conduct::Severity;
    using conduct::Source;
    switch (column) {
    case M::Date:
        return applyDay(observation.date, typed, data);
    case M::Subject:
        return applySubject(observation, typed, data);
    case M::Manifestation:
        return applyManifestation(observation, typed, data);
    case M::Evidence:
        observation.evidence = typed;
        return isBareTick(typed) ? Tr::tr("A bare tick shows nothing: say which document, minutes or event shows it.") : QString();
    case M::Severity: {
        const std::optional<Severity> severity = typed.isEmpty() ? Severity::Light : conduct::severityFrom(typed);
        observation.severity = severity.value_or(Severity::Light);
        return severity ? QString() : oneOf({Severity::Light, Severity::Medium, Severity::Heavy});
    }
    case M::Source:
        observation.source = conduct::sourceFrom(typed);
        return observation.source || typed.isEmpty() ? QString() : oneOf({Source::SelfReported, Source::Head, Source::Inspection, Source::Citizen});
    case M::Recorder:
        return staff_ui::choose(observation.recorder, typed, data.people, data.peopleIds);
    case M::WorkItem:
        return applyWork(observation.workItem, typed, data);
    default:
        return Tr::tr("This is set by the commands of the menu.");
    }
}

QString stateText(const conduct::Observation &observation, QDate today)
{
    if (!observation.conclusion)
        return observation.explanation.isEmpty() ? Tr::tr("To be explained", "an observation") : Tr::tr("To be concluded", "an observation");
    if (observation.isDismissed())
        return Tr::tr("Dismissed", "an observation");
    switch (conduct::remedyState(observation, today)) {
    case conduct::RemedyState::Open:
        return Tr::tr("Confirmed, to be remedied", "an observation");
    case conduct::RemedyState::Overdue:
        return Tr::tr("Confirmed, remedy overdue", "an observation");
    case conduct::RemedyState::InTime:
        return Tr::tr("Confirmed, remedied", "an observation");
    case conduct::RemedyState::Late:
        return Tr::tr("Confirmed, remedied late", "an observation");
    case conduct::RemedyState::None:
        break;
    }
    return Tr::tr("Confirmed", "an observation");
}

QString shown(const ObservationRow &row, int column, const WeekData &data)
{
    const conduct::Observation &observation = row.observation;
    switch (column) {
    case M::Date:
        return base::dateText(observation.date);
    case M::Subject:
        return data.subjectText(observation);
    case M::Manifestation:
        return data.manifestation(observation.indicator);
    case M::Evidence:
        return observation.evidence;
    case M::Severity:
        return conduct::word(observation.severity);
    case M::Source:
        return observation.source ? conduct::word(*observation.source) : QString();
    case M::State:
        return stateText(observation, data.today);
    case M::Attention: {
        QStringList parts;
        if (row.contradicts)
            parts << Tr::tr("Contradicts “none found”");
        if (row.repeats.isValid())
            parts << Tr::tr("Again after the remedy was due on %1: record I.03?").arg(base::dateText(row.repeats));
        return parts.join(u"; "_s);
    }
    case M::Explanation:
        return observation.explanation;
    case M::RemedyDue:
        return base::dateText(observation.remedyDue);
    case M::RemediedOn:
        return observation.remediedOn.isValid() ? base::dateText(observation.remediedOn) : observation.remedied ? Tr::tr("yes") : QString();
    case M::ConcludedBy:
        return data.personName(observation.concludedBy);
    case M::Recorder:
        return data.personName(observation.recorder);
    case M::WorkItem:
        return data.workTexts.value(observation.workItem);
    default:
        return {};
    }
}

} // namespace week_ui
