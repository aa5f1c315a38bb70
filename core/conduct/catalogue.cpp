#include "conduct/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initIndicators() { Q_INIT_RESOURCE(indicators); }

namespace conduct {

void seed(store::Edit &edit)
{
    initIndicators();
    QFile file(u":/catalogue/indicators.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in
    Q_UNUSED(opened);
    const QJsonArray indicators = QJsonDocument::fromJson(file.readAll()).object().value(u"indicators"_s).toArray();
    for (const QJsonValue &indicator : indicators)
        edit.insert(u"indicator"_s, {{u"code"_s, indicator[u"code"_s].toString()},
                                     {u"label"_s, indicator[u"label"_s].toString()},
                                     {u"provenance"_s, store::integer(indicator[u"provenance"_s].toString() == u"paraphrased" ? 1 : 2)}});
}

} // namespace conduct
