#include "week/week_page.h"

#include "grid/view.h"
#include "shell/empty_state.h"
#include "shell/theme.h"
#include "shell/unit_filter.h"
#include "shell/week_stepper.h"
#include "week/calendar_model.h"
#include "week/calendar_tab.h"
#include "week/conduct_tab.h"
#include "week/missing_tab.h"
#include "week/step_panel.h"
#include "week/unit_steps.h"
#include "week/work_cells.h"
#include "week/work_tab.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

shell::Loader<SharedWeek>::Read reading(base::Week week)
{
    return [week](store::Database &database, const rights::Caller &caller) { return loadWeek(database, week, caller); };
}

} // namespace

WeekPage::WeekPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_loader(store, session, this),
      m_import(import),
      m_panel(new StepPanel(this)),
      m_work(new WorkTab(store)),
      m_calendar(new CalendarTab(store)),
      m_conduct(new ConductTab(store, *m_panel)),
      m_missing(new MissingTab(store)),
      m_unitSteps(new UnitSteps(store, *m_panel, this)),
      m_stepper(new shell::WeekStepper(this)),
      m_unit(new shell::UnitFilter(u"week/unit"_s, this)),
      m_search(new QLineEdit(this)),
      m_status(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this)),
      m_tabs(new QTabWidget(this)),
      m_hold(new shell::Hold(m_tabs)),
      m_spot(new QAction(tr("Record a mani&festation…"), this)),
      m_find(new QAction(tr("&Search"), this)),
      m_print(new QAction(tr("Pr&int…"), this)),
      m_remove(new QAction(tr("&Remove rows"), this)),
      m_retry(new QAction(tr("Try again"), this))
{
    setObjectName(u"weekPage"_s);
    m_loader.again = [this] { return reading(m_stepper->week()); };
    m_loader.done = [this](SharedWeek fresh) { loaded(std::move(fresh)); };
    m_loader.failed = [this](const base::Failure &failure) { loadFailed(failure); };
    m_tabs->setObjectName(u"weekTabs"_s);
    m_tabs->setDocumentMode(true);
    addTab(m_work, tr("&Work and results"));
    addTab(m_calendar, tr("C&alendar"));
    addTab(m_conduct, tr("Manife&stations"));
    addTab(m_missing, QString());
    buildActions();
    m_tabs->setCornerWidget(buildButtons(), Qt::TopRightCorner);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 6);
    all->addWidget(buildTop());
    all->addWidget(m_stack, 1);
    all->addWidget(m_panel);

    connect(m_stepper, &shell::WeekStepper::weekChanged, this, [this](base::Week week) {
        if (m_session.isIn() && !(m_week && m_week->week == week))
            load(reading(week));
        enable();
    });
    connect(m_unit, &shell::UnitFilter::filtered, this, &WeekPage::display);
    connect(m_calendar, &CalendarTab::wanted, this, [this] { m_tabs->setCurrentWidget(m_calendar); });
    connect(m_missing, &MissingTab::wanted, this, &WeekPage::go);
    connect(m_unitSteps, &UnitSteps::told, this, &WeekPage::told);
    connect(m_panel, &StepPanel::closed, this, [this] { openedTab()->setFocus(Qt::OtherFocusReason); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &WeekPage::openTab);
    connect(&session, &shell::Session::changed, this, &WeekPage::sessionChanged);
    dress();
    openTab();
    sessionChanged();
}

// A line that loses the keyboard while the page goes still says what was in it: nobody is there to hear.
WeekPage::~WeekPage()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        disconnect(m_tabs->widget(i), nullptr, this, nullptr);
}

QString WeekPage::key() const { return u"week"_s; }

QString WeekPage::title() const { return tr("Week", "page and menu"); }

void WeekPage::addTab(WeekTab *tab, const QString &title)
{
    m_tabs->addTab(tab, title);
    connect(tab, &WeekTab::told, this, &WeekPage::told);
    connect(tab, &WeekTab::failed, this, &WeekPage::failed);
    connect(tab, &WeekTab::selectionChanged, this, &WeekPage::enable);
    connect(m_search, &QLineEdit::textChanged, tab, &WeekTab::setSearch);
    for (QAction *action : tab->commands())
        addAction(action);
}

WeekTab *WeekPage::openedTab() const { return static_cast<WeekTab *>(m_tabs->currentWidget()); }

