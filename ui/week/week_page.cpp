#include "week/week_page.h"

#include "base/tr.h"
#include "base/vietnam.h"
#include "grid/view.h"
#include "shell/empty_state.h"
#include "shell/session.h"
#include "shell/theme.h"
#include "shell/unit_filter.h"
#include "shell/week_stepper.h"
#include "week/calendar_model.h"
#include "week/work.h"
#include "week/work_model.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace week_ui {

WeekPage::WeekPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent)
    : Page(parent),
      m_store(store),
      m_session(session),
      m_import(import),
      m_work(new WorkModel(store, this)),
      m_calendar(new CalendarModel(store, this)),
      m_workView(new grid::View(this)),
      m_calendarView(new grid::View(this)),
      m_stepper(new shell::WeekStepper(this)),
      m_unit(new shell::UnitFilter(u"week/unit"_s, this)),
      m_search(new QLineEdit(this)),
      m_status(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this)),
      m_tabs(new QTabWidget(this)),
      m_find(new QAction(tr("&Search"), this)),
      m_print(new QAction(tr("Pr&int…"), this)),
      m_carryOver(new QAction(tr("&Carry the rest over to next week"), this)),
      m_remove(new QAction(tr("&Remove rows"), this)),
      m_publish(new QAction(tr("&Publish the calendar"), this)),
      m_copyRecurring(new QAction(tr("Copy what &recurs from last week"), this)),
      m_retry(new QAction(tr("Try again"), this))
{
    setObjectName(u"weekPage"_s);
    m_workView->setObjectName(u"workGrid"_s);
    m_workView->setAccessibleName(tr("Work of the week"));
    m_workView->setGrid(m_work, u"work"_s);
    m_calendarView->setObjectName(u"calendarGrid"_s);
    m_calendarView->setAccessibleName(tr("Calendar of the week"));
    m_calendarView->setGrid(m_calendar, u"calendar"_s);
    m_tabs->setObjectName(u"weekTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_workView, tr("&Work and results"));
    m_tabs->addTab(m_calendarView, tr("C&alendar"));
    buildActions();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 6);
    all->addWidget(buildTop());
    all->addWidget(m_stack, 1);

    connect(m_stepper, &shell::WeekStepper::weekChanged, this, [this](base::Week week) {
        if (m_session.isIn() && !(m_week && m_week->week == week))
            load([week](store::Database &d, const rights::Caller &c) { return loadWeek(d, week, c); });
    });
    connect(m_unit, &shell::UnitFilter::filtered, this, &WeekPage::filter);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_work->setSearch(typed);
        m_calendar->setSearch(typed);
    });
    for (grid::View *view : {m_workView, m_calendarView}) {
        connect(view, &grid::View::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WeekPage::enable);
        connect(view, &grid::View::currentRowChanged, this, &WeekPage::enable);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &WeekPage::enable);
    connect(&session, &shell::Session::changed, this, &WeekPage::sessionChanged);
    connect(&store, &shell::StoreThread::committed, this, [this] {
        m_stale = true;
        reloadIfStale();
    });
    dress();
    sessionChanged();
}

QString WeekPage::key() const { return u"week"_s; }

QString WeekPage::title() const { return tr("Week", "page and menu"); }

void WeekPage::buildActions()
{
    const auto call = [this](QAction *action, const char *name, const QKeySequence &keys = {}) {
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        addAction(action);
    };
    call(m_find, "findWork", QKeySequence::Find);
    call(m_print, "printWeek", QKeySequence::Print);
    call(m_carryOver, "carryOver", QKeySequence(Qt::CTRL | Qt::Key_R));
    call(m_remove, "removeRows", QKeySequence(Qt::CTRL | Qt::Key_Delete));
    call(m_publish, "publishCalendar");
    call(m_copyRecurring, "copyRecurring");
    call(m_retry, "retryWeek");
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_print, &QAction::triggered, this, [this] {
        if (!m_week)
            return;
        const staff::Unit *unit = m_unit->code().isEmpty() ? nullptr : m_week->roster.units().byCode(m_unit->code());
        Q_EMIT printWanted(m_week->week, unit ? unit->id : 0, !onWork());
    });
    connect(m_carryOver, &QAction::triggered, this, &WeekPage::carryOver);
    connect(m_remove, &QAction::triggered, this, &WeekPage::removeRows);
    connect(m_publish, &QAction::triggered, this, &WeekPage::publish);
    connect(m_copyRecurring, &QAction::triggered, this, &WeekPage::copyRecurring);
    connect(m_retry, &QAction::triggered, this,
            [this] { load([week = m_stepper->week()](store::Database &d, const rights::Caller &c) { return loadWeek(d, week, c); }); });
}

