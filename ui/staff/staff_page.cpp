#include "staff/staff_page.h"

#include "base/failure.h"
#include "base/vietnam.h"
#include "grid/view.h"
#include "shell/empty_state.h"
#include "shell/session.h"
#include "staff/people_model.h"
#include "staff/staff.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace staff_ui {

StaffPage::StaffPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent)
    : Page(parent),
      m_store(store),
      m_session(session),
      m_import(import),
      m_people(new PeopleModel(store, this)),
      m_posts(new PostsModel(store, this)),
      m_absences(new AbsencesModel(store, this)),
      m_tree(new QTreeWidget(this)),
      m_peopleView(new grid::View(this)),
      m_postsView(new grid::View(this)),
      m_absencesView(new grid::View(this)),
      m_search(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_whose(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this)),
      m_split(new QSplitter(Qt::Horizontal, this)),
      m_find(new QAction(tr("&Search"), this)),
      m_remove(new QAction(tr("&Remove rows"), this)),
      m_retry(new QAction(tr("Try again"), this))
{
    setObjectName(u"staffPage"_s);
    m_tree->setObjectName(u"unitTree"_s);
    m_tree->setAccessibleName(tr("Units"));
    m_tree->setHeaderHidden(true);
    m_tree->setMinimumWidth(26 * fontMetrics().averageCharWidth());
    m_peopleView->setObjectName(u"peopleGrid"_s);
    m_peopleView->setAccessibleName(tr("People"));
    m_peopleView->setGrid(m_people, u"people"_s);
    m_postsView->setObjectName(u"postsGrid"_s);
    m_postsView->setAccessibleName(tr("Posts of the person"));
    m_postsView->setGrid(m_posts, u"posts"_s);
    m_absencesView->setObjectName(u"absencesGrid"_s);
    m_absencesView->setAccessibleName(tr("Absences of the person"));
    m_absencesView->setGrid(m_absences, u"absences"_s);
    m_split->addWidget(m_tree);
    m_split->addWidget(buildRight());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 5);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 6);
    all->addWidget(m_stack, 1);

    m_find->setObjectName(u"findPerson"_s);
    m_find->setShortcut(QKeySequence::Find);
    m_remove->setObjectName(u"removeStaffRows"_s);
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_retry->setObjectName(u"retryStaff"_s);
    addActions({m_find, m_remove});
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_remove, &QAction::triggered, this, &StaffPage::remove);
    connect(m_retry, &QAction::triggered, this, &StaffPage::load);
    connect(m_search, &QLineEdit::textChanged, m_people, &grid::Model::setSearch);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &StaffPage::filter);
    connect(m_peopleView, &grid::View::currentRowChanged, this, &StaffPage::showCurrent);
    connect(m_people, &grid::Model::refreshed, this, [this] { m_count->setText(tr("%n person(s)", nullptr, m_people->shownCount())); });
    for (grid::View *view : {m_peopleView, m_postsView, m_absencesView}) {
        connect(view, &grid::View::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StaffPage::enable);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (grid::View *view : {m_peopleView, m_postsView, m_absencesView})
            if (now == view) {
                m_focused = view;
                enable();
            }
    });
    connect(&session, &shell::Session::changed, this, &StaffPage::sessionChanged);
    connect(&store, &shell::StoreThread::committed, this, [this] {
        m_stale = true;
        reloadIfStale();
    });
    sessionChanged();
}

// The keyboard leaves tables that are being destroyed: nothing to note any more.
StaffPage::~StaffPage() { disconnect(qApp, nullptr, this, nullptr); }

QString StaffPage::key() const { return u"staff"_s; }

QString StaffPage::title() const { return tr("Staff", "page and menu: cán bộ"); }

QList<QAction *> StaffPage::commands() const { return {m_find, m_peopleView->columnsMenu()->menuAction(), m_remove}; }

