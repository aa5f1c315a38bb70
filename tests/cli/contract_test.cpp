// The contract of nenepctl on the two wards whose results are given.
#include "run.h"

#include "support/strings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

TEST_CASE("A ward's workbook gives exactly the results that were worked out beforehand")
{
    const QString name = GENERATE(u"ward"_s, u"ward-messy"_s);
    CAPTURE(name);
    const Ward ward;
    const Ran imported = ward(u"import"_s, {data(name + u".xlsx"_s)});
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == 0);

    const Ran score = ward(u"score"_s, {u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s});
    CHECK(score.code == 0);
    CHECK(QString::fromUtf8(score.out) == QString::fromUtf8(readAll(data(name + u"-2026-10.csv"_s))));
    const Ran cap = ward(u"cap"_s, {u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s});
    CHECK(cap.code == 0);
    CHECK(QString::fromUtf8(cap.out) == QString::fromUtf8(readAll(data(name + u"-2026-10-cap.csv"_s))));

    SECTION("importing twice changes nothing")
    {
        const Ran head = ward(u"verify"_s);
        const QByteArray before = ward.bytes();
        CHECK(ward(u"import"_s, {data(name + u".xlsx"_s)}).code == 0);
        CHECK(ward.bytes() == before);
        CHECK(head.code == 0);
    }
    SECTION("every reading has its totals and its cap")
    {
        for (const QString &reading : {u"R1"_s, u"R2"_s, u"R3"_s}) {
            const Ran other = ward(u"cap"_s, {u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s, u"--reading"_s, reading});
            INFO(other.err.toStdString());
            CHECK(other.code == 0);
            CHECK((other.out == cap.out) == (reading == u"R1"_s));
        }
    }
    SECTION("a month without data prints only the header")
    {
        const Ran empty = ward(u"score"_s, {u"--month"_s, u"2019-01"_s, u"--format"_s, u"csv"_s});
        CHECK(empty.code == 0);
        CHECK(empty.out == score.out.left(score.out.indexOf('\n') + 1));
    }
}

TEST_CASE("Wrong usage, unknown things and missing files have their own exit codes")
{
    const Ward ward;
    CHECK(run({}).code == 2);
    CHECK(run({u"help"_s}).code == 0);
    CHECK(run({u"bake"_s}).code == 2);
    CHECK(ward(u"score"_s).code == 2);
    CHECK(ward(u"score"_s, {u"--month"_s, u"2026-13"_s}).code == 2);
    CHECK(ward(u"score"_s, {u"--month"_s, u"10/2026"_s}).code == 2);
    CHECK(ward(u"score"_s, {u"--month"_s, u"2026-10"_s, u"--rules"_s, u"nd-999"_s}).code == 2);
    CHECK(ward(u"score"_s, {u"--month"_s, u"2026-10"_s, u"--reading"_s, u"R4"_s}).code == 2);

    CHECK(ward(u"score"_s, {u"--month"_s, u"2026-10"_s, u"--format"_s, u"xml"_s}).code == 2);
    CHECK(ward(u"score"_s, {u"--month"_s, u"2026-10"_s, u"extra"_s}).code == 2);
    CHECK(ward(u"explain"_s, {u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB9999"_s}).code == 1);
    CHECK(run({u"score"_s, ward.path(u"none.nenep"_s), u"--month"_s, u"2026-10"_s}).code == 3);
    CHECK(run({u"new"_s, ward.path(), u"--name"_s, u"Khác"_s}).code == 3);
    CHECK(run({u"new"_s, ward.path(u"no/such/folder.nenep"_s), u"--name"_s, u"Khác"_s}).code == 3);
    CHECK(run({u"new"_s, ward.path(u"b.nenep"_s)}).code == 2);
    CHECK(ward(u"import"_s, {ward.path(u"none.xlsx"_s)}).code == 3);
}

TEST_CASE("What is exported makes the same ward anew: results of further weeks too")
{
    const Ward ward;
    const QString from = ward.path(u"from.nenep"_s);
    REQUIRE(run({u"sample"_s, from, u"--people"_s, u"40"_s, u"--weeks"_s, u"6"_s}).code == 0);
    for (const QString &what : {u"roster"_s, u"work"_s, u"observations"_s, u"scorecards"_s}) {
        REQUIRE(run({u"export"_s, from, what, u"-o"_s, ward.path(what + u".xlsx"_s)}).code == 0);
        const Ran taken = ward(u"import"_s, {ward.path(what + u".xlsx"_s)});
        INFO(taken.err.toStdString());
        REQUIRE(taken.code == 0);
    }
    const auto scores = [](const QString &file) { return run({u"score"_s, file, u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s}); };
    REQUIRE(scores(from).out.count('\n') > 35);
    CHECK(QString::fromUtf8(scores(ward.path()).out) == QString::fromUtf8(scores(from).out));
}

TEST_CASE("A backup is restored under a new name and holds the same")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const Ran made = ward(u"backup"_s, {ward.path(u"copies"_s)});
    REQUIRE(made.code == 0);
    const QString copy = QString::fromUtf8(made.out).trimmed();
    REQUIRE(QFileInfo::exists(copy));
    CHECK(run({u"restore"_s, copy, ward.path()}).code == 3);
    REQUIRE(run({u"restore"_s, copy, ward.path(u"again.nenep"_s)}).code == 0);
    CHECK(run({u"verify"_s, ward.path(u"again.nenep"_s)}).code == 0);
    CHECK(run({u"score"_s, ward.path(u"again.nenep"_s), u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s}).out
          == readAll(data(u"ward-2026-10.csv"_s)));
}
