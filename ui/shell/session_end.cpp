#include "shell/session_end.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>

namespace shell {
namespace {

// A question that a dialog asks is answered on the stack and returns into that dialog, which must outlive it.
void keepWhileAsking(QDialog &dialog)
{
    if (!dialog.testAttribute(Qt::WA_DeleteOnClose))
        return;
    for (QDialog *question : dialog.findChildren<QDialog *>()) {
        if (!question->isVisible())
            continue;
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(question, &QObject::destroyed, &dialog, &QObject::deleteLater);
    }
}

} // namespace

void closeDialogs(QWidget &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QList<QPointer<QDialog>> open;
    for (QDialog *dialog : window.findChildren<QDialog *>())
        if (dialog->isVisible()) {
            keepWhileAsking(*dialog);
            open.prepend(dialog); // from the inside out
        }
    for (const QPointer<QDialog> &dialog : open)
        if (dialog)
            dialog->reject();
}

} // namespace shell
