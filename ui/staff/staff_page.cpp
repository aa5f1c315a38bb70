#include "staff/staff_page.h"

#include "base/failure.h"
#include "base/vietnam.h"
#include "grid/view.h"
#include "rating/kept_sizes.h"
#include "shell/empty_state.h"
#include "shell/offer.h"
#include "staff/people_model.h"
#include "staff/person_pane.h"
#include "staff/staff.h"
#include "staff/units_pane.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace staff_ui {
namespace {

SharedDirectory readDirectory(store::Database &database, const rights::Caller &caller)
{
    auto directory = std::make_shared<Directory>();
    fill(*directory, database, caller, base::vietnamDay(database.now()));
    return directory;
}

} // namespace

StaffPage::StaffPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent)
    : Page(parent),
      m_store(store),
      m_session(session),
      m_loader(store, session, this),
      m_import(import),
      m_people(new PeopleModel(store, this)),
      m_units(new UnitsPane(store, this)),
      m_peopleView(new grid::View(this)),
      m_person(new PersonPane(store, session, this)),
      m_search(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this)),
      m_find(new QAction(tr("&Search"), this)),
      m_remove(new QAction(tr("&Remove rows"), this)),
      m_byHand(new QAction(tr("Enter &units and people by hand"), this)),
      m_retry(new QAction(tr("Try again"), this))
{
    setObjectName(u"staffPage"_s);
    m_loader.again = [] { return readDirectory; };
    m_loader.done = [this](SharedDirectory fresh) { loaded(std::move(fresh)); };
    m_loader.failed = [this](const base::Failure &failure) { loadFailed(failure); };
    m_peopleView->setObjectName(u"peopleGrid"_s);
    m_peopleView->setAccessibleName(tr("People"));
    m_peopleView->setGrid(m_people, u"people"_s);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_units);
    split->addWidget(buildRight());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 5);
    rating_ui::keepSizes(split, u"staffColumns"_s);
    m_split = split;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 6);
    all->addWidget(m_stack, 1);
    buildActions();
    connectViews();
    m_byHand->setObjectName(u"staffByHand"_s);
    connect(m_byHand, &QAction::triggered, this, [this] {
        m_stack->setCurrentWidget(m_split);
        m_units->setFocus(Qt::OtherFocusReason);
        m_units->actions().front()->trigger(); // a unit first: people hold posts in it
    });
    connect(&session, &shell::Session::changed, this, &StaffPage::sessionChanged);
    sessionChanged();
}

// The keyboard leaves tables that are being destroyed: nothing to note any more.
StaffPage::~StaffPage() { disconnect(qApp, nullptr, this, nullptr); }

QString StaffPage::key() const { return u"staff"_s; }

QString StaffPage::title() const { return tr("Staff", "page and menu: cán bộ"); }

bool StaffPage::isSettled() const { return !m_loader.isLoading() && m_person->isSettled(); }

QList<QAction *> StaffPage::commands() const
{
    const auto separator = [this] {
        auto *line = new QAction(const_cast<StaffPage *>(this));
        line->setSeparator(true);
        return line;
    };
    QList<QAction *> all{m_find, m_peopleView->columnsMenu()->menuAction(), separator()};
    all << m_units->actions() << separator() << m_person->actions() << separator() << m_remove;
    return all;
}

void StaffPage::buildActions()
{
    m_find->setObjectName(u"findPerson"_s);
    m_find->setShortcut(QKeySequence::Find);
    m_remove->setObjectName(u"removeStaffRows"_s);
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_retry->setObjectName(u"retryStaff"_s);
    addActions({m_find, m_remove});
    addActions(m_person->actions());
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_remove, &QAction::triggered, this, &StaffPage::remove);
    connect(m_retry, &QAction::triggered, this, &StaffPage::load);
}

void StaffPage::connectViews()
{
    connect(m_search, &QLineEdit::textChanged, m_people, &grid::Model::setSearch);
    connect(m_units, &UnitsPane::chosen, this, [this] {
        m_people->setUnits(m_units->codes());
        if (!m_peopleView->isAncestorOf(QApplication::focusWidget()) && !m_peopleView->hasFocus())
            chooseSomebody();
    });
    connect(m_peopleView, &grid::View::currentRowChanged, this, &StaffPage::showCurrent);
    connect(m_people, &grid::Model::refreshed, this, [this] { m_count->setText(tr("%n person(s)", nullptr, m_people->shownCount())); });
    const auto tell = [this](shell::Tone tone, const QString &message) { Q_EMIT told(tone, message); };
    connect(m_units, &UnitsPane::told, this, tell);
    connect(m_units, &UnitsPane::failed, this, &StaffPage::failed);
    connect(m_person, &PersonPane::told, this, tell);
    connect(m_person, &PersonPane::exportWanted, this, &StaffPage::exportWanted);
    connect(m_person, &PersonPane::settled, this, &StaffPage::settled);
    std::vector<grid::View *> views = m_person->views();
    views.push_back(m_peopleView);
    for (grid::View *view : views) {
        connect(view, &grid::View::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StaffPage::enable);
    }
    connect(qApp, &QApplication::focusChanged, this, [this, views](QWidget *, QWidget *now) {
        for (grid::View *view : views)
            if (now == view) {
                m_focused = view;
                enable();
            }
    });
}

