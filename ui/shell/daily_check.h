// A file that was closed properly may still have been damaged at rest. Once a day its pages are looked at (store::quickCheck: 0.35 s per 100 MB), on
// the store thread, when the window already shows what people came for. The day is kept on this desk, not in the file: looking changes nothing.
#pragma once

#include "shell/store_thread.h"

#include <QDate>

#include <stop_token>

namespace shell {

bool isCheckDue(const QString &path, QDate today);
// The future holds what is wrong; empty: sound, and not due again that day.
QFuture<QStringList> checkFile(StoreThread &store, const QString &path, QDate today, std::stop_token stop = {});

} // namespace shell
