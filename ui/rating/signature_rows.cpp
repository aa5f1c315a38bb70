#include "rating/signature_rows.h"

#include "grid/choice_edit.h"
#include "shell/theme.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace rating_ui {

SignatureRows::SignatureRows(SignatureRequest request, QFormLayout *form, QWidget *dialog)
    : QObject(dialog),
      m_request(std::move(request)),
      m_own(new QRadioButton(tr("in my o&wn name"), dialog)),
      m_paper(new QRadioButton(tr("as signed on &paper by another"), dialog)),
      m_by(new grid::ChoiceEdit({}, dialog)),
      m_number(new QLineEdit(dialog)),
      m_date(new QDateEdit(m_request.today, dialog))
{
    m_own->setObjectName(u"signOwn"_s);
    m_own->setEnabled(m_request.mayOwn);
    m_own->setToolTip(m_request.whyNotOwn);
    m_paper->setObjectName(u"signPaper"_s);
    m_paper->setEnabled(m_request.mayRecord);
    (m_request.mayOwn ? m_own : m_paper)->setChecked(true);
    form->addRow(tr("Signed"), m_own);
    if (!m_request.mayOwn && !m_request.whyNotOwn.isEmpty()) {
        auto *why = new QLabel(m_request.whyNotOwn, dialog);
        why->setObjectName(u"signWhyNotOwn"_s);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        QPalette quiet = why->palette();
        quiet.setColor(QPalette::WindowText, shell::coloursOf(quiet).quiet);
        why->setPalette(quiet);
        form->addRow(QString(), why);
    }
    form->addRow(QString(), m_paper);

    QStringList people;
    if (!m_request.usual.isEmpty())
        people << m_request.usual;
    for (const auto &[name, id] : m_request.people)
        people << name;
    m_by->setObjectName(u"signBy"_s);
    m_by->setChoices(people);
    m_by->setText(m_request.usual);
    m_by->setPlaceholderText(tr("name or code"));
    m_number->setObjectName(u"signNumber"_s);
    m_number->setPlaceholderText(tr("as on the paper: 12/BC-UBND"));
    m_date->setObjectName(u"signDate"_s);
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_date->setCalendarPopup(true);
    form->addRow(tr("Signed &by:"), m_by);
    form->addRow(tr("Paper &number:"), m_number);
    form->addRow(tr("&Date of the paper:"), m_date);
    connect(m_paper, &QRadioButton::toggled, this, &SignatureRows::enable);
    enable();
}

void SignatureRows::enable()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_by, m_number, m_date})
        widget->setEnabled(m_paper->isChecked());
}

std::optional<SignatureAnswer> SignatureRows::answer(QString &why) const
{
    SignatureAnswer answer;
    if (!m_paper->isChecked())
        return answer;
    const QString who = m_by->chosen();
    QStringList names;
    for (const auto &[name, id] : m_request.people)
        names << name;
    const int meant = grid::choiceMeant(names, who); // the code or the name is enough
    if (!m_request.usual.isEmpty() && who == m_request.usual) {
        answer.by = SignatureAnswer::By::Usual;
    } else if (meant >= 0) {
        answer.by = SignatureAnswer::By::Named;
        answer.named = m_request.people.at(names[meant]);
    } else {
        why = who.isEmpty() ? tr("Say who signed the paper.")
              : meant == -2 ? tr("Several people are called “%1”: choose one, or type the code.").arg(who)
                            : tr("There is nobody called “%1”: choose who signed the paper.").arg(who);
        m_by->setFocus();
        return std::nullopt;
    }
    answer.paperNumber = m_number->text().trimmed();
    answer.paperDate = m_date->date();
    if (answer.paperNumber.isEmpty()) {
        why = tr("Give the number of the paper on which it was signed.");
        m_number->setFocus();
        return std::nullopt;
    }
    return answer;
}

} // namespace rating_ui
