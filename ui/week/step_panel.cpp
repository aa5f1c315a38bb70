#include "week/step_panel.h"

#include "exchange/cell_parse.h"
#include "grid/choice_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace week_ui {

StepPanel::StepPanel(QWidget *parent)
    : AskPanel(u"step"_s, parent),
      m_label(new QLabel(this)),
      m_input(new QLineEdit(this)),
      m_byLabel(new QLabel(tr("Signed &by:"), this)),
      m_by(new grid::ChoiceEdit({}, this))
{
    setObjectName(u"stepPanel"_s);
    m_input->setObjectName(u"stepInput"_s);
    m_label->setBuddy(m_input);
    m_by->setObjectName(u"stepBy"_s);
    m_byLabel->setBuddy(m_by);

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
    for (QWidget *before = m_input; QWidget * next : std::initializer_list<QWidget *>{m_by, m_ok, m_cancel}) {
        setTabOrder(before, next); // the buttons were made first
        before = next;
    }
}

void StepPanel::ask(StepRequest request, Take take)
{
    m_request = std::move(request);
    m_take = std::move(take);
    const bool hasInput = m_request.input != StepRequest::Input::None;
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
    open(m_request.title, hasInput ? static_cast<QWidget *>(m_input) : m_request.mayOwn ? static_cast<QWidget *>(m_ok) : m_by);
    if (hasInput)
        m_input->selectAll();
}

void StepPanel::take()
{
    StepAnswer answer;
    answer.text = m_input->text().trimmed();
    if (m_request.needed && answer.text.isEmpty()) {
        refuseNow(tr("Nothing has been entered yet."), m_input);
        return;
    }
    if (m_request.input == StepRequest::Input::Date && !answer.text.isEmpty()) {
        const exchange::Parsed<QDate> date = exchange::parseTypedDate(answer.text, m_request.near);
        if (!date.ok()) {
            refuseNow(date.reason, m_input);
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
            refuseNow(tr("There is nobody called “%1”: choose who signed the paper.").arg(who), m_by);
            return;
        }
    } else if (!m_request.mayOwn) {
        refuseNow(tr("Say who signed the paper."), m_by);
        return;
    }
    wait();
    if (const auto taken = m_take)
        taken(question(), answer);
}

} // namespace week_ui
