#include "exchange/asking.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace exchange_ui {

Asking Asking::real()
{
    Asking asking;
    asking.files = shell::Dialogs::real();
    asking.openFiles = [](QWidget *parent, const QString &title, const QString &start, const QString &filter) {
        return QFileDialog::getOpenFileNames(parent, title, start, filter);
    };
    asking.showFolder = [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    return asking;
}

} // namespace exchange_ui