QList<QAction *> WeekPage::commands() const
{
    const auto separator = [this] {
        auto *action = new QAction(const_cast<WeekPage *>(this));
        action->setSeparator(true);
        return action;
    };
    return {m_stepper->previousAction(),
            m_stepper->nextAction(),
            separator(),
            m_carryOver,
            m_copyRecurring,
            m_publish,
            separator(),
            m_print,
            m_find,
            m_workView->columnsMenu()->menuAction(),
            separator(),
            m_remove};
}

QWidget *WeekPage::buildTop()
{
    auto *top = new QWidget(this);
    m_search->setObjectName(u"searchWork"_s);
    m_search->setAccessibleName(tr("Search work"));
    m_search->setPlaceholderText(tr("Search work, names, places (no accents needed)"));
    m_search->setClearButtonEnabled(true);
    m_status->setObjectName(u"weekStatus"_s);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_stepper);
    row->addWidget(m_unit, 2);
    row->addWidget(m_search, 3);
    for (QAction *action : {m_carryOver, m_publish}) {
        auto *button = new QToolButton(top);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addWidget(m_status);
    return top;
}

void WeekPage::sessionChanged()
{
    m_loadStop.request_stop();
    ++m_loadNumber;
    m_loading = false;
    m_week.reset();
    m_work->set(nullptr);
    m_calendar->set(nullptr);
    enable();
    if (m_session.isIn())
        load([](store::Database &d, const rights::Caller &c) { return loadFirstWeek(d, c); });
}

void WeekPage::load(const Load &read)
{
    m_loadStop.request_stop();
    m_loadStop = std::stop_source();
    m_loading = true;
    m_stale = false;
    const int number = ++m_loadNumber;
    if (!m_week) {
        m_empty->set(tr("Reading the week…"), QString());
        m_stack->setCurrentWidget(m_empty);
    }
    shell::whenDone(
        m_store.post([read, caller = m_session.caller()](store::Database &database) { return read(database, caller); }, m_loadStop.get_token()), this,
        [this, number](SharedWeek fresh) {
            if (number == m_loadNumber)
                loaded(std::move(fresh));
        },
        [this, number](const base::Failure &failure) {
            if (number != m_loadNumber)
                return;
            m_loading = false;
            m_week.reset();
            m_empty->set(tr("The week could not be read"), failure.message(), {m_retry});
            m_stack->setCurrentWidget(m_empty);
            Q_EMIT settled();
        });
}

void WeekPage::loaded(SharedWeek fresh)
{
    m_loading = false;
    m_week = std::move(fresh);
    m_work->set(m_week);
    m_calendar->set(m_week);
    m_stepper->setWeek(m_week->week);
    m_unit->setUnits(m_week->roster.units());
    for (grid::View *view : {m_workView, m_calendarView})
        if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    if (m_week->people.isEmpty()) {
        m_empty->set(tr("Nobody holds a post in this week"),
                     tr("Work is led by people. Import the list of people, or enter them on the page “Staff”."), {m_import});
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_tabs);
    }
    enable();
    Q_EMIT settled();
    reloadIfStale(); // something was committed while this was read
}

void WeekPage::filter()
{
    m_work->setUnits(m_unit->codes());
    const staff::Unit *unit = m_week && !m_unit->code().isEmpty() ? m_week->roster.units().byCode(m_unit->code()) : nullptr;
    m_calendar->setUnit(unit ? unit->id : 0);
    enable();
}

bool WeekPage::onWork() const { return m_tabs->currentWidget() == m_workView; }

