// What papers say of the office: names, symbols, who signs (staff/office.h); by when a month's steps are due (rating/office_deadlines.h); and where
// checks begin to speak (insight/thresholds.h).
#include "cli.h"
#include "verbs.h"

#include "base/tr.h"
#include "insight/thresholds.h"
#include "rating/office_deadlines.h"
#include "staff/office_table.h"

using namespace Qt::StringLiterals;

namespace cli {

int runSetting(const QStringList &arguments)
{
    const Arguments given(arguments, {}, {u"FILE"_s, u"list|set"_s, u"[KEY"_s, u"[VALUE"_s});
    const QString what = given.word(1);
    if (what == u"list") {
        const auto database = openFile(given.word(0), For::Reading);
        caller(*database); // not before logging in
        const staff::OfficeSettings settings = staff::loadOfficeSettings(*database);
        QString text;
        for (const QString &key : staff::officeKeys())
            text += key + u'\t' + settings.value(key) + u'\n';
        const QHash<QString, QString> deadlines = rating::loadDeadlineSettings(*database);
        for (const QString &key : rating::deadlineKeys())
            text += key + u'\t' + deadlines.value(key) + u'\n';
        const QHash<QString, QString> thresholds = insight::loadThresholdSettings(*database);
        for (const QString &key : insight::Thresholds::keys())
            text += key + u'\t' + thresholds.value(key) + u'\n';
        print(text);
        return 0;
    }
    if (what != u"set")
        usage(Tr::tr("“%1” is not one of %2.").arg(what, u"list, set"_s));
    if (given.word(2).isEmpty())
        usage(Tr::tr("%1 is missing.").arg(u"KEY"_s));
    if (given.words() < 4) // forgotten, not meant: an empty one has to be written as ""
        usage(Tr::tr("%1 is missing; \"\" empties the setting.").arg(u"VALUE"_s));
    const auto database = openFile(given.word(0), For::Writing);
    const rights::Caller who = caller(*database);
    store::Edit edit(*database, who.actor(), Tr::tr("Set %1").arg(given.word(2)));
    const auto save = given.word(2).startsWith(u"check."_s)      ? insight::saveThreshold
                      : given.word(2).startsWith(u"deadline."_s) ? rating::saveDeadline
                                                                 : staff::saveOfficeSetting;
    save(edit, who, given.word(2), given.word(3));
    edit.commit();
    return 0;
}

} // namespace cli
