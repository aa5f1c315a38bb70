#include "week/calendar_tab.h"

#include "base/failure.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "grid/choice_edit.h"
#include "grid/kept_cells.h"
#include "grid/view.h"
#include "store/edit.h"
#include "week/calendar_model.h"
#include "week/planner.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

const QString AsKey = u"week/calendarAs"_s; // of the user's settings

} // namespace

CalendarTab::CalendarTab(shell::StoreThread &store, QWidget *parent)
    : WeekTab(store, new grid::View, parent),
      m_model(new CalendarModel(store, this)),
      m_publish(add(tr("&Publish the calendar"), "publishCalendar")),
      m_copyRecurring(add(tr("Copy what &recurs from last week"), "copyRecurring")),
      m_byDay(add(tr("Calendar by &day"), "calendarByDay", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D))),
      m_asTable(add(tr("Calendar as a &table"), "calendarAsTable", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T))),
      m_add(add(tr("&Add an entry"), "addEntry", QKeySequence(Qt::Key_Insert))),
      m_unplanned(add(tr("&Unplanned work…"), "addUnplanned", QKeySequence(Qt::CTRL | Qt::Key_U))),
      m_findPerson(add(tr("Calendar of a p&erson…"), "calendarOfPerson", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))),
      m_planner(new Planner(store, m_copyRecurring, this)),
      m_stack(new QStackedWidget(this)),
      m_whose(new QComboBox(this)),
      m_person(new grid::ChoiceEdit({}, this)),
      m_personError(new QLabel(this))
{
    view()->setObjectName(u"calendarGrid"_s);
    view()->setAccessibleName(tr("Calendar of the week"));
    view()->setGrid(m_model, u"calendar"_s);
    m_stack->addWidget(m_planner);
    m_stack->addWidget(view());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    all->setSpacing(4);
    all->addWidget(buildBar());
    all->addWidget(keptCells());
    all->addWidget(m_stack, 1);
    connectView();
    connectActions();
    show(QSettings().value(AsKey, u"days"_s).toString() != u"table"_s);
}

QWidget *CalendarTab::buildBar()
{
    auto *bar = new QWidget(this);
    m_whose->setObjectName(u"calendarWhose"_s);
    m_whose->setAccessibleName(tr("Whose calendar"));
    m_whose->addItem(tr("Everybody's calendar"));
    m_whose->addItem(tr("Calendar of the leaders"));
    m_person->setObjectName(u"calendarPerson"_s);
    m_person->setAccessibleName(tr("Calendar of a person"));
    m_person->setPlaceholderText(tr("One person's: type a name (no accents needed)"));
    m_person->setClearButtonEnabled(true);
    m_personError->setObjectName(u"calendarPersonError"_s);
    m_personError->hide();
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_whose);
    row->addWidget(m_person, 1);
    row->addWidget(m_personError, 1);
    row->addStretch(1);
    auto *group = new QActionGroup(this);
    for (QAction *action : {m_byDay, m_asTable}) {
        action->setCheckable(true);
        group->addAction(action);
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        row->addWidget(button);
    }
    m_byDay->setIconText(tr("By day"));
    m_asTable->setIconText(tr("As a table"));
    return bar;
}

void CalendarTab::connectActions()
{
    connect(m_publish, &QAction::triggered, this, &CalendarTab::publish);
    connect(m_copyRecurring, &QAction::triggered, this, &CalendarTab::copyRecurring);
    connect(m_byDay, &QAction::triggered, this, [this] {
        Q_EMIT wanted();
        show(true);
        setFocus(Qt::OtherFocusReason); // from another tab, too
    });
    connect(m_asTable, &QAction::triggered, this, [this] {
        Q_EMIT wanted();
        show(false);
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_add, &QAction::triggered, m_planner, &Planner::add);
    connect(m_unplanned, &QAction::triggered, this, [this] {
        Q_EMIT wanted();
        show(true);
        m_planner->addUnplanned();
    });
    connect(m_findPerson, &QAction::triggered, this, [this] {
        Q_EMIT wanted();
        m_person->setFocus(Qt::ShortcutFocusReason);
        m_person->selectAll();
    });
    connect(m_whose, &QComboBox::activated, this, [this] { choosePerson({}); });
    connect(m_person, &grid::ChoiceEdit::picked, this, [this](const QString &choice) {
        if (isVisible()) // the line is left when the window goes, too
            choosePerson(choice);
    });
    connect(m_person, &QLineEdit::returnPressed, this, [this] {
        choosePerson(m_person->chosen());
        if (m_personError->isHidden())
            setFocus(Qt::OtherFocusReason);
    });
    connect(m_person, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_personId != 0)
            choosePerson({});
    });
    connect(m_planner, &Planner::told, this, &CalendarTab::told);
    connect(m_planner, &Planner::failed, this, &CalendarTab::failed);
    connect(m_planner, &Planner::removeWanted, this, &CalendarTab::removeSelected);
    connect(m_planner, &Planner::selectionChanged, this, [this] {
        enable();
        Q_EMIT selectionChanged();
    });
}

