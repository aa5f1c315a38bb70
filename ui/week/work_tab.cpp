#include "week/work_tab.h"

#include "grid/kept_cells.h"
#include "grid/view.h"
#include "week/work.h"
#include "week/work_cells.h"
#include "week/work_model.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {

WorkTab::WorkTab(shell::StoreThread &store, QWidget *parent)
    : WeekTab(store, new grid::View, parent),
      m_model(new WorkModel(store, this)),
      m_carryOver(add(tr("&Carry the rest over to next week"), "carryOver", QKeySequence(Qt::CTRL | Qt::Key_R)))
{
    view()->setObjectName(u"workGrid"_s);
    view()->setAccessibleName(tr("Work of the week"));
    view()->setGrid(m_model, u"work"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(keptCells());
    all->addWidget(view());
    connectView();
    connect(m_carryOver, &QAction::triggered, this, &WorkTab::carryOver);
}

void WorkTab::refresh()
{
    m_model->set(shown().week);
    m_model->setUnits(shown().codes);
}

void WorkTab::enable()
{
    const QString none = whyNoWriting(shown().week.get());
    const bool chosen = isOpen() && !view()->selectedIds().empty();
    shell::offer(m_carryOver, none.isEmpty() && chosen, none.isEmpty() ? tr("Choose the work to carry over in the work list.") : none);
}

// A row that has just been written is none yet: the week does not know it before it is read anew.
bool WorkTab::hasSpots() const
{
    const std::vector<base::Id> ids = view()->selectedIds();
    return shown().week && std::any_of(ids.begin(), ids.end(), [this](base::Id id) {
               const std::vector<WorkRow> &work = shown().week->work;
               return std::any_of(work.begin(), work.end(), [id](const WorkRow &each) { return each.item.id == id; });
           });
}

std::vector<Spot> WorkTab::spots() const
{
    std::vector<Spot> spots;
    if (!shown().week)
        return spots;
    const std::vector<WorkRow> &work = shown().week->work;
    for (const base::Id id : view()->selectedIds()) {
        const auto row = std::find_if(work.begin(), work.end(), [&](const WorkRow &each) { return each.item.id == id; });
        if (row != work.end())
            spots.push_back({row->item.lead, 0, shown().week->dayFor(row->item.due()), id, {}});
    }
    return spots;
}

void WorkTab::begin(base::Id lead)
{
    const WeekData &week = *shown().week;
    const auto person = std::find(week.peopleIds.begin(), week.peopleIds.end(), lead);
    const int row = m_model->rowCount() - 1;
    if (person == week.peopleIds.end() || !whyNoWriting(&week).isEmpty())
        return;
    m_model->put({{row, Lead, week.people[person - week.peopleIds.begin()]}});
    view()->setCurrentIndex(m_model->index(row, Content));
}

void WorkTab::carryOver()
{
    const std::vector<base::Id> items = view()->selectedIds();
    run(
        tr("Carried over from week %1").arg(shown().week->week.toString()),
        [items](store::Edit &edit, const WeekData &on) {
            for (const base::Id item : items)
                week::carryOver(edit, on.caller, item, on.week.next());
        },
        tr("%n work item(s) carried over to next week.", nullptr, int(items.size())));
}

// At once and without a question: Ctrl+Z brings them back.
void WorkTab::removeSelected()
{
    const std::vector<base::Id> ids = view()->selectedIds();
    run(
        tr("Removed from week %1").arg(shown().week->week.toString()),
        [ids](store::Edit &edit, const WeekData &on) {
            for (const base::Id id : ids)
                week::removeItem(edit, on.caller, id);
        },
        tr("%n row(s) removed; undo brings them back.", nullptr, int(ids.size())));
}

} // namespace week_ui
