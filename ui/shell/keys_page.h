// The page “Keys” of the settings: every command of the menus, and a field in which its new keys are pressed.
#pragma once

#include <QWidget>

class QKeySequence;
class QLabel;
class QLineEdit;
class QMenuBar;
class QPushButton;
class QTableView;

namespace shell {

class KeysEdit;
class KeysModel;

class KeysPage : public QWidget {
    Q_OBJECT

public:
    // The menus must outlive it.
    explicit KeysPage(const QMenuBar &menus, QWidget *parent = nullptr);

private:
    void showCurrent();
    void press(const QKeySequence &keys);
    void take();
    void say(const QString &text, bool refused);
    void refresh();

    const QMenuBar &m_menus;
    KeysModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    KeysEdit *m_edit;
    QLabel *m_note;
    QPushButton *m_take; // the keys away from the command that has them
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QString m_holder; // who has the keys that were pressed
};

} // namespace shell
