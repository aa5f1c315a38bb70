#include "rating/office_deadlines.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "store/setting.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

std::optional<int> dayOf(const QString &text)
{
    bool isNumber = false;
    const int day = text.toInt(&isNumber);
    return isNumber && day >= 1 && day <= 31 ? std::optional(day) : std::nullopt;
}

} // namespace

MonthCalendar OfficeDeadlines::over(const MonthCalendar &rules) const
{
    MonthCalendar days;
    days.selfScore = selfScore.value_or(rules.selfScore);
    days.review = std::max(days.selfScore, review.value_or(rules.review));
    days.decide = std::max(days.review, decide.value_or(rules.decide));
    days.publish = publish.value_or(rules.publish);
    return days;
}

void useDeadlines(std::vector<RuleSet> &shown, const OfficeDeadlines &deadlines)
{
    for (RuleSet &rules : shown)
        rules.calendar = deadlines.over(rules.calendar);
}

const QStringList &deadlineKeys()
{
    static const QStringList keys{u"deadline.self-score"_s, u"deadline.review"_s, u"deadline.decide"_s, u"deadline.publish"_s};
    return keys;
}

OfficeDeadlines deadlinesOf(const QHash<QString, QString> &settings)
{
    const auto day = [&](qsizetype place) { return dayOf(settings.value(deadlineKeys()[place])); };
    return {day(0), day(1), day(2), day(3)};
}

QString checkedDeadline(const QHash<QString, QString> &settings, const QString &key, const QString &given)
{
    if (!deadlineKeys().contains(key))
        base::refuse(Tr::tr("There is no setting called “%1”; there are: %2.").arg(key, deadlineKeys().join(u", "_s)));
    const QString value = base::cleaned(given);
    if (!value.isEmpty() && !dayOf(value))
        base::refuse(Tr::tr("A deadline is a day of the month from 1 to 31, not “%1”. Leave it empty to keep the rule set's day.").arg(value));
    QHash<QString, QString> then = settings;
    then.insert(key, value);
    const OfficeDeadlines days = deadlinesOf(then);
    if (days.selfScore && days.review && *days.review < *days.selfScore)
        base::refuse(Tr::tr("The review (day %1) cannot be due before the self-scores (day %2): change the other day first, or choose another one.")
                         .arg(*days.review)
                         .arg(*days.selfScore));
    const std::optional<int> before = days.review ? days.review : days.selfScore;
    if (before && days.decide && *days.decide < *before)
        base::refuse(
            Tr::tr("The decision (day %1) cannot be due before the step ahead of it (day %2): change the other day first, or choose another one.")
                .arg(*days.decide)
                .arg(*before));
    return value.isEmpty() ? value : QString::number(*dayOf(value));
}

QHash<QString, QString> loadDeadlineSettings(store::Database &database)
{
    QHash<QString, QString> settings;
    store::Statement rows(database, u"SELECT key, value FROM setting WHERE key LIKE 'deadline.%'"_s);
    while (rows.next())
        settings.insert(rows.text(0), rows.text(1));
    return settings;
}

void saveDeadline(store::Edit &edit, const rights::Caller &caller, const QString &key, const QString &value)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::AdoptRules);
    store::saveSetting(edit, key, checkedDeadline(loadDeadlineSettings(edit.database()), key, value));
}

} // namespace rating
