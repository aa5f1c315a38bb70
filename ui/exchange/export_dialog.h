// What the file holds, as a workbook, a table or JSON: what, of which month, in which form. The choices are remembered.
#pragma once

#include "exchange/asking.h"
#include "exchange/export.h"
#include "shell/message_bar.h"
#include "shell/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace shell {
class MonthStepper;
class TaskBar;
} // namespace shell

namespace exchange_ui {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(shell::StoreThread &store, const shell::Session &session, Asking asking, QWidget *parent);

    bool isBusy() const { return m_busy; }
    void reject() override;

private:
    void build();
    void fillSheets();
    void recall();
    void remember();
    void enable();
    void save();

    shell::StoreThread &m_store;
    const shell::Session &m_session;
    Asking m_asking;
    QComboBox *m_what;
    QLabel *m_about;
    QComboBox *m_format;
    QComboBox *m_sheet;
    QRadioButton *m_allMonths;
    QRadioButton *m_oneMonth;
    shell::MonthStepper *m_month;
    shell::MessageBar *m_messages;
    shell::TaskBar *m_tasks;
    QPushButton *m_save;
    QPushButton *m_open;
    QLabel *m_why;
    QString m_written; // the folder of what was just written
    bool m_busy = false;
};

} // namespace exchange_ui
