// Before a signature: on which sheets, in whose name, and what it says. It stays open, with everything typed, while a sheet is refused.
#pragma once

#include "rating/sign_job.h"
#include "rating/signature_rows.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rating_ui {

struct SignRequest {
    SignInput input; // verb, month, cadres
    QStringList sheets; // whose, as told to the reader
    QString proposed; // of a decision: the class that is proposed, where it is one for all
    SignatureRequest signature; // its `usual` follows from the verb
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
    void confirm();

    SignRequest m_request;
    QComboBox *m_class = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_opinion = nullptr;
    SignatureRows *m_signature = nullptr;
    QLabel *m_error;
    QPushButton *m_sign;
};

} // namespace rating_ui
