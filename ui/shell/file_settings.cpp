#include "shell/file_settings.h"

#include "base/failure.h"
#include "base/month.h"
#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "rating/office_deadlines.h"
#include "rating/rule_table.h"
#include "staff/office_table.h"

using namespace Qt::StringLiterals;

namespace shell {
namespace {

bool isDeadline(const QString &key) { return key.startsWith(u"deadline."); }

QString checked(const QString &key, const QHash<QString, QString> &values, const QString &value)
{
    return isDeadline(key) ? rating::checkedDeadline(values, key, value) : staff::checkedOfficeSetting(key, value);
}

// “&Language” of the dialog, without what is only for its place there.
QString plainTitle(const Setting &setting) { return QString(setting.title).remove(u'&'); }

} // namespace

FileSettings loadFileSettings(store::Database &database)
{
    FileSettings all;
    all.values = staff::loadOfficeSettings(database);
    all.values.insert(rating::loadDeadlineSettings(database));
    const base::Month month = base::Month::of(base::vietnamDay(database.now()));
    rating::MonthCalendar days;
    try {
        days = rating::loadRules(database, rating::boundRules(database, month).front()).calendar;
    } catch (const base::Failure &) { // a copy that does not parse is told where rule sets are shown
    }
    const std::array numbers{days.selfScore, days.review, days.decide, days.publish};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        all.defaults.insert(rating::deadlineKeys()[qsizetype(i)], QString::number(numbers[i]));
    return all;
}

rights::Verdict mayChange(const rights::Caller &caller, bool readOnlyFile, const Setting &setting)
{
    if (setting.kept == Setting::Kept::User)
        return {true, {}};
    if (readOnlyFile)
        return {false, Tr::tr("The file is open for looking only.")};
    return rights::allowed(caller.role, rights::Relation::Other, rights::Stage::Open,
                           isDeadline(setting.key) ? rights::Action::AdoptRules : rights::Action::EditCatalogues);
}

QString shownValue(const Setting &setting, const QString &stored)
{
    const QDate day = setting.entry == Setting::Entry::Day ? QDate::fromString(stored, Qt::ISODate) : QDate();
    return day.isValid() ? base::dateText(day) : stored;
}

QString storedValue(const Setting &setting, const QHash<QString, QString> &values, const QString &typed)
{
    QString value = base::cleaned(typed);
    if (setting.entry == Setting::Entry::Day && !value.isEmpty()) {
        const QDate day = QDate::fromString(value, u"d/M/yyyy"_s);
        if (!day.isValid())
            base::refuse(Tr::tr("“%1” is no day: write it like 31/10/2026, or leave it empty.").arg(value));
        value = day.toString(Qt::ISODate);
    }
    if (setting.entry == Setting::Entry::Number && !isDeadline(setting.key) && !value.isEmpty()) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (!isNumber || number < 1 || number > 365)
            base::refuse(Tr::tr("“%1” is no number from 1 to 365: type one, or leave it empty.").arg(value));
    }
    if (setting.key == u"organisation.name" && value.isEmpty())
        base::refuse(Tr::tr("The office needs a name: type one."));
    return checked(setting.key, values, value);
}

void saveFileSetting(store::Database &database, const rights::Caller &caller, const Setting &setting, const QString &value)
{
    store::Edit edit(database, caller.actor(), Tr::tr("Setting: %1").arg(plainTitle(setting)));
    const auto save = isDeadline(setting.key) ? rating::saveDeadline : staff::saveOfficeSetting;
    save(edit, caller, setting.key, value);
    edit.commit();
}

} // namespace shell
