#include "leadership/leadership_page.h"

#include "base/failure.h"
#include "grid/view.h"
#include "leadership/contents_model.h"
#include "leadership/leader_chart.h"
#include "leadership/leaders_model.h"
#include "rating/kept_sizes.h"
#include "shell/empty_state.h"
#include "shell/month_stepper.h"
#include "shell/offer.h"
#include "shell/session.h"
#include "shell/theme.h"
#include "shell/unit_filter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadership_ui {
namespace {

shell::Loader<SharedLeaders>::Read reading(base::Month month)
{
    return [month](store::Database &database, const rights::Caller &caller) { return loadLeaders(database, month, caller); };
}

} // namespace

LeadershipPage::LeadershipPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent)
    : Page(parent),
      m_store(store),
      m_session(session),
      m_loader(store, session, this),
      m_import(import),
      m_leaders(new LeadersModel(this)),
      m_contents(new ContentsModel(store, this)),
      m_leadersView(new grid::View(this)),
      m_contentsView(new grid::View(this)),
      m_chart(new LeaderChart(this)),
      m_stepper(new shell::MonthStepper(this)),
      m_unit(new shell::UnitFilter(u"leadership/unit"_s, this)),
      m_search(new QLineEdit(this)),
      m_badge(new QLabel(this)),
      m_whose(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_find(new QAction(tr("&Search"), this)),
      m_print(new QAction(tr("&Print the scorecard…"), this)),
      m_retry(new QAction(tr("Try again"), this))
{
    setObjectName(u"leadershipPage"_s);
    m_loader.again = [this] { return reading(m_stepper->month()); };
    m_loader.done = [this](SharedLeaders fresh) { loaded(std::move(fresh)); };
    m_loader.failed = [this](const base::Failure &failure) { loadFailed(failure); };
    m_leadersView->setObjectName(u"leadersGrid"_s);
    m_leadersView->setAccessibleName(tr("Heads and deputies"));
    m_leadersView->setGrid(m_leaders, u"leaders"_s);
    m_contentsView->setObjectName(u"contentsGrid"_s);
    m_contentsView->setAccessibleName(tr("The 12 contents"));
    m_contentsView->setGrid(m_contents, u"contents"_s);
    m_whose->setObjectName(u"whose"_s);
    m_whose->setTextFormat(Qt::PlainText);
    m_badge->setObjectName(u"badge"_s);
    m_badge->setTextFormat(Qt::PlainText);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_whose);
    heading->addStretch(1);
    heading->addWidget(m_badge);
    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(heading);
    auto *beside = new QSplitter(Qt::Horizontal, below);
    beside->addWidget(m_contentsView);
    beside->addWidget(m_chart);
    beside->setSizes({780, 440});
    beside->setStretchFactor(0, 1);
    rating_ui::keepSizes(beside, u"leadershipColumns"_s);
    column->addWidget(beside, 1);
    m_split->addWidget(m_leadersView);
    m_split->addWidget(below);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({200, 480});
    rating_ui::keepSizes(m_split, u"leadershipRows"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 6);
    all->addWidget(buildTop());
    all->addWidget(m_stack, 1);

    m_find->setObjectName(u"findLeader"_s);
    m_find->setShortcut(QKeySequence::Find);
    m_retry->setObjectName(u"retryLeaders"_s);
    m_print->setObjectName(u"printScorecard"_s);
    m_print->setShortcut(QKeySequence::Print);
    addActions({m_find, m_print});
    connect(m_print, &QAction::triggered, this, [this] {
        if (m_leaders->leaders() && m_leadersView->currentId() != 0 && !m_wanted.isValid())
            Q_EMIT printWanted(m_leaders->leaders()->month, m_leadersView->currentId());
    });
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_retry, &QAction::triggered, this, [this] { load(m_loader.again()); });
    connect(m_stepper, &shell::MonthStepper::monthChanged, this, [this](base::Month month) {
        const bool shown = m_leaders->leaders() && m_leaders->leaders()->month == month;
        if (!m_session.isIn() || (shown && !m_wanted.isValid()))
            return;
        QSettings().setValue(u"leadership/period"_s, month.toString());
        m_wanted = month;
        load(reading(month));
        showCurrent();
    });
    connect(m_search, &QLineEdit::textChanged, m_leaders, &grid::Model::setSearch);
    connect(m_unit, &shell::UnitFilter::filtered, this, [this] { m_leaders->setUnits(m_unit->codes()); });
    connect(m_leadersView, &grid::View::currentRowChanged, this, &LeadershipPage::showCurrent);
    connect(m_leaders, &grid::Model::refreshed, this, &LeadershipPage::chooseState);
    connect(m_chart, &LeaderChart::opened, this, [this](int content) {
        m_contentsView->setCurrentId(content + 1);
        m_contentsView->setFocus(Qt::OtherFocusReason);
    });
    connect(m_contentsView, &grid::View::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
    connect(&session, &shell::Session::changed, this, &LeadershipPage::sessionChanged);
    dress();
    sessionChanged();
}

QString LeadershipPage::key() const { return u"leadership"_s; }

QString LeadershipPage::title() const { return tr("Leadership", "page and menu"); }

