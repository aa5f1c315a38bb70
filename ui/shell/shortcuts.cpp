#include "shell/shortcuts.h"

#include "base/tr.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

const char *const nameProperty = "keysName";
const char *const usualProperty = "usualKeys";
const char *const toldProperty = "keysAreTold";

QString settingOf(const QString &name) { return u"keys/"_s + name; }
QString nameOf(const QAction &action) { return action.property(nameProperty).toString(); }
QList<QKeySequence> usualOf(const QAction &action)
{
    return QKeySequence::listFromString(action.property(usualProperty).toString(), QKeySequence::PortableText);
}

QList<QKeySequence> keysOf(const QString &name, const QList<QKeySequence> &usual)
{
    const QSettings settings;
    if (!settings.contains(settingOf(name)))
        return usual;
    const QKeySequence chosen(settings.value(settingOf(name)).toString(), QKeySequence::PortableText);
    return chosen.isEmpty() ? QList<QKeySequence>() : QList{chosen};
}

void dress(QAction &action)
{
    const QList<QKeySequence> keys = keysOf(nameOf(action), usualOf(action));
    if (!action.property(toldProperty).toBool()) {
        action.setShortcuts(keys);
        return;
    }
    const QString text = action.text().section(u'\t', 0, 0);
    action.setText(keys.isEmpty() ? text : text + u'\t' + keys.first().toString(QKeySequence::NativeText));
}

// Every action of that name, or of any.
void dressAll(const QString &name = {})
{
    for (QWidget *window : QApplication::topLevelWidgets())
        for (QAction *action : window->findChildren<QAction *>())
            if (const QString its = nameOf(*action); !its.isEmpty() && (name.isEmpty() || its == name))
                dress(*action);
}

void dressFirst(QAction &action, const QString &its, const QList<QKeySequence> &usual, bool told)
{
    action.setProperty(nameProperty, its);
    action.setProperty(usualProperty, QKeySequence::listToString(usual, QKeySequence::PortableText));
    action.setProperty(toldProperty, told);
    dress(action);
}

// Of one widget, while it has the keyboard: a grid, a tree.
bool isLocal(const Command &command)
{
    const QAction *action = command.action;
    return action
           && (action->property(toldProperty).toBool() || action->shortcutContext() == Qt::WidgetShortcut
               || action->shortcutContext() == Qt::WidgetWithChildrenShortcut);
}

QString menuName(const QMenu &menu)
{
    QString its = menu.objectName();
    if (its.endsWith(u"Menu"))
        its.chop(4);
    return its;
}

using Visit = std::function<void(QAction &, const QString &name, const QString &path)>;
void walk(const QMenu &menu, const QString &name, const QString &path, const Visit &visit)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        const QString text = path + u" › "_s + plainText(*action);
        if (const QMenu *inner = action->menu())
            walk(*inner, name + u'/' + menuName(*inner), text, visit);
        else
            visit(*action, action->objectName().isEmpty() ? QString() : name + u'/' + action->objectName(), text);
    }
}

} // namespace

void giveKeys(QAction &action, const QString &its, const QList<QKeySequence> &usual) { dressFirst(action, its, usual, false); }

void tellKeys(QAction &action, const QString &its, const QList<QKeySequence> &usual) { dressFirst(action, its, usual, true); }

void giveMenuKeys(const QMenuBar &menus)
{
    for (const QAction *top : menus.actions())
        if (const QMenu *menu = top->menu())
            walk(*menu, menuName(*menu), plainText(*top), [](QAction &action, const QString &its, const QString &) {
                if (!its.isEmpty() && nameOf(action).isEmpty())
                    giveKeys(action, its, action.shortcuts());
            });
}

void chooseKeys(const QString &its, const QList<QKeySequence> &usual, const QKeySequence &chosen)
{
    if (usual.size() <= 1 && usual.value(0) == chosen)
        QSettings().remove(settingOf(its));
    else
        QSettings().setValue(settingOf(its), chosen.toString(QKeySequence::PortableText));
    dressAll(its);
}

void forgetKeys(const QString &its)
{
    QSettings().remove(settingOf(its));
    dressAll(its);
}

void forgetAllKeys()
{
    QSettings().remove(u"keys"_s);
    dressAll();
}

std::vector<Command> menuCommands(const QMenuBar &menus)
{
    std::vector<Command> all;
    for (const QAction *top : menus.actions()) {
        const QMenu *menu = top->menu();
        if (!menu)
            continue;
        const QString scope = menu->property("ofPage").toBool() ? menuName(*menu) : QString();
        walk(*menu, menuName(*menu), plainText(*top), [&](QAction &action, const QString &, const QString &path) {
            const QString its = nameOf(action);
            const QList<QKeySequence> usual = usualOf(action);
            all.push_back({its, path, scope, usual, its.isEmpty() ? action.shortcuts() : keysOf(its, usual), &action});
        });
    }
    return all;
}

QString plainText(const QAction &action)
{
    QString text = action.text().section(u'\t', 0, 0);
    return text.remove(u'&').remove(u'…');
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts << each.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

QString keysText(const QAction &action)
{
    const QString told = action.text().section(u'\t', 1);
    return told.isEmpty() ? action.shortcut().toString(QKeySequence::NativeText) : told;
}

QString whyNotKeys(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QString text = keys.toString(QKeySequence::NativeText);
    const QKeyCombination pressed = keys[0];
    const Qt::Key key = pressed.key();
    const Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers() & ~Qt::KeypadModifier;
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (key == Qt::Key_F2 && modifiers == Qt::NoModifier)
        return Tr::tr("%1 edits the cell of a table. Press other keys.").arg(text);
    if (key == Qt::Key_F10 || (key == Qt::Key_F4 && modifiers == Qt::AltModifier))
        return Tr::tr("%1 belongs to the menus and the window. Press other keys.").arg(text);
    static const QList<Qt::Key> moving{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Left,     Qt::Key_Right,
                                       Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Home, Qt::Key_End,     Qt::Key_Space,  Qt::Key_Backspace};
    const bool paging = key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Delete || key == Qt::Key_Insert;
    const bool bare = (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
    if (moving.contains(key) || (paging && bare && key != Qt::Key_Delete))
        return Tr::tr("%1 moves the keyboard in tables and texts. Press other keys.").arg(text);
    if (modifiers == Qt::AltModifier && !isFunction)
        return Tr::tr("Alt with a letter or a figure opens menus and pages. Press other keys.");
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_A || key == Qt::Key_X))
        return Tr::tr("%1 selects or cuts in tables and texts. Press other keys.").arg(text);
    if (bare && !isFunction && key != Qt::Key_Delete)
        return Tr::tr("%1 alone types something. Hold Ctrl with it.").arg(text);
    return {};
}

const Command *holder(const std::vector<Command> &commands, const QString &its, const QKeySequence &keys)
{
    const auto me = std::find_if(commands.begin(), commands.end(), [&](const Command &each) { return each.name == its; });
    if (me == commands.end() || keys.isEmpty())
        return nullptr;
    const auto meets = [&](const Command &each) {
        const bool together = each.scope.isEmpty() || me->scope.isEmpty() || each.scope == me->scope;
        const bool shared =
            each.usual == me->usual && me->usual.contains(keys) && each.scope == me->scope; // steppers of which one is there at a time
        const bool apart = isLocal(each) && isLocal(*me) && each.name.section(u'/', 0, 0) != me->name.section(u'/', 0, 0);
        return together && !shared && !apart;
    };
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command &each) { return each.name != its && each.keys.contains(keys) && meets(each); });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace shell
