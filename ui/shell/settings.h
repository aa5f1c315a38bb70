// The settings as one table: those of the user and those of the ward's file. The dialog is made from it, and whoever needs a value of the user's asks
// for it by its key; what the file keeps is read and checked by the rooms it belongs to (file_settings.h).
#pragma once

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace shell {

// A page of the dialog.
enum class SettingsPage { Mine, Deadlines, PaperHead, StatePapers, PartyPapers };

struct Setting {
    SettingsPage page = SettingsPage::Mine;
    enum class Kept { User, File };
    Kept kept = Kept::User;
    enum class Entry { Choice, Text, Number, Day };
    Entry entry = Entry::Choice;
    QString key; // in the user's settings file: “look/theme”; in the ward's file: “state.title”
    QString title;
    QString explanation; // may be empty
    std::vector<std::pair<QVariant, QString>> choices; // values and their words; the first is what holds at first
    QString example = {}; // of a text: what stands in the empty field
};

std::vector<Setting> settings();

// A page's key (“--page settings/deadlines”), its name and what it is about. The last one, that of the keys, holds no settings of this table.
struct SettingsPageName {
    QString key;
    QString title;
    QString explanation;
};
std::vector<SettingsPageName> settingsPages(); // by SettingsPage, then the keys

// What the user has chosen; the first choice where nothing, or nothing of the table, is stored.
QVariant setting(const QString &key);
void setSetting(const QString &key, const QVariant &value);

} // namespace shell
