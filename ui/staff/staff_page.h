// The page “Staff”: the tree of units, the people, and one person's posts in time, absences and record. The page reads the register and says which
// unit and which person are shown; what can be done there is its panes'.
#pragma once

#include "shell/loader.h"
#include "shell/page.h"
#include "staff/person_models.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace grid {
class View;
}
namespace shell {
class EmptyState;
} // namespace shell

namespace staff_ui {

class PeopleModel;
class PersonPane;
class UnitsPane;

class StaffPage : public shell::Page {
    Q_OBJECT

public:
    StaffPage(shell::StoreThread &store, shell::Session &session, QAction *import, QWidget *parent = nullptr);
    ~StaffPage() override;

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override;
    void readAhead() override { m_loader.readAhead(); }
    bool showPerson(base::Id cadre) override;

Q_SIGNALS:
    // Everything that is held of one person, as a workbook.
    void exportWanted(base::Id cadre, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildRight();
    void buildActions();
    void connectViews();
    void sessionChanged();
    void load();
    void loaded(SharedDirectory fresh);
    void loadFailed(const base::Failure &failure);
    void chooseSomebody(); // where the current person is not shown any longer
    void showCurrent();
    void enable();
    void remove();
    grid::View *focused() const; // the table that has, or had last, the keyboard

    shell::StoreThread &m_store;
    shell::Session &m_session;
    shell::Loader<SharedDirectory> m_loader;
    QAction *m_import;
    SharedDirectory m_directory;
    PeopleModel *m_people;
    UnitsPane *m_units;
    grid::View *m_peopleView;
    PersonPane *m_person;
    grid::View *m_focused = nullptr;
    QLineEdit *m_search;
    QLabel *m_count;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QWidget *m_split;
    QAction *m_find;
    QAction *m_remove;
    QAction *m_byHand; // offered where there is nothing yet
    QAction *m_retry;
};

} // namespace staff_ui
