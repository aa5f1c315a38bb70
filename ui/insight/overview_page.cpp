#include "insight/overview_page.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "grid/view.h"
#include "insight/board_print.h"
#include "insight/figure_export.h"
#include "insight/person_box.h"
#include "insight/rows_dialog.h"
#include "shell/empty_state.h"
#include "shell/month_stepper.h"
#include "shell/session.h"
#include "shell/unit_filter.h"
#include "store/edit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

using insight::BoardKind;

// In the order of the tabs. The last is of one person once one is chosen.
constexpr std::array boardKinds{BoardKind::Month, BoardKind::Week, BoardKind::Conduct, BoardKind::Formality, BoardKind::Year, BoardKind::Unit};
constexpr std::array boardKeys{"month", "week", "conduct", "checks", "year", "one"};

QString nameOf(std::size_t board)
{
    switch (boardKinds[board]) {
    case BoardKind::Week:
        return Tr::tr("Weeks", "board");
    case BoardKind::Month:
        return Tr::tr("Month", "board");
    case BoardKind::Conduct:
        return Tr::tr("25 manifestations", "board");
    case BoardKind::Formality:
        return Tr::tr("Is it real?", "board: checks against formality");
    case BoardKind::Year:
        return Tr::tr("Year so far", "board");
    default:
        return Tr::tr("Unit or person", "board");
    }
}

} // namespace

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
        QSettings().setValue(u"overview/board"_s, QString::fromLatin1(boardKeys[std::size_t(board)]));
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
    connect(&store, &shell::StoreThread::committed, this, [this] {
        m_stale = true;
        reloadIfStale();
    });
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
    for (std::size_t i = 0; i < boardKinds.size(); ++i) {
        m_tabs->addTab(nameOf(i));
        if (chosen == QString::fromLatin1(boardKeys[i]))
            m_tabs->setCurrentIndex(int(i));
    }
    return top;
}

