// Packs for scoring on their way out: whose, of which month, into which folder.
#pragma once

#include "exchange/asking.h"
#include "exchange/pack.h"
#include "shell/message_bar.h"
#include "shell/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shell {
class MonthStepper;
class TaskBar;
} // namespace shell

namespace exchange_ui {

class SendPacks : public QDialog {
    Q_OBJECT

public:
    SendPacks(shell::StoreThread &store, const shell::Session &session, Asking asking, QWidget *parent);

    bool isBusy() const { return m_busy; }
    void reject() override;

private:
    struct UnitLine {
        base::Id id = 0;
        QString code;
        QString name; // indented by its depth
        QString whyNot; // the caller may not send for it
    };
    struct Loaded {
        std::vector<UnitLine> units;
        base::Month month;
    };
    static Loaded load(store::Database &database, const rights::Caller &caller);
    void loaded(const Loaded &what);
    void chooseFolder();
    void send();
    void enable();

    shell::StoreThread &m_store;
    const shell::Session &m_session;
    Asking m_asking;
    std::vector<UnitLine> m_units;
    QComboBox *m_unit;
    shell::MonthStepper *m_month;
    QLineEdit *m_folder;
    shell::MessageBar *m_messages;
    shell::TaskBar *m_tasks;
    QPushButton *m_send;
    QPushButton *m_open;
    QLabel *m_why;
    bool m_busy = false;
    QString m_written; // the folder of the packs just made
};

} // namespace exchange_ui
