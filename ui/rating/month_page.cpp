#include "rating/month_page.h"

#include "base/vietnam.h"
#include "grid/view.h"
#include "rating/cell_words.h"
#include "rating/explanation_html.h"
#include "rating/month_model.h"
#include "rating/sheet_actions.h"
#include "rating/sheet_pane.h"
#include "shell/empty_state.h"
#include "shell/month_stepper.h"
#include "shell/session.h"
#include "shell/theme.h"
#include "shell/unit_filter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rating_ui {

MonthPage::MonthPage(shell::StoreThread &store, shell::Session &session, QAction *import, base::Clock clock, QWidget *parent)
    : Page(parent),
      m_store(store),
      m_session(session),
      m_import(import),
      m_clock(std::move(clock)),
      m_model(new MonthModel(this)),
      m_view(new grid::View(this)),
      m_stepper(new shell::MonthStepper(this)),
      m_unit(new shell::UnitFilter(u"month/unit"_s, this)),
      m_search(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_actions(new SheetActions(store, m_clock, this)),
      m_whyNot(new QLabel(this)),
      m_pane(new SheetPane(store, this)),
      m_cap(new QTextBrowser(this)),
      m_find(new QAction(tr("&Search"), this)),
      m_print(new QAction(tr("&Print the sheets chosen…"), this)),
      m_retry(new QAction(tr("Try again"), this)),
      m_clear(new QAction(tr("Show everyone"), this))
{
    setObjectName(u"monthPage"_s);
    m_view->setObjectName(u"monthGrid"_s);
    m_view->setAccessibleName(tr("Sheets of the month"));
    m_view->setGrid(m_model, u"month"_s);
    m_split->addWidget(m_view);
    m_split->addWidget(buildMiddle());
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 6);
    all->addWidget(buildTop());
    all->addWidget(m_stack, 1);

    m_find->setObjectName(u"find"_s);
    m_find->setShortcut(QKeySequence::Find);
    m_retry->setObjectName(u"retry"_s);
    m_clear->setObjectName(u"showEveryone"_s);
    m_print->setObjectName(u"printSheets"_s);
    m_print->setShortcut(QKeySequence::Print);
    addActions({m_find, m_print});
    connect(m_print, &QAction::triggered, this, [this] {
        if (m_model->month())
            Q_EMIT printWanted(m_model->month()->month.values.month, m_view->selectedIds());
    });
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_retry, &QAction::triggered, this,
            [this] { load([month = m_stepper->month()](store::Database &d, const rights::Caller &c) { return loadMonth(d, month, c); }); });
    connect(m_clear, &QAction::triggered, this, [this] {
        m_search->clear();
        m_unit->setCurrentIndex(0);
    });
    connect(m_stepper, &shell::MonthStepper::monthChanged, this, [this](base::Month month) {
        if (!m_session.isIn() || (m_model->month() && m_model->month()->month.values.month == month))
            return;
        QSettings().setValue(u"month/period"_s, month.toString());
        load([month](store::Database &d, const rights::Caller &c) { return loadMonth(d, month, c); });
    });
    connect(m_search, &QLineEdit::textChanged, m_model, &grid::Model::setSearch);
    connect(m_unit, &shell::UnitFilter::filtered, this, [this] { m_model->setUnits(m_unit->codes()); });
    connect(m_model, &grid::Model::refreshed, this, &MonthPage::chooseState);
    connect(m_view, &grid::View::currentRowChanged, this, &MonthPage::explainCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MonthPage::selectionChanged);
    connect(m_actions, &SheetActions::told, this, &Page::told);
    connect(m_actions, &SheetActions::changed, this, [this] {
        m_whyNot->setText(m_actions->whyNot());
        m_whyNot->setToolTip(m_actions->whyNot());
    });
    connect(m_pane, &SheetPane::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
    connect(&session, &shell::Session::changed, this, &MonthPage::sessionChanged);
    connect(&store, &shell::StoreThread::committed, this, [this] {
        m_stale = true;
        reloadIfStale();
    });
    dress();
    sessionChanged();
}

QString MonthPage::key() const { return u"month"_s; }