void OverviewPage::buildActions()
{
    for (std::size_t i = 0; i < boardKinds.size(); ++i) {
        auto *action = new QAction(nameOf(i), this);
        action->setObjectName(u"board-"_s + QString::fromLatin1(boardKeys[i]));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))));
        connect(action, &QAction::triggered, this, [this, i] { m_tabs->setCurrentIndex(int(i)); });
        m_tabs->setTabToolTip(int(i), nameOf(i) + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
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

void OverviewPage::sessionChanged()
{
    m_loadStop.request_stop();
    m_prepareStop.request_stop();
    ++m_loadNumber;
    m_loading = false;
    m_data = nullptr;
    m_reader = std::make_shared<Reader>();
    m_stale = true;
    m_view->set({}, Look::of(palette()));
    m_person->setPerson(0);
    m_person->setPeople({});
    fill();
    reloadIfStale();
}

BoardKind OverviewPage::wantedKind() const { return boardKinds[std::size_t(std::max(0, m_tabs->currentIndex()))]; }

void OverviewPage::showBoard(BoardKind kind)
{
    for (std::size_t i = 0; i < boardKinds.size(); ++i)
        if (boardKinds[i] == kind)
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

void OverviewPage::load()
{
    m_loadStop.request_stop();
    m_prepareStop.request_stop();
    m_loadStop = std::stop_source();
    m_loading = true;
    m_stale = false;
    const int number = ++m_loadNumber;
    if (!m_data)
        fill();
    insight::Wish wish{wantedKind(), m_stepper->month(), 0, 0};
    if (wish.kind == BoardKind::Unit && m_person->person() != 0) {
        wish.kind = BoardKind::Person;
        wish.cadre = m_person->person();
    }
    const QString unit = m_unit->count() > 0 ? m_unit->code() : QSettings().value(u"overview/unit"_s).toString();
    shell::whenDone(
        m_store.post(
            [reader = m_reader, caller = m_session.caller(), wish, unit](store::Database &database) {
                return wish.month.isValid() ? reader->board(database, caller, wish, unit) : reader->firstBoard(database, caller, wish.kind, unit);
            },
            m_loadStop.get_token()),
        this,
        [this, number](SharedOverview fresh) {
            if (number == m_loadNumber)
                loaded(std::move(fresh));
        },
        [this, number](const base::Failure &failure) {
            if (number == m_loadNumber)
                loadFailed(failure);
        });
}

void OverviewPage::loaded(SharedOverview fresh)
{
    const bool first = m_data == nullptr;
    m_loading = false;
    m_data = std::move(fresh);
    m_stepper->setMonth(m_data->wish.month);
    m_unit->setUnits(m_data->units);
    fill();
    if (first)
        loadPeople();
    prepareMonths();
    Q_EMIT settled();
    reloadIfStale();
}

void OverviewPage::loadFailed(const base::Failure &failure)
{
    m_loading = false;
    m_data = nullptr;
    m_view->set({}, Look::of(palette()));
    m_empty->set(tr("The figures could not be read"), (QStringList{failure.message()} + failure.details()).join(u"\n"_s), {m_retry});
    m_stack->setCurrentWidget(m_empty);
    enable();
    Q_EMIT settled();
}

void OverviewPage::loadPeople()
{
    shell::whenDone(
        m_store.post([caller = m_session.caller()](store::Database &database) { return shell::loadPeople(database, caller); }), m_person,
        [this](const std::vector<shell::FoundPerson> &people) { m_person->setPeople(people); }, [](const base::Failure &) {});
}

// The months that the year and a person's board will want are scored while somebody looks at this one, one at a time so that nobody waits for them.
void OverviewPage::prepareMonths()
{
    m_prepareStop = std::stop_source();
    for (int back = 1; back < 12; ++back)
        m_store.post([reader = m_reader, month = m_data->wish.month.next(-back)](store::Database &database) { reader->prepare(database, month); },
                     m_prepareStop.get_token());
}

void OverviewPage::fill()
{
    if (!m_data) {
        m_empty->set(m_loading ? tr("Reading the figures…") : QString(), QString());
    } else {
        const bool anything =
            std::any_of(m_data->board.begin(), m_data->board.end(), [](const SharedFigure &figure) { return !figure->lines.empty(); });
        m_view->set(m_data->board, Look::of(palette()));
        if (anything)
            m_stack->setCurrentWidget(m_view);
        else
            m_empty->set(tr("Nothing is recorded for %1").arg(m_data->wish.month.toVietnamese()),
                         tr("The boards count work, sheets and observations. Go to another month, or import a workbook."),
                         {m_stepper->previousAction(), m_import});
        if (anything) {
            enable();
            return;
        }
    }
    m_stack->setCurrentWidget(m_empty);
    enable();
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
        [this, about](std::vector<insight::RowText> texts) {
            auto *dialog = new RowsDialog(about, std::move(texts), this);
            connect(dialog, &RowsDialog::personWanted, this, &OverviewPage::showPerson);
            connect(dialog, &RowsDialog::pageWanted, this, &OverviewPage::personWanted);
            dialog->show();
        },
        [this](const base::Failure &failure) { Q_EMIT failed(failure); });
}

void OverviewPage::copyTable()
{
    if (const FigureCard *card = m_view->current()) {
        QApplication::clipboard()->setText(card->tableText());
        Q_EMIT told(shell::Tone::Info, tr("Copied: the table of “%1”").arg(card->figure()->title));
    }
}

void OverviewPage::writing(const QString &what, const std::function<void()> &work, const QString &message)
{
    try {
        work();
        // What leaves the program is on record: which figures, never whose names.
        m_store.post([who = m_session.caller().actor(), month = m_stepper->month().toVietnamese(), what](store::Database &database) {
            store::record(database, who, Tr::tr("Figures taken out: %1, month %2").arg(what, month), {});
        });
        Q_EMIT told(shell::Tone::Info, message);
    } catch (const base::Failure &failure) {
        Q_EMIT failed(failure);
    }
}

QString OverviewPage::fileName(const QString &ending) const
{
    const FigureCard *card = m_view->current();
    return QDir::home().filePath(QString(card ? card->figure()->id : u"board"_s).replace(u'.', u'-') + u'-' + m_data->wish.month.toString() + ending);
}

void OverviewPage::saveChart()
{
    const FigureCard *card = m_view->current();
    if (!card)
        return;
    const QString path = m_dialogs.saveFile(this, tr("Save the chart"), fileName(u".png"_s), u"PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"_s);
    if (!path.isEmpty())
        writing(
            card->figure()->id, [&] { insight_ui::saveChart(path, card->figure(), card->spec()); },
            tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void OverviewPage::saveTable()
{
    const FigureCard *card = m_view->current();
    if (!card)
        return;
    const QString path = m_dialogs.saveFile(this, tr("Save the table"), fileName(u".xlsx"_s), u"XLSX (*.xlsx)"_s);
    if (!path.isEmpty())
        writing(
            card->figure()->id, [&] { insight_ui::saveTable(path, *card->figure()); }, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

BoardPaper OverviewPage::paper() const
{
    QStringList about;
    about << (m_data->unitName.isEmpty() ? tr("All units") : m_data->unitName);
    if (m_data->wish.kind == BoardKind::Person)
        about = QStringList{m_person->text()};
    about << tr("printed on %1").arg(base::dateText(QDate::currentDate()));
    return {m_data->organisation, nameOf(std::size_t(m_tabs->currentIndex())) + u" – "_s + m_data->wish.month.toVietnamese(), about.join(u", "_s),
            m_data->board};
}

void OverviewPage::saveBoard()
{
    const QString name = QString::fromLatin1(boardKeys[std::size_t(m_tabs->currentIndex())]);
    const QString path = m_dialogs.saveFile(this, tr("Save the board"),
                                            QDir::home().filePath(name + u'-' + m_data->wish.month.toString() + u".pdf"_s), u"PDF (*.pdf)"_s);
    if (!path.isEmpty())
        writing(
            name, [&] { insight_ui::saveBoard(path, paper()); }, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void OverviewPage::printBoard()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    QPrintPreviewDialog preview(&printer, this);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [board = paper()](QPrinter *to) { insight_ui::printBoard(*to, board); });
    preview.exec();
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

void OverviewPage::reloadIfStale()
{
    if (m_stale && m_session.isIn() && !m_loading && isVisible())
        load();
}

} // namespace insight_ui
