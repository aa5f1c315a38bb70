#include "papers/print_options.h"

#include "base/text.h"
#include "grid/choice_edit.h"
#include "papers/paper_words.h"
#include "shell/month_stepper.h"
#include "shell/unit_filter.h"
#include "shell/week_stepper.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers_ui {
namespace {

// A field with what is wrong with it below.
QWidget *noted(QWidget *field, QLabel *note, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(note);
    note->setWordWrap(true);
    note->hide();
    box->setFocusProxy(field);
    return box;
}

} // namespace

PrintOptions::PrintOptions(QWidget *parent)
    : QWidget(parent),
      m_kind(&papers::paperKinds().front()),
      m_form(new QFormLayout(this)),
      m_needs(new QLabel(this)),
      m_week(new shell::WeekStepper(this)),
      m_month(new shell::MonthStepper(this)),
      m_quarterRow(new QWidget(this)),
      m_quarter(new QComboBox(this)),
      m_year(new QSpinBox(this)),
      m_unit(new shell::UnitFilter(u"papers/unit"_s, this)),
      m_personEdit(new grid::ChoiceEdit({}, this)),
      m_personNote(new QLabel(this)),
      m_selectedRow(new QWidget(this)),
      m_selectedText(new QLabel(this)),
      m_layout(new QComboBox(this)),
      m_annex(new QCheckBox(tr("Work of everyone &below as an annex"), this)),
      m_apart(new QCheckBox(tr("A copy of &each unit"), this)),
      m_cover(new QCheckBox(tr("With a &list of the copies"), this)),
      m_number(new QLineEdit(this)),
      m_dateEdit(new QLineEdit(this)),
      m_dateNote(new QLabel(this))
{
    setObjectName(u"printOptions"_s);
    m_form->setContentsMargins(0, 6, 4, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_needs->setWordWrap(true);
    m_needs->setObjectName(u"paperNeeds"_s);
    for (int i = 1; i <= 4; ++i)
        m_quarter->addItem(tr("Quarter %1").arg(QStringList{u"I"_s, u"II"_s, u"III"_s, u"IV"_s}[i - 1]), i);
    m_quarter->setObjectName(u"quarter"_s);
    m_quarter->setAccessibleName(tr("Quarter"));
    m_year->setObjectName(u"year"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(2000, 2100);
    auto *quarterRow = new QHBoxLayout(m_quarterRow);
    quarterRow->setContentsMargins(0, 0, 0, 0);
    quarterRow->addWidget(m_quarter);
    quarterRow->addWidget(m_year);
    quarterRow->addStretch();
    m_personEdit->setObjectName(u"person"_s);
    m_personEdit->setPlaceholderText(tr("Everybody – type a name or a code"));
    m_personEdit->setClearButtonEnabled(true);
    m_personBox = noted(m_personEdit, m_personNote, this);
    m_selectedText->setObjectName(u"selectedPeople"_s);
    auto *everybody = new QToolButton(this);
    everybody->setObjectName(u"everybody"_s);
    everybody->setText(tr("Everybody"));
    everybody->setFocusPolicy(Qt::StrongFocus);
    auto *selectedRow = new QHBoxLayout(m_selectedRow);
    selectedRow->setContentsMargins(0, 0, 0, 0);
    selectedRow->addWidget(m_selectedText, 1);
    selectedRow->addWidget(everybody);
    m_layout->setObjectName(u"calendarLayout"_s);
    m_layout->addItem(tr("List by day and session"), int(papers::CalendarLayout::List));
    m_layout->addItem(tr("Matrix of days"), int(papers::CalendarLayout::Matrix));
    m_annex->setObjectName(u"annex"_s);
    m_apart->setObjectName(u"apart"_s);
    m_cover->setObjectName(u"cover"_s);
    m_number->setObjectName(u"paperNumber"_s);
    m_number->setPlaceholderText(tr("dots to fill in"));
    m_dateEdit->setObjectName(u"paperDate"_s);
    m_dateEdit->setPlaceholderText(tr("dd/mm/yyyy – empty: dots"));
    m_dateBox = noted(m_dateEdit, m_dateNote, this);

    m_form->addRow(m_needs);
    m_form->addRow(m_week);
    m_form->addRow(m_month);
    m_form->addRow(m_quarterRow);
    m_form->addRow(tr("&Unit"), m_unit);
    m_form->addRow(tr("&Person"), m_personBox);
    m_form->addRow(tr("Chosen"), m_selectedRow);
    m_form->addRow(tr("La&yout"), m_layout);
    m_form->addRow(tr("Num&ber"), m_number);
    m_form->addRow(tr("&Date"), m_dateBox);
    m_form->addRow(m_annex);
    m_form->addRow(m_apart);
    m_form->addRow(m_cover);

    const auto say = [this] {
        if (!m_quiet)
            Q_EMIT changed();
    };
    connect(m_week, &shell::WeekStepper::weekChanged, this, say);
    connect(m_month, &shell::MonthStepper::monthChanged, this, say);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, say);
    connect(m_year, &QSpinBox::valueChanged, this, say);
    connect(m_unit, &shell::UnitFilter::filtered, this, say);
    connect(m_layout, &QComboBox::currentIndexChanged, this, say);
    connect(m_number, &QLineEdit::editingFinished, this, say);
    for (QCheckBox *box : {m_annex, m_apart}) // the list of copies changes no copy
        connect(box, &QCheckBox::toggled, this, say);
    connect(m_dateEdit, &QLineEdit::editingFinished, this, &PrintOptions::chooseDate);
    connect(m_personEdit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); }); // leaving the line picks what is marked
    connect(m_personEdit, &grid::ChoiceEdit::picked, this, [this](const QString &choice) {
        m_personEdit->setText(choice);
        choosePerson();
    });
    connect(m_personEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            choosePerson(); // the clear button
    });
    connect(everybody, &QToolButton::clicked, this, [this] {
        setSelected({});
        Q_EMIT changed();
    });
    showFields();
}

