#include "insight/overview_page.h"

#include "insight/board_tabs.h"
#include "insight/person_box.h"
#include "insight/rows_dialog.h"
#include "shell/empty_state.h"
#include "shell/month_stepper.h"
#include "shell/session.h"
#include "shell/unit_filter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace insight_ui {
using insight::BoardKind;

OverviewPage::OverviewPage(shell::StoreThread &store, shell::Session &session, QAction *import, shell::Dialogs dialogs, QWidget *parent)
    : Page(parent),
      m_store(store),
      m_session(session),
      m_import(import),
      m_dialogs(std::move(dialogs)),
      m_view(new BoardView(this)),
      m_stepper(new shell::MonthStepper(this)),
      m_unit(new shell::UnitFilter(u"overview/unit"_s, this)),
      m_person(new PersonBox(this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this))
{
    setObjectName(u"overviewPage"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 6, 4);
    all->setSpacing(6);
    all->addWidget(buildTop());
    all->addWidget(m_tabs);
    all->addWidget(m_stack, 1);
    buildActions();
    connect(m_stepper, &shell::MonthStepper::monthChanged, this, [this](base::Month month) {
        if (m_session.isIn() && m_data && m_data->wish.month != month)
            load();
    });
    connect(m_unit, &shell::UnitFilter::filtered, this, [this] {
        const staff::Unit *shown = m_data && m_data->wish.unit != 0 ? m_data->units.find(m_data->wish.unit) : nullptr;
        if (m_data && m_session.isIn() && m_unit->code() != (shown ? shown->code : QString()))
            load();
    });
    connect(m_person, &PersonBox::chosen, this, [this](base::Id cadre) {
        if (cadre != 0)
            showPerson(cadre);
        else if (wantedKind() == BoardKind::Unit)
            load();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int board) {
        QSettings().setValue(u"overview/board"_s, QString::fromLatin1(boards[std::size_t(board)].key));
        if (m_session.isIn() && m_data)
            load();
    });
    connect(m_view, &BoardView::rowsWanted, this, &OverviewPage::openRows);
    connect(m_view, &BoardView::currentChanged, this, &OverviewPage::enable);
    connect(m_view, &BoardView::menuWanted, this, [this](QPoint at) {
        QMenu menu(this);
        menu.addActions({m_toggle, m_rows, m_copy, m_saveChart, m_saveTable});
        menu.exec(at);
    });
    connect(&session, &shell::Session::changed, this, &OverviewPage::sessionChanged);
    connect(&store, &shell::StoreThread::committed, this, &OverviewPage::committed);
    sessionChanged();
}

QString OverviewPage::key() const { return u"overview"_s; }

QString OverviewPage::title() const { return tr("Overview", "page and menu"); }

QList<QAction *> OverviewPage::commands() const
{
    const auto separator = [this] {
        auto *action = new QAction(const_cast<OverviewPage *>(this));
        action->setSeparator(true);
        return action;
    };
    QList<QAction *> all = m_boards;
    all << separator() << m_stepper->previousAction() << m_stepper->nextAction() << m_findPerson << separator() << m_toggle << m_rows << m_copy
        << m_saveChart << m_saveTable << separator() << m_print << m_saveBoard;
    return all;
}

