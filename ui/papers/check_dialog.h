// “Check a signed paper”: its code is typed, and the dialog says whether the paper is what the file holds and what differs.
#pragma once

#include "shell/session.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace papers_ui {

class CheckDialog : public QDialog {
    Q_OBJECT

public:
    CheckDialog(shell::StoreThread &store, const shell::Session &session, QWidget *parent = nullptr);

private:
    void check();
    void tell(const QString &verdict, bool good, const QStringList &lines);

    shell::StoreThread &m_store;
    const shell::Session &m_session;
    QLineEdit *m_code;
    QPushButton *m_check;
    QTextBrowser *m_answer;
};

} // namespace papers_ui
