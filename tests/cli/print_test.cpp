// Papers at the command line: each one there is, for the office, a unit and a person; and every way to ask for one wrongly.
#include "run.h"

#include "support/strings.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

#ifdef NENEP_PAPERS
namespace {

const QStringList overWeek{u"week-calendar"_s, u"week-work"_s, u"week-recognition"_s};
const QStringList overMonth{u"month-sheet"_s, u"scorecard"_s, u"unit-summary"_s, u"minutes"_s, u"notice"_s, u"directive-report"_s};

QStringList periodOf(const QString &paper)
{
    return overWeek.contains(paper) ? QStringList{u"--week"_s, u"2026-W42"_s} : QStringList{u"--month"_s, u"2026-10"_s};
}

} // namespace

TEST_CASE("Every paper can be printed for the office and for a unit, and each print is in the log")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    for (const QString &paper : overWeek + overMonth) {
        for (const QStringList &whose : {QStringList(), QStringList{u"--unit"_s, u"KTHT"_s}}) {
            CAPTURE(paper, whose.join(u' '));
            const QString out = ward.path(paper + u".pdf"_s);
            QFile::remove(out);
            const Ran ran = ward(u"print"_s, QStringList{paper} + periodOf(paper) + whose + QStringList{u"-o"_s, out});
            INFO(ran.err.toStdString());
            CHECK(ran.code == 0);
            CHECK(readAll(out).startsWith("%PDF"));
        }
    }
    const Ran log = ward(u"export"_s, {u"audit"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s});
    CHECK(log.out.count("Printed: ") == 2 * (overWeek + overMonth).size()); // one entry a batch
}

TEST_CASE("Copies apart get names that say whose they are, and a list of them on request")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QString folder = ward.path(u"notices"_s);
    const Ran ran = ward(u"print"_s, {u"notice"_s, u"--month"_s, u"2026-10"_s, u"--unit"_s, u"KTHT"_s, u"--split"_s, u"{code}-{name}.pdf"_s,
                                      u"--cover"_s, u"-o"_s, folder});
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    const QStringList files = QDir(folder).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    REQUIRE(files.size() > 2);
    CHECK(files.front() == u"00-danh sách.pdf"_s);
    CHECK(files[1].startsWith(u"CB0"_s));
    CHECK(ward(u"print"_s, {u"notice"_s, u"--month"_s, u"2026-10"_s, u"--split"_s, u"{birth}.pdf"_s, u"-o"_s, folder}).code == 2);
}

