#include "shell/daily_check.h"

#include "store/audit.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

// Slashes would make groups of a path.
QString keyOf(QString path) { return u"checked/"_s + path.replace(u'/', u'|').replace(u'\\', u'|'); }

} // namespace

bool isCheckDue(const QString &path, QDate today) { return QSettings().value(keyOf(path)).toString() != today.toString(Qt::ISODate); }

QFuture<QStringList> checkFile(StoreThread &store, const QString &path, QDate today, std::stop_token stop)
{
    return store.post(
        [path, today](store::Database &database) {
            const QStringList wrong = store::quickCheck(database);
            if (wrong.isEmpty())
                QSettings().setValue(keyOf(path), today.toString(Qt::ISODate));
            return wrong;
        },
        std::move(stop));
}

} // namespace shell
