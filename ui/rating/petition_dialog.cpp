#include "rating/petition_dialog.h"

#include "shell/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rating_ui {

PetitionDialog::PetitionDialog(PetitionRequest request, QWidget *parent)
    : QDialog(parent),
      m_text(new QPlainTextEdit(this)),
      m_error(new QLabel(this))
{
    setObjectName(u"petitionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(request.title);
    auto *about = new QLabel(request.about, this);
    about->setObjectName(u"petitionAbout"_s);
    auto *label = new QLabel(request.label, this);
    label->setBuddy(m_text);
    m_text->setObjectName(u"petitionText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(QString(request.label).remove(u'&').remove(u':'));
    m_text->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_error->setObjectName(u"petitionError"_s);
    for (QLabel *each : {about, m_error}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    m_error->hide();
    auto *form = new QFormLayout;
    if (request.signature)
        m_signature = new SignatureRows(std::move(*request.signature), form, this);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(request.title, QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"petitionOk"_s);
    m_ok->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"petitionCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &PetitionDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addWidget(about);
    all->addWidget(label);
    all->addWidget(m_text, 1);
    all->addLayout(form);
    all->addWidget(m_error);
    all->addWidget(buttons);
    setMinimumWidth(72 * fontMetrics().averageCharWidth());
    m_text->setFocus(Qt::OtherFocusReason);
}

void PetitionDialog::refuse(const QString &reason)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, shell::coloursOf(palette).errorText);
    m_error->setPalette(palette);
    m_error->setText(tr("Not done: %1").arg(reason));
    m_error->show();
    m_ok->setEnabled(true);
}

void PetitionDialog::confirm()
{
    PetitionInput input;
    input.text = m_text->toPlainText().trimmed();
    if (input.text.isEmpty()) {
        refuse(tr("Nothing has been written yet."));
        m_text->setFocus();
        return;
    }
    if (m_signature) {
        QString why;
        const std::optional<SignatureAnswer> answer = m_signature->answer(why);
        if (!answer) {
            refuse(why);
            return;
        }
        input.signature = *answer;
    }
    m_ok->setEnabled(false); // until it is answered
    Q_EMIT wanted(input);
}

} // namespace rating_ui