base::Id WeekPage::unit() const
{
    const staff::Unit *unit = m_week && !m_unit->code().isEmpty() ? m_week->roster.units().byCode(m_unit->code()) : nullptr;
    return unit ? unit->id : 0;
}

void WeekPage::buildActions()
{
    const auto call = [this](QAction *action, const char *name, const QKeySequence &keys = {}) {
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        addAction(action);
    };
    for (QAction *action : m_unitSteps->actions())
        addAction(action);
    call(m_spot, "recordManifestation", QKeySequence(Qt::CTRL | Qt::Key_B));
    call(m_find, "findWork", QKeySequence::Find);
    call(m_print, "printWeek", QKeySequence::Print);
    call(m_remove, "removeRows", QKeySequence(Qt::CTRL | Qt::Key_Delete));
    call(m_retry, "retryWeek");
    connect(m_spot, &QAction::triggered, this, &WeekPage::spot);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_print, &QAction::triggered, this, [this] {
        const WeekTab *tab = openedTab();
        if (!m_week)
            return;
        if (tab == m_calendar) {
            const week::Calendar of = m_calendar->calendar();
            using Of = week::Calendar::Of;
            Q_EMIT printWanted(m_week->week, of.of == Of::Unit ? of.subject : 0, WeekPaper::Calendar, of.of == Of::Person ? of.subject : 0);
        } else {
            Q_EMIT printWanted(m_week->week, unit(), tab == m_conduct ? WeekPaper::Recognition : WeekPaper::Work);
        }
    });
    connect(m_remove, &QAction::triggered, this, [this] { openedTab()->removeSelected(); });
    connect(m_retry, &QAction::triggered, this, [this] { load(reading(m_stepper->week())); });
}

// What changes the week that is shown.
QList<QAction *> WeekPage::writers() const
{
    return m_work->commands() + m_calendar->commands() + m_conduct->commands() + m_unitSteps->actions() + QList<QAction *>{m_spot, m_remove};
}

QList<QAction *> WeekPage::commands() const
{
    QList<QAction *> all{m_stepper->previousAction(), m_stepper->nextAction()};
    const auto part = [&](const QList<QAction *> &actions) {
        auto *separator = new QAction(const_cast<WeekPage *>(this));
        separator->setSeparator(true);
        all << separator << actions;
    };
    part(m_work->commands() + m_calendar->commands());
    part(QList<QAction *>{m_spot} + m_conduct->commands());
    part(m_unitSteps->actions() + m_missing->commands());
    part({m_print, m_find, m_work->view()->columnsMenu()->menuAction()});
    part({m_remove});
    return all;
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
    row->addWidget(m_status);
    return top;
}

QList<QAction *> WeekPage::buttonsOf(WeekTab *tab) const
{
    if (tab == m_conduct)
        return QList<QAction *>{m_spot} + tab->buttons() << m_unitSteps->action(UnitStep::SignNoneFound);
    return tab == m_missing ? tab->buttons() << m_unitSteps->action(UnitStep::Review) : QList<QAction *>{m_spot} + tab->buttons();
}

QWidget *WeekPage::buildButtons()
{
    auto *corner = new QWidget(m_tabs);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(6);
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *tab = static_cast<WeekTab *>(m_tabs->widget(i));
        for (QAction *action : buttonsOf(tab)) {
            auto *button = new QToolButton(corner);
            button->setDefaultAction(action);
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            button->setFocusPolicy(Qt::StrongFocus);
            row->addWidget(button);
            m_buttons.emplace_back(tab, button);
        }
    }
    return corner;
}

void WeekPage::sessionChanged()
{
    m_loader.stop();
    m_panel->dismiss();
    m_week.reset();
    display();
    if (!m_session.isIn())
        return;
    m_empty->set(tr("Reading the week…"), QString());
    m_stack->setCurrentWidget(m_empty);
    m_loader.begin([](store::Database &database, const rights::Caller &caller) { return loadFirstWeek(database, caller); });
}

void WeekPage::load(const Loader::Read &read)
{
    if (!m_week) {
        m_empty->set(tr("Reading the week…"), QString());
        m_stack->setCurrentWidget(m_empty);
    }
    m_loader.load(read);
}

void WeekPage::loadFailed(const base::Failure &failure)
{
    m_week.reset();
    display();
    m_empty->set(tr("The week could not be read"), failure.message(), {m_retry});
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT settled();
}

