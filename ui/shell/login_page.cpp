#include "shell/login_page.h"

#include "shell/session.h"
#include "shell/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

LoginPage::LoginPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_login(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_error(new QLabel(this)),
      m_enter(new QPushButton(tr("Log &in"), this))
{
    setObjectName(u"loginPage"_s);
    auto *title = new QLabel(tr("Log in to this file"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    m_login->setObjectName(u"login"_s);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_error->setObjectName(u"loginError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_enter->setObjectName(u"logIn"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Login:"), m_login);
    form->addRow(tr("&Password:"), m_password);
    auto *box = new QWidget(this);
    box->setFixedWidth(46 * fontMetrics().averageCharWidth());
    auto *inside = new QVBoxLayout(box);
    inside->addWidget(title);
    inside->addLayout(form);
    inside->addWidget(m_error);
    inside->addWidget(m_enter);
    auto *all = new QVBoxLayout(this);
    all->addStretch(2);
    all->addWidget(box, 0, Qt::AlignHCenter);
    all->addStretch(3);
    connect(m_login, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::logIn);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::logIn);
    connect(&session, &Session::changed, this, &LoginPage::follow);
    connect(&session, &Session::refused, this, [this](const QString &reason) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, coloursOf(colours).errorText);
        m_error->setPalette(colours);
        m_error->setText(reason);
        m_password->setFocus(Qt::OtherFocusReason);
    });
    follow();
}

void LoginPage::logIn()
{
    m_error->clear();
    const QString password = m_password->text();
    m_password->clear(); // whatever comes of it, it does not stay on the screen
    m_session.logIn(m_login->text().trimmed().toLower(), password);
}

void LoginPage::follow()
{
    const bool asking = m_session.state() == Session::State::Asking;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_login, m_password, m_enter})
        widget->setEnabled(!asking);
    if (m_session.isIn())
        m_error->clear();
    if (m_session.state() == Session::State::LoggedOut)
        m_login->setText(m_session.lastLogin());
}

void LoginPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus(Qt::OtherFocusReason);
}

} // namespace shell
