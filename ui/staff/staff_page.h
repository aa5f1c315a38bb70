// The page “Staff”: the tree of units, the people, and one person's posts in time and absences.
#pragma once

#include "shell/page.h"
#include "shell/store_thread.h"
#include "staff/person_models.h"

#include <stop_token>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;

namespace grid {
class View;
}
namespace shell {
class EmptyState;
class Session;
} // namespace shell

namespace staff_ui {

class PeopleModel;

class StaffPage : public shell::Page {
    Q_OBJECT

public:
    StaffPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent = nullptr);
    ~StaffPage() override;

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override { return !m_loading; }
    bool showPerson(base::Id cadre) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildRight();
    void sessionChanged();
    void load();
    void loaded(SharedDirectory fresh);
    void reloadIfStale();
    void fillTree();
    void filter();
    void showCurrent();
    void enable();
    void remove();
    grid::View *focused() const; // the table that has, or had last, the keyboard

    shell::StoreThread &m_store;
    shell::Session &m_session;
    QAction *m_import;
    SharedDirectory m_directory;
    PeopleModel *m_people;
    PostsModel *m_posts;
    AbsencesModel *m_absences;
    QTreeWidget *m_tree;
    grid::View *m_peopleView;
    grid::View *m_postsView;
    grid::View *m_absencesView;
    grid::View *m_focused = nullptr;
    QLineEdit *m_search;
    QLabel *m_count;
    QLabel *m_whose;
    QTabWidget *m_tabs;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QSplitter *m_split;
    QAction *m_find;
    QAction *m_remove;
    QAction *m_retry;
    std::stop_source m_loadStop;
    int m_loadNumber = 0; // only the newest answer counts
    bool m_loading = false;
    bool m_stale = false;
};

} // namespace staff_ui