QList<QAction *> CalendarTab::commands() const { return {m_byDay, m_asTable, m_findPerson, m_add, m_unplanned, m_copyRecurring, m_publish}; }

bool CalendarTab::isByDay() const { return m_stack->currentWidget() == m_planner; }

void CalendarTab::show(bool byDay)
{
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget());
    (byDay ? m_byDay : m_asTable)->setChecked(true);
    m_stack->setCurrentWidget(byDay ? static_cast<QWidget *>(m_planner) : view());
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    QSettings().setValue(AsKey, byDay ? u"days"_s : u"table"_s);
    enable();
    Q_EMIT selectionChanged();
}

// Whose calendar, as it was typed; nothing: whose the box says.
void CalendarTab::choosePerson(const QString &typed)
{
    if (!shown().week)
        return;
    base::Id person = 0;
    const QString reason = staff_ui::choose(person, typed.trimmed(), shown().week->people, shown().week->peopleIds);
    m_personError->setText(u"⚠ "_s + reason);
    m_personError->setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        return;
    const QString text = person == 0 ? QString() : typed.trimmed();
    m_personId = person;
    if (m_person->text() != text)
        m_person->setText(text);
    refresh();
    enable();
    Q_EMIT selectionChanged();
}

week::Calendar CalendarTab::calendar() const
{
    if (m_personId != 0)
        return week::Calendar::person(m_personId);
    if (m_whose->currentIndex() == 1)
        return week::Calendar::leaders();
    return shown().unit == 0 ? week::Calendar::everybody() : week::Calendar::unit(shown().unit);
}

void CalendarTab::refresh()
{
    const WeekData *week = shown().week.get();
    const staff::Unit *unit = week && shown().unit != 0 ? week->roster.units().find(shown().unit) : nullptr;
    m_whose->setItemText(0, unit ? tr("Calendar of %1").arg(unit->name) : tr("Everybody's calendar"));
    m_person->setChoices(week ? week->people : QStringList());
    const week::Calendar of = calendar();
    m_model->set(shown().week);
    m_model->setCalendar(of);
    QString subject;
    if (of.of == week::Calendar::Of::Person && week)
        subject = week->personName(of.subject);
    else if (of.of == week::Calendar::Of::Leaders)
        subject = tr("the leaders");
    else if (unit)
        subject = unit->name;
    m_planner->display(shown().week, of, subject);
}

void CalendarTab::setSearch(const QString &typed)
{
    WeekTab::setSearch(typed);
    m_planner->setSearch(typed);
}

bool CalendarTab::openByDay(base::Id entry, int column)
{
    if (!isByDay())
        return false;
    if (m_planner->openAt(entry, column))
        return true;
    m_whose->setCurrentIndex(0);
    choosePerson({});
    return m_planner->openAt(entry, column);
}