QWidget *OverviewPage::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(10);
    row->addWidget(m_stepper);
    row->addWidget(m_unit, 2);
    row->addWidget(m_person, 3);
    row->addStretch(1);
    m_tabs->setObjectName(u"boards"_s);
    m_tabs->setAccessibleName(tr("Boards"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    const QSignalBlocker quiet(m_tabs);
    const QString chosen = QSettings().value(u"overview/board"_s).toString();
    for (std::size_t i = 0; i < boards.size(); ++i) {
        m_tabs->addTab(boards[i].name());
        if (chosen == QString::fromLatin1(boards[i].key))
            m_tabs->setCurrentIndex(int(i));
    }
    return top;
}

void OverviewPage::buildActions()
{
    for (std::size_t i = 0; i < boards.size(); ++i) {
        auto *action = new QAction(boards[i].name(), this);
        action->setObjectName(u"board-"_s + QString::fromLatin1(boards[i].key));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))));
        connect(action, &QAction::triggered, this, [this, i] { m_tabs->setCurrentIndex(int(i)); });
        m_tabs->setTabToolTip(int(i), boards[i].name() + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
        m_boards << action;
    }
    const auto make = [this](QAction *&action, const QString &text, const char *name, const QKeySequence &keys, void (OverviewPage::*run)()) {
        action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        if (run)
            connect(action, &QAction::triggered, this, run);
    };
    make(m_findPerson, tr("&Find a person"), "findFigurePerson", QKeySequence::Find, nullptr);
    connect(m_findPerson, &QAction::triggered, this, [this] {
        m_person->setFocus(Qt::ShortcutFocusReason);
        m_person->selectAll();
    });
    make(m_toggle, tr("&Table or chart"), "toggleTable", QKeySequence(Qt::CTRL | Qt::Key_T), nullptr);
    connect(m_toggle, &QAction::triggered, this, [this] {
        if (FigureCard *card = m_view->current()) {
            card->showTable(!card->showsTable());
            card->takeFocus();
        }
    });
    make(m_rows, tr("&Rows behind the figure"), "figureRows", QKeySequence(Qt::CTRL | Qt::Key_R), nullptr);
    connect(m_rows, &QAction::triggered, this, [this] {
        if (FigureCard *card = m_view->current())
            openRows(card, card->currentLine());
    });
    make(m_copy, tr("&Copy the table"), "copyFigure", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &OverviewPage::copyTable);
    make(m_saveChart, tr("&Save the chart as a picture…"), "saveChart", QKeySequence::Save, &OverviewPage::saveChart);
    make(m_saveTable, tr("Save the table as a &workbook…"), "saveTable", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &OverviewPage::saveTable);
    make(m_print, tr("&Print this board…"), "printBoard", QKeySequence::Print, &OverviewPage::printBoard);
    make(m_saveBoard, tr("Save this board as P&DF…"), "saveBoard", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &OverviewPage::saveBoard);
    make(m_retry, tr("Try again"), "retryOverview", {}, &OverviewPage::load);
}

BoardKind OverviewPage::wantedKind() const { return boards[std::size_t(std::max(0, m_tabs->currentIndex()))].kind; }

void OverviewPage::showBoard(BoardKind kind)
{
    for (std::size_t i = 0; i < boards.size(); ++i)
        if (boards[i].kind == kind)
            m_tabs->setCurrentIndex(int(i));
}

bool OverviewPage::showPerson(base::Id cadre)
{
    if (!isVisible() || !m_session.isIn())
        return false;
    m_person->setPerson(cadre);
    if (wantedKind() == BoardKind::Unit)
        load();
    else
        showBoard(BoardKind::Unit);
    return true;
}

void OverviewPage::enable()
{
    const FigureCard *card = m_data && m_stack->currentWidget() == m_view ? m_view->current() : nullptr;
    for (QAction *action : {m_toggle, m_rows, m_copy, m_saveTable, m_saveChart, m_print, m_saveBoard})
        action->setEnabled(card != nullptr);
    m_toggle->setEnabled(card && card->chart());
    m_saveChart->setEnabled(card && card->chart());
}

void OverviewPage::openRows(FigureCard *card, int line)
{
    const SharedFigure figure = card->figure();
    std::vector<insight::RowRef> rows;
    QString about = figure->title;
    if (line >= 0 && line < int(figure->lines.size())) {
        rows = figure->lines[std::size_t(line)].rows;
        about += u"\n"_s + lineWords(*figure, line);
    } else {
        for (const insight::Line &one : figure->lines)
            rows.insert(rows.end(), one.rows.begin(), one.rows.end());
    }
    if (rows.empty()) {
        Q_EMIT told(shell::Tone::Info, tr("There is no row behind this: it counts what is missing."));
        return;
    }
    shell::whenDone(
        m_store.post([reader = m_reader, caller = m_session.caller(), wish = m_data->wish, rows](store::Database &database) {
            return reader->rows(database, caller, wish, rows);
        }),
        this,
        [this, about, number = m_sessionNumber](std::vector<insight::RowText> texts) {
            if (number != m_sessionNumber)
                return;
            auto *dialog = new RowsDialog(about, std::move(texts), this);
            connect(dialog, &RowsDialog::personWanted, this, &OverviewPage::showPerson);
            connect(dialog, &RowsDialog::pageWanted, this, &OverviewPage::personWanted);
            dialog->show();
        },
        [this](const base::Failure &failure) { Q_EMIT failed(failure); });
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        m_view->setLook(Look::of(palette()));
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reloadIfStale();
}

} // namespace insight_ui