void WeekPage::loaded(SharedWeek fresh)
{
    if (!m_week || m_week->week != fresh->week)
        m_panel->dismiss();
    m_week = std::move(fresh);
    m_stepper->setWeek(m_week->week);
    m_unit->setUnits(m_week->roster.units()); // which displays it
    if (m_week->people.isEmpty()) {
        m_empty->set(tr("Nobody holds a post in this week"),
                     tr("Work is led by people. Import the list of people, or enter them on the page “Staff”."), {m_import});
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_tabs);
    }
    Q_EMIT settled();
}

void WeekPage::display()
{
    const Shown shown{m_week, unit(), m_unit->codes()};
    for (int i = 0; i < m_tabs->count(); ++i)
        static_cast<WeekTab *>(m_tabs->widget(i))->display(shown);
    m_unitSteps->set(m_week, shown.unit);
    m_tabs->setTabText(m_tabs->indexOf(m_missing), tr("Still &missing (%1)").arg(m_missing->count()));
    m_status->setText(m_calendar->published());
    enable();
}

// Where the selected work, entry or person stands, as new rows of manifestations.
void WeekPage::spot()
{
    const std::vector<Spot> spots = openedTab()->spots();
    m_tabs->setCurrentWidget(m_conduct);
    m_conduct->begin(spots);
}

void WeekPage::chooseUnit(base::Id unit)
{
    const int place = m_unit->findData(m_week->unitCode(unit));
    m_unit->setCurrentIndex(std::max(0, place));
}

void WeekPage::goToRow(WeekTab *tab, base::Id row, int column)
{
    m_tabs->setCurrentWidget(tab);
    grid::View *view = tab->view();
    if (view->grid()->rowOfId(row) < 0) { // hidden by what was searched or chosen
        m_search->clear();
        chooseUnit(0);
    }
    if (const int there = view->grid()->rowOfId(row); there >= 0)
        view->setCurrentIndex(view->grid()->index(there, column));
    view->setFocus(Qt::OtherFocusReason);
}

void WeekPage::go(const MissingLine &line)
{
    using What = MissingLine::What;
    switch (line.what) {
    case What::NoResult:
        goToRow(m_work, line.item, Completed);
        return;
    case What::NoEvidence:
        goToRow(m_work, line.item, Evidence);
        return;
    case What::LeadAway:
    case What::LeadWithoutPost:
        goToRow(m_work, line.item, Lead);
        return;
    case What::NoChair:
        m_tabs->setCurrentWidget(m_calendar);
        if (!m_calendar->openByDay(line.entry, CalendarModel::Chair))
            goToRow(m_calendar, line.entry, CalendarModel::Chair);
        return;
    case What::NoWork:
        m_tabs->setCurrentWidget(m_work);
        m_work->begin(line.cadre);
        break;
    case What::NoneFound:
        chooseUnit(line.unit);
        m_tabs->setCurrentWidget(m_conduct);
        break;
    case What::NotPublished:
    case What::ChangedSince:
        chooseUnit(line.unit);
        m_tabs->setCurrentWidget(m_calendar);
        break;
    case What::NotReviewed:
        chooseUnit(line.unit);
        m_unitSteps->action(UnitStep::Review)->trigger(); // nothing where it may not be done: its button says why
        return;
    }
    openedTab()->setFocus(Qt::OtherFocusReason);
}

void WeekPage::openTab()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        static_cast<WeekTab *>(m_tabs->widget(i))->setOpen(i == m_tabs->currentIndex());
    for (const auto &[tab, button] : m_buttons)
        button->setVisible(tab == openedTab());
    QEvent widths(QEvent::LayoutRequest); // the corner is as wide as the buttons that are in it now
    QCoreApplication::sendEvent(m_tabs, &widths);
    enable();
}

void WeekPage::enable()
{
    const bool behind = m_week && m_week->week != m_stepper->week();
    m_hold->set(behind);
    if (behind) {
        const QString reading = tr("Week %1 is being read.").arg(m_stepper->week().toString());
        for (QAction *action : writers())
            shell::offer(action, false, reading);
        return;
    }
    const QString none = whyNoWriting(m_week.get());
    const QString whyNot = none.isEmpty() ? openedTab()->whyNotRemove() : none;
    shell::offer(m_remove, whyNot.isEmpty(), whyNot);
    shell::offer(m_spot, none.isEmpty() && openedTab()->hasSpots(), none.isEmpty() ? tr("Choose work, an entry or a person first.") : none);
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
    m_loader.refresh();
}

} // namespace week_ui