QWidget *StaffPage::buildRight()
{
    m_search->setObjectName(u"searchPeople"_s);
    m_search->setAccessibleName(tr("Search people"));
    m_search->setPlaceholderText(tr("Search name, code, unit (no accents needed)"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(u"peopleCount"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_peopleView, 1);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(upper);
    right->addWidget(m_person);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    rating_ui::keepSizes(right, u"staffRows"_s);
    return right;
}

void StaffPage::sessionChanged()
{
    m_loader.stop();
    m_directory.reset();
    m_people->set(nullptr);
    m_units->set(nullptr);
    showCurrent();
    m_empty->set(m_session.isIn() ? tr("Reading the register…") : QString(), QString());
    m_stack->setCurrentWidget(m_empty);
    if (m_session.isIn())
        m_loader.begin(readDirectory);
}

void StaffPage::load() { m_loader.load(readDirectory); }

void StaffPage::loadFailed(const base::Failure &failure)
{
    m_directory.reset();
    m_empty->set(tr("The register could not be read"), failure.message(), {m_retry});
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT settled();
}

void StaffPage::loaded(SharedDirectory fresh)
{
    const bool first = !m_directory;
    m_directory = std::move(fresh);
    m_people->set(m_directory);
    m_units->set(m_directory); // which narrows the people
    if (first) // later nobody is brought under the keys of whoever types
        chooseSomebody();
    showCurrent();
    if (m_directory->units.isEmpty() && first) {
        m_empty->set(tr("There are no units and no people yet"), tr("A workbook with the sheets “Đơn vị” and “Cán bộ” brings them in one step."),
                     {m_import, m_byHand});
        m_stack->setCurrentWidget(m_empty);
    } else if (!m_directory->units.isEmpty()) {
        m_stack->setCurrentWidget(m_split);
    }
    Q_EMIT settled();
}

void StaffPage::chooseSomebody()
{
    if (!m_peopleView->currentIndex().isValid() && m_people->rowCount() > 0)
        m_peopleView->setCurrentIndex(m_people->index(0, PeopleModel::Name));
}

void StaffPage::showCurrent()
{
    m_person->set(m_directory, m_directory ? m_peopleView->currentId() : 0);
    enable();
}

grid::View *StaffPage::focused() const { return m_focused ? m_focused : m_peopleView; }

void StaffPage::enable()
{
    const grid::View *view = focused();
    QString why;
    if (!m_directory || view->selectedIds().empty())
        why = tr("Nothing is selected.");
    else if (m_directory->readOnly)
        why = tr("The file is open for looking only.");
    else if (view != m_peopleView && !m_person->removal(view))
        why = tr("These rows are for looking only.");
    shell::offer(m_remove, why.isEmpty(), why);
}

// At once and without a question: Ctrl+Z brings them back. People with posts stay in the register; the verb says so.
void StaffPage::remove()
{
    const std::vector<base::Id> ids = focused()->selectedIds();
    Removal removal = m_person->removal(focused());
    if (focused() == m_peopleView)
        removal = [ids](store::Edit &edit, const rights::Caller &caller) {
            for (const base::Id person : ids)
                staff::removeCadre(edit, caller, person);
        };
    if (!removal)
        return;
    shell::whenDone(
        m_store.post([removal, caller = m_session.caller(), action = tr("Rows removed from the register")](store::Database &database) {
            store::Edit edit(database, caller.actor(), action);
            removal(edit, caller);
            edit.commit();
        }),
        this, [this, count = int(ids.size())] { Q_EMIT told(shell::Tone::Info, tr("%n row(s) removed; undo brings them back.", nullptr, count)); },
        [this](const base::Failure &failure) { Q_EMIT failed(failure); });
}

bool StaffPage::showPerson(base::Id cadre)
{
    if (!m_directory || m_people->sourceCount() == 0)
        return false;
    m_search->clear();
    m_units->chooseAll();
    return m_peopleView->setCurrentId(cadre);
}

void StaffPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_loader.refresh();
}

} // namespace staff_ui
