#include "shell/ask_panel.h"

#include "shell/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shell {

AskPanel::AskPanel(const QString &name, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_ok(new QPushButton(tr("&OK"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_error(new QLabel(this))
{
    setFrameShape(StyledPanel);
    m_title->setObjectName(name + u"Title"_s);
    m_ok->setObjectName(name + u"Ok"_s);
    m_cancel->setObjectName(name + u"Cancel"_s);
    m_error->setObjectName(name + u"Error"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_error})
        label->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    connect(m_ok, &QPushButton::clicked, this, [this] { take(); });
    connect(m_cancel, &QPushButton::clicked, this, &AskPanel::close);
    dress();
    hide();
}

void AskPanel::open(const QString &title, QWidget *first)
{
    ++m_question;
    m_title->setText(title);
    m_ok->setEnabled(true);
    m_error->hide();
    show();
    first->setFocus(Qt::OtherFocusReason);
}

void AskPanel::wait() { m_ok->setEnabled(false); }

void AskPanel::done(int question)
{
    if (question == m_question)
        dismiss();
}

void AskPanel::refuse(int question, const QString &reason)
{
    if (question != m_question || isHidden())
        return;
    m_error->setText(reason);
    m_error->show();
    m_ok->setEnabled(true);
    refused();
}

void AskPanel::refuseNow(const QString &reason, QWidget *field)
{
    refuse(m_question, reason);
    field->setFocus(Qt::OtherFocusReason);
}

void AskPanel::dismiss()
{
    if (!isHidden()) // also on a page that nobody sees
        close();
}

void AskPanel::close()
{
    forget();
    hide();
    Q_EMIT closed();
}

void AskPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_ok->isEnabled())
        m_cancel->hasFocus() ? close() : take();
    else
        QFrame::keyPressEvent(event);
}

void AskPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void AskPanel::dress()
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, coloursOf(warning).errorText);
    m_error->setPalette(warning);
}

} // namespace shell
