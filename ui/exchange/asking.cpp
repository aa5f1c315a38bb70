#include "exchange/asking.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
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

QString rememberedFolder(const QString &key)
{
    const QString folder = QSettings().value(key).toString();
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberFolder(const QString &key, const QString &folder) { QSettings().setValue(key, folder); }

} // namespace exchange_ui
