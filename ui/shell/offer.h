// What can be done now and what cannot, with the reason where people look for it.
#pragma once

#include <QString>

class QAction;

namespace shell {

// Enables the action, or tells in its tool tip and in the status bar why it cannot be used now.
void offer(QAction *action, bool can, const QString &whyNot);

} // namespace shell
