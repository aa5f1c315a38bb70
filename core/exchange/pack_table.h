// What packs need of the file.
#pragma once

#include "base/id.h"
#include "base/month.h"
#include "base/points.h"
#include "exchange/sheet_spec.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace store {
class Database;
}

namespace exchange {

struct StoredScore {
    std::optional<base::Points> self;
    std::optional<base::Points> superior;
    QString evidence;
};
// By person and item (a criterion's code, or a content's number as text).
using StoredScores = QHash<std::pair<base::Id, QString>, StoredScore>;

// Of a month, for the people given. table: Criteria or Contents.
StoredScores loadStoredScores(store::Database &database, Table table, base::Month month, const QSet<base::Id> &people);

struct ContentLine {
    int number = 0;
    QString title; // the official wording once there is one, else our label
    base::Points max;
};
std::vector<ContentLine> loadContentLines(store::Database &database); // by number

} // namespace exchange
