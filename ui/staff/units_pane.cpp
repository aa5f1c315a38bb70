#include "staff/units_pane.h"

#include "shell/offer.h"
#include "staff/staff.h"
#include "staff/unit_form.h"

#include <QAction>
#include <QHash>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace staff_ui {
namespace {

QString codeOf(const QTreeWidgetItem *item) { return item->data(0, Qt::UserRole).toString(); }

QSet<QString> foldedUnits(QTreeWidget *tree)
{
    QSet<QString> codes;
    for (QTreeWidgetItemIterator each(tree); *each; ++each)
        if ((*each)->childCount() > 0 && !(*each)->isExpanded())
            codes.insert(codeOf(*each));
    return codes;
}

} // namespace

UnitsPane::UnitsPane(shell::StoreThread &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_tree(new QTreeWidget(this)),
      m_form(new UnitForm(this)),
      m_add(new QAction(tr("Add a &unit…"), this)),
      m_change(new QAction(tr("Rename or &move the unit…"), this)),
      m_remove(new QAction(tr("R&emove the unit"), this))
{
    m_tree->setObjectName(u"unitTree"_s);
    m_tree->setAccessibleName(tr("Units"));
    m_tree->setHeaderHidden(true);
    setMinimumWidth(32 * fontMetrics().averageCharWidth()); // as wide as its form, so that nothing moves when that opens
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_form);
    setFocusProxy(m_tree);

    const std::pair<const char *, QKeySequence> keys[] = {
        {"addUnit", QKeySequence(Qt::Key_Insert)}, {"changeUnit", QKeySequence(Qt::Key_F2)}, {"removeUnit", QKeySequence(Qt::Key_Delete)}};
    const QList<QAction *> all = actions();
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i]->setObjectName(QString::fromLatin1(keys[i].first));
        all[i]->setShortcut(keys[i].second);
        all[i]->setShortcutContext(Qt::WidgetShortcut); // in grids these keys edit cells
    }
    m_tree->addActions(all);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_add, &QAction::triggered, this, &UnitsPane::add);
    connect(m_change, &QAction::triggered, this, &UnitsPane::change);
    connect(m_remove, &QAction::triggered, this, &UnitsPane::remove);
    connect(m_form, &UnitForm::closed, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        enable();
        Q_EMIT chosen();
    });
    enable();
}

void UnitsPane::set(SharedDirectory directory)
{
    m_directory = std::move(directory);
    if (!m_directory)
        m_form->dismiss();
    fill();
    enable();
    Q_EMIT chosen();
}

void UnitsPane::fill()
{
    const QString before = m_tree->currentItem() ? codeOf(m_tree->currentItem()) : QString();
    const QSet<QString> folded = foldedUnits(m_tree);
    const int scrolled = m_tree->verticalScrollBar()->value();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    if (!m_directory)
        return;
    const staff::UnitTree &units = m_directory->roster.units();
    const QString code = units.byCode(m_wanted) ? std::exchange(m_wanted, QString()) : before;
    auto *all = new QTreeWidgetItem(m_tree, {tr("All units")});
    QTreeWidgetItem *choose = all;
    QHash<base::Id, QTreeWidgetItem *> items;
    for (const base::Id id : units.ordered()) {
        const staff::Unit &unit = *units.find(id);
        QTreeWidgetItem *above = items.value(unit.parent);
        auto *item = above ? new QTreeWidgetItem(above, {unit.name}) : new QTreeWidgetItem(m_tree, {unit.name});
        item->setData(0, Qt::UserRole, unit.code);
        item->setToolTip(0, unit.code + u" · "_s + unit.name);
        items.insert(id, item);
        if (unit.code == code)
            choose = item;
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(choose);
    for (QTreeWidgetItemIterator each(m_tree); *each; ++each)
        if (folded.contains(codeOf(*each)))
            (*each)->setExpanded(false);
    m_tree->doItemsLayout(); // before it nothing can be scrolled
    if (codeOf(choose) == before)
        m_tree->verticalScrollBar()->setValue(scrolled);
    else
        m_tree->scrollToItem(choose);
}

const staff::Unit *UnitsPane::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString code = item ? codeOf(item) : QString();
    return m_directory && !code.isEmpty() ? m_directory->roster.units().byCode(code) : nullptr;
}

QStringList UnitsPane::codes() const
{
    QStringList codes;
    if (const staff::Unit *unit = current())
        for (const base::Id id : m_directory->roster.units().withDescendants(unit->id))
            codes << m_directory->unitCode(id);
    return codes;
}

void UnitsPane::chooseAll() { m_tree->setCurrentItem(m_tree->topLevelItem(0)); }

void UnitsPane::enable()
{
    const staff::Unit *unit = current();
    const QString none = m_directory ? QString() : tr("Nothing is shown.");
    const QString whyNotHere = none.isEmpty() ? m_directory->whyNotUnit(unit ? unit->id : 0) : none;
    shell::offer(m_add, whyNotHere.isEmpty(), whyNotHere);
    const QString whyNot = unit || !none.isEmpty() ? whyNotHere : tr("Choose a unit first.");
    for (QAction *action : {m_change, m_remove})
        shell::offer(action, whyNot.isEmpty(), whyNot);
}

void UnitsPane::add()
{
    staff::Unit unit;
    if (const staff::Unit *above = current()) {
        unit.parent = above->id;
        unit.block = above->block;
    }
    ask(tr("A new unit"), unit);
}

void UnitsPane::change()
{
    if (const staff::Unit *unit = current())
        ask(unit->name, *unit);
}

void UnitsPane::ask(const QString &title, const staff::Unit &unit)
{
    m_form->ask({title, unit, m_directory->units, m_directory->unitIds}, [this](int question, const staff::Unit &typed) { save(question, typed); });
}

void UnitsPane::save(int question, const staff::Unit &unit)
{
    const QString action = unit.id == 0 ? tr("Unit %1 added").arg(unit.code) : tr("Unit %1 changed").arg(unit.code);
    m_wanted = unit.code;
    shell::whenDone(
        m_store.post([unit, caller = m_directory->caller, action](store::Database &database) {
            store::Edit edit(database, caller.actor(), action);
            staff::saveUnit(edit, caller, unit);
            edit.commit();
        }),
        this,
        [this, question, action] {
            m_form->done(question);
            Q_EMIT told(shell::Tone::Info, action + u'.');
        },
        [this, question](const base::Failure &failure) {
            m_wanted.clear();
            m_form->refuse(question, failure.message());
        });
}

// At once and without a question: Ctrl+Z brings it back. A unit in which people hold or held posts stays; the verb says so.
void UnitsPane::remove()
{
    const staff::Unit *unit = current();
    if (!unit)
        return;
    const QString action = tr("Unit %1 removed").arg(unit->code);
    const staff::Unit *above = m_directory->roster.units().find(unit->parent);
    m_wanted = above ? above->code : QString();
    shell::whenDone(
        m_store.post([id = unit->id, caller = m_directory->caller, action](store::Database &database) {
            store::Edit edit(database, caller.actor(), action);
            staff::removeUnit(edit, caller, id);
            edit.commit();
        }),
        this, [this, action] { Q_EMIT told(shell::Tone::Info, tr("%1; undo brings it back.").arg(action)); },
        [this](const base::Failure &failure) {
            m_wanted.clear();
            Q_EMIT failed(failure);
        });
}

} // namespace staff_ui
