#include "insight/thresholds.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace insight {

Thresholds Thresholds::load(store::Database &database)
{
    store::Statement rows(database, u"SELECT key, value FROM setting WHERE key LIKE 'check.%'"_s);
    QHash<QString, QString> settings;
    while (rows.next())
        settings.insert(rows.text(0), rows.text(1));
    return from(settings);
}

} // namespace insight
