// What stands in place of the pages while nobody is logged in.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shell {

class Session;

class LoginPage : public QWidget {
    Q_OBJECT

public:
    explicit LoginPage(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void logIn();

    Session &m_session;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLabel *m_error;
    QPushButton *m_enter;
};

} // namespace shell
