// The user's settings of the window, as one table: the dialog is made from it, and whoever needs a value asks for it by its key.
#pragma once

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace shell {

struct Setting {
    QString key; // in the user's settings file: “look/theme”
    QString title;
    QString explanation; // may be empty
    std::vector<std::pair<QVariant, QString>> choices; // values and their words; the first is what holds at first
};

const std::vector<Setting> &settings();
// What is chosen; the first choice where nothing, or nothing of the table, is stored.
QVariant setting(const QString &key);
void setSetting(const QString &key, const QVariant &value);

} // namespace shell
