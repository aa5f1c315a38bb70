// The questions about files that these dialogs ask, as functions, so that a test can answer them.
#pragma once

#include "shell/dialogs.h"

#include <QStringList>

namespace exchange_ui {

struct Asking {
    shell::Dialogs files;
    std::function<QStringList(QWidget *parent, const QString &title, const QString &start, const QString &filter)> openFiles;
    std::function<void(const QString &folder)> showFolder; // in the system's own window

    static Asking real();
};

using shell::rememberedFolder;
using shell::rememberFolder;

} // namespace exchange_ui
