#include "store/automatic_backup.h"

#include "base/failure.h"
#include "base/week.h"
#include "store/audit.h"
#include "store/opening.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int Days = 10;
constexpr int Weeks = 10;
constexpr int Months = 24;

// The manifest is small; a copy without one says nothing about its log.
qint64 entriesOf(const QString &copy)
{
    QFile file(copy + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(1 << 20)).object().value(u"auditSeq"_s).toString().toLongLong() : 0;
}

} // namespace

QString automaticFolder(const QString &file)
{
    const QFileInfo info(file);
    return info.absoluteDir().absoluteFilePath(info.completeBaseName() + u"-sao-luu"_s);
}

std::vector<Copy> automaticCopies(const QString &file)
{
    static const QRegularExpression moment(u"-(\\d{8}-\\d{6})(-\\d+)?\\.nenep$"_s);
    const QString stem = QFileInfo(file).completeBaseName();
    std::vector<Copy> copies;
    for (const QFileInfo &info : QDir(automaticFolder(file)).entryInfoList({u"*.nenep"_s}, QDir::Files)) {
        const QRegularExpressionMatch match = moment.match(info.fileName());
        const QDateTime at = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s);
        if (at.isValid() && info.fileName().left(match.capturedStart()) == stem)
            copies.push_back({info.absoluteFilePath(), at, info.size()});
    }
    std::sort(copies.begin(), copies.end(), [](const Copy &a, const Copy &b) { return a.at != b.at ? a.at > b.at : a.file > b.file; });
    return copies;
}

std::vector<Copy> surplus(const std::vector<Copy> &copies, QDate today)
{
    std::set<QString> held; // of each span the newest, which comes first
    std::vector<Copy> gone;
    for (const Copy &copy : copies) {
        const QDate day = copy.at.date();
        const qint64 age = day.daysTo(today);
        const QString span = age < Days ? day.toString(u"yyyyMMdd"_s) : age < 7 * Weeks ? base::Week::of(day).toString() : day.toString(u"yyyy-MM"_s);
        const bool old = day.addMonths(Months) <= today;
        if (&copy != &copies.front() && (old || !held.insert(span).second))
            gone.push_back(copy);
        else
            held.insert(span);
    }
    return gone;
}

bool isBackupDue(Database &database)
{
    const std::vector<Copy> copies = automaticCopies(database.path());
    const qint64 head = auditHead(database).seq;
    if (copies.empty())
        return head > 0;
    return copies.front().at.date() < database.now().toLocalTime().date() && head > entriesOf(copies.front().file);
}

BackupMade backUpAutomatically(Database &database)
{
    const BackupMade made = backup(database, automaticFolder(database.path()));
    for (const Copy &copy : surplus(automaticCopies(database.path()), database.now().toLocalTime().date()))
        if (QFile::remove(copy.file))
            QFile::remove(copy.file + u".json"_s);
    return made;
}

CopyContents contentsOf(const QString &copy)
{
    const OpenResult opened = openCopy(copy);
    if (!opened.database)
        base::failIo(opened.message);
    CopyContents contents;
    contents.entries = auditHead(*opened.database).seq;
    eachEntry(*opened.database, contents.entries, [&](const AuditEntry &entry) {
        contents.lastAction = entry.action;
        contents.lastActor = entry.actor;
        contents.lastAt = QDateTime::fromString(entry.at, Qt::ISODate);
        return false;
    });
    return contents;
}

} // namespace store
