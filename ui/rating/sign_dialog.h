// Before a signature: on which sheets, in whose name, and what it says. It stays open, with everything typed, while a sheet is refused.
#pragma once

#include "rating/sign_job.h"

#include <QDialog>

#include <functional>
#include <map>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace grid {
class ChoiceEdit;
}

namespace rating_ui {

struct SignRequest {
    SignInput input; // verb, month, cadres
    QStringList sheets; // whose, as told to the reader
    QString proposed; // of a decision: the class that is proposed, where it is one for all
    std::map<QString, base::Id> people; // who may have signed on paper: “Nguyễn Văn A · CB0007”
    bool mayOwn = true; // in one's own name
    QString whyNotOwn;
    bool mayRecord = true; // another's signed paper
    QDate today;
};

class SignDialog : public QDialog {
    Q_OBJECT

public:
    explicit SignDialog(SignRequest request, QWidget *parent = nullptr);

    void setBusy(bool busy);
    // What was refused; the reader corrects it or gives up.
    void showRefusals(const QStringList &reasons);

Q_SIGNALS:
    void wanted(const rating_ui::SignInput &input);

private:
    void buildClass(QFormLayout *form);
    void buildSignature(QFormLayout *form);
    void enable();
    void confirm();

    SignRequest m_request;
    QComboBox *m_class = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_opinion = nullptr;
    QRadioButton *m_own = nullptr;
    QRadioButton *m_paper = nullptr;
    grid::ChoiceEdit *m_by = nullptr;
    QLineEdit *m_number = nullptr;
    QDateEdit *m_date = nullptr;
    QLabel *m_error;
    QPushButton *m_sign;
};

} // namespace rating_ui
