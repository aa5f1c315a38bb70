#include "week/entry_panel.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "grid/choice_edit.h"
#include "shell/theme.h"
#include "week/calendar_model.h"
#include "week/entry_cells.h"
#include "week/entry_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

using C = CalendarModel;

// What was typed or, where something is chosen, what is marked.
QString textOf(const QLineEdit *edit)
{
    const auto *choice = qobject_cast<const grid::ChoiceEdit *>(edit);
    return (choice ? choice->chosen() : edit->text()).trimmed();
}

QString plain(const QString &label) { return QString(label).remove(u'&'); }

} // namespace

EntryPanel::EntryPanel(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_day(new QComboBox(this)),
      m_session(new QComboBox(this)),
      m_state(new QComboBox(this)),
      m_unplanned(new QCheckBox(tr("&Unplanned work"), this)),
      m_ok(new QPushButton(tr("&Save"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_error(new QLabel(this))
{
    setObjectName(u"entryPanel"_s);
    setFrameShape(StyledPanel);
    m_title->setObjectName(u"entryTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_day->setObjectName(u"entryDay"_s);
    m_session->setObjectName(u"entrySession"_s);
    m_state->setObjectName(u"entryState"_s);
    m_unplanned->setObjectName(u"entryUnplanned"_s);
    m_ok->setObjectName(u"entryOk"_s);
    m_cancel->setObjectName(u"entryCancel"_s);
    m_error->setObjectName(u"entryError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    build();
    connect(m_ok, &QPushButton::clicked, this, &EntryPanel::take);
    connect(m_cancel, &QPushButton::clicked, this, &EntryPanel::close);
    dress();
    hide();
}

QVBoxLayout *EntryPanel::boxed(const QString &label, QWidget *input)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(1);
    auto *name = new QLabel(label, this);
    name->setBuddy(input);
    box->addWidget(name);
    box->addWidget(input);
    input->setAccessibleName(plain(label));
    return box;
}

QLineEdit *EntryPanel::add(QGridLayout *grid, int row, int column, int wide, int of, const QString &label, const char *name, QLineEdit *edit)
{
    edit->setObjectName(QString::fromLatin1(name));
    edit->setMinimumWidth(6 * fontMetrics().averageCharWidth());
    QVBoxLayout *box = boxed(label, edit);
    auto *error = new QLabel(this);
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    error->hide();
    box->addWidget(error);
    box->addStretch();
    grid->addLayout(box, row, column, 1, wide);
    m_fields.push_back({of, edit, error, {}});
    return edit;
}

void EntryPanel::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (int column = 0; column < 24; ++column)
        grid->setColumnStretch(column, 1);
    add(grid, 0, 0, 11, C::What, tr("&Content"), "entryContent", new QLineEdit(this));
    add(grid, 0, 11, 2, C::From, tr("From", "an hour"), "entryFrom", new QLineEdit(this))->setPlaceholderText(u"08:00"_s);
    add(grid, 0, 13, 2, C::To, tr("To", "an hour"), "entryTo", new QLineEdit(this))->setPlaceholderText(u"09:30"_s);
    grid->addLayout(boxed(tr("&Day"), m_day), 0, 15, 1, 5, Qt::AlignTop);
    grid->addLayout(boxed(tr("S&ession"), m_session), 0, 20, 1, 4, Qt::AlignTop);
    add(grid, 1, 0, 7, C::Chair, tr("C&hair"), "entryChair", new grid::ChoiceEdit({}, this));
    auto *several = new grid::ChoiceEdit({}, this);
    several->setSeveral(true);
    several->setPlaceholderText(tr("names, parted by “;”"));
    add(grid, 1, 7, 9, C::Participants, tr("&Participants"), "entryParticipants", several);
    add(grid, 1, 16, 8, C::Guests, tr("&Others taking part"), "entryGuests", new QLineEdit(this));
    add(grid, 2, 0, 6, C::Place, tr("P&lace"), "entryPlace", new QLineEdit(this));
    add(grid, 2, 6, 5, C::Preparing, tr("Prepared &by"), "entryPreparing", new grid::ChoiceEdit({}, this));
    grid->addLayout(boxed(tr("S&tate"), m_state), 2, 11, 1, 4, Qt::AlignTop);
    add(grid, 2, 15, 9, C::Note, tr("&Note"), "entryNote", new QLineEdit(this));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(12);
    head->addWidget(m_unplanned);
    head->addStretch();
    head->addWidget(m_ok);
    head->addWidget(m_cancel);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 5, 8, 6);
    all->setSpacing(4);
    all->addLayout(head);
    all->addLayout(grid);
    all->addWidget(m_error);
    // from the fields on; what stands above them comes last
    QWidget *last = nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fields[0].edit, m_fields[1].edit, m_fields[2].edit, m_day, m_session, m_fields[3].edit,
                                                            m_fields[4].edit, m_fields[5].edit, m_fields[6].edit, m_fields[7].edit, m_state,
                                                            m_fields[8].edit, m_unplanned, m_ok, m_cancel}) {
        if (last)
            setTabOrder(last, widget);
        last = widget;
    }
}

void EntryPanel::fillChoices()
{
    m_day->clear();
    for (int day = 0; day < 7; ++day) {
        const QDate date = m_entry.week.monday().addDays(day);
        m_day->addItem(dayWord(date), date);
    }
    m_day->addItem(tr("No day yet"), QDate());
    if (m_entry.date.isValid() && !m_entry.week.contains(m_entry.date))
        m_day->addItem(base::dateText(m_entry.date), m_entry.date);
    m_day->setCurrentIndex(m_entry.date.isValid() ? m_day->findData(m_entry.date) : 7);
    m_session->clear();
    m_session->addItem(m_entry.session || !m_entry.from.isValid() ? tr("Any time") : tr("By the hour"), 0);
    for (const week::Session session : {week::Session::Morning, week::Session::Afternoon, week::Session::Evening})
        m_session->addItem(sessionWord(session), int(session));
    m_session->setCurrentIndex(m_entry.session ? int(*m_entry.session) : 0);
    m_state->clear();
    for (const week::State state : {week::State::Planned, week::State::Done, week::State::Moved, week::State::Cancelled})
        m_state->addItem(stateWord(state), int(state));
    m_state->setCurrentIndex(int(m_entry.state) - 1);
}

void EntryPanel::open(SharedWeek week, const week::CalendarEntry &entry, const QString &title, const QString &whyNot, const QString &typed)
{
    m_week = std::move(week);
    m_entry = entry;
    m_onlyLook = !whyNot.isEmpty();
    clearErrors();
    m_title->setText(title);
    fillChoices();
    m_unplanned->setChecked(entry.unplanned);
    for (Field &field : m_fields) {
        field.start = entryText(entry, field.column, *m_week);
        if (auto *choice = qobject_cast<grid::ChoiceEdit *>(field.edit))
            choice->setChoices(field.column == C::Preparing ? m_week->units : m_week->people);
        field.edit->setText(field.start);
        field.edit->setCursorPosition(0);
        field.edit->setReadOnly(m_onlyLook);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_day, m_session, m_state, m_unplanned, m_ok}) {
        widget->setEnabled(!m_onlyLook);
        widget->setToolTip(whyNot);
    }
    m_cancel->setText(m_onlyLook ? tr("Close") : tr("Cancel"));
    if (m_onlyLook)
        refuse(whyNot);
    show();
    QLineEdit *content = m_fields.front().edit;
    if (!typed.isEmpty()) {
        content->setText(typed);
        content->setCursorPosition(int(typed.size()));
    } else {
        content->selectAll();
    }
    (m_onlyLook ? static_cast<QWidget *>(m_cancel) : content)->setFocus(Qt::OtherFocusReason);
}

