#include "papers/papers_page.h"

#include "base/failure.h"
#include "papers/check_dialog.h"
#include "papers/preview.h"
#include "papers/print_options.h"
#include "shell/empty_state.h"
#include "shell/offer.h"
#include "shell/session.h"
#include "shell/task_bar.h"
#include "shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers_ui {

PapersPage::PapersPage(shell::StoreThread &store, shell::Session &session, shell::Dialogs dialogs, Printing printing, QWidget *parent)
    : Page(parent),
      m_store(store),
      m_session(session),
      m_papers(new PaperListModel(this)),
      m_list(new QListView(this)),
      m_options(new PrintOptions(this)),
      m_preview(new Preview(store, this)),
      m_empty(new shell::EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_count(new QLabel(this)),
      m_tasks(new shell::TaskBar(this)),
      m_output(new Output(store, std::move(dialogs), std::move(printing), *m_tasks, this)),
      m_print(action(tr("&Print…"), "print", QKeySequence::Print, &PapersPage::print)),
      m_save(action(tr("&Save as PDF or Word…"), "savePaper", QKeySequence::Save, &PapersPage::saveTogether)),
      m_saveApart(action(tr("A file for &each copy…"), "saveApart", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &PapersPage::saveApart)),
      m_check(action(tr("&Check a signed paper…"), "checkPaper", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), &PapersPage::openCheck)),
      m_retry(action(tr("Try again"), "retryPapers", {}, &PapersPage::prepareSoon))
{
    setObjectName(u"papersPage"_s);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(buildLeft());
    split->addWidget(buildRight());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({320, 960});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 6);
    all->addWidget(split, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PapersPage::prepareNow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PapersPage::paperChosen);
    connect(m_options, &PrintOptions::changed, this, &PapersPage::prepareSoon);
    connect(m_preview, &Preview::settled, this, &PapersPage::maybeSettled);
    connect(m_preview, &Preview::failed, this, [this](const base::Failure &failure) {
        m_prepared.reset();
        m_preview->set(nullptr);
        showEmpty(tr("The paper could not be laid out"), (QStringList{failure.message()} + failure.details()).join(u'\n'));
        enable();
        maybeSettled();
    });
    connect(m_output, &Output::told, this, &Page::told);
    connect(m_output, &Output::failed, this, &Page::failed);
    connect(m_output, &Output::busyChanged, this, &PapersPage::enable);
    connect(&session, &shell::Session::changed, this, &PapersPage::sessionChanged);
    connect(&store, &shell::StoreThread::committed, this, &PapersPage::committed);
    const papers::PaperKind *remembered = papers::paperKind(QSettings().value(u"papers/paper"_s, u"month-sheet"_s).toString());
    m_list->setCurrentIndex(m_papers->indexOf(remembered ? remembered->id : papers::PaperId::MonthSheet));
    for (QAction *each : commands())
        if (!each->isSeparator())
            addAction(each); // so that the keys work where the page stands without the window's menu
    dress();
    sessionChanged();
}

QString PapersPage::key() const { return u"papers"_s; }

QString PapersPage::title() const { return tr("Papers", "page and menu"); }

QAction *PapersPage::action(const QString &text, const char *name, const QKeySequence &keys, void (PapersPage::*slot)())
{
    auto *made = new QAction(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, slot);
    return made;
}

QList<QAction *> PapersPage::commands() const
{
    const auto separator = [this] {
        auto *made = new QAction(const_cast<PapersPage *>(this));
        made->setSeparator(true);
        return made;
    };
    QList<QAction *> all{m_print, m_save, m_saveApart, separator()};
    all += m_preview->actions();
    all += separator();
    all += m_options->stepActions();
    all += {separator(), m_check};
    return all;
}

QWidget *PapersPage::buildLeft()
{
    auto *left = new QWidget(this);
    m_list->setObjectName(u"paperList"_s);
    m_list->setAccessibleName(tr("Papers"));
    m_list->setModel(m_papers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // all of them are seen where there is room
    auto *scroll = new QScrollArea(left); // where letters are large the options need more than there is
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_options);
    auto *all = new QVBoxLayout(left);
    all->setContentsMargins(0, 0, 6, 0);
    all->setSpacing(4);
    all->addWidget(m_list, 3);
    all->addWidget(scroll, 2);
    return left;
}

QWidget *PapersPage::buildRight()
{
    auto *right = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction *each : {m_print, m_save, m_saveApart, m_check}) {
        auto *button = new QToolButton(right);
        button->setDefaultAction(each);
        button->setObjectName(each->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_count->setObjectName(u"copyCount"_s);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_count, 1);
    row->addWidget(m_tasks);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_preview);
    auto *all = new QVBoxLayout(right);
    all->setContentsMargins(6, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(row);
    all->addWidget(m_stack, 1);
    return right;
}

bool PapersPage::isSettled() const
{
    if (m_loading || m_preparing || m_soon.isActive())
        return false;
    return m_stack->currentWidget() != m_preview || m_preview->isSettled();
}

void PapersPage::maybeSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void PapersPage::sessionChanged()
{
    m_stop.request_stop();
    ++m_number;
    m_loading = m_preparing = false;
    m_haveChoices = false;
    m_stale = true;
    m_wanted.reset();
    m_output->forget();
    m_prepared.reset();
    m_preview->set(nullptr);
    m_papers->setRefusals({});
    showEmpty({}, {});
    enable();
    if (m_session.isIn())
        loadChoices();
}

