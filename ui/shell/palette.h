// Ctrl+K: every command of the menus, those of the pages that are not shown last, and every person, found by typing any part of the name, without
// accents. Enter runs the one that is marked.
#pragma once

#include "shell/people.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;
class QMenuBar;

namespace shell {

class Palette : public QFrame {
    Q_OBJECT

public:
    explicit Palette(QMenuBar *menus, QWidget *window);

    // In the middle of the window's top; people may come later.
    void open();
    void setPeople(std::vector<FoundPerson> people);
    void leave(); // whoever used it has left: nobody stays in it

Q_SIGNALS:
    void personChosen(base::Id cadre);
    void commandElsewhere(const QString &page, QAction *command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QString text; // “File › Back up”
        QString key; // folded
        QString keys; // its shortcut
        QPointer<QAction> action;
        QString page = {}; // whose command it is, where another page is shown
        base::Id person = 0;
    };
    void gather();
    void offer();
    void choose();

    QMenuBar *m_menus;
    QLineEdit *m_line;
    QListWidget *m_list;
    std::vector<Entry> m_commands;
    std::vector<Entry> m_people;
    std::vector<Entry> m_offered;
    QPointer<QWidget> m_before; // who had the keyboard
};

} // namespace shell
