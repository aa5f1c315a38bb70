// A petition or its answer: a text, and for an answer in whose name. It stays open, with everything typed, while it is refused.
#pragma once

#include "rating/signature_rows.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rating_ui {

struct PetitionRequest {
    QString title; // also of the button
    QString about; // whose sheet, or what is answered
    QString label; // of the text, with its mnemonic
    std::optional<SignatureRequest> signature; // of an answer
};

struct PetitionInput {
    QString text;
    SignatureAnswer signature;
};

class PetitionDialog : public QDialog {
    Q_OBJECT

public:
    explicit PetitionDialog(PetitionRequest request, QWidget *parent = nullptr);

    void refuse(const QString &reason);

Q_SIGNALS:
    void wanted(const rating_ui::PetitionInput &input);

private:
    void confirm();

    QPlainTextEdit *m_text;
    SignatureRows *m_signature = nullptr;
    QLabel *m_error;
    QPushButton *m_ok;
};

} // namespace rating_ui
