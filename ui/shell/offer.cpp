#include "shell/offer.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace shell {

void offer(QAction *action, bool can, const QString &whyNot)
{
    action->setEnabled(can);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = QString(action->text()).remove(u'&').remove(u'…');
    action->setToolTip(!can && !whyNot.isEmpty() ? whyNot : keys.isEmpty() ? name : name + u" ("_s + keys + u')');
    action->setStatusTip(can ? QString() : whyNot);
}

} // namespace shell
