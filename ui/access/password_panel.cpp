#include "access/password_panel.h"

#include "base/tr.h"
#include "grid/choice_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
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
    : AskPanel(u"password"_s, parent),
      m_form(new QFormLayout),
      m_login(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_person(new grid::ChoiceEdit({}, this)),
      m_kind(new QComboBox(this)),
      m_present(secret(u"presentPassword"_s, this)),
      m_password(secret(u"newPassword"_s, this)),
      m_again(secret(u"passwordAgain"_s, this))
{
    setObjectName(u"passwordPanel"_s);
    m_title->setWordWrap(true);
    m_login->setObjectName(u"accountLogin"_s);
    m_login->setPlaceholderText(tr("lower case, no spaces: lan.nt"));
    m_name->setObjectName(u"accountName"_s);
    m_person->setObjectName(u"accountPerson"_s);
    m_person->setPlaceholderText(tr("empty: nobody of the people rated"));
    m_kind->setObjectName(u"accountKind"_s);
    m_password->setPlaceholderText(tr("at least %1 characters").arg(rights::ShortestPassword));

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
    for (QWidget *before = m_again; QWidget * next : std::initializer_list<QWidget *>{m_ok, m_cancel}) {
        setTabOrder(before, next); // the buttons were made first
        before = next;
    }
}

void PasswordPanel::ask(For whom, const QString &title, const SharedAccess &access, Take take)
{
    m_for = whom;
    m_data = access;
    m_take = std::move(take);
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
    open(title, isNew ? m_login : firstSecret());
}

QLineEdit *PasswordPanel::firstSecret() const { return m_for == For::Oneself ? m_present : m_password; }

void PasswordPanel::clearPasswords()
{
    for (QLineEdit *line : {m_present, m_password, m_again})
        line->clear();
}

void PasswordPanel::forget()
{
    m_take = {};
    clearPasswords();
}

void PasswordPanel::refused()
{
    if (m_password->text().isEmpty())
        firstSecret()->setFocus(Qt::OtherFocusReason);
}

void PasswordPanel::take()
{
    PasswordAnswer answer;
    answer.present = m_present->text();
    answer.password = m_password->text();
    if (answer.password != m_again->text()) {
        m_again->clear();
        refuseNow(tr("The two passwords differ: type the new one once more."), m_again);
        return;
    }
    if (m_for == For::NewAccount) {
        answer.account.login = m_login->text().trimmed();
        answer.account.name = m_name->text().trimmed();
        answer.account.role = roleFrom(m_kind->currentText()).value_or(rights::Role::Member);
        if (const QString reason = staff_ui::choose(answer.account.cadre, m_person->chosen().trimmed(), m_data->people, m_data->peopleIds);
            !reason.isEmpty()) {
            refuseNow(reason, m_person);
            return;
        }
    }
    clearPasswords();
    wait();
    if (const auto taken = m_take)
        taken(question(), answer);
}

} // namespace access_ui
