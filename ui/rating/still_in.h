// What a dialog was opened for is done only for whoever opened it: not after a logout, nor in the name of the next one who logs in.
#pragma once

#include "base/tr.h"
#include "shell/session.h"

namespace rating_ui {

// Why nothing may be done any longer of what `asked` had begun; empty: they are still the one who works here.
inline QString whyNotStill(const shell::Session &session, const rights::Caller &asked)
{
    const rights::Caller &now = session.caller();
    if (session.isIn() && now.account == asked.account && now.role == asked.role && now.cadre == asked.cadre)
        return {};
    return Tr::tr("Whoever opened this has logged out meanwhile: nothing was done. Close it and begin again.");
}

} // namespace rating_ui
