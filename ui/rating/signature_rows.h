// In whose name something is signed, as rows of a form: in one's own, or as another signed it on paper, with the paper's number and date.
#pragma once

#include "base/id.h"

#include <QDate>
#include <QObject>
#include <QString>

#include <map>
#include <optional>

class QDateEdit;
class QFormLayout;
class QLineEdit;
class QRadioButton;
class QWidget;

namespace grid {
class ChoiceEdit;
}

namespace rating_ui {

struct SignatureRequest {
    bool mayOwn = true; // in one's own name
    QString whyNotOwn;
    bool mayRecord = true; // another's signed paper
    QString usual; // who signs such a paper, of each sheet: “The direct manager of each”
    std::map<QString, base::Id> people; // who else may have signed: “Nguyễn Văn A · CB0007”
    QDate today;
};

struct SignatureAnswer {
    enum class By { Own, Usual, Named };
    By by = By::Own;
    base::Id named = 0;
    QString paperNumber;
    QDate paperDate;
};

class SignatureRows : public QObject {
    Q_OBJECT

public:
    SignatureRows(SignatureRequest request, QFormLayout *form, QWidget *dialog);

    // Nothing: what was typed means nobody, or the paper is not named; `why` says so and the line in question has the focus.
    std::optional<SignatureAnswer> answer(QString &why) const;

private:
    void enable();

    SignatureRequest m_request;
    QRadioButton *m_own;
    QRadioButton *m_paper;
    grid::ChoiceEdit *m_by;
    QLineEdit *m_number;
    QDateEdit *m_date;
};

} // namespace rating_ui