QString MonthPage::title() const { return tr("Month", "page and menu"); }

QList<QAction *> MonthPage::commands() const
{
    const auto separator = [this] {
        auto *action = new QAction(const_cast<MonthPage *>(this));
        action->setSeparator(true);
        return action;
    };
    QList<QAction *> all = m_actions->actions();
    all << separator() << m_stepper->previousAction() << m_stepper->nextAction() << separator() << m_print << m_find
        << m_view->columnsMenu()->menuAction();
    return all;
}

QWidget *MonthPage::buildTop()
{
    auto *top = new QWidget(this);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search people"));
    m_search->setPlaceholderText(tr("Search name, code, unit (no accents needed)"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(u"count"_s);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_stepper);
    row->addWidget(m_unit, 2);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_count);
    return top;
}

// Between the grid and what explains it: the steps.
QWidget *MonthPage::buildMiddle()
{
    auto *middle = new QWidget(this);
    auto *steps = new QHBoxLayout;
    steps->setContentsMargins(0, 4, 0, 0);
    for (QAction *action : m_actions->actions()) {
        auto *button = new QToolButton(middle);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        steps->addWidget(button);
    }
    m_whyNot->setObjectName(u"whyNot"_s);
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setContentsMargins(8, 0, 0, 0);
    m_whyNot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long reason is told in full by its tool tip
    steps->addWidget(m_whyNot, 1);
    auto *all = new QVBoxLayout(middle);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(steps);
    all->addWidget(buildBottom(), 1);
    return middle;
}

QWidget *MonthPage::buildBottom()
{
    auto *bottom = new QSplitter(Qt::Horizontal, this);
    m_cap->setObjectName(u"cap"_s);
    m_cap->setAccessibleName(tr("Cap on “excellent”"));
    m_cap->setOpenLinks(false);
    m_cap->setTabChangesFocus(true);
    m_cap->document()->setDocumentMargin(8);
    bottom->addWidget(m_pane);
    bottom->addWidget(m_cap);
    bottom->setStretchFactor(0, 3);
    bottom->setStretchFactor(1, 2);
    return bottom;
}

void MonthPage::sessionChanged()
{
    m_loadStop.request_stop();
    ++m_loadNumber;
    m_loading = false;
    m_failed = false;
    m_model->set(nullptr);
    explainCurrent();
    selectionChanged();
    if (!m_session.isIn())
        return;
    const std::optional<base::Month> remembered = base::Month::parse(QSettings().value(u"month/period"_s).toString());
    const base::Month wished = remembered.value_or(base::Month::of(base::vietnamDay(m_clock())));
    load([wished](store::Database &database, const rights::Caller &caller) { return loadFirstMonth(database, wished, caller); });
}

void MonthPage::selectionChanged() { m_actions->set(m_model->month(), m_view->selectedIds()); }

bool MonthPage::showPerson(base::Id cadre)
{
    m_clear->trigger();
    const bool found = m_model->month() && m_view->setCurrentId(cadre);
    if (found)
        m_view->setFocus(Qt::OtherFocusReason);
    return found;
}

void MonthPage::load(const Load &read)
{
    m_loadStop.request_stop();
    m_loadStop = std::stop_source();
    m_loading = true;
    m_failed = false;
    m_stale = false;
    const int number = ++m_loadNumber;
    if (!m_model->month())
        chooseState();
    shell::whenDone(
        m_store.post([read, caller = m_session.caller()](store::Database &database) { return read(database, caller); }, m_loadStop.get_token()), this,
        [this, number](SharedMonth fresh) {
            if (number == m_loadNumber)
                loaded(std::move(fresh));
        },
        [this, number](const base::Failure &failure) {
            if (number == m_loadNumber)
                loadFailed(failure);
        });
}

void MonthPage::loaded(SharedMonth fresh)
{
    m_loading = false;
    const base::Month month = fresh->month.values.month;
    m_model->set(std::move(fresh));
    m_stepper->setMonth(month);
    m_unit->setUnits(m_model->month()->units);
    const shell::Colours &colours = shell::coloursOf(palette());
    m_cap->setHtml(capHtml(*m_model->month(), colours.quiet, colours.warnText));
    if (m_view->currentId() == 0 && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, MonthModel::Name));
    chooseState();
    maybeSettled();
    reloadIfStale(); // something was committed while this was read
}

