#include "shell/dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace shell {
namespace {

// “docx” of “Word (*.docx)”.
QString endingOf(const QString &filter)
{
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    return ending.match(filter).captured(1);
}

// The chosen filter says how the name ends: where the system's own dialog does not see to that, the name follows the filter.
QString askWhereToSave(QWidget *parent, const QString &title, const QString &start, const QString &filter)
{
    QFileDialog dialog(parent, title, QFileInfo(start).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(endingOf(dialog.nameFilters().value(0)));
    if (const QString name = QFileInfo(start).fileName(); !name.isEmpty())
        dialog.selectFile(name);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &chosen) {
        const QFileInfo named(dialog.selectedFiles().value(0));
        const QString before = dialog.defaultSuffix(), now = endingOf(chosen);
        dialog.setDefaultSuffix(now);
        if (!before.isEmpty() && !now.isEmpty() && named.suffix().compare(before, Qt::CaseInsensitive) == 0)
            dialog.selectFile(named.fileName().chopped(before.size()) + now);
    });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

Dialogs Dialogs::real()
{
    Dialogs dialogs;
    dialogs.openFile = [](QWidget *parent, const QString &title, const QString &start, const QString &filter) {
        return QFileDialog::getOpenFileName(parent, title, start, filter);
    };
    dialogs.saveFile = askWhereToSave;
    dialogs.folder = [](QWidget *parent, const QString &title, const QString &start) {
        return QFileDialog::getExistingDirectory(parent, title, start);
    };
    dialogs.text = [](QWidget *parent, const QString &title, const QString &label, const QString &start) -> std::optional<QString> {
        bool accepted = false;
        const QString typed = QInputDialog::getText(parent, title, label, QLineEdit::Normal, start, &accepted);
        return accepted ? std::optional(typed) : std::nullopt;
    };
    dialogs.run = [](QDialog &dialog) { return dialog.exec() == QDialog::Accepted; };
    return dialogs;
}

QString rememberedFolder(const QString &key)
{
    const QString folder = QSettings().value(key).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath(); // not everybody has one
}

void rememberFolder(const QString &key, const QString &folder) { QSettings().setValue(key, folder); }

} // namespace shell