QWidget *StaffPage::buildRight()
{
    m_search->setObjectName(u"searchPeople"_s);
    m_search->setAccessibleName(tr("Search people"));
    m_search->setPlaceholderText(tr("Search name, code, unit (no accents needed)"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(u"peopleCount"_s);
    m_whose->setObjectName(u"whosePosts"_s);
    m_whose->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_whose->setFont(bold);
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_postsView, tr("&Posts in time"));
    m_tabs->addTab(m_absencesView, tr("A&bsences"));
    m_tabs->setCornerWidget(m_whose);
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
    right->addWidget(m_tabs);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    return right;
}

void StaffPage::sessionChanged()
{
    m_loadStop.request_stop();
    ++m_loadNumber;
    m_loading = false;
    m_directory.reset();
    m_people->set(nullptr);
    showCurrent();
    m_tree->clear();
    if (m_session.isIn())
        load();
}

void StaffPage::load()
{
    m_loadStop.request_stop();
    m_loadStop = std::stop_source();
    m_loading = true;
    m_stale = false;
    const int number = ++m_loadNumber;
    if (!m_directory) {
        m_empty->set(tr("Reading the register…"), QString());
        m_stack->setCurrentWidget(m_empty);
    }
    shell::whenDone(
        m_store.post(
            [caller = m_session.caller()](store::Database &database) {
                auto directory = std::make_shared<Directory>();
                fill(*directory, database, caller, base::vietnamDay(database.now()));
                return SharedDirectory(directory);
            },
            m_loadStop.get_token()),
        this,
        [this, number](SharedDirectory fresh) {
            if (number == m_loadNumber)
                loaded(std::move(fresh));
        },
        [this, number](const base::Failure &failure) {
            if (number != m_loadNumber)
                return;
            m_loading = false;
            m_directory.reset();
            m_empty->set(tr("The register could not be read"), failure.message(), {m_retry});
            m_stack->setCurrentWidget(m_empty);
            Q_EMIT settled();
        });
}

void StaffPage::loaded(SharedDirectory fresh)
{
    m_loading = false;
    m_directory = std::move(fresh);
    m_people->set(m_directory);
    fillTree();
    if (!m_peopleView->currentIndex().isValid() && m_people->rowCount() > 0)
        m_peopleView->setCurrentIndex(m_people->index(0, PeopleModel::Name));
    showCurrent();
    if (m_directory->units.isEmpty()) {
        m_empty->set(tr("There are no units and no people yet"), tr("A workbook with the sheets “Đơn vị” and “Cán bộ” brings them in one step."),
                     {m_import});
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_split);
    }
    Q_EMIT settled();
    reloadIfStale(); // something was committed while this was read
}

void StaffPage::fillTree()
{
    const QString chosen = m_tree->currentItem() ? m_tree->currentItem()->data(0, Qt::UserRole).toString() : QString();
    const staff::UnitTree &units = m_directory->roster.units();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        auto *all = new QTreeWidgetItem(m_tree, {tr("All units")});
        m_tree->setCurrentItem(all);
        QHash<base::Id, QTreeWidgetItem *> items;
        for (const base::Id id : units.ordered()) {
            const staff::Unit &unit = *units.find(id);
            QTreeWidgetItem *above = items.value(unit.parent);
            auto *item = above ? new QTreeWidgetItem(above, {unit.name}) : new QTreeWidgetItem(m_tree, {unit.name});
            item->setData(0, Qt::UserRole, unit.code);
            item->setToolTip(0, unit.code + u" · "_s + unit.name);
            items.insert(id, item);
            if (unit.code == chosen)
                m_tree->setCurrentItem(item);
        }
        m_tree->expandAll();
    }
    filter();
}

void StaffPage::filter()
{
    QStringList codes;
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString code = item ? item->data(0, Qt::UserRole).toString() : QString();
    const staff::Unit *unit = m_directory && !code.isEmpty() ? m_directory->roster.units().byCode(code) : nullptr;
    if (unit)
        for (const base::Id id : m_directory->roster.units().withDescendants(unit->id))
            codes << m_directory->roster.units().find(id)->code;
    m_people->setUnits(codes);
}

void StaffPage::showCurrent()
{
    const base::Id cadre = m_directory ? m_peopleView->currentId() : 0;
    m_posts->set(m_directory, cadre);
    m_absences->set(m_directory, cadre);
    m_whose->setText(m_directory ? m_directory->personName(cadre) : QString());
    enable();
}

grid::View *StaffPage::focused() const { return m_focused ? m_focused : m_peopleView; }

void StaffPage::enable()
{
    const bool any = m_directory && !focused()->selectedIds().empty();
    const QString why = !any ? tr("Nothing is selected.") : m_directory->readOnly ? tr("The file is open for looking only.") : QString();
    m_remove->setEnabled(why.isEmpty());
    m_remove->setToolTip(why.isEmpty() ? QString(m_remove->text()).remove(u'&') : why);
    m_remove->setStatusTip(why);
}

// At once and without a question: Ctrl+Z brings them back. People with posts stay in the register; the verb says so.
void StaffPage::remove()
{
    const grid::View *view = focused();
    const std::vector<base::Id> ids = view->selectedIds();
    std::vector<staff::Post> posts;
    std::vector<staff::Absence> absences;
    for (const base::Id id : ids) {
        if (const staff::Post *post = view == m_postsView ? m_posts->post(id) : nullptr)
            posts.push_back(*post);
        if (const staff::Absence *absence = view == m_absencesView ? m_absences->absence(id) : nullptr)
            absences.push_back(*absence);
    }
    const std::vector<base::Id> people = view == m_peopleView ? ids : std::vector<base::Id>();
    shell::whenDone(
        m_store.post(
            [posts, absences, people, caller = m_session.caller(), action = tr("Rows removed from the register")](store::Database &database) {
                store::Edit edit(database, caller.actor(), action);
                for (const staff::Post &post : posts)
                    staff::removePost(edit, caller, post);
                for (const staff::Absence &absence : absences)
                    staff::removeAbsence(edit, caller, absence);
                for (const base::Id person : people)
                    staff::removeCadre(edit, caller, person);
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
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    return m_peopleView->setCurrentId(cadre);
}

void StaffPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reloadIfStale();
}

void StaffPage::reloadIfStale()
{
    if (m_stale && m_session.isIn() && !m_loading && isVisible())
        load();
}

} // namespace staff_ui
