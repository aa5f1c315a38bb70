// Exports at the command line: what they write, where, and what they refuse.
#include "run.h"

#include "support/strings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

TEST_CASE("What export writes, import takes back without a change")
{
    const QString name = GENERATE(u"ward"_s, u"ward-messy"_s);
    CAPTURE(name);
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(name + u".xlsx"_s)}).code == 0);
    for (const QString &what : {u"roster"_s, u"work"_s, u"observations"_s, u"scorecards"_s}) {
        CAPTURE(what);
        const QString book = ward.path(what + u".xlsx"_s);
        REQUIRE(ward(u"export"_s, {what, u"-o"_s, book}).code == 0);
        const QByteArray before = ward.bytes();
        const Ran back = ward(u"import"_s, {book});
        INFO(back.err.toStdString());
        CHECK(back.code == 0);
        CHECK(ward.bytes() == before);
    }
    CHECK(ward(u"score"_s, {u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s}).out == readAll(data(name + u"-2026-10.csv"_s)));
    CHECK(ward(u"verify"_s).code == 0);
}

TEST_CASE("A month's sheets as CSV hold the columns of score")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const Ran month = ward(u"export"_s, {u"month"_s, u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s});
    INFO(month.err.toStdString());
    REQUIRE(month.code == 0);
    CHECK(month.out.startsWith("code,name,unit,role,kind,self_general,superior_general,general,a,b,c,d,organising,uniting,result,total,score_class,"
                               "conditions,proposed_class,note,decided_class,reason,opinion,state,withdrawn,changes,self_scored_by,"));
    CHECK(month.out.count('\n') == 43);
    CHECK(ward(u"export"_s, {u"month"_s, u"--month"_s, u"2026-10"_s, u"--format"_s, u"json"_s, u"-o"_s, ward.path(u"m.json"_s)}).code == 0);
    CHECK(ward(u"export"_s, {u"month"_s, u"--month"_s, u"2026-10"_s, u"-o"_s, ward.path(u"m.xlsx"_s)}).code == 0);
    CHECK(QFileInfo(ward.path(u"m.xlsx"_s)).size() > 5000);
    const Ran none = ward(u"export"_s, {u"month"_s, u"--month"_s, u"2019-01"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s});
    CHECK(none.code == 0);
    CHECK(none.out == month.out.left(month.out.indexOf('\n') + 1));
}

TEST_CASE("Exports that make no sense, or have nowhere to go, have their own exit codes")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QString out = ward.path(u"out"_s);
    const auto code = [&](const QStringList &rest) { return ward(u"export"_s, rest).code; };
    CHECK(code({u"roster"_s}) == 2); // no -o
    CHECK(code({u"month"_s, u"-o"_s, out}) == 2); // no month
    CHECK(code({u"month"_s, u"--month"_s, u"10/2026"_s, u"-o"_s, out}) == 2);
    CHECK(code({u"month"_s, u"--month"_s, u"2026-10"_s, u"--week"_s, u"2026-W41"_s, u"-o"_s, out}) == 2);
    CHECK(code({u"month"_s, u"--month"_s, u"2026-10"_s, u"--sheet"_s, u"Công việc"_s, u"-o"_s, out}) == 2);
    CHECK(code({u"audit"_s, u"--sheet"_s, u"Công việc"_s, u"-o"_s, out}) == 2);
    CHECK(code({u"work"_s, u"--week"_s, u"41"_s, u"-o"_s, out}) == 2);
    CHECK(code({u"work"_s, u"--format"_s, u"pdf"_s, u"-o"_s, out}) == 2);
    CHECK(code({u"everything"_s, u"-o"_s, out}) == 2);
    CHECK(code({u"roster"_s, u"--unit"_s, u"KTHT"_s, u"-o"_s, out}) == 2); // it would be everybody all the same
    CHECK(code({u"week"_s, u"--week"_s, u"2026-W41"_s, u"--month"_s, u"2026-10"_s, u"-o"_s, out}) == 2);
    CHECK(code({u"work"_s, u"--month"_s, u"2026-09"_s, u"--month"_s, u"2026-10"_s, u"-o"_s, out}) == 2); // which?
    CHECK(code({u"pack"_s, u"--month"_s, u"2026-10"_s, u"-o"_s, out}) == 2); // whose?
    CHECK(code({u"pack"_s, u"--month"_s, u"2026-10"_s, u"--unit"_s, u"KHONG-CO"_s, u"-o"_s, out}) == 1);
    CHECK_FALSE(QFileInfo::exists(out));
    CHECK(code({u"work"_s, u"-o"_s, ward.path(u"no/such/work.xlsx"_s)}) == 3);
    CHECK(code({u"work"_s, u"-o"_s, QFileInfo(ward.path()).path()}) == 3); // a folder
    CHECK(code({u"pack"_s, u"--month"_s, u"2026-10"_s, u"--unit"_s, u"UBND"_s, u"-o"_s, ward.path()}) == 3); // a file where the folder should be
    CHECK(ward(u"verify"_s).code == 0);
}

TEST_CASE("A slip in -o costs no ward its file")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QByteArray before = ward.bytes();
    REQUIRE(QFile::link(ward.path(), ward.path(u"link.csv"_s)));
    for (const QString &target : {ward.path(), ward.path(u"link.csv"_s)}) {
        CHECK(ward(u"export"_s, {u"roster"_s, u"-o"_s, target}).code == 1);
        const Ran score = ward(u"score"_s, {u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s, u"-o"_s, target});
        CHECK(score.code == 1);
        CHECK(score.err.contains("another name"_L1));
    }
    CHECK(ward.bytes() == before);
    CHECK(ward(u"verify"_s).code == 0);
}

TEST_CASE("The exported sheets of a month are not taken for a staff list")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QString book = ward.path(u"month.xlsx"_s);
    REQUIRE(ward(u"export"_s, {u"month"_s, u"--month"_s, u"2026-10"_s, u"-o"_s, book}).code == 0);
    const QByteArray before = ward.bytes();
    CHECK(ward(u"import"_s, {book}).code == 1);
    CHECK(ward.bytes() == before);
}