TEST_CASE("Papers asked for wrongly are told why, and no file appears")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QString out = ward.path(u"out.pdf"_s);
    const auto code = [&](const QStringList &arguments) { return ward(u"print"_s, arguments + QStringList{u"-o"_s, out}).code; };
    CHECK(code({u"diploma"_s, u"--month"_s, u"2026-10"_s}) == 2);
    CHECK(code({u"notice"_s}) == 2);
    CHECK(code({u"notice"_s, u"--month"_s, u"10-2026"_s}) == 2);
    CHECK(code({u"week-work"_s, u"--week"_s, u"2026-W60"_s}) == 2);
    CHECK(code({u"week-work"_s, u"--month"_s, u"2026-10"_s}) == 2);
    CHECK(code({u"week-calendar"_s, u"--week"_s, u"2026-W42"_s, u"--layout"_s, u"round"_s}) == 2);
    CHECK(code({u"notice"_s, u"--month"_s, u"2026-10"_s, u"--date"_s, u"31/10/2026"_s}) == 2);
    CHECK(code({u"unit-summary"_s, u"--month"_s, u"2026-10"_s, u"--unit"_s, u"NOWHERE"_s}) == 1);
    CHECK(code({u"notice"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB9999"_s}) == 1);
    CHECK(code({u"minutes"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0007"_s}) == 2); // of units alone
    CHECK(code({u"notice"_s, u"--month"_s, u"2020-01"_s}) == 1); // nothing recorded
    CHECK_FALSE(QFile::exists(out));
    CHECK(ward(u"print"_s, {u"notice"_s, u"--month"_s, u"2026-10"_s, u"-o"_s, ward.path(u"missing/x.pdf"_s)}).code == 3);
}

TEST_CASE("An option that would change nothing on the paper is refused as wrong usage")
{
    const Ward ward;
    const QString out = ward.path(u"out.pdf"_s);
    const QStringList week{u"--week"_s, u"2026-W42"_s}, month{u"--month"_s, u"2026-10"_s}, quarter{u"--quarter"_s, u"2026-Q4"_s};
    const auto refused = [&](const QString &paper, const QStringList &options, const QString &named) {
        CAPTURE(paper.toStdString(), options.join(u' ').toStdString());
        const Ran ran = ward(u"print"_s, QStringList{paper} + options + QStringList{u"-o"_s, out});
        CHECK(ran.code == 2);
        CHECK(ran.err.contains(named));
    };
    refused(u"notice"_s, month + quarter, u"--quarter"_s);
    refused(u"quarter-sheet"_s, quarter + month, u"--month"_s);
    refused(u"week-work"_s, week + QStringList{u"--layout"_s, u"list"_s}, u"--layout"_s);
    refused(u"scorecard"_s, month + QStringList{u"--annex"_s}, u"--annex"_s);
    refused(u"month-sheet"_s, month + QStringList{u"--number"_s, u"12"_s}, u"--number"_s);
    refused(u"month-sheet"_s, month + QStringList{u"--date"_s, u"2026-10-31"_s}, u"--date"_s);
    refused(u"week-calendar"_s, week + QStringList{u"--number"_s, u"12"_s}, u"--number"_s);
    refused(u"unit-summary"_s, month + QStringList{u"--number"_s, u"12"_s}, u"--number"_s);
    refused(u"year-summary"_s, {u"--year"_s, u"2026"_s, u"--cadre"_s, u"CB0007"_s}, u"--cadre"_s);
    refused(u"notice"_s, month + QStringList{u"--unit"_s, u"KTHT"_s, u"--cadre"_s, u"CB0007"_s}, u"--unit"_s);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("The name of the output says what is made, and a name that says something else is refused")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QStringList notice{u"notice"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0007"_s};
    const auto code = [&](const QStringList &more) { return ward(u"print"_s, notice + more).code; };
    const auto begin = [&](const QString &name) { return readAll(ward.path(name)).left(2); };
    for (const QString &wrong : {u"x.xyz"_s, u"x"_s, u"x.doc"_s, u"x.pdf.txt"_s, u"{code}.pdf"_s}) {
        CAPTURE(wrong.toStdString());
        CHECK(code({u"-o"_s, ward.path(wrong)}) == 2);
        CHECK_FALSE(QFile::exists(ward.path(wrong)));
    }
    CHECK(code({u"-o"_s, ward.path(u"x.pdf"_s), u"--format"_s, u"docx"_s}) == 2);
    CHECK(code({u"-o"_s, ward.path(u"x.docx"_s), u"--format"_s, u"pdf"_s}) == 2);
    CHECK(code({u"-o"_s, ward.path(u"tháng 10.2026"_s), u"--format"_s, u"docx"_s}) == 0);
    CHECK(begin(u"tháng 10.2026"_s) == "PK");
    CHECK(code({u"-o"_s, ward.path(u"x.PDF"_s)}) == 0);
    CHECK(begin(u"x.PDF"_s) == "%P");
    const Ran piped = ward(u"print"_s, notice + QStringList{u"-o"_s, u"-"_s});
    CHECK(piped.code == 0);
    CHECK(piped.out.startsWith("%PDF"));
    CHECK_FALSE(QFile::exists(u"-"_s));

    const QString folder = ward.path(u"folder"_s);
    for (const QString &wrong : {u".{code}.pdf"_s, u"{unit}/{code}.pdf"_s, u"a\\{code}"_s, u""_s, u".pdf"_s}) {
        CAPTURE(wrong.toStdString());
        CHECK(code({u"--split"_s, wrong, u"-o"_s, folder}) == 2);
    }
    CHECK(code({u"--split"_s, u"{code}.pdf"_s, u"--format"_s, u"docx"_s, u"-o"_s, folder}) == 2);
    CHECK(code({u"--split"_s, u"{code}"_s, u"-o"_s, ward.path(u"folder.pdf"_s)}) == 2);
    CHECK_FALSE(QDir(folder).exists());
    CHECK(code({u"--split"_s, u"{code}.docx"_s, u"-o"_s, folder}) == 0);
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{u"CB0007.docx"_s});
}

TEST_CASE("A notice has a number of its own, and is not older than its decision")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QString out = ward.path(u"out.pdf"_s);
    const auto print = [&](const QString &paper, const QStringList &more) {
        return ward(u"print"_s, QStringList{paper, u"--month"_s, u"2026-10"_s, u"-o"_s, out} + more);
    };
    const QStringList number{u"--number"_s, u"12"_s};
    CHECK(print(u"notice"_s, number).code == 1);
    CHECK(print(u"minutes"_s, QStringList{u"--split"_s, u"{code}"_s, u"-o"_s, ward.path(u"folder"_s)} + number).code == 2); // -o twice
    CHECK(ward(u"print"_s, QStringList{u"minutes"_s, u"--month"_s, u"2026-10"_s, u"--split"_s, u"{code}"_s, u"-o"_s, ward.path(u"folder"_s)} + number)
              .code
          == 1);
    CHECK_FALSE(QFile::exists(out));
    CHECK(print(u"notice"_s, QStringList{u"--cadre"_s, u"CB0007"_s} + number).code == 0);
    CHECK(print(u"minutes"_s, number).code == 0);
    CHECK(print(u"notice"_s, {u"--date"_s, u"1999-01-01"_s}).code == 0); // nothing decided: a draft of any day
}

TEST_CASE("Printing says nothing where no screen was ever wanted")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const bool set = qEnvironmentVariableIsSet("XDG_RUNTIME_DIR");
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR");
    const Ran ran = ward(u"print"_s, {u"minutes"_s, u"--month"_s, u"2026-10"_s, u"-o"_s, ward.path(u"out.pdf"_s)});
    if (set)
        qputenv("XDG_RUNTIME_DIR", before);
    CHECK(ran.code == 0);
    CHECK(ran.err == QString());
}

#endif // NENEP_PAPERS

TEST_CASE("The office's settings are set, listed and refused at the command line")
{
    const Ward ward;
    CHECK(ward(u"setting"_s, {u"set"_s, u"state.title"_s, u"Chủ tịch"_s}).code == 0);
    CHECK(QString::fromUtf8(ward(u"setting"_s, {u"list"_s}).out).contains(u"state.title\tChủ tịch\n"_s));
    CHECK(ward(u"setting"_s, {u"set"_s, u"state.nickname"_s, u"x"_s}).code == 1);
    CHECK(ward(u"setting"_s, {u"set"_s, u"state.delegate.from"_s, u"31/10/2026"_s}).code == 1);
    CHECK(ward(u"setting"_s, {u"set"_s}).code == 2);
    CHECK(ward(u"setting"_s, {u"take"_s}).code == 2);
}
