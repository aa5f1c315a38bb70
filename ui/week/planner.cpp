#include "week/planner.h"

#include "base/tr.h"
#include "base/vietnam.h"
#include "shell/empty_state.h"
#include "week/entry_edits.h"
#include "week/entry_panel.h"
#include "week/planner_view.h"
#include "week/week_tab.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

bool isSame(const week::Calendar &a, const week::Calendar &b) { return a.of == b.of && a.subject == b.subject; }

} // namespace

Planner::Planner(shell::StoreThread &store, QAction *copyRecurring, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_copyRecurring(copyRecurring),
      m_addFirst(new QAction(tr("&Add the first entry"), this)),
      m_model(new PlannerModel(this)),
      m_view(new PlannerView(m_model, this)),
      m_panel(new EntryPanel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this))
{
    m_view->setObjectName(u"plannerView"_s);
    m_view->setAccessibleName(tr("Calendar of the week by day and session"));
    m_addFirst->setObjectName(u"addFirstEntry"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_stack, 1);
    all->addWidget(m_panel);
    setFocusProxy(m_view);
    connect(m_addFirst, &QAction::triggered, this, &Planner::add);
    connect(m_view, &PlannerView::addWanted, this, &Planner::addAt);
    connect(m_view, &PlannerView::editWanted, this, &Planner::edit);
    connect(m_view, &PlannerView::moveWanted, this, &Planner::move);
    connect(m_view, &PlannerView::removeWanted, this, &Planner::removeWanted);
    connect(m_view, &PlannerView::refused, this, &Planner::refuse);
    connect(m_view, &PlannerView::currentEntryChanged, this, &Planner::selectionChanged);
    connect(m_panel, &EntryPanel::saveWanted, this, &Planner::save);
    connect(m_panel, &EntryPanel::closed, this, [this] {
        choose();
        focusProxy()->setFocus(Qt::OtherFocusReason);
    });
}

void Planner::display(SharedWeek week, const week::Calendar &calendar, const QString &subject)
{
    const bool another = !week || !m_week || week->week != m_week->week;
    const bool first = !m_week && week;
    if (another)
        m_panel->done();
    if (m_week == week && isSame(m_calendar, calendar) && !another)
        return;
    m_week = std::move(week);
    m_calendar = calendar;
    m_subject = subject;
    m_view->setWhyNot(whyNoWriting(m_week.get()));
    m_model->set(m_week, m_calendar, m_search);
    if (first && m_week->week.contains(m_week->today))
        m_view->select(PlannerCell{PlannerRow::Morning, m_week->today.dayOfWeek() - 1});
    if (m_follow != 0 && m_view->select(m_follow))
        m_follow = 0;
    choose();
}

void Planner::setSearch(const QString &typed)
{
    m_search = typed;
    m_model->set(m_week, m_calendar, m_search);
    choose();
}

base::Id Planner::currentEntry() const { return m_stack->currentWidget() == m_view ? m_view->currentEntry() : 0; }

void Planner::choose()
{
    const bool nothing = m_week && m_model->entries().empty() && m_search.trimmed().isEmpty() && m_panel->isHidden();
    if (nothing) {
        const QString title = m_subject.isEmpty() ? tr("Nothing is on the calendar of week %1").arg(m_week->week.number())
                                                  : tr("Nothing is on the calendar of %1 in week %2").arg(m_subject).arg(m_week->week.number());
        const QString none = whyNoWriting(m_week.get());
        if (title != m_emptyTitle)
            m_empty->set(title, none.isEmpty() ? tr("Add what is planned, or copy what was there last week and the week before.") : none,
                         none.isEmpty() ? QList<QAction *>{m_addFirst, m_copyRecurring} : QList<QAction *>());
        m_emptyTitle = title;
    }
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_view);
    QWidget *button = nothing ? m_empty->findChild<QPushButton *>(u"addFirstEntryButton"_s) : nullptr;
    setFocusProxy(nothing ? (button ? button : m_empty) : static_cast<QWidget *>(m_view));
    if (hadFocus && !m_stack->currentWidget()->hasFocus())
        focusProxy()->setFocus(Qt::OtherFocusReason);
}

bool Planner::openAt(base::Id entry, int column)
{
    if (!m_view->select(entry))
        return false;
    edit(entry);
    m_panel->goTo(column);
    return true;
}

week::CalendarEntry Planner::begun() const
{
    week::CalendarEntry entry;
    entry.week = m_week->week;
    if (m_calendar.of == week::Calendar::Of::Unit)
        entry.preparingUnit = m_calendar.subject;
    if (m_calendar.of == week::Calendar::Of::Person)
        entry.participants = {m_calendar.subject};
    return entry;
}