void CalendarTab::enable()
{
    const WeekData *week = shown().week.get();
    const QString none = whyNoWriting(week);
    const bool any = week && !week->entries.empty();
    const QString noPublishing = m_personId != 0 ? tr("A person's calendar is not published: that of the leaders or of a unit is.")
                                 : any           ? QString()
                                                 : tr("The week has no calendar entries yet.");
    const rights::Verdict may =
        week && publishedUnit() != 0 ? week->mayUnit(publishedUnit(), rights::Action::PublishCalendar) : rights::Verdict{true, QString()};
    shell::offer(m_publish, none.isEmpty() && noPublishing.isEmpty() && may,
                 !none.isEmpty()          ? none
                 : noPublishing.isEmpty() ? may.reason
                                          : noPublishing);
    shell::offer(m_copyRecurring, none.isEmpty(), none);
    shell::offer(m_unplanned, none.isEmpty(), none);
    const bool here = isOpen() && isByDay();
    shell::offer(m_add, none.isEmpty() && here, none.isEmpty() ? tr("Entries are added so in the calendar by day.") : none);
}

base::Id CalendarTab::publishedUnit() const { return calendar().of == week::Calendar::Of::Unit ? shown().unit : 0; }

std::vector<base::Id> CalendarTab::selected() const
{
    if (!isByDay())
        return view()->selectedIds();
    const base::Id entry = m_planner->currentEntry();
    return entry == 0 ? std::vector<base::Id>() : std::vector<base::Id>{entry};
}

QString CalendarTab::whyNotRemove() const { return selected().empty() ? tr("Nothing is selected.") : QString(); }

QString CalendarTab::published() const
{
    if (!shown().week || m_personId != 0)
        return {};
    const std::vector<week::Publication> &all = shown().week->publications;
    const auto last = std::find_if(all.rbegin(), all.rend(), [this](const week::Publication &each) { return each.unit == publishedUnit(); });
    if (last == all.rend())
        return {};
    const QString at = base::inVietnam(last->at).toString(u"dd/MM HH:mm"_s);
    return week::isUnchanged(*last, shown().week->entries, shown().week->roster) ? tr("Published %1").arg(at)
                                                                                 : tr("Published %1, changed since").arg(at);
}

std::vector<Spot> CalendarTab::spots() const
{
    std::vector<Spot> spots;
    if (!shown().week)
        return spots;
    const std::vector<week::CalendarEntry> &entries = shown().week->entries;
    for (const base::Id id : selected()) {
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const week::CalendarEntry &each) { return each.id == id; });
        if (entry != entries.end())
            spots.push_back({entry->chair, entry->chair == 0 ? entry->preparingUnit : 0, shown().week->dayFor(entry->date), entry->workItem, {}});
    }
    return spots;
}

// At once and without a question: Ctrl+Z brings them back.
void CalendarTab::removeSelected()
{
    const std::vector<base::Id> ids = selected();
    run(
        tr("Removed from week %1").arg(shown().week->week.toString()),
        [ids](store::Edit &edit, const WeekData &on) {
            for (const base::Id id : ids)
                week::removeEntry(edit, on.caller, id);
        },
        tr("%n row(s) removed; undo brings them back.", nullptr, int(ids.size())));
}

void CalendarTab::publish()
{
    const base::Id id = publishedUnit();
    const staff::Unit *unit = shown().week->roster.units().find(id);
    run(
        unit ? tr("Calendar of %1, week %2, published").arg(unit->name, shown().week->week.toString())
             : tr("Calendar of the leaders, week %1, published").arg(shown().week->week.toString()),
        [id](store::Edit &edit, const WeekData &on) { week::publish(edit, on.caller, on.week, id, on.roster); },
        unit ? tr("The calendar of %1 is published: it replaces the invitations.").arg(unit->name)
             : tr("The leaders' calendar is published: it replaces the invitations."),
        store::EntryKind::Signature);
}

void CalendarTab::copyRecurring()
{
    run(
        tr("Recurring entries copied into week %1").arg(shown().week->week.toString()),
        [](store::Edit &edit, const WeekData &on) {
            const std::vector<week::CalendarEntry> last = week::loadEntries(edit.database(), on.week.next(-1));
            const std::vector<week::CalendarEntry> before = week::loadEntries(edit.database(), on.week.next(-2));
            if (week::copyEntries(edit, on.caller, week::recurring(last, before), on.week).empty())
                base::refuse(Tr::tr("Nothing of last week recurs that this week does not hold already."));
        },
        tr("What recurs has been copied from last week."));
}

} // namespace week_ui
