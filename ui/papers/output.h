// Where copies go: a printer, one file, a file each. Asks what has to be asked, logs the printing, shows how far it is and can be stopped.
#pragma once

#include "papers/prepared.h"
#include "shell/dialogs.h"
#include "shell/message_bar.h"
#include "shell/store_thread.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace shell {
class TaskBar;
}

namespace papers_ui {

// The questions about printers, so that a test can answer them.
struct Printing {
    std::function<bool()> hasPrinter;
    std::function<bool(QPrinter &printer, QWidget *parent)> choose; // false: changed their mind

    static Printing real();
};

class Output : public QObject {
    Q_OBJECT

public:
    Output(shell::StoreThread &store, shell::Dialogs dialogs, Printing printing, shell::TaskBar &tasks, QWidget *parent);

    bool isBusy() const { return m_busy; }
    // By value: while something is asked the page may prepare anew, or its session end.
    void print(SharedPrepared prepared, bool cover);
    void saveTogether(SharedPrepared prepared, bool cover);
    void saveApart(SharedPrepared prepared, bool cover);
    void forget() { ++m_session; } // the session has ended: what is being asked about is not done

Q_SIGNALS:
    void busyChanged();
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});
    void failed(const base::Failure &failure);

private:
    using Save = std::function<QString(const papers::PrintJob &, const std::function<void(int)> &progress)>; // what was done

    void save(const SharedPrepared &prepared, const QString &action, const Save &work);
    void begin(const QString &text, int copies);
    void progress(int done);
    void end();

    shell::StoreThread &m_store;
    shell::Dialogs m_dialogs;
    Printing m_printing;
    shell::TaskBar &m_tasks;
    QWidget *m_window;
    bool m_busy = false;
    int m_session = 0;
    QString m_text;
    int m_copies = 0;
    std::stop_token m_stop;
};

} // namespace papers_ui
