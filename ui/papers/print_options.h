// What is asked of one paper: its period, whose it is, and how it is made. Only what the paper has is shown.
#pragma once

#include "papers/prepared.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace grid {
class ChoiceEdit;
}
namespace shell {
class MonthStepper;
class UnitFilter;
class WeekStepper;
} // namespace shell

namespace papers_ui {

class PrintOptions : public QWidget {
    Q_OBJECT

public:
    explicit PrintOptions(QWidget *parent = nullptr);

    // Of the file; what was chosen stays where it still is.
    void setChoices(const Choices &choices);
    void setKind(const papers::PaperKind &kind);
    // As another page asks for it.
    void choose(const papers::PrintRequest &request);

    // All periods are filled in, so that other papers of the same can be judged by it.
    papers::PrintRequest request() const;
    bool wantsCover() const;

    QList<QAction *> stepActions() const; // the visible stepper's have the keys

Q_SIGNALS:
    void changed();

private:
    void choosePerson();
    void chooseDate();
    void showFields();
    void setSelected(std::vector<base::Id> people);

    const papers::PaperKind *m_kind;
    Choices m_choices;
    base::Id m_person = 0;
    std::vector<base::Id> m_selected; // several, as another page chose them
    QDate m_date;
    bool m_quiet = false; // while the fields are set by the program
    QFormLayout *m_form;
    QLabel *m_needs;
    shell::WeekStepper *m_week;
    shell::MonthStepper *m_month;
    QWidget *m_quarterRow;
    QComboBox *m_quarter;
    QSpinBox *m_year;
    shell::UnitFilter *m_unit;
    QWidget *m_personBox;
    grid::ChoiceEdit *m_personEdit;
    QLabel *m_personNote;
    QWidget *m_selectedRow;
    QLabel *m_selectedText;
    QComboBox *m_layout;
    QCheckBox *m_annex;
    QCheckBox *m_apart;
    QCheckBox *m_cover;
    QLineEdit *m_number;
    QLineEdit *m_dateEdit;
    QLabel *m_dateNote;
    QWidget *m_dateBox;
};

} // namespace papers_ui