void EntryPanel::goTo(int column)
{
    for (const Field &field : m_fields)
        if (field.column == column)
            field.edit->setFocus(Qt::OtherFocusReason);
}

void EntryPanel::done()
{
    if (!isHidden())
        close();
}

void EntryPanel::close()
{
    m_entry = {};
    hide();
    Q_EMIT closed();
}

void EntryPanel::clearErrors()
{
    m_error->hide();
    for (const Field &field : m_fields)
        field.error->hide();
}

void EntryPanel::refuse(const QString &reason)
{
    m_error->setText(u"⚠ "_s + reason);
    m_error->show();
    m_ok->setEnabled(!m_onlyLook);
}

bool EntryPanel::wrong(int column, const QString &reason)
{
    for (const Field &field : m_fields) {
        if (field.column != column)
            continue;
        field.error->setText(u"⚠ "_s + reason);
        field.error->show();
        field.edit->setFocus(Qt::OtherFocusReason);
        field.edit->selectAll();
    }
    return false;
}

// The hours say the session, unless it was chosen here.
bool EntryPanel::readTimes(week::CalendarEntry &entry)
{
    const int chosen = m_session->currentData().toInt();
    const int before = m_entry.session ? int(*m_entry.session) : 0;
    entry.session = chosen == 0 ? std::nullopt : std::optional(week::Session(chosen));
    if (chosen == before && entry.session && entry.from.isValid() && entry.from != m_entry.from)
        entry.session = week::sessionOf(entry.from);
    if (entry.to.isValid() && !entry.from.isValid())
        return wrong(C::From, tr("Say when it begins, too."));
    if (entry.to.isValid() && entry.to < entry.from)
        return wrong(C::To, tr("It ends before it begins."));
    return true;
}

bool EntryPanel::read(week::CalendarEntry &entry)
{
    clearErrors();
    bool good = true;
    for (auto field = m_fields.rbegin(); field != m_fields.rend(); ++field) { // so that the keyboard ends in the first that is wrong
        const QString typed = textOf(field->edit);
        if (typed == field->start)
            continue;
        if (const QString reason = putEntryText(entry, field->column, typed, *m_week); !reason.isEmpty())
            good = wrong(field->column, reason);
    }
    entry.date = m_day->currentData().toDate();
    entry.state = week::State(m_state->currentData().toInt());
    entry.unplanned = m_unplanned->isChecked();
    if (textOf(m_fields.front().edit).isEmpty())
        return wrong(C::What, tr("Say what it is about."));
    return good && readTimes(entry);
}

void EntryPanel::take()
{
    week::CalendarEntry entry = m_entry;
    if (m_onlyLook || !read(entry))
        return;
    if (const QString whyNot = whyNotEntry(*m_week, entry); !whyNot.isEmpty()) {
        refuse(entry.chair == 0 && entry.preparingUnit == 0 ? tr("Say who chairs it or which unit prepares it: %1").arg(whyNot) : whyNot);
        goTo(C::Chair);
        return;
    }
    m_ok->setEnabled(false); // until it is answered
    Q_EMIT saveWanted(m_entry, entry);
}

void EntryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_cancel->hasFocus())
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_ok->isEnabled())
        take();
    else
        QFrame::keyPressEvent(event);
}

void EntryPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void EntryPanel::dress()
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, shell::coloursOf(warning).errorText);
    m_error->setPalette(warning);
    for (const Field &field : m_fields)
        field.error->setPalette(warning);
}

} // namespace week_ui
