#include "week/calendar_tab.h"

#include "base/failure.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "grid/kept_cells.h"
#include "grid/view.h"
#include "week/calendar_model.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {

CalendarTab::CalendarTab(shell::StoreThread &store, QWidget *parent)
    : WeekTab(store, new grid::View, parent),
      m_model(new CalendarModel(store, this)),
      m_publish(add(tr("&Publish the calendar"), "publishCalendar")),
      m_copyRecurring(add(tr("Copy what &recurs from last week"), "copyRecurring"))
{
    view()->setObjectName(u"calendarGrid"_s);
    view()->setAccessibleName(tr("Calendar of the week"));
    view()->setGrid(m_model, u"calendar"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(keptCells());
    all->addWidget(view());
    connectView();
    connect(m_publish, &QAction::triggered, this, &CalendarTab::publish);
    connect(m_copyRecurring, &QAction::triggered, this, &CalendarTab::copyRecurring);
}

void CalendarTab::refresh()
{
    m_model->set(shown().week);
    m_model->setUnit(shown().unit);
}

void CalendarTab::enable()
{
    const WeekData *week = shown().week.get();
    const QString none = whyNoWriting(week);
    const bool any = week && !week->entries.empty();
    shell::offer(m_publish, none.isEmpty() && any, none.isEmpty() ? tr("The week has no calendar entries yet.") : none);
    shell::offer(m_copyRecurring, none.isEmpty(), none);
}

QString CalendarTab::published() const
{
    if (!shown().week)
        return {};
    const std::vector<week::Publication> &all = shown().week->publications;
    const auto last = std::find_if(all.rbegin(), all.rend(), [this](const week::Publication &each) { return each.unit == shown().unit; });
    if (last == all.rend())
        return {};
    const QString at = base::inVietnam(last->at).toString(u"dd/MM HH:mm"_s);
    return week::isUnchanged(*last, shown().week->entries, shown().week->roster) ? tr("Published %1").arg(at)
                                                                                 : tr("Published %1, changed since").arg(at);
}

std::vector<Spot> CalendarTab::spots() const
{
    std::vector<Spot> spots;
    if (!shown().week)
        return spots;
    const std::vector<week::CalendarEntry> &entries = shown().week->entries;
    for (const base::Id id : view()->selectedIds()) {
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const week::CalendarEntry &each) { return each.id == id; });
        if (entry != entries.end())
            spots.push_back({entry->chair, entry->chair == 0 ? entry->preparingUnit : 0, shown().week->dayFor(entry->date), entry->workItem, {}});
    }
    return spots;
}

// At once and without a question: Ctrl+Z brings them back.
void CalendarTab::removeSelected()
{
    const std::vector<base::Id> ids = view()->selectedIds();
    run(
        tr("Removed from week %1").arg(shown().week->week.toString()),
        [ids](store::Edit &edit, const WeekData &on) {
            for (const base::Id id : ids)
                week::removeEntry(edit, on.caller, id);
        },
        tr("%n row(s) removed; undo brings them back.", nullptr, int(ids.size())));
}

void CalendarTab::publish()
{
    const base::Id id = shown().unit;
    const staff::Unit *unit = shown().week->roster.units().find(id);
    run(
        unit ? tr("Calendar of %1, week %2, published").arg(unit->name, shown().week->week.toString())
             : tr("Calendar of the leaders, week %1, published").arg(shown().week->week.toString()),
        [id](store::Edit &edit, const WeekData &on) { week::publish(edit, on.caller, on.week, id, on.roster); },
        unit ? tr("The calendar of %1 is published: it replaces the invitations.").arg(unit->name)
             : tr("The leaders' calendar is published: it replaces the invitations."));
}

void CalendarTab::copyRecurring()
{
    run(
        tr("Recurring entries copied into week %1").arg(shown().week->week.toString()),
        [](store::Edit &edit, const WeekData &on) {
            const std::vector<week::CalendarEntry> last = week::loadEntries(edit.database(), on.week.next(-1));
            const std::vector<week::CalendarEntry> before = week::loadEntries(edit.database(), on.week.next(-2));
            if (week::copyEntries(edit, on.caller, week::recurring(last, before), on.week).empty())
                base::refuse(Tr::tr("Nothing of last week recurs that this week does not hold already."));
        },
        tr("What recurs has been copied from last week."));
}

} // namespace week_ui
