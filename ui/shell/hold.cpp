#include "shell/hold.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace shell {

Hold::Hold(QWidget *from) : QObject(from), m_from(from) { }

void Hold::set(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (held)
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
}

bool Hold::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && (widget == m_from || m_from->isAncestorOf(widget));
}

} // namespace shell
