// Where the checks begin to speak. Each limit is a setting of the file (table setting, by the key named here); without one, or with an empty one, the
// default holds. The limits are ours: no rule of the State or the Party names any. Whole numbers but where decimals are said; a point parts decimals.
#pragma once

#include "access/rights.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace store {
class Database;
}

namespace insight {

struct Thresholds {
    qint64 uniformShare = 90; // check.uniform-scores.share: % of a superior's people with one general total
    qint64 uniformPeople = 5; // check.uniform-scores.people: fewest people of whom that says something
    qint64 echoShare = 90; // check.self-equals-superior.share: % of a superior's scores that repeat the self-score
    qint64 echoScores = 10; // check.self-equals-superior.scores: fewest scores
    qint64 echoPeople = 2; // check.self-equals-superior.people: of fewest people
    qint64 oneDayShare = 90; // check.one-day-entry.share: % of a unit's results entered on one day
    qint64 oneDayResults = 10; // check.one-day-entry.results: fewest results, of two weeks at least
    qint64 copiedItems = 4; // check.copied-evidence.items: items of one lead with one text
    qint64 copiedLeads = 2; // check.copied-evidence.leads: or so many leads …
    qint64 copiedSharedItems = 4; // check.copied-evidence.shared-items: … with so many items together
    qint64 bareShare = 30; // check.missing-evidence.share: % of a person's completed items without evidence
    qint64 bareItems = 5; // check.missing-evidence.items: fewest completed items
    qint64 rotatingMonths = 4; // check.rotating-excellent.months: fewest months in a row with somebody excellent
    qint64 levelDeviations = 2000; // check.superior-level.deviations: robust deviations from the other superiors (3 decimals)
    qint64 levelPoints = 3000; // check.superior-level.points: and at least so many of the general points (3 decimals)
    qint64 levelPeople = 3; // check.superior-level.people: fewest people whom a superior has scored
    qint64 levelSuperiors = 4; // check.superior-level.superiors: fewest other superiors to compare with
    qint64 easyItems = 5; // check.easy-items-only.items: fewest items of a person
    qint64 easyK = 800; // check.easy-items-only.k: none of them with a K above this (3 decimals)
    qint64 easyUnitK = 1000; // check.easy-items-only.unit-k: where half of the unit's items have this K or more (3 decimals)
    qint64 overloadTimes = 3000; // check.overload.times: as many times the items that half of the people lead at most (3 decimals)
    qint64 overloadItems = 10; // check.overload.items: fewest items

    // From what the settings say, by key. Throws base::Failure (Refused) for a value that is no such number; an unknown check.* key is passed over.
    static Thresholds from(const QHash<QString, QString> &settings);
    static Thresholds load(store::Database &database);

    // The settings' keys, in the order above.
    static QStringList keys();

    friend bool operator==(const Thresholds &, const Thresholds &) = default;
};

// What the file's settings say of the thresholds, by key.
QHash<QString, QString> loadThresholdSettings(store::Database &database);
// An empty value: the default again. Requires EditCatalogues; refused as from() refuses, and for a key that is none.
void saveThreshold(store::Edit &edit, const rights::Caller &caller, const QString &key, const QString &value);

} // namespace insight
