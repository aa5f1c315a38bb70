// The pages of the window and how they lead to one another. Which rooms the window has is decided here and nowhere else.
#pragma once

#include "shell/dialogs.h"

namespace shell {
class MainWindow;
class Session;
class StoreThread;
} // namespace shell

namespace desktop {

// Adds them; the window owns them, and must go before store and session. dialogs: what the pages ask people.
void furnish(shell::MainWindow &window, shell::StoreThread &store, shell::Session &session, const shell::Dialogs &dialogs = shell::Dialogs::real());

} // namespace desktop
