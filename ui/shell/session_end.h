// What somebody's work leaves before the eyes when their session ends.
#pragma once

class QWidget;

namespace shell {

// Rejects every dialog of the window, those too that wait for an answer inside another one, and closes open menus.
void closeDialogs(QWidget &window);

} // namespace shell
