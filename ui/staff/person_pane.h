// One person of the register: their posts in time, their absences, their record; what is done with a person as a whole.
#pragma once

#include "shell/message_bar.h"
#include "shell/session.h"
#include "staff/person_models.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QTabWidget;

namespace grid {
class View;
}
namespace store {
class Edit;
}

namespace staff_ui {

class RecordTab;
class TransferDialog;
struct Transfer;

// What removes rows; empty: they are not for removing.
using Removal = std::function<void(store::Edit &, const rights::Caller &)>;

class PersonPane : public QWidget {
    Q_OBJECT

public:
    PersonPane(shell::StoreThread &store, shell::Session &session, QWidget *parent = nullptr);

    void set(SharedDirectory directory, base::Id cadre); // 0: nobody
    bool isSettled() const;
    std::vector<grid::View *> views() const;
    QList<QAction *> actions() const { return {m_transfer, m_export}; }
    Removal removal(const grid::View *view) const; // of the rows selected there

Q_SIGNALS:
    void settled();
    void told(shell::Tone tone, const QString &message);
    void exportWanted(base::Id cadre, const QString &name);

private:
    QWidget *buildCorner();
    void enable();
    void openTransfer();
    void transfer(const Transfer &transfer, const SharedDirectory &asked, TransferDialog *shown);

    shell::StoreThread &m_store;
    shell::Session &m_session;
    SharedDirectory m_directory;
    base::Id m_cadre = 0;
    PostsModel *m_posts;
    AbsencesModel *m_absences;
    grid::View *m_postsView;
    grid::View *m_absencesView;
    RecordTab *m_record;
    QTabWidget *m_tabs;
    QLabel *m_whose;
    QAction *m_transfer;
    QAction *m_export;
};

} // namespace staff_ui