QList<QAction *> LeadershipPage::commands() const
{
    return {m_stepper->previousAction(), m_stepper->nextAction(), m_print, m_find, m_contentsView->columnsMenu()->menuAction()};
}

QWidget *LeadershipPage::buildTop()
{
    auto *top = new QWidget(this);
    m_search->setObjectName(u"searchLeader"_s);
    m_search->setAccessibleName(tr("Search people"));
    m_search->setPlaceholderText(tr("Search name, code, unit (no accents needed)"));
    m_search->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_stepper);
    row->addWidget(m_unit, 2);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    return top;
}

void LeadershipPage::sessionChanged()
{
    m_loader.stop();
    m_failed = false;
    m_wanted = {};
    m_leaders->set(nullptr);
    showCurrent();
    if (!m_session.isIn())
        return;
    const std::optional<base::Month> last = base::Month::parse(QSettings().value(u"leadership/period"_s).toString());
    m_loader.begin([last](store::Database &database, const rights::Caller &caller) { return loadFirstLeaders(database, last, caller); });
    chooseState();
}

void LeadershipPage::load(const Loader::Read &read)
{
    m_failed = false;
    m_loader.load(read);
    if (!m_leaders->leaders())
        chooseState();
}

void LeadershipPage::loadFailed(const base::Failure &failure)
{
    m_failed = true;
    m_wanted = {};
    m_leaders->set(nullptr);
    m_empty->set(tr("The month could not be read"), failure.message(), {m_retry});
    m_stack->setCurrentWidget(m_empty);
    maybeSettled();
}

void LeadershipPage::loaded(SharedLeaders fresh)
{
    const base::Month month = fresh->month;
    m_wanted = {};
    m_leaders->set(std::move(fresh));
    m_stepper->setMonth(month);
    m_unit->setUnits(m_leaders->leaders()->units);
    m_badge->setText(m_leaders->leaders()->isReconstructed() ? u"⚠ "_s + leadership::badge() : QString());
    if (m_leadersView->currentId() == 0 && m_leaders->rowCount() > 0)
        m_leadersView->setCurrentIndex(m_leaders->index(0, LeadersModel::Name));
    chooseState();
    maybeSettled();
}

void LeadershipPage::showCurrent()
{
    // Under the new month's name nothing is typed into the one that is shown still.
    const QString beingRead = m_wanted.isValid() ? tr("The month %1 is being read.").arg(m_wanted.toVietnamese()) : QString();
    shell::offer(m_print, beingRead.isEmpty(), beingRead);
    const SharedLeaders now = beingRead.isEmpty() ? m_leaders->leaders() : nullptr;
    const base::Id cadre = now ? m_leadersView->currentId() : 0;
    m_contents->set(now, cadre);
    m_stopProposing.request_stop(); // of whoever was passed over nothing is worked out
    const int number = ++m_proposalNumber;
    m_proposing = cadre != 0;
    const Leader *leader = now ? now->find(cadre) : nullptr;
    m_chart->set(now.get(), leader);
    m_whose->setText(!leader ? beingRead : leader->code + u' ' + leader->name + (leader->title.isEmpty() ? QString() : u" – "_s + leader->title));
    if (!leader) {
        m_proposing = false;
        maybeSettled();
        return;
    }
    using Proposals = std::vector<leadership::Proposal>;
    const auto show = [this, number](const Proposals &proposals) {
        if (number != m_proposalNumber)
            return;
        m_proposing = false;
        m_contents->setProposals(proposals);
        maybeSettled();
    };
    m_stopProposing = std::stop_source();
    shell::whenDone(m_store.post([month = now->month, cadre](store::Database &database) { return leadership::proposals(database, month, cadre); },
                                 m_stopProposing.get_token()),
                    this, show, [this, show, number](const base::Failure &failure) {
                        if (number != m_proposalNumber)
                            return; // stopped
                        show({});
                        Q_EMIT failed(failure);
                    });
}

void LeadershipPage::chooseState()
{
    const SharedLeaders &now = m_leaders->leaders();
    if (m_failed)
        return;
    if (!now) {
        m_empty->set(m_loader.isLoading() ? tr("Reading the month…") : QString(), QString());
    } else if (now->leaders.empty()) {
        m_empty->set(tr("No head or deputy in %1 for you to see").arg(now->month.toVietnamese()),
                     tr("The 12 contents are scored for heads and deputies. Their posts come with the list of people."),
                     {m_import, m_stepper->previousAction()});
    } else {
        m_stack->setCurrentWidget(m_split);
        return;
    }
    m_stack->setCurrentWidget(m_empty);
}

bool LeadershipPage::showPerson(base::Id cadre)
{
    if (!m_leaders->leaders() || !m_leaders->leaders()->find(cadre))
        return false;
    m_search->clear();
    m_unit->setCurrentIndex(0);
    return m_leadersView->setCurrentId(cadre);
}

void LeadershipPage::dress()
{
    QPalette attention = palette();
    attention.setColor(QPalette::WindowText, shell::coloursOf(attention).warnText);
    m_badge->setPalette(attention);
    QFont bold = font();
    bold.setBold(true);
    m_whose->setFont(bold);
}

void LeadershipPage::maybeSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void LeadershipPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void LeadershipPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_loader.refresh();
}

} // namespace leadership_ui
