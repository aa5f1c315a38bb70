// The questions that the window asks a person, as functions, so that a test can answer them.
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QDialog;
class QWidget;

namespace shell {

// A null or empty answer means: changed their mind.
struct Dialogs {
    std::function<QString(QWidget *parent, const QString &title, const QString &start, const QString &filter)> openFile;
    std::function<QString(QWidget *parent, const QString &title, const QString &start, const QString &filter)> saveFile;
    std::function<QString(QWidget *parent, const QString &title, const QString &start)> folder;
    std::function<std::optional<QString>(QWidget *parent, const QString &title, const QString &label, const QString &start)> text;

    std::function<bool(QDialog &dialog)> run; // shows it until it is answered; true: accepted

    static Dialogs real();
};

// The folder remembered under a key of the user's settings while it is there, else that of documents.
QString rememberedFolder(const QString &key);
void rememberFolder(const QString &key, const QString &folder);

} // namespace shell
