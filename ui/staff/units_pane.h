// The tree of units: it narrows the people, and units are added (Insert), changed or moved (F2) and removed (Delete) in it.
#pragma once

#include "shell/message_bar.h"
#include "shell/store_thread.h"
#include "staff/person_models.h"

#include <QList>
#include <QWidget>

class QAction;
class QTreeWidget;

namespace staff_ui {

class UnitForm;

class UnitsPane : public QWidget {
    Q_OBJECT

public:
    explicit UnitsPane(shell::StoreThread &store, QWidget *parent = nullptr);

    void set(SharedDirectory directory); // null: nothing is shown
    QStringList codes() const; // of the unit chosen and those below; empty: all
    void chooseAll();
    QList<QAction *> actions() const { return {m_add, m_change, m_remove}; }

Q_SIGNALS:
    void chosen(); // another unit, or the same with other units below
    void told(shell::Tone tone, const QString &message);
    void failed(const base::Failure &failure);

private:
    void fill();
    void enable();
    const staff::Unit *current() const; // null: all units
    void add();
    void change();
    void ask(const QString &title, const staff::Unit &unit);
    void save(int question, const staff::Unit &unit);
    void remove();

    shell::StoreThread &m_store;
    SharedDirectory m_directory;
    QTreeWidget *m_tree;
    UnitForm *m_form;
    QAction *m_add;
    QAction *m_change;
    QAction *m_remove;
    QString m_wanted; // the code of a unit to be chosen once it is read
};

} // namespace staff_ui
