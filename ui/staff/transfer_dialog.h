// A transfer in one step: which post ends, and the one that begins on the day after.
#pragma once

#include "staff/person_models.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace grid {
class ChoiceEdit;
}

namespace staff_ui {

struct Transfer {
    base::Id from = 0; // the post that ends on the day before
    QDate firstDay;
    staff::Post next;
};

class TransferDialog : public QDialog {
    Q_OBJECT

public:
    // post: the one that ends, as first proposed. Only posts that have not ended are offered.
    TransferDialog(SharedDirectory directory, base::Id cadre, base::Id post, QWidget *parent);

    void refuse(const QString &reason); // stays open with what was typed

Q_SIGNALS:
    void wanted(const staff_ui::Transfer &transfer);

private:
    void build();
    void fillFrom(const staff::Post &post);
    void confirm();

    SharedDirectory m_directory;
    base::Id m_cadre;
    QComboBox *m_from;
    QLineEdit *m_day;
    grid::ChoiceEdit *m_unit;
    QLineEdit *m_title;
    QComboBox *m_role;
    QComboBox *m_kind;
    grid::ChoiceEdit *m_manager;
    QCheckBox *m_primary;
    QLabel *m_error;
    QPushButton *m_ok;
};

// The posts of somebody that have not ended, in order of recording: what a transfer may end.
std::vector<const staff::Post *> runningPosts(const Directory &directory, base::Id cadre);

} // namespace staff_ui
