// Figures and checks at the command line.
#include "run.h"

#include "support/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

TEST_CASE("figures and checks of the workbook's ward come as tables and as JSON")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QByteArray before = ward.bytes();
    const QStringList october{u"--month"_s, u"2026-10"_s};

    const Ran table = ward(u"figures"_s, october);
    INFO(table.err.toStdString());
    CHECK(table.code == 0);
    CHECK(table.out.contains("people rated in 10/2026"));
    const QJsonArray figures = QJsonDocument::fromJson(ward(u"figures"_s, october + QStringList{u"--format"_s, u"json"_s}).out).array();
    REQUIRE(figures.size() > 20);
    const QJsonObject work = figures[1].toObject();
    CHECK(work[u"id"_s] == u"week.work"_s);
    const QJsonObject line = work[u"lines"_s].toArray().first().toObject();
    CHECK(line[u"items"_s].isDouble());
    CHECK(line[u"done_percent"_s].isString()); // decimals are exact
    const QJsonObject late = line[u"rows"_s].toArray().first().toObject();
    CHECK(late[u"table"_s] == u"work_item"_s);
    CHECK(late[u"id"_s].isString());

    const Ran checks = ward(u"check"_s, october);
    CHECK(checks.code == 0); // with findings
    CHECK(checks.out.contains("(group-three-without-evidence)"));
    const QJsonArray findings = QJsonDocument::fromJson(ward(u"check"_s, october + QStringList{u"--format"_s, u"json"_s}).out).array();
    REQUIRE(!findings.isEmpty());
    for (const QJsonValue &finding : findings)
        for (const QString &key : {u"rule"_s, u"subject"_s, u"finding"_s, u"rows"_s})
            CHECK(finding.toObject().contains(key));
    CHECK(ward.bytes() == before); // looking changes nothing
}

TEST_CASE("one person's twelve months are figures too, and that they were read is on record")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QStringList october{u"--month"_s, u"2026-10"_s};
    const QStringList person{u"--cadre"_s, u"CB0007"_s};
    const Ran ran = ward(u"figures"_s, october + person + QStringList{u"--format"_s, u"json"_s});
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    const QJsonArray figures = QJsonDocument::fromJson(ran.out).array();
    REQUIRE(figures.size() == 4);
    const QJsonObject months = figures[0].toObject();
    CHECK(months[u"id"_s] == u"person.months"_s);
    CHECK(months[u"title"_s].toString().startsWith(u"CB0007 "_s));
    // the same total as the sheet's
    QString total;
    for (const QJsonValue &line : months[u"lines"_s].toArray())
        if (line[u"code"_s] == u"2026-10"_s)
            total = line[u"total"_s].toString();
    const QByteArray scores = ward(u"score"_s, october + QStringList{u"--format"_s, u"csv"_s}).out;
    QString printed;
    for (const QByteArray &row : scores.split('\n'))
        if (row.startsWith("CB0007,"))
            printed = QString::fromUtf8(row.split(',').value(12));
    CHECK_FALSE(printed.isEmpty());
    CHECK(total == printed);
    CHECK(QString::fromUtf8(ward(u"export"_s, {u"audit"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s}).out)
              .contains(u"Read the figures up to 10/2026"_s));

    CHECK(ward(u"figures"_s, october + QStringList{u"--cadre"_s, u"CB9999"_s}).code == 1);
    CHECK(ward(u"figures"_s, october + person + QStringList{u"--unit"_s, u"KTHT"_s}).code == 2);
}

TEST_CASE("a month without data has empty findings; what makes no sense has its own exit code")
{
    const Ward ward;
    const Ran none = ward(u"check"_s, {u"--month"_s, u"2019-01"_s, u"--format"_s, u"json"_s});
    CHECK(none.code == 0);
    CHECK(QJsonDocument::fromJson(none.out).array().isEmpty());
    CHECK(ward(u"figures"_s, {u"--month"_s, u"2019-01"_s}).code == 0);
    CHECK(ward(u"check"_s).code == 2);
    CHECK(ward(u"check"_s, {u"--month"_s, u"10/2026"_s}).code == 2);
    CHECK(ward(u"check"_s, {u"--month"_s, u"2026-10"_s, u"--format"_s, u"csv"_s}).code == 2);
    CHECK(ward(u"figures"_s, {u"--month"_s, u"2026-10"_s, u"--unit"_s, u"KHONG-CO"_s}).code == 1);
}

TEST_CASE("of a month that has not begun nothing is told, and what it would be read off is not counted against today")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QStringList far{u"--month"_s, u"2099-12"_s};
    for (const Ran &ran : {ward(u"check"_s, far), ward(u"figures"_s, far), ward(u"figures"_s, far + QStringList{u"--cadre"_s, u"CB0007"_s})}) {
        CHECK(ran.code == 1);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains(u"12/2099 has not begun"_s));
    }
}

TEST_CASE("a month stands once in a line")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const Ran person = ward(u"figures"_s, {u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0007"_s});
    CHECK(person.out.contains("10/2026"));
    CHECK_FALSE(person.out.contains("2026-10"));
    CHECK_FALSE(person.out.contains("planned    planned"));
    CHECK(ward(u"figures"_s, {u"--month"_s, u"2026-10"_s}).out.contains("KTHT")); // units keep their codes
}

TEST_CASE("thresholds are set like any setting, and what they are not is refused")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const auto finds = [&] { return ward(u"check"_s, {u"--month"_s, u"2026-10"_s}).out.contains("(copied-evidence)"); };
    CHECK(finds());
    CHECK(ward(u"setting"_s, {u"set"_s, u"check.copied-evidence.shared-items"_s, u"100"_s}).code == 0);
    CHECK_FALSE(finds());
    CHECK(ward(u"setting"_s, {u"set"_s, u"check.copied-evidence.items"_s, u"3"_s}).code == 0);
    CHECK(QString::fromUtf8(ward(u"setting"_s, {u"list"_s}).out).contains(u"check.copied-evidence.items\t3\n"_s));
    CHECK(ward(u"setting"_s, {u"set"_s, u"check.copied-evidence.items"_s, u"three"_s}).code == 1);
    CHECK(ward(u"setting"_s, {u"set"_s, u"check.copied-evidence.pages"_s, u"3"_s}).code == 1);
    CHECK(ward(u"setting"_s, {u"set"_s, u"check.copied-evidence.items"_s}).code == 2); // forgotten is not emptied
    CHECK(QString::fromUtf8(ward(u"setting"_s, {u"list"_s}).out).contains(u"check.copied-evidence.items\t3\n"_s));
    CHECK(ward(u"setting"_s, {u"set"_s, u"check.copied-evidence.items"_s, u""_s}).code == 0); // the default again
    CHECK(QString::fromUtf8(ward(u"setting"_s, {u"list"_s}).out).contains(u"check.copied-evidence.items\t\n"_s));
}
