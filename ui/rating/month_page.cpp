#include "rating/month_page.h"

#include "base/vietnam.h"
#include "grid/view.h"
#include "rating/attention_bar.h"
#include "rating/explanation_html.h"
#include "rating/kept_sizes.h"
#include "rating/month_bar.h"
#include "rating/month_model.h"
#include "rating/sheet_actions.h"
#include "rating/sheet_pane.h"
#include "shell/empty_state.h"
#include "shell/month_stepper.h"
#include "shell/offer.h"
#include "shell/session.h"
#include "shell/theme.h"
#include "shell/unit_filter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rating_ui {
namespace {

shell::Loader<SharedMonth>::Read reading(base::Month month)
{
    return [month](store::Database &database, const rights::Caller &caller) { return loadMonth(database, month, caller); };
}

} // namespace

MonthPage::MonthPage(shell::StoreThread &store, shell::Session &session, QAction *import, base::Clock clock, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_loader(store, session, this),
      m_import(import),
      m_clock(std::move(clock)),
      m_model(new MonthModel(this)),
      m_bar(new MonthBar(this)),
      m_attention(new AttentionBar(this)),
      m_view(new grid::View(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_actions(new SheetActions(store, session, m_clock, this)),
      m_whyNot(new QLabel(this)),
      m_pane(new SheetPane(store, session, m_clock, this)),
      m_cap(new QTextBrowser(this)),
      m_print(new QAction(tr("&Print the sheets chosen…"), this)),
      m_retry(new QAction(tr("Try again"), this)),
      m_clear(new QAction(tr("Show everyone"), this))
{
    setObjectName(u"monthPage"_s);
    m_loader.again = [this] { return reading(m_bar->stepper()->month()); };
    m_loader.done = [this](SharedMonth fresh) { loaded(std::move(fresh)); };
    m_loader.failed = [this](const base::Failure &failure) { loadFailed(failure); };
    m_view->setObjectName(u"monthGrid"_s);
    m_view->setAccessibleName(tr("Sheets of the month"));
    m_view->setGrid(m_model, u"month"_s);
    m_split->addWidget(m_view);
    m_split->addWidget(buildMiddle());
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(true);
    keepSizes(m_split, u"monthRows"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 6);
    all->addWidget(m_bar);
    all->addWidget(m_attention);
    all->addWidget(m_stack, 1);

    m_retry->setObjectName(u"retry"_s);
    m_clear->setObjectName(u"showEveryone"_s);
    m_print->setObjectName(u"printSheets"_s);
    m_print->setShortcut(QKeySequence::Print);
    addActions({m_bar->find(), m_print});
    addActions(m_attention->actions());
    connect(m_print, &QAction::triggered, this, [this] {
        if (m_model->month() && !m_wanted.isValid())
            Q_EMIT printWanted(m_model->month()->month.values.month, m_view->selectedIds());
    });
    connect(m_retry, &QAction::triggered, this, [this] { load(m_loader.again()); });
    connect(m_clear, &QAction::triggered, this, [this] {
        m_attention->clear();
        m_bar->clear();
    });
    connect(m_attention, &AttentionBar::chosenChanged, this, [this] { m_model->setAttention(m_attention->chosen()); });
    connect(m_bar->stepper(), &shell::MonthStepper::monthChanged, this, [this](base::Month month) {
        const bool shown = m_model->month() && m_model->month()->month.values.month == month;
        if (!m_session.isIn() || (shown && !m_wanted.isValid()))
            return;
        QSettings().setValue(u"month/period"_s, month.toString());
        m_wanted = month;
        load(reading(month));
        showCurrent();
    });
    connect(m_bar, &MonthBar::searched, m_model, &grid::Model::setSearch);
    connect(m_bar->unit(), &shell::UnitFilter::filtered, this, [this] {
        m_model->setUnits(m_bar->unit()->codes());
        countWaiting();
    });
    connect(m_model, &grid::Model::refreshed, this, &MonthPage::chooseState);
    connect(m_view, &grid::View::currentRowChanged, this, &MonthPage::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MonthPage::selectionChanged);
    connect(m_actions, &SheetActions::told, this, &Page::told);
    connect(m_actions, &SheetActions::changed, this, [this] {
        m_whyNot->setText(m_actions->whyNot());
        m_whyNot->setToolTip(m_actions->whyNot());
    });
    connect(m_pane, &SheetPane::told, this, &Page::told);
    connect(m_pane, &SheetPane::settled, this, &MonthPage::maybeSettled);
    connect(&session, &shell::Session::changed, this, &MonthPage::sessionChanged);
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
    all << separator() << m_pane->commands() << separator() << m_attention->actions() << separator() << m_bar->stepper()->previousAction()
        << m_bar->stepper()->nextAction() << separator() << m_print << m_bar->find() << m_view->columnsMenu()->menuAction();
    return all;
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
    bottom->setSizes({600, 500}); // the cap's arithmetic stays on one line
    keepSizes(bottom, u"monthColumns"_s);
    return bottom;
}

void MonthPage::sessionChanged()
{
    m_loader.stop();
    m_failed = false;
    m_wanted = {};
    m_model->set(nullptr);
    m_attention->clear();
    countWaiting();
    showCurrent();
    if (!m_session.isIn())
        return;
    const std::optional<base::Month> last = base::Month::parse(QSettings().value(u"month/period"_s).toString());
    m_loader.begin([last, today = base::Month::of(base::vietnamDay(m_clock()))](store::Database &database, const rights::Caller &caller) {
        return loadFirstMonth(database, last, today, caller);
    });
    chooseState();
}

void MonthPage::selectionChanged() { m_actions->set(m_model->month(), m_view->selectedIds()); }

bool MonthPage::isSettled() const { return !m_loader.isLoading() && !m_pane->isLoading(); }

bool MonthPage::showPerson(base::Id cadre)
{
    m_clear->trigger();
    const bool found = m_model->month() && m_view->setCurrentId(cadre);
    if (found)
        m_view->setFocus(Qt::OtherFocusReason);
    return found;
}

void MonthPage::load(const Loader::Read &read)
{
    m_failed = false;
    m_loader.load(read);
    if (!m_model->month())
        chooseState();
}

void MonthPage::loaded(SharedMonth fresh)
{
    const base::Month month = fresh->month.values.month;
    if (!m_model->month() || m_model->month()->month.values.month != month)
        m_attention->clear(); // what was late then is not what is late now
    m_wanted = {};
    m_model->set(std::move(fresh));
    m_bar->stepper()->setMonth(month);
    m_bar->unit()->setUnits(m_model->month()->units);
    const shell::Colours &colours = shell::coloursOf(palette());
    m_cap->setHtml(capHtml(*m_model->month(), colours.quiet, colours.warnText));
    if (m_view->currentId() == 0 && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, MonthModel::Name));
    chooseState();
    maybeSettled();
}

void MonthPage::loadFailed(const base::Failure &failure)
{
    m_failed = true;
    m_wanted = {};
    m_model->set(nullptr);
    countWaiting();
    m_empty->set(tr("The month could not be read"),
                 failure.message() + (failure.details().isEmpty() ? QString() : u"\n\n"_s + failure.details().join(u'\n')), {m_retry});
    m_stack->setCurrentWidget(m_empty);
    maybeSettled();
}

void MonthPage::showCurrent()
{
    // Under the new month's name nothing is done to the one that is shown still.
    const QString reading = m_wanted.isValid() ? tr("The month %1 is being read.").arg(m_wanted.toVietnamese()) : QString();
    m_actions->pause(reading);
    shell::offer(m_print, reading.isEmpty(), reading);
    selectionChanged();
    if (!reading.isEmpty()) {
        m_pane->wait(reading);
        return;
    }
    const SharedMonth &month = m_model->month();
    m_pane->showSheet(month, month ? qint32(m_model->sourceRow(m_view->currentIndex().row())) : -1);
}

void MonthPage::countWaiting() { m_attention->set(m_model->month() ? waitingIn(*m_model->month(), m_bar->unit()->codes()) : std::vector<Waiting>()); }

void MonthPage::chooseState()
{
    const SharedMonth &now = m_model->month();
    m_bar->setStatus({});
    if (m_failed)
        return;
    if (!now) {
        m_empty->set(m_loader.isLoading() ? tr("Reading the month…") : QString(), QString());
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const QString month = now->month.values.month.toVietnamese();
    const int people = int(now->seen());
    if (now->people() > 0 && people == 0) {
        m_empty->set(
            tr("There is no sheet of %1 for you to see").arg(month),
            tr("You see your own sheet and those of the people you manage or decide for. The personnel officer can say why yours is missing."),
            {m_bar->stepper()->previousAction()});
    } else if (now->people() == 0) {
        m_empty->set(tr("Nobody holds a post in %1").arg(month),
                     tr("A month shows everyone who holds a post in it. Import the list of people, or go to another month."),
                     {m_import, m_bar->stepper()->previousAction()});
    } else if (m_model->rowCount() == 0) {
        m_empty->set(tr("No one matches"),
                     tr("The month has %n person(s), but none of them fits what is searched and chosen above.", nullptr, people), {m_clear});
    } else {
        const int shown = m_model->rowCount();
        QString status = shown == people ? tr("%n person(s)", nullptr, shown) : tr("%1 of %n person(s)", nullptr, people).arg(shown);
        if (const int open = std::accumulate(now->openPetitions.begin(), now->openPetitions.end(), 0))
            status += u" · "_s + tr("%n open petition(s)", nullptr, open);
        if (!now->month.values.hasData) // the sheets are there to begin with
            status += u" · "_s + tr("nothing is recorded in this month yet");
        m_bar->setStatus(status);
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
    m_loader.refresh();
}

} // namespace rating_ui