void PapersPage::committed(const store::ChangeNotice &notice)
{
    if (notice.tables.empty() || !m_session.isIn())
        return; // only the log has grown: somebody printed
    m_stale = true;
    const bool people = std::any_of(notice.tables.begin(), notice.tables.end(), [](const store::ChangeNotice::Table &table) {
        return table.name == u"unit" || table.name == u"cadre" || table.name == u"post";
    });
    if (people)
        loadChoices();
    else
        prepareSoon();
}

void PapersPage::loadChoices()
{
    m_loading = true;
    const int number = ++m_number;
    shell::whenDone(
        m_store.post([caller = m_session.caller()](store::Database &database) { return papers_ui::loadChoices(database, caller); }), this,
        [this, number](const Choices &choices) {
            if (number != m_number)
                return;
            m_loading = false;
            const papers::PrintRequest before = m_options->request();
            m_options->setChoices(choices);
            if (m_haveChoices)
                m_options->choose(before);
            m_haveChoices = true;
            if (m_wanted)
                choose(*std::exchange(m_wanted, std::nullopt));
            prepareSoon();
        },
        [this, number](const base::Failure &failure) {
            if (number != m_number)
                return;
            m_loading = false;
            showEmpty(tr("The file could not be read"), failure.message());
            maybeSettled();
        });
}

void PapersPage::choose(const papers::PrintRequest &request)
{
    if (!m_haveChoices) {
        m_wanted = request;
        return;
    }
    m_options->choose(request);
    const QModelIndex paper = m_papers->indexOf(request.paper);
    if (m_list->currentIndex() == paper)
        prepareSoon();
    else
        m_list->setCurrentIndex(paper);
}

void PapersPage::paperChosen()
{
    const papers::PaperKind *kind = m_papers->kind(m_list->currentIndex());
    if (!kind)
        return;
    QSettings().setValue(u"papers/paper"_s, kind->name);
    m_options->setKind(*kind);
    prepareSoon();
}

// Several changes at once (another page's choice, a stepper and what follows from it) make one job.
void PapersPage::prepareSoon()
{
    m_stale = true;
    if (m_session.isIn() && m_haveChoices && isVisible())
        m_soon.start();
}

void PapersPage::prepareNow()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_stale = false;
    m_preparing = true;
    const int number = ++m_number;
    if (!m_prepared || !m_prepared->problem.isEmpty())
        showEmpty(tr("Preparing…"), {});
    enable();
    shell::whenDone(
        m_store.post(
            [caller = m_session.caller(), request = m_options->request()](store::Database &database) { return prepare(database, caller, request); },
            m_stop.get_token()),
        this,
        [this, number](SharedPrepared fresh) {
            if (number == m_number)
                prepared(std::move(fresh));
        },
        [this, number](const base::Failure &failure) {
            if (number != m_number)
                return;
            m_preparing = false;
            m_prepared.reset();
            m_preview->set(nullptr);
            showEmpty(tr("The paper could not be made"), (QStringList{failure.message()} + failure.details()).join(u'\n'));
            enable();
            maybeSettled();
        });
}

void PapersPage::prepared(SharedPrepared fresh)
{
    m_preparing = false;
    m_prepared = std::move(fresh);
    m_papers->setRefusals(m_prepared->refusals);
    if (m_prepared->problem.isEmpty()) {
        m_stack->setCurrentWidget(m_preview);
        m_preview->set(m_prepared);
    } else {
        m_preview->set(nullptr);
        const papers::PaperKind *kind = m_papers->kind(m_list->currentIndex());
        const bool refused = kind && m_prepared->refusals.contains(kind->id);
        showEmpty(refused ? tr("This paper is not yours to print") : tr("There is nothing to print"), m_prepared->problem);
    }
    enable();
    maybeSettled();
}

void PapersPage::showEmpty(const QString &title, const QString &why)
{
    m_empty->set(title, why);
    m_stack->setCurrentWidget(m_empty);
}

void PapersPage::enable()
{
    const bool ready = m_prepared && m_prepared->problem.isEmpty() && !m_preparing;
    const QString whyNot = m_output->isBusy()                             ? tr("Something is being printed or saved; stop it or wait for it.")
                           : ready                                        ? QString()
                           : m_prepared && !m_prepared->problem.isEmpty() ? m_prepared->problem
                                                                          : tr("Nothing is ready to print yet.");
    const auto set = [](QAction *action, const QString &why) { shell::offer(action, why.isEmpty(), why); };
    set(m_print, whyNot);
    set(m_save, whyNot);
    set(m_saveApart, !whyNot.isEmpty() || m_prepared->job.copies.size() > 1 ? whyNot : tr("There is one copy only."));
    set(m_check, m_session.isIn() ? QString() : tr("No file is open."));
    QStringList count;
    if (ready) {
        count += tr("%n copy(s)", nullptr, int(m_prepared->job.copies.size()));
        if (m_prepared->job.leftOut > 0)
            count += tr("%n left out: not yours to print", nullptr, m_prepared->job.leftOut);
    }
    m_count->setText(count.join(u" · "_s));
    m_count->setToolTip(m_count->text());
}

void PapersPage::print() { m_output->print(m_prepared, m_options->wantsCover()); }
void PapersPage::saveTogether() { m_output->saveTogether(m_prepared, m_options->wantsCover()); }
void PapersPage::saveApart() { m_output->saveApart(m_prepared, m_options->wantsCover()); }

void PapersPage::openCheck()
{
    auto *dialog = new CheckDialog(m_store, m_session, this);
    dialog->open();
}

void PapersPage::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shell::coloursOf(quiet).quiet);
    m_count->setPalette(quiet);
}

void PapersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void PapersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        prepareSoon();
}

} // namespace papers_ui
