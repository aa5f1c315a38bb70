// The keys of commands, as each user wants them. Whoever makes an action names it and says its usual keys; what the user chose instead is kept under
// that name and holds in every window at once.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>

#include <vector>

class QAction;
class QMenuBar;

namespace shell {

// Gives the action the keys of this name: the user's, else the usual ones. name: “file/openFile”, “edit/fillDown”.
void giveKeys(QAction &action, const QString &name, const QList<QKeySequence> &usual);
// The same for an entry that only tells the keys of another action, behind its text.
void tellKeys(QAction &action, const QString &name, const QList<QKeySequence> &usual);
// Gives the commands of every menu theirs, as “menu/objectName”; what was given keys already keeps its name.
void giveMenuKeys(const QMenuBar &menus);

// Keeps a choice and gives it to every action of that name. An empty one: no keys. The usual one: nothing is kept.
void chooseKeys(const QString &name, const QList<QKeySequence> &usual, const QKeySequence &chosen);
void forgetKeys(const QString &name); // the usual ones again
void forgetAllKeys();

// A command of the menus, of all pages, as it is now.
struct Command {
    QString name; // empty: it keeps no keys of its own (recent files)
    QString text; // “Week › Copy the week”
    QString scope; // the menu that is only there with its page; empty: always there
    QList<QKeySequence> usual;
    QList<QKeySequence> keys;
    QPointer<QAction> action;
};
std::vector<Command> menuCommands(const QMenuBar &menus);
// Its title without what is only for menus: “Back up”.
QString plainText(const QAction &action);
// As people read them: “Ctrl+Y, Ctrl+Shift+Z”.
QString keysText(const QList<QKeySequence> &keys);
// Of an action, whether it has or only tells them.
QString keysText(const QAction &action);

// Why these keys cannot be a command's at all: grids and texts use them, or they type something. Empty: they can.
QString whyNotKeys(const QKeySequence &keys);
// The command that has these keys where the one called name would be met; nullptr: none.
const Command *holder(const std::vector<Command> &commands, const QString &name, const QKeySequence &keys);

} // namespace shell
