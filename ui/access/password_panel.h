// Below the rows: a new account, or a new password for one. What is typed is never shown and leaves the panel as soon as it is taken. Enter takes it,
// Esc gives it up; it stays, without the passwords, while it is refused.
#pragma once

#include "access/access_data.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace grid {
class ChoiceEdit;
}

namespace access_ui {

struct PasswordAnswer {
    rights::Account account; // of a new account
    QString present; // of one's own change
    QString password;
};

class PasswordPanel : public QFrame {
    Q_OBJECT

public:
    enum class For { NewAccount, Another, Oneself };

    explicit PasswordPanel(QWidget *parent = nullptr);

    // take is called, once or until it is not refused; then done() or refuse().
    void ask(For whom, const QString &title, const SharedAccess &access, std::function<void(const PasswordAnswer &)> take);
    void done();
    void refuse(const QString &reason);

Q_SIGNALS:
    void closed(); // done or given up

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take();
    void close();
    void dress();
    void clearPasswords();

    For m_for = For::Another;
    SharedAccess m_data;
    std::function<void(const PasswordAnswer &)> m_take;
    QLabel *m_title;
    QFormLayout *m_form;
    QLineEdit *m_login;
    QLineEdit *m_name;
    grid::ChoiceEdit *m_person;
    QComboBox *m_kind;
    QLineEdit *m_present;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    QLabel *m_error;
};

} // namespace access_ui