void WeekPage::enable()
{
    const bool writes = m_week && !m_week->readOnly && m_week->caller.role != rights::Role::Reader;
    const QString whyNot = !m_week ? tr("No week is shown.") : tr("This account or this file is for looking only.");
    const auto set = [&](QAction *action, bool can, const QString &reason) {
        action->setEnabled(writes && can);
        const QString why = !writes ? whyNot : can ? QString() : reason;
        action->setToolTip(why.isEmpty() ? QString(action->text()).remove(u'&') : why);
        action->setStatusTip(why);
    };
    const std::size_t selected = (onWork() ? m_workView : m_calendarView)->selectedIds().size();
    set(m_carryOver, onWork() && selected > 0, tr("Choose the work to carry over in the work list."));
    set(m_remove, selected > 0, tr("Nothing is selected."));
    set(m_publish, m_week && !m_week->entries.empty(), tr("The week has no calendar entries yet."));
    set(m_copyRecurring, true, {});
    QString status;
    if (m_week && !m_week->publications.empty()) {
        const week::Publication &last = m_week->publications.back();
        status = week::isUnchanged(last, m_week->entries, m_week->roster)
                     ? tr("Published %1").arg(base::inVietnam(last.at).toString(u"dd/MM HH:mm"_s))
                     : tr("Published %1, changed since").arg(base::inVietnam(last.at).toString(u"dd/MM HH:mm"_s));
    }
    m_status->setText(status);
}

void WeekPage::run(const QString &action, const Work &work, const QString &done)
{
    shell::whenDone(
        m_store.post([week = m_week, action, work](store::Database &database) {
            store::Edit edit(database, week->caller.actor(), action);
            work(edit, *week);
            edit.commit();
        }),
        this, [this, done] { Q_EMIT told(shell::Tone::Info, done); }, [this](const base::Failure &failure) { Q_EMIT failed(failure); });
}

void WeekPage::carryOver()
{
    const std::vector<base::Id> items = m_workView->selectedIds();
    run(
        tr("Carried over from week %1").arg(m_week->week.toString()),
        [items](store::Edit &edit, const WeekData &on) {
            for (const base::Id item : items)
                week::carryOver(edit, on.caller, item, on.week.next());
        },
        tr("%n work item(s) carried over to next week.", nullptr, int(items.size())));
}

// At once and without a question: Ctrl+Z brings them back.
void WeekPage::removeRows()
{
    const bool work = onWork();
    const std::vector<base::Id> ids = (work ? m_workView : m_calendarView)->selectedIds();
    run(
        tr("Removed from week %1").arg(m_week->week.toString()),
        [ids, work](store::Edit &edit, const WeekData &on) {
            for (const base::Id id : ids)
                work ? week::removeItem(edit, on.caller, id) : week::removeEntry(edit, on.caller, id);
        },
        tr("%n row(s) removed; undo brings them back.", nullptr, int(ids.size())));
}

void WeekPage::publish()
{
    const staff::Unit *unit = m_unit->code().isEmpty() ? nullptr : m_week->roster.units().byCode(m_unit->code());
    const base::Id id = unit ? unit->id : 0;
    run(
        unit ? tr("Calendar of %1, week %2, published").arg(unit->name, m_week->week.toString())
             : tr("Calendar of the leaders, week %1, published").arg(m_week->week.toString()),
        [id](store::Edit &edit, const WeekData &on) { week::publish(edit, on.caller, on.week, id, on.roster); },
        unit ? tr("The calendar of %1 is published: it replaces the invitations.").arg(unit->name)
             : tr("The leaders' calendar is published: it replaces the invitations."));
}

void WeekPage::copyRecurring()
{
    run(
        tr("Recurring entries copied into week %1").arg(m_week->week.toString()),
        [](store::Edit &edit, const WeekData &on) {
            const std::vector<week::CalendarEntry> last = week::loadEntries(edit.database(), on.week.next(-1));
            const std::vector<week::CalendarEntry> before = week::loadEntries(edit.database(), on.week.next(-2));
            if (week::copyEntries(edit, on.caller, week::recurring(last, before), on.week).empty())
                base::refuse(Tr::tr("Nothing of last week recurs that this week does not hold already."));
        },
        tr("What recurs has been copied from last week."));
}

void WeekPage::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shell::coloursOf(quiet).quiet);
    m_status->setPalette(quiet);
}

void WeekPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void WeekPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reloadIfStale();
}

void WeekPage::reloadIfStale()
{
    if (m_stale && m_session.isIn() && !m_loading && isVisible())
        load([week = m_stepper->week()](store::Database &d, const rights::Caller &c) { return loadWeek(d, week, c); });
}

} // namespace week_ui
