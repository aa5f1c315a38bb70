#include "shell/dialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>

namespace shell {

Dialogs Dialogs::real()
{
    Dialogs dialogs;
    dialogs.openFile = [](QWidget *parent, const QString &title, const QString &start, const QString &filter) {
        return QFileDialog::getOpenFileName(parent, title, start, filter);
    };
    dialogs.saveFile = [](QWidget *parent, const QString &title, const QString &start, const QString &filter) {
        return QFileDialog::getSaveFileName(parent, title, start, filter);
    };
    dialogs.folder = [](QWidget *parent, const QString &title, const QString &start) {
        return QFileDialog::getExistingDirectory(parent, title, start);
    };
    dialogs.text = [](QWidget *parent, const QString &title, const QString &label, const QString &start) -> std::optional<QString> {
        bool accepted = false;
        const QString typed = QInputDialog::getText(parent, title, label, QLineEdit::Normal, start, &accepted);
        return accepted ? std::optional(typed) : std::nullopt;
    };
    return dialogs;
}

} // namespace shell
