#include "rating/attention.h"

#include "base/tr.h"
#include "rating/cell_words.h"

#include <algorithm>

namespace rating_ui {
namespace {

QString stepWord(rating::DueStep step)
{
    switch (step) {
    case rating::DueStep::SelfScore:
        return Tr::tr("self-score", "a step that is late");
    case rating::DueStep::Review:
        return Tr::tr("review", "a step that is late");
    case rating::DueStep::Decide:
        return Tr::tr("decision", "a step that is late");
    case rating::DueStep::Lock:
    case rating::DueStep::None:
        break;
    }
    return Tr::tr("locking", "a step that is late");
}

bool before(const Attention &a, const Attention &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    return a.step != b.step ? a.step < b.step : a.due < b.due;
}

} // namespace

bool waits(const MonthData &month, std::size_t place, const Attention &attention)
{
    switch (attention.kind) {
    case Attention::Kind::Late:
        return month.late[place] == attention.step && month.dueOn(place) == attention.due;
    case Attention::Kind::OverCap:
        return month.over[place];
    case Attention::Kind::Petition:
        break;
    }
    return month.openPetitions[place] > 0;
}

std::vector<Waiting> waitingIn(const MonthData &month, const QStringList &units)
{
    std::vector<Waiting> found;
    const auto count = [&](const Attention &attention) {
        const auto same = std::find_if(found.begin(), found.end(), [&](const Waiting &each) { return each.attention == attention; });
        if (same == found.end())
            found.push_back({attention, 1});
        else
            ++same->sheets;
    };
    for (std::size_t i = 0; i < month.people(); ++i) {
        if (!month.visible[i] || (!units.isEmpty() && !units.contains(month.month.values.labels[i].unit)))
            continue;
        if (month.late[i] != rating::DueStep::None)
            count({Attention::Kind::Late, month.late[i], month.dueOn(i)});
        if (month.over[i])
            count({Attention::Kind::OverCap, {}, {}});
        if (month.openPetitions[i] > 0)
            count({Attention::Kind::Petition, {}, {}});
    }
    std::sort(found.begin(), found.end(), [](const Waiting &a, const Waiting &b) { return before(a.attention, b.attention); });
    return found;
}

QString text(const Waiting &waiting)
{
    switch (waiting.attention.kind) {
    case Attention::Kind::Late:
        return Tr::tr("Late: %1 %2 (due %3)")
            .arg(stepWord(waiting.attention.step), QString::number(waiting.sheets), waiting.attention.due.toString(QStringLiteral("dd/MM")));
    case Attention::Kind::OverCap:
        return Tr::tr("Over the cap: %1").arg(waiting.sheets);
    case Attention::Kind::Petition:
        break;
    }
    return Tr::tr("Open petitions: %1").arg(waiting.sheets);
}

QString stateText(const MonthData &month, std::size_t place)
{
    QStringList waits;
    if (month.openPetitions[place] > 0)
        waits << Tr::tr("petition open", "state of a sheet");
    if (month.late[place] != rating::DueStep::None)
        waits << Tr::tr("late since %1", "state of a sheet: a day").arg(month.dueOn(place).addDays(1).toString(QStringLiteral("dd/MM")));
    const QString state = text(month.stage(place));
    return waits.isEmpty() ? state : state + QStringLiteral(", ") + waits.join(QStringLiteral(", "));
}

} // namespace rating_ui
