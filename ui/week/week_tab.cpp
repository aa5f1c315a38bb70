#include "week/week_tab.h"

#include "base/tr.h"
#include "grid/kept_cells.h"
#include "grid/view.h"

#include <QAction>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace week_ui {

QString whyNoWriting(const WeekData *week)
{
    if (!week)
        return Tr::tr("No week is shown.");
    return week->readOnly || week->caller.role == rights::Role::Reader ? Tr::tr("This account or this file is for looking only.") : QString();
}

WeekTab::WeekTab(shell::StoreThread &store, grid::View *view, QWidget *parent) : QWidget(parent), m_store(store), m_view(view)
{
    view->setParent(this);
    setFocusProxy(view);
}

void WeekTab::connectView()
{
    connect(m_view, &grid::View::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
    const auto changed = [this] {
        enable();
        Q_EMIT selectionChanged();
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, changed);
    connect(m_view, &grid::View::currentRowChanged, this, changed);
}

grid::KeptCells *WeekTab::keptCells()
{
    m_kept = new grid::KeptCells(*m_view->grid(), this);
    return m_kept;
}

void WeekTab::display(const Shown &shown)
{
    m_shown = shown;
    refresh();
    if (m_kept) {
        const bool writable = whyNoWriting(shown.week.get()).isEmpty();
        m_kept->setPlace(writable ? u"%1/%2/%3/%4"_s.arg(shown.week->fileMark, QString::number(shown.week->caller.account), m_view->objectName(),
                                                         shown.week->week.toString())
                                  : QString());
    }
    if (shown.week && !m_view->currentIndex().isValid() && m_view->model()->rowCount() > 0)
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    enable();
}

void WeekTab::setOpen(bool open)
{
    m_open = open;
    enable();
}

void WeekTab::setSearch(const QString &typed) { m_view->grid()->setSearch(typed); }

QString WeekTab::whyNotRemove() const { return m_view->selectedIds().empty() ? tr("Nothing is selected.") : QString(); }

bool WeekTab::hasSpots() const { return !spots().empty(); }

QAction *WeekTab::add(const QString &text, const char *name, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    return action;
}

void WeekTab::run(const QString &action, const Work &work, const QString &done, store::EntryKind kind)
{
    shell::whenDone(
        m_store.post([week = m_shown.week, action, work, kind](store::Database &database) {
            store::Edit edit(database, week->caller.actor(), action, kind);
            work(edit, *week);
            edit.commit();
        }),
        this, [this, done] { Q_EMIT told(shell::Tone::Info, done); }, [this](const base::Failure &failure) { Q_EMIT failed(failure); });
}

} // namespace week_ui