void MonthPage::loadFailed(const base::Failure &failure)
{
    m_loading = false;
    m_failed = true;
    m_model->set(nullptr);
    m_empty->set(tr("The month could not be read"),
                 failure.message() + (failure.details().isEmpty() ? QString() : u"\n\n"_s + failure.details().join(u'\n')), {m_retry});
    m_stack->setCurrentWidget(m_empty);
    maybeSettled();
}

void MonthPage::explainCurrent()
{
    m_explainStop.request_stop();
    const int number = ++m_explainNumber;
    const SharedMonth month = m_model->month();
    const qint32 place = month ? qint32(m_model->sourceRow(m_view->currentIndex().row())) : -1;
    selectionChanged();
    if (place < 0) {
        m_explaining = false;
        m_pane->set(month, nullptr);
        maybeSettled();
        return;
    }
    m_explainStop = std::stop_source();
    m_explaining = true;
    const auto show = [this, number, month](const SharedSheet &sheet, const QString &message) {
        if (number != m_explainNumber)
            return;
        m_explaining = false;
        m_pane->set(month, sheet, message);
        maybeSettled();
    };
    const QChar sign = decimalSign();
    shell::whenDone(
        m_store.post([month, place, sign](store::Database &database) { return loadSheet(database, *month, place, sign); }, m_explainStop.get_token()),
        this, [show](const SharedSheet &sheet) { show(sheet, {}); },
        [show](const base::Failure &failure) { show(nullptr, (QStringList{failure.message()} + failure.details()).join(u'\n')); });
}

void MonthPage::chooseState()
{
    const SharedMonth &now = m_model->month();
    m_count->clear();
    if (m_failed)
        return;
    if (!now) {
        m_empty->set(m_loading ? tr("Reading the month…") : QString(), QString());
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const QString month = now->month.values.month.toVietnamese();
    const int people = int(now->seen());
    if (now->people() > 0 && people == 0) {
        m_empty->set(
            tr("There is no sheet of %1 for you to see").arg(month),
            tr("You see your own sheet and those of the people you manage or decide for. The personnel officer can say why yours is missing."),
            {m_stepper->previousAction()});
    } else if (now->people() == 0) {
        m_empty->set(tr("Nobody holds a post in %1").arg(month),
                     tr("A month shows everyone who holds a post in it. Import the list of people, or go to another month."),
                     {m_import, m_stepper->previousAction()});
    } else if (!now->month.values.hasData) {
        m_empty->set(tr("Nothing is recorded for %1").arg(month),
                     tr("%n person(s) hold a post in this month, but no work, score or observation has been entered for it.", nullptr, people),
                     {m_import, m_stepper->previousAction()});
    } else if (m_model->rowCount() == 0) {
        m_empty->set(tr("No one matches"), tr("The month has %n person(s), but none of them fits the search and the unit chosen.", nullptr, people),
                     {m_clear});
    } else {
        const int shown = m_model->rowCount();
        m_count->setText(shown == people ? tr("%n person(s)", nullptr, shown) : tr("%1 of %n person(s)", nullptr, people).arg(shown));
        m_stack->setCurrentWidget(m_split);
        return;
    }
    m_stack->setCurrentWidget(m_empty);
}

void MonthPage::dress()
{
    const shell::Colours &colours = shell::coloursOf(palette());
    m_model->setMarkColour(colours.warnText);
    if (m_model->month())
        m_cap->setHtml(capHtml(*m_model->month(), colours.quiet, colours.warnText));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colours.quiet);
    m_count->setPalette(quiet);
    m_whyNot->setPalette(quiet);
}

void MonthPage::maybeSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void MonthPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void MonthPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reloadIfStale();
}

void MonthPage::reloadIfStale()
{
    if (m_stale && m_session.isIn() && !m_loading && isVisible())
        load([month = m_stepper->month()](store::Database &d, const rights::Caller &c) { return loadMonth(d, month, c); });
}

} // namespace rating_ui