void Planner::add() { addAt(m_view->currentCell(), {}); }

void Planner::addAt(PlannerCell cell, const QString &typed)
{
    if (!m_week)
        return;
    week::CalendarEntry entry = begun();
    entry.date = dayOf(cell, m_week->week);
    entry.session = sessionOf(cell);
    m_panel->open(m_week, entry, tr("New entry: %1").arg(m_model->cellTitle(cell)), whyNoWriting(m_week.get()), typed);
    choose();
}

void Planner::addUnplanned()
{
    if (!m_week)
        return;
    const QDateTime now = base::inVietnam(m_week->now());
    week::CalendarEntry entry = begun();
    entry.unplanned = true;
    entry.date = now.date();
    entry.week = base::Week::of(entry.date);
    entry.session = week::sessionOf(now.time());
    const QString when = dayWord(entry.date) + u", "_s + sessionWord(*entry.session);
    const PlannerCell cell = cellOf(entry, m_week->week);
    if (entry.week == m_week->week)
        m_view->select(cell);
    m_panel->open(m_week, entry,
                  entry.week == m_week->week ? tr("Unplanned work: %1").arg(when)
                                             : tr("Unplanned work: %1, week %2").arg(when).arg(entry.week.number()),
                  whyNoWriting(m_week.get()));
    choose();
}

void Planner::edit(base::Id id)
{
    const int place = m_model->find(id);
    if (place < 0)
        return;
    const week::CalendarEntry &entry = m_model->entries()[std::size_t(place)].entry;
    const QString whyNot = whyNotEntry(*m_week, entry);
    m_panel->open(m_week, entry, whyNot.isEmpty() ? tr("Change the entry") : tr("The entry"), whyNot);
}

void Planner::follow(base::Id entry)
{
    if (!m_view->select(entry))
        m_follow = entry;
}

void Planner::move(base::Id id, PlannerCell to, bool copy)
{
    const int place = m_model->find(id);
    if (place < 0)
        return;
    const week::CalendarEntry &entry = m_model->entries()[std::size_t(place)].entry;
    if (const QString whyNot = whyNotEntry(*m_week, entry); !whyNot.isEmpty()) {
        refuse(whyNot);
        return;
    }
    const QString where = m_model->cellTitle(to);
    const QString action = copy ? tr("Copied in the calendar of week %1").arg(m_week->week.toString())
                                : tr("Moved in the calendar of week %1").arg(m_week->week.toString());
    shell::whenDone(
        m_store.post([week = m_week, action, id, day = dayOf(to, m_week->week), session = sessionOf(to), copy](store::Database &database) {
            store::Edit edit(database, week->caller.actor(), action);
            const Put put = putEntry(edit, *week, id, day, session, copy);
            edit.commit();
            return put;
        }),
        this,
        [this, where, copy, content = entry.content](const Put &put) {
            follow(put.id);
            QString message = copy ? tr("“%1” is copied to %2.").arg(content, where) : tr("“%1” is on %2 now.").arg(content, where);
            if (put.hourLeft)
                message += u' ' + tr("Its hour did not lie there and is left open.");
            Q_EMIT told(shell::Tone::Info, message);
        },
        [this](const base::Failure &failure) { Q_EMIT failed(failure); });
}

void Planner::save(const week::CalendarEntry &before, const week::CalendarEntry &after)
{
    const QString action = after.unplanned && before.id == 0 ? tr("Unplanned work of week %1").arg(after.week.toString())
                                                             : tr("Calendar of week %1").arg(after.week.toString());
    shell::whenDone(
        m_store.post([week = m_week, action, before, after](store::Database &database) {
            store::Edit edit(database, week->caller.actor(), action);
            const base::Id id = writeEntry(edit, *week, before, after);
            edit.commit();
            return id;
        }),
        this, [this, after](base::Id id) { saved(after, id); }, [this](const base::Failure &failure) { m_panel->refuse(failure.message()); });
}

void Planner::saved(const week::CalendarEntry &entry, base::Id id)
{
    follow(id);
    m_panel->done();
    if (entry.week != m_week->week)
        Q_EMIT told(shell::Tone::Info, tr("“%1” is on the calendar of week %2.").arg(entry.content).arg(entry.week.number()));
    else if (week::entriesOf(m_calendar, std::span(&entry, 1), m_week->roster).empty())
        Q_EMIT told(shell::Tone::Info, tr("“%1” is saved; the calendar shown here does not hold it.").arg(entry.content));
}

} // namespace week_ui
