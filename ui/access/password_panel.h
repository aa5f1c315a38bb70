// Below the rows: a new account, or a new password for one. What is typed is never shown, and is gone as soon as it is sent: a refused password is
// typed again.
#pragma once

#include "access/access_data.h"
#include "shell/ask_panel.h"

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace grid {
class ChoiceEdit;
}

namespace access_ui {

struct PasswordAnswer {
    rights::Account account; // of a new account
    QString present; // of one's own change
    QString password;
};

class PasswordPanel : public shell::AskPanel {
    Q_OBJECT

public:
    enum class For { NewAccount, Another, Oneself };
    using Take = std::function<void(int question, const PasswordAnswer &)>;

    explicit PasswordPanel(QWidget *parent = nullptr);

    // take is called, once or until it is not refused; then done(question) or refuse(question, …).
    void ask(For whom, const QString &title, const SharedAccess &access, Take take);

private:
    void take() override;
    void forget() override;
    void refused() override;
    void clearPasswords();
    QLineEdit *firstSecret() const;

    For m_for = For::Another;
    SharedAccess m_data;
    Take m_take;
    QFormLayout *m_form;
    QLineEdit *m_login;
    QLineEdit *m_name;
    grid::ChoiceEdit *m_person;
    QComboBox *m_kind;
    QLineEdit *m_present;
    QLineEdit *m_password;
    QLineEdit *m_again;
};

} // namespace access_ui
