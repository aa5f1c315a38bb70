// Everything that the file holds of one person and the caller may see, as a workbook: where it goes, and its folder afterwards.
#pragma once

#include "exchange/asking.h"
#include "shell/message_bar.h"
#include "shell/session.h"

#include <QDialog>

class QPushButton;

namespace shell {
class TaskBar;
}

namespace exchange_ui {

class PersonExport : public QDialog {
    Q_OBJECT

public:
    PersonExport(shell::StoreThread &store, const shell::Session &session, Asking asking, base::Id cadre, const QString &name, QWidget *parent);

    bool isBusy() const { return m_busy; }
    void reject() override;

private:
    void enable();
    void save();

    shell::StoreThread &m_store;
    const shell::Session &m_session;
    Asking m_asking;
    base::Id m_cadre;
    QString m_name;
    shell::MessageBar *m_messages;
    shell::TaskBar *m_tasks;
    QPushButton *m_save;
    QPushButton *m_open;
    QString m_written; // the folder of what was just written
    bool m_busy = false;
};

} // namespace exchange_ui
