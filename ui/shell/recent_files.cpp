#include "shell/recent_files.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

QString key() { return u"file/recent"_s; }

} // namespace

QStringList recentFiles()
{
    QStringList existing;
    for (const QString &path : QSettings().value(key()).toStringList())
        if (QFileInfo::exists(path))
            existing << path;
    return existing;
}

void addRecentFile(const QString &path)
{
    constexpr qsizetype most = 8;
    QStringList all = QSettings().value(key()).toStringList();
    all.removeAll(path);
    all.prepend(path);
    QSettings().setValue(key(), all.mid(0, most));
}

} // namespace shell
