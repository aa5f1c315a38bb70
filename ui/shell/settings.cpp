#include "shell/settings.h"

#include "base/tr.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

const std::vector<Setting> &settings()
{
    static const std::vector<Setting> table{
        {u"look/language"_s,
         Tr::tr("&Language"),
         Tr::tr("From the next start on."),
         {{u""_s, Tr::tr("As the system says")}, {u"vi"_s, u"Tiếng Việt"_s}, {u"en"_s, u"English"_s}}},
        {u"look/theme"_s,
         Tr::tr("&Colours"),
         {},
         {{u""_s, Tr::tr("As the system says")}, {u"light"_s, Tr::tr("Light")}, {u"dark"_s, Tr::tr("Dark")}}},
        {u"look/font"_s,
         Tr::tr("&Size of letters"),
         {},
         {{100, Tr::tr("Normal", "size of letters")}, {115, u"115 %"_s}, {130, u"130 %"_s}, {150, u"150 %"_s}}},
        {u"desk/lock"_s,
         Tr::tr("Log &out when idle"),
         Tr::tr("In files with accounts."),
         {{15, Tr::tr("After 15 minutes")}, {5, Tr::tr("After 5 minutes")}, {60, Tr::tr("After an hour")}, {0, Tr::tr("Never")}}},
        {u"desk/reopen"_s, Tr::tr("At the &start"), {}, {{true, Tr::tr("Open the last file again")}, {false, Tr::tr("Open nothing")}}},
    };
    return table;
}

QVariant setting(const QString &key)
{
    const auto found = std::find_if(settings().begin(), settings().end(), [&](const Setting &each) { return each.key == key; });
    if (found == settings().end())
        return {};
    const QString stored = QSettings().value(key).toString();
    for (const auto &[value, words] : found->choices)
        if (value.toString() == stored && QSettings().contains(key))
            return value;
    return found->choices.front().first;
}

void setSetting(const QString &key, const QVariant &value) { QSettings().setValue(key, value); }

} // namespace shell