void PrintOptions::setChoices(const Choices &choices)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_choices = choices;
    QStringList labels;
    for (const shell::FoundPerson &person : choices.people)
        labels += person.label;
    m_personEdit->setChoices(labels);
    m_personEdit->clear();
    m_person = 0;
    setSelected({});
    m_unit->setUnits(choices.units);
    m_week->setWeek(choices.week);
    m_month->setMonth(choices.month);
    m_quarter->setCurrentIndex(rating::Quarter::of(choices.month).number - 1);
    m_year->setValue(choices.month.year());
}

void PrintOptions::setKind(const papers::PaperKind &kind)
{
    m_kind = &kind;
    showFields();
}

void PrintOptions::choose(const papers::PrintRequest &request)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (request.week.isValid())
        m_week->setWeek(request.week);
    if (request.month.isValid())
        m_month->setMonth(request.month);
    const staff::Unit *unit = m_choices.units.find(request.scope.unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit ? unit->code : QString())));
    const bool one = request.people.size() == 1;
    const base::Id person = one ? request.people.front() : request.scope.cadre;
    const auto found =
        std::find_if(m_choices.people.begin(), m_choices.people.end(), [&](const shell::FoundPerson &each) { return each.cadre == person; });
    m_person = found == m_choices.people.end() ? 0 : person;
    m_personEdit->setText(m_person == 0 ? QString() : found->label);
    setSelected(one && m_person != 0 ? std::vector<base::Id>() : request.people);
    m_layout->setCurrentIndex(m_layout->findData(int(request.layout)));
}

