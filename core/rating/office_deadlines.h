// The days by which the month's steps are due where the office keeps others than its rule sets name: rows of the table `setting`. They say when
// somebody is late and change no score and no signature, so that they are not part of a rule set's digest.
//
// deadline.self-score, deadline.review, deadline.decide    days of the month itself
// deadline.publish                                          day of the month after
#pragma once

#include "access/rights.h"
#include "rating/rule_set.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace store {
class Database;
}

namespace rating {

struct OfficeDeadlines {
    std::optional<int> selfScore; // not set: as the rule set says
    std::optional<int> review;
    std::optional<int> decide;
    std::optional<int> publish;

    bool isSet() const { return selfScore || review || decide || publish; }
    // What holds together with a rule set. A step is never due before the one it needs: where only some days are set, the later ones give way.
    MonthCalendar over(const MonthCalendar &rules) const;
    friend bool operator==(const OfficeDeadlines &, const OfficeDeadlines &) = default;
};

// Into the calendars of rule sets that were read to be shown. Never of those that a signature's digest is made from.
void useDeadlines(std::vector<RuleSet> &shown, const OfficeDeadlines &deadlines);

const QStringList &deadlineKeys(); // the four above, in that order
// A value that is no day is passed over: it was not written by us.
OfficeDeadlines deadlinesOf(const QHash<QString, QString> &settings);
// Throws base::Failure (Refused): an unknown key, a value that is no day from 1 to 31, a step due before the one it needs. Empty: not set.
QString checkedDeadline(const QHash<QString, QString> &settings, const QString &key, const QString &value);

// What is set in the file, by key.
QHash<QString, QString> loadDeadlineSettings(store::Database &database);
inline OfficeDeadlines loadDeadlines(store::Database &database) { return deadlinesOf(loadDeadlineSettings(database)); }
// Requires AdoptRules, as the days of a rule set do; refused as checkedDeadline() does.
void saveDeadline(store::Edit &edit, const rights::Caller &caller, const QString &key, const QString &value);

} // namespace rating
