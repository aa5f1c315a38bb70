#include "leadership/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initContents() { Q_INIT_RESOURCE(leadership_contents); }

namespace leadership {

void seed(store::Edit &edit)
{
    initContents();
    QFile file(u":/catalogue/leadership.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in
    Q_UNUSED(opened);
    const QJsonArray contents = QJsonDocument::fromJson(file.readAll()).object().value(u"contents"_s).toArray();
    for (const QJsonValue &content : contents)
        edit.insert(u"leadership_content"_s, {{u"number"_s, store::integer(content[u"number"_s].toInt())},
                                              {u"label"_s, content[u"label"_s].toString()},
                                              {u"max_half"_s, store::integer(content[u"maxHalf"_s].toInt())},
                                              {u"provenance"_s, store::integer(2)}});
}

} // namespace leadership