papers::PrintRequest PrintOptions::request() const
{
    papers::PrintRequest request;
    request.paper = m_kind->id;
    request.week = m_week->week();
    request.month = m_month->month();
    request.quarter = {m_year->value(), m_quarter->currentData().toInt()};
    request.year = m_year->value();
    const staff::Unit *unit = m_choices.units.byCode(m_unit->code());
    request.scope.unit = unit ? unit->id : 0;
    if (takesPerson(*m_kind)) {
        request.scope.cadre = m_selected.empty() ? m_person : 0;
        request.people = m_selected;
    }
    request.apart = canBeApart(*m_kind) && m_apart->isChecked();
    request.annex = m_kind->id == papers::PaperId::MonthSheet && m_annex->isChecked();
    request.layout = papers::CalendarLayout(m_layout->currentData().toInt());
    if (papers::bearsNumber(m_kind->id))
        request.marks.number = m_number->text().trimmed();
    if (papers::bearsDate(m_kind->id))
        request.marks.date = m_date;
    return request;
}

bool PrintOptions::wantsCover() const { return m_cover->isChecked(); }

QList<QAction *> PrintOptions::stepActions() const
{
    return {m_week->previousAction(), m_week->nextAction(), m_month->previousAction(), m_month->nextAction()};
}

void PrintOptions::setSelected(std::vector<base::Id> people)
{
    m_selected = std::move(people);
    m_selectedText->setText(tr("%n person(s)", nullptr, int(m_selected.size())));
    showFields();
}

void PrintOptions::choosePerson()
{
    QStringList labels;
    for (const shell::FoundPerson &person : m_choices.people)
        labels += person.label;
    const QString typed = m_personEdit->text().trimmed();
    const int meant = typed.isEmpty() ? -1 : grid::choiceMeant(labels, typed);
    m_personNote->setVisible(!typed.isEmpty() && meant < 0);
    m_personNote->setText(meant == -2 ? tr("Several people fit “%1”: type more of the name or the code.").arg(typed)
                                      : tr("Nobody fits “%1”.").arg(typed));
    const base::Id person = meant < 0 ? 0 : m_choices.people[size_t(meant)].cadre;
    if (person == m_person)
        return;
    m_person = person;
    if (!m_quiet)
        Q_EMIT changed();
}

void PrintOptions::chooseDate()
{
    const QString typed = m_dateEdit->text().trimmed();
    const QDate date = QDate::fromString(typed, u"d/M/yyyy"_s);
    m_dateNote->setVisible(!typed.isEmpty() && !date.isValid());
    m_dateNote->setText(tr("“%1” is no date; write it like 31/10/2026.").arg(typed));
    if (date.isValid())
        m_dateEdit->setText(base::dateText(date));
    if (date == m_date)
        return;
    m_date = date;
    if (!m_quiet)
        Q_EMIT changed();
}

void PrintOptions::showFields()
{
    using papers::Over, papers::PaperId;
    const papers::PaperKind &kind = *m_kind;
    const auto show = [this](QWidget *field, bool visible) {
        field->setVisible(visible);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(visible);
    };
    m_needs->setText(needsOf(kind));
    show(m_week, kind.over == Over::Week);
    show(m_month, kind.over == Over::Month);
    show(m_quarterRow, kind.over == Over::Quarter || kind.over == Over::Year);
    m_quarter->setVisible(kind.over == Over::Quarter);
    show(m_personBox, takesPerson(kind) && m_selected.empty());
    show(m_selectedRow, takesPerson(kind) && !m_selected.empty());
    show(m_layout, kind.id == PaperId::WeekCalendar);
    show(m_annex, kind.id == PaperId::MonthSheet);
    show(m_apart, canBeApart(kind));
    show(m_number, papers::bearsNumber(kind.id));
    show(m_dateBox, papers::bearsDate(kind.id));
    // An action that is not to be seen gives its keys to the other stepper's.
    for (QAction *action : {m_week->previousAction(), m_week->nextAction()})
        action->setVisible(kind.over == Over::Week);
    for (QAction *action : {m_month->previousAction(), m_month->nextAction()})
        action->setVisible(kind.over == Over::Month);
}

} // namespace papers_ui
