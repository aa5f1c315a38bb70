// Two commands with one key: Qt calls it ambiguous and runs neither.
#pragma once

#include <QAction>
#include <QMap>
#include <QStringList>
#include <QWidget>

namespace test {

// Whether its keys are taken while focus has the keyboard, were it enabled.
inline bool answers(const QAction &action, const QWidget *focus)
{
    if (!action.isVisible())
        return false;
    for (const QObject *object : action.associatedObjects()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (!widget)
            continue;
        switch (action.shortcutContext()) {
        case Qt::WidgetShortcut:
            if (widget == focus)
                return true;
            break;
        case Qt::WidgetWithChildrenShortcut:
            if (widget == focus || widget->isAncestorOf(focus))
                return true;
            break;
        case Qt::WindowShortcut:
        case Qt::ApplicationShortcut:
            if (widget->isVisible())
                return true;
            break;
        }
    }
    return false;
}

// “Ctrl+Shift+L: filterRow, pasteIndicators” for each key that means several commands of the window; further: its menus' commands.
inline QStringList ambiguousKeys(const QWidget &window, const QWidget *focus, const QList<QAction *> &further = {})
{
    QMap<QString, QStringList> byKeys;
    const auto take = [&](const QAction &action) {
        for (const QKeySequence &keys : action.shortcuts())
            byKeys[keys.toString()] << (action.objectName().isEmpty() ? action.text() : action.objectName());
    };
    for (const QAction *action : window.findChildren<QAction *>())
        if (!further.contains(action) && answers(*action, focus))
            take(*action);
    for (const QAction *action : further)
        if (action->isVisible())
            take(*action);
    QStringList found;
    for (auto it = byKeys.cbegin(); it != byKeys.cend(); ++it)
        if (it->size() > 1)
            found << it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", "));
    return found;
}

} // namespace test
