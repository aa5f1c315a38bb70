// Packs on their way back: what each holds, where it says otherwise than the file, what is refused; and which of it is taken, in one step.
#pragma once

#include "exchange/pack_receive.h"
#include "shell/message_bar.h"
#include "shell/session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace grid {
class View;
}
namespace shell {
class TaskBar;
}

namespace exchange_ui {

class LinesModel;
class TickModel;

class ReceivePacks : public QDialog {
    Q_OBJECT

public:
    ReceivePacks(shell::StoreThread &store, const shell::Session &session, const QStringList &paths, QWidget *parent);

    bool isBusy() const { return m_busy; }
    // Breaks off what is being done. Packs on their way in may be in by then: it waits unseen for what came of it, and tells.
    void reject() override;

Q_SIGNALS:
    void settled(); // !isBusy()
    void told(shell::Tone tone, const QString &message, const QStringList &details);

private:
    struct Conflict {
        int pack = 0; // place among the paths
        exchange::CellPlace place;
    };
    void build();
    QList<exchange::PackToTake> wanted() const; // those ticked, without the cells that are not
    void read();
    void shown(const exchange::PacksReport &report);
    void recheck();
    void take();
    void post(const QList<exchange::PackToTake> &packs, bool dryRun, const QString &text,
              const std::function<void(const exchange::PacksReport &)> &done);
    void taken(const exchange::PacksReport &report);
    void showLost(const exchange::PacksReport &report);
    void enable();

    shell::StoreThread &m_store;
    const shell::Session &m_session;
    QStringList m_paths;
    exchange::PacksReport m_report; // of all, as read at first
    std::vector<Conflict> m_conflicts; // by line
    QLabel *m_summary;
    shell::MessageBar *m_messages;
    shell::MessageBar *m_lost;
    TickModel *m_packs;
    TickModel *m_differing;
    LinesModel *m_bad;
    QTableView *m_packsView;
    QTableView *m_differingView;
    grid::View *m_badView;
    QCheckBox *m_takeAll;
    QLabel *m_badTitle;
    QCheckBox *m_skip;
    shell::TaskBar *m_tasks;
    QPushButton *m_take;
    int m_number = 0; // only the newest answer counts
    bool m_busy = false;
    bool m_saving = false; // packs are on their way into the file
    bool m_left = false; // closed meanwhile
};

} // namespace exchange_ui
