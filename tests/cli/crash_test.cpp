// A power cut at any moment of an import: the file is afterwards as before or as after, never in between.
#include "run.h"

#include "support/strings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

QByteArray scores(const QString &file)
{
    const Ran ran = run({u"score"_s, file, u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s});
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    return ran.out;
}

// What the file says after a crash must be one of two things, and it must be sound.
bool isAfter(const Ward &ward, const QByteArray &before, const QByteArray &after)
{
    const Ran sound = ward(u"verify"_s);
    INFO(sound.out.toStdString() + sound.err.toStdString());
    CHECK(sound.code == 0);
    const QByteArray now = scores(ward.path());
    CHECK((now == before || now == after));
    return now == after;
}

} // namespace

TEST_CASE("An import killed at its k-th statement leaves the file whole")
{
    const QByteArray after = readAll(data(u"ward-2026-10.csv"_s));
    const Ward fresh;
    const QByteArray before = scores(fresh.path());
    // Spread over the opening, the rows, the log and the commit; past the last statement the import simply succeeds.
    const int k = GENERATE(1, 5, 9, 14, 20, 60, 200, 700, 1500, 2500, 1'000'000);
    CAPTURE(k);
    const Ward ward;
    const Ran ran = run({u"import"_s, ward.path(), data(u"ward.xlsx"_s)}, {{u"NENEP_TEST_KILL_AT"_s, QString::number(k)}});
    const bool done = isAfter(ward, before, after);
    CHECK(done == (ran.code == 0));
    // And the import can be made again.
    CHECK(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    CHECK(scores(ward.path()) == after);
}

TEST_CASE("An import killed at twenty moments by the clock leaves the file whole")
{
    const QByteArray after = readAll(data(u"ward-2026-10.csv"_s));
    const Ward measured;
    const QByteArray before = scores(measured.path());
    QElapsedTimer timer;
    timer.start();
    REQUIRE(measured(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const qint64 whole = timer.elapsed();
    for (int i = 1; i <= 20; ++i) {
        const Ward ward;
        QProcess process;
        process.start(QStringLiteral(NENEPCTL), {u"import"_s, ward.path(), data(u"ward.xlsx"_s)});
        REQUIRE(process.waitForStarted());
        // Moments spread over the time that the import takes here, some past its end.
        if (!process.waitForFinished(int(whole * i / 18)))
            process.kill();
        process.waitForFinished();
        CAPTURE(i);
        isAfter(ward, before, after);
    }
}
