// The copies that the program makes by itself: one a day at most, and fewer the older they are.
#include "files.h"

#include "store/automatic_backup.h"
#include "support/process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace store;
using namespace Qt::StringLiterals;

namespace {

// In the file's own folder, on days of our choosing.
struct Kept : Folder {
    QString file = path(u"ward.nenep"_s);

    Kept() { make(file); }
    std::unique_ptr<Database> on(QDate day)
    {
        OpenOptions options;
        options.clock = base::fixedClock(QDateTime(day, QTime(5, 0), Qt::UTC));
        OpenResult result = Database::open(file, options);
        REQUIRE(result.database);
        return std::move(result.database);
    }
};

std::vector<Copy> daily(QDate newest, int days)
{
    std::vector<Copy> copies;
    for (int i = 0; i < days; ++i) {
        const QDate day = newest.addDays(-i);
        copies.push_back({day.toString(Qt::ISODate), QDateTime(day, QTime(17, 0)), 1});
    }
    return copies;
}

} // namespace

TEST_CASE_METHOD(Kept, "A copy is due once a day and only when something was written since the last one")
{
    {
        const auto database = on(QDate(2026, 11, 2));
        REQUIRE(isBackupDue(*database));
        const BackupMade made = backUpAutomatically(*database);
        CHECK(QFileInfo(made.file).absolutePath() == QDir(automaticFolder(file)).absolutePath());
        CHECK_FALSE(isBackupDue(*database));
        changeSetting(*database, u"hai"_s);
        CHECK_FALSE(isBackupDue(*database)); // one a day
    }
    {
        const auto database = on(QDate(2026, 11, 3));
        CHECK(isBackupDue(*database));
        backUpAutomatically(*database);
    }
    const auto database = on(QDate(2026, 11, 9));
    CHECK_FALSE(isBackupDue(*database)); // nothing was written for a week
    const std::vector<Copy> copies = automaticCopies(file);
    REQUIRE(copies.size() == 2);
    CHECK(copies[0].at.date() == QDate(2026, 11, 3));
    const CopyContents contents = contentsOf(copies[1].file);
    CHECK(contents.entries + 1 == contentsOf(copies[0].file).entries);
    CHECK(contents.lastAt.date() <= QDate(2026, 11, 2));
}

TEST_CASE_METHOD(Kept, "What is not named as one of the file's copies is left alone")
{
    const auto database = on(QDate(2026, 11, 2));
    const QString folder = automaticFolder(file);
    REQUIRE(QDir().mkpath(folder));
    for (const QString &name : {u"ward-2-20261101-170000.nenep"_s, u"ward-giu lai.nenep"_s, u"khac-20261101-170000.nenep"_s}) {
        QFile other(folder + u'/' + name);
        REQUIRE(other.open(QIODevice::WriteOnly));
    }
    backUpAutomatically(*database);
    CHECK(automaticCopies(file).size() == 1);
    CHECK(QDir(folder).entryList({u"*.nenep"_s}, QDir::Files).size() == 4);
}

TEST_CASE("Of three years of daily copies the recent days, weeks and months stay, and never none")
{
    const QDate today(2026, 11, 25); // a Wednesday
    const std::vector<Copy> all = daily(today, 3 * 365);
    const std::vector<Copy> gone = surplus(all, today);
    std::vector<QDate> stay;
    for (const Copy &copy : all)
        if (std::find(gone.begin(), gone.end(), copy) == gone.end())
            stay.push_back(copy.at.date());
    for (int i = 0; i < 10; ++i)
        CHECK(stay[std::size_t(i)] == today.addDays(-i));
    CHECK(std::count(stay.begin(), stay.end(), QDate(2026, 10, 25)) == 1); // a Sunday: the newest of its week
    CHECK(std::count(stay.begin(), stay.end(), QDate(2026, 10, 22)) == 0);
    CHECK(std::count(stay.begin(), stay.end(), QDate(2026, 3, 31)) == 1); // the newest of its month
    CHECK(std::count(stay.begin(), stay.end(), QDate(2026, 3, 30)) == 0);
    CHECK(stay.back() > today.addMonths(-24));
    CHECK(stay.size() < 50);
    CHECK(surplus(daily(QDate(2020, 1, 1), 1), today).empty()); // the newest stays, however old
}
