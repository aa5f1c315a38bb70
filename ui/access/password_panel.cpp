#include "access/password_panel.h"

#include "base/tr.h"
#include "grid/choice_edit.h"
#include "shell/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace access_ui {
namespace {

QLineEdit *secret(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

} // namespace

PasswordPanel::PasswordPanel(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_form(new QFormLayout),
      m_login(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_person(new grid::ChoiceEdit({}, this)),
      m_kind(new QComboBox(this)),
      m_present(secret(u"presentPassword"_s, this)),
      m_password(secret(u"newPassword"_s, this)),
      m_again(secret(u"passwordAgain"_s, this)),
      m_ok(new QPushButton(tr("&OK"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_error(new QLabel(this))
{
    setObjectName(u"passwordPanel"_s);
    setFrameShape(StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_login->setObjectName(u"accountLogin"_s);
    m_login->setPlaceholderText(tr("lower case, no spaces: lan.nt"));
    m_name->setObjectName(u"accountName"_s);
    m_person->setObjectName(u"accountPerson"_s);
    m_person->setPlaceholderText(tr("empty: nobody of the people rated"));
    m_kind->setObjectName(u"accountKind"_s);
    m_password->setPlaceholderText(tr("at least %1 characters").arg(rights::ShortestPassword));
    m_ok->setObjectName(u"passwordOk"_s);
    m_error->setObjectName(u"passwordError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);

    m_form->addRow(tr("&Login:"), m_login);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("P&erson:"), m_person);
    m_form->addRow(tr("&Kind:", "of account"), m_kind);
    m_form->addRow(tr("Present pass&word:"), m_present);
    m_form->addRow(tr("New &password:"), m_password);
    m_form->addRow(tr("&Once more:"), m_again);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_ok);
    buttons->addWidget(m_cancel);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 8);
    all->addWidget(m_title);
    all->addLayout(m_form);
    all->addWidget(m_error);
    all->addLayout(buttons);
    connect(m_ok, &QPushButton::clicked, this, &PasswordPanel::take);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordPanel::close);
    dress();
    hide();
}

void PasswordPanel::ask(For whom, const QString &title, const SharedAccess &access, std::function<void(const PasswordAnswer &)> take)
{
    m_for = whom;
    m_data = access;
    m_take = std::move(take);
    m_title->setText(title);
    const bool isNew = whom == For::NewAccount;
    const bool isFirst = isNew && access && access->accounts.empty();
    for (QWidget *field : std::initializer_list<QWidget *>{m_login, m_name, m_person, m_kind}) {
        field->setVisible(isNew);
        m_form->labelForField(field)->setVisible(isNew);
    }
    m_present->setVisible(whom == For::Oneself);
    m_form->labelForField(m_present)->setVisible(whom == For::Oneself);
    m_login->clear();
    m_name->clear();
    m_person->setChoices(access ? access->people : QStringList());
    m_person->clear();
    m_kind->clear();
    m_kind->addItems(isFirst ? QStringList{word(rights::Role::Owner)} : roleWords());
    if (!isFirst)
        m_kind->setCurrentText(word(rights::Role::Member));
    clearPasswords();
    m_error->hide();
    m_ok->setEnabled(true);
    show();
    (isNew ? m_login : whom == For::Oneself ? m_present : m_password)->setFocus(Qt::OtherFocusReason);
}

void PasswordPanel::clearPasswords()
{
    for (QLineEdit *line : {m_present, m_password, m_again})
        line->clear();
}

void PasswordPanel::done()
{
    if (isVisible())
        close();
}

void PasswordPanel::close()
{
    m_take = {};
    clearPasswords();
    hide();
    Q_EMIT closed();
}

void PasswordPanel::refuse(const QString &reason)
{
    m_error->setText(reason);
    m_error->show();
    m_ok->setEnabled(true);
}

void PasswordPanel::take()
{
    PasswordAnswer answer;
    answer.present = m_present->text();
    answer.password = m_password->text();
    if (answer.password != m_again->text()) {
        m_again->clear();
        m_again->setFocus();
        refuse(tr("The two passwords differ: type the new one once more."));
        return;
    }
    if (m_for == For::NewAccount) {
        answer.account.login = m_login->text().trimmed();
        answer.account.name = m_name->text().trimmed();
        answer.account.role = roleFrom(m_kind->currentText()).value_or(rights::Role::Member);
        if (const QString reason = staff_ui::choose(answer.account.cadre, m_person->chosen().trimmed(), m_data->people, m_data->peopleIds);
            !reason.isEmpty()) {
            m_person->setFocus();
            refuse(reason);
            return;
        }
    }
    m_ok->setEnabled(false); // until it is answered
    if (const auto taken = m_take)
        taken(answer);
}

void PasswordPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_ok->isEnabled())
        m_cancel->hasFocus() ? close() : take();
    else
        QFrame::keyPressEvent(event);
}

void PasswordPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void PasswordPanel::dress()
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, shell::coloursOf(warning).errorText);
    m_error->setPalette(warning);
}

} // namespace access_ui
