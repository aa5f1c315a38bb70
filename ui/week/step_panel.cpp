#include "week/step_panel.h"

#include "exchange/cell_parse.h"
#include "grid/choice_edit.h"
#include "shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace week_ui {

StepPanel::StepPanel(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_label(new QLabel(this)),
      m_input(new QLineEdit(this)),
      m_byLabel(new QLabel(tr("Signed &by:"), this)),
      m_by(new grid::ChoiceEdit({}, this)),
      m_ok(new QPushButton(tr("&OK"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_error(new QLabel(this))
{
    setObjectName(u"stepPanel"_s);
    setFrameShape(StyledPanel);
    m_title->setObjectName(u"stepTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_input->setObjectName(u"stepInput"_s);
    m_label->setBuddy(m_input);
    m_by->setObjectName(u"stepBy"_s);
    m_byLabel->setBuddy(m_by);
    m_ok->setObjectName(u"stepOk"_s);
    m_cancel->setObjectName(u"stepCancel"_s);
    m_error->setObjectName(u"stepError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_input, 3);
    row->addWidget(m_byLabel);
    row->addWidget(m_by, 2);
    row->addWidget(m_ok);
    row->addWidget(m_cancel);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->addLayout(row);
    all->addWidget(m_error);
    connect(m_ok, &QPushButton::clicked, this, &StepPanel::take);
    connect(m_cancel, &QPushButton::clicked, this, &StepPanel::close);
    dress();
    hide();
}

void StepPanel::ask(StepRequest request, std::function<void(const StepAnswer &)> take)
{
    m_request = std::move(request);
    m_take = std::move(take);
    const bool hasInput = m_request.input != StepRequest::Input::None;
    m_title->setText(m_request.title);
    m_label->setText(m_request.label);
    m_label->setVisible(hasInput);
    m_input->setText(m_request.start);
    m_input->setPlaceholderText(m_request.hint);
    m_input->setAccessibleName(QString(m_request.label).remove(u'&').remove(u':'));
    m_input->setVisible(hasInput);
    QStringList people = m_request.people;
    if (!m_request.usual.isEmpty())
        people.prepend(m_request.usual);
    m_by->setChoices(people);
    m_by->setText(m_request.mayOwn ? QString() : m_request.usual);
    m_by->setPlaceholderText(m_request.mayOwn ? tr("empty: in my own name") : tr("who signed the paper"));
    m_byLabel->setVisible(m_request.mayRecord);
    m_by->setVisible(m_request.mayRecord);
    m_ok->setText(tr("&OK"));
    m_ok->setEnabled(true);
    m_error->hide();
    show();
    QWidget *first = hasInput ? static_cast<QWidget *>(m_input) : m_request.mayOwn ? static_cast<QWidget *>(m_ok) : m_by;
    first->setFocus(Qt::OtherFocusReason);
    if (hasInput)
        m_input->selectAll();
}

void StepPanel::done()
{
    if (isVisible())
        close();
}

void StepPanel::close()
{
    m_take = {};
    hide();
    Q_EMIT closed();
}

void StepPanel::refuse(const QString &reason)
{
    m_error->setText(reason);
    m_error->show();
    m_ok->setEnabled(true);
}

void StepPanel::take()
{
    StepAnswer answer;
    answer.text = m_input->text().trimmed();
    if (m_request.needed && answer.text.isEmpty()) {
        refuse(tr("Nothing has been entered yet."));
        m_input->setFocus();
        return;
    }
    if (m_request.input == StepRequest::Input::Date && !answer.text.isEmpty()) {
        const exchange::Parsed<QDate> date = exchange::parseDate({exchange::CellKind::Text, answer.text});
        if (!date.ok()) {
            refuse(date.reason);
            m_input->setFocus();
            return;
        }
        answer.date = date.value;
    }
    const QString who = m_request.mayRecord ? m_by->chosen().trimmed() : QString();
    if (!who.isEmpty()) {
        const int meant = grid::choiceMeant(m_request.people, who);
        if (who == m_request.usual) {
            answer.by = StepAnswer::By::Usual;
        } else if (meant >= 0) {
            answer.by = StepAnswer::By::Named;
            answer.named = m_request.peopleIds[std::size_t(meant)];
        } else {
            refuse(tr("There is nobody called “%1”: choose who signed the paper.").arg(who));
            m_by->setFocus();
            return;
        }
    } else if (!m_request.mayOwn) {
        refuse(tr("Say who signed the paper."));
        m_by->setFocus();
        return;
    }
    m_ok->setEnabled(false); // until it is answered
    if (const auto taken = m_take)
        taken(answer);
}

void StepPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_ok->isEnabled())
        m_cancel->hasFocus() ? close() : take();
    else
        QFrame::keyPressEvent(event);
}

void StepPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void StepPanel::dress()
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, shell::coloursOf(warning).errorText);
    m_error->setPalette(warning);
}

} // namespace week_ui
