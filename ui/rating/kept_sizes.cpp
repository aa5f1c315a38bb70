#include "rating/kept_sizes.h"

#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace rating_ui {

void keepSizes(QSplitter *splitter, const QString &name)
{
    const QString key = u"sizes/"_s + name;
    splitter->setObjectName(name);
    splitter->restoreState(QSettings().value(key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter, key] { QSettings().setValue(key, splitter->saveState()); });
}

} // namespace rating_ui
