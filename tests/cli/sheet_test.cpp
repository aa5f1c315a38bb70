// A month sheet on its way at the command line: signed, withdrawn by an edit, locked, and then refused to every import.
#include "run.h"

#include "access/account.h"
#include "base/vietnam.h"
#include "staff/roster.h"
#include "support/strings.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString status(const Ward &ward, const QString &code)
{
    const Ran ran = ward(u"sheet"_s, {u"status"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, code});
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    return QString::fromUtf8(ran.out).section(u'\n', 1, 1).section(u'\t', 1, 1); // below the header
}

QString today() { return base::vietnamDay(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate); }

Ran step(const Ward &ward, const QString &what, const QStringList &more = {})
{
    return ward(u"sheet"_s, QStringList{what, u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0030"_s} + more);
}

QString csv(const Ward &ward, const QString &name, const QByteArray &content)
{
    QFile file(ward.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

} // namespace

TEST_CASE("A month sheet goes from open to locked, and a locked month takes nothing more")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    CHECK(status(ward, u"CB0030"_s) == u"open"_s);
    const QStringList paper{u"--paper-number"_s, u"12"_s, u"--paper-date"_s, today()};
    REQUIRE(step(ward, u"submit"_s, QStringList{u"--by"_s, u"CB0030"_s} + paper).code == 0);
    CHECK(status(ward, u"CB0030"_s) == u"self-scored"_s);

    // The reviewer has to have looked at every criterion.
    CHECK(step(ward, u"review"_s, QStringList{u"--by"_s, u"CB0006"_s} + paper).code == 1);
    QByteArray scores = "Tháng,Mã cán bộ,Tiêu chí,Cấp trên chấm\n";
    for (const char *line : {"I.1,5", "I.2,5", "II.1,2.5", "II.2,2.5", "II.3,2.5", "II.4,2.5"})
        scores += QByteArray("2026-10,CB0030,") + line + '\n';
    REQUIRE(ward(u"import"_s, {csv(ward, u"scores.csv"_s, scores), u"--sheet"_s, u"Tiêu chí chung"_s}).code == 0);
    const Ran reviewed = step(ward, u"review"_s, QStringList{u"--by"_s, u"CB0006"_s} + paper);
    INFO(reviewed.err.toStdString());
    REQUIRE(reviewed.code == 0);
    CHECK(status(ward, u"CB0030"_s) == u"reviewed"_s);

    // Nobody reviews their own sheet, whoever types it.
    CHECK(step(ward, u"review"_s, QStringList{u"--by"_s, u"CB0030"_s} + paper).code == 1);
    // Another class than the proposed one needs a reason.
    CHECK(step(ward, u"decide"_s, QStringList{u"--by"_s, u"CB0001"_s, u"--class"_s, u"completed"_s} + paper).code == 1);
    const Ran decided = step(ward, u"decide"_s, QStringList{u"--by"_s, u"CB0001"_s} + paper);
    INFO(decided.err.toStdString());
    REQUIRE(decided.code == 0);
    CHECK(status(ward, u"CB0030"_s) == u"decided"_s);
    // A decision is replaced by no other without a word, least of all in a batch.
    CHECK(step(ward, u"decide"_s, QStringList{u"--by"_s, u"CB0001"_s} + paper).code == 1);
    const Ran again = ward(u"sheet"_s, {u"decide"_s, u"--month"_s, u"2026-10"_s, u"--skip-refused"_s});
    CHECK(again.code == 1);
    CHECK(again.err.contains(QRegularExpression(u"CB0030 .+: The sheet is decided already"_s)));
    // A paper rests on those before it.
    const QStringList early{u"--paper-number"_s, u"13"_s, u"--paper-date"_s, u"2026-10-02"_s};
    const Ran outOfOrder = step(ward, u"decide"_s, QStringList{u"--by"_s, u"CB0001"_s, u"--reason"_s, u"Nhầm"_s} + early);
    CHECK(outOfOrder.code == 1);
    CHECK(outOfOrder.err.contains(u"02/10/2026, before the one of the step below"_s));

    // Another class needs a name too: whose decision it is.
    CHECK(step(ward, u"decide"_s, {u"--class"_s, u"completed"_s, u"--reason"_s, u"Tỷ lệ khống chế"_s}).code == 1);
    CHECK(status(ward, u"CB0030"_s) == u"decided"_s);

    const QByteArray change = "Nội dung,Mã cán bộ,Tuần,Hạn hoàn thành,Số lượng giao\nViệc thêm,CB0030,2026-W43,2026-10-22,1\n";
    SECTION("an edit below withdraws the approval")
    {
        REQUIRE(ward(u"import"_s, {csv(ward, u"more.csv"_s, change)}).code == 0);
        CHECK(status(ward, u"CB0030"_s) == u"open"_s);
    }
    SECTION("once locked the rows are refused, and verify is content")
    {
        REQUIRE(step(ward, u"lock"_s).code == 0);
        CHECK(status(ward, u"CB0030"_s) == u"locked"_s);
        const QByteArray before = ward.bytes();
        const Ran refused = ward(u"import"_s, {csv(ward, u"more.csv"_s, change)});
        CHECK(refused.code == 1);
        CHECK(refused.err.contains(u"10/2026"_s));
        CHECK(ward.bytes() == before);
        CHECK(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0); // identical rows pass
        CHECK(ward(u"verify"_s).code == 0);
        CHECK(step(ward, u"reopen"_s).code == 1); // without a reason
        CHECK(step(ward, u"reopen"_s, {u"--reason"_s, u"Kiến nghị được chấp nhận"_s}).code == 0);
        CHECK(ward(u"import"_s, {csv(ward, u"more.csv"_s, change)}).code == 0);
    }
}

TEST_CASE("A step for many people is taken for all or for none, and each refusal is listed by name")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    REQUIRE(step(ward, u"submit"_s).code == 0);
    const QByteArray before = ward.bytes();
    const Ran refused = ward(u"sheet"_s, {u"submit"_s, u"--month"_s, u"2026-10"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"1 of 42 sheets are refused"_s));
    CHECK(refused.err.contains(QRegularExpression(u"CB0030 .+: The sheet has been submitted already"_s)));
    CHECK(ward.bytes() == before);
    CHECK(status(ward, u"CB0031"_s) == u"open"_s);
    CHECK(refused.err.contains(u"--skip-refused"_s));
    // What holds for many is said once.
    const Ran early = ward(u"sheet"_s, {u"decide"_s, u"--month"_s, u"2026-10"_s});
    CHECK(early.code == 1);
    CHECK(early.err.count(u"The sheet has not been reviewed yet."_s) == 1);
    CHECK(early.err.contains(QRegularExpression(u"\\(42 sheets\\): CB0001 .+, CB0042 "_s)));
    const QStringList one{u"submit"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0030"_s, u"--skip-refused"_s};
    CHECK(ward(u"sheet"_s, one).code == 1); // nothing is left to take
    const Ran others = ward(u"sheet"_s, {u"submit"_s, u"--month"_s, u"2026-10"_s, u"--skip-refused"_s});
    CHECK(others.code == 0);
    CHECK(others.err.contains(u"1 of 42 sheets are refused and left as they are"_s));
    CHECK(others.err.contains(QRegularExpression(u"CB0030 .+: The sheet has been submitted already"_s)));
    CHECK(others.err.contains(u"41 sheets submitted."_s));
    CHECK(status(ward, u"CB0031"_s) == u"self-scored"_s);
    CHECK(ward(u"sheet"_s, {u"submit"_s, u"--month"_s, u"2026-10"_s, u"--unit"_s, u"NONE"_s}).code == 1);
    CHECK(ward(u"sheet"_s, {u"submit"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB9999"_s}).code == 1);
}

TEST_CASE("A step says what it does not take, whose it is, and that its month has yet to begin")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    for (const auto &[what, option] : {std::pair(u"review"_s, u"--class"_s),
                                       {u"submit"_s, u"--opinion"_s},
                                       {u"lock"_s, u"--reason"_s},
                                       {u"status"_s, u"--by"_s},
                                       {u"reopen"_s, u"--text"_s}}) {
        CAPTURE(what);
        const Ran ran = step(ward, what, {option, u"good"_s});
        CHECK(ran.code == 2);
        CHECK(ran.err.contains(option));
    }
    CHECK(step(ward, u"status"_s, {u"--unit"_s, u"UBND"_s}).code == 2); // the person or the unit
    CHECK(ward(u"sheet"_s, {u"status"_s, u"--month"_s, u"2026-10"_s}).out.startsWith("Code\tSheet\tProposed\tDecided\tName\n"));

    const Ran early = ward(u"sheet"_s, {u"submit"_s, u"--month"_s, u"2098-01"_s, u"--cadre"_s, u"CB0030"_s});
    CHECK(early.code == 1);
    CHECK(early.err.contains(u"01/2098 has not begun"_s));

    for (const QString &by : {QString(), u"CB0006"_s}) { // what is wrong is the stage: nobody else could do it now
        const QStringList signer{u"--by"_s, by, u"--paper-number"_s, u"12"_s, u"--paper-date"_s, u"2026-10-30"_s};
        const Ran unsubmitted = step(ward, u"review"_s, by.isEmpty() ? QStringList() : signer);
        CHECK(unsubmitted.code == 1);
        CHECK(unsubmitted.err.contains(u"not been submitted yet"_s));
        CHECK_FALSE(unsubmitted.err.contains(u"For this sheet"_s));
    }

    REQUIRE(step(ward, u"submit"_s).code == 0);
    const QStringList paper{u"--paper-number"_s, u"12"_s, u"--paper-date"_s, today()};
    const Ran others = step(ward, u"review"_s, QStringList{u"--by"_s, u"CB0001"_s} + paper);
    CHECK(others.code == 1);
    CHECK(others.err.contains(QRegularExpression(u"For this sheet that is CB0006 .+\\."_s)));
}

#ifdef NENEP_PAPERS
TEST_CASE("A printed sheet is checked by its code until the file goes on")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    QByteArray scores = "Tháng,Mã cán bộ,Tiêu chí,Cấp trên chấm\n";
    for (const char *line : {"I.1,5", "I.2,5", "II.1,2.5", "II.2,2.5", "II.3,2.5", "II.4,2.5", "III.1,0", "III.2,0", "III.3,0", "III.4,0"})
        scores += QByteArray("2026-10,CB0030,") + line + '\n';
    REQUIRE(ward(u"import"_s, {csv(ward, u"scores.csv"_s, scores), u"--sheet"_s, u"Tiêu chí chung"_s}).code == 0);
    for (const QString &what : {u"submit"_s, u"review"_s, u"decide"_s})
        REQUIRE(step(ward, what).code == 0);
    REQUIRE(ward(u"print"_s, {u"month-sheet"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0030"_s, u"-o"_s, ward.path(u"sheet.pdf"_s)}).code
            == 0);
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, ward.path(u"sheet.pdf"_s), u"-"_s});
    REQUIRE(text.waitForFinished());
    const QRegularExpressionMatch found =
        QRegularExpression(u"Mã kiểm tra phiếu: ([0-9A-Z-]{19})"_s).match(QString::fromUtf8(text.readAllStandardOutput()));
    REQUIRE(found.hasMatch());
    const QString code = found.captured(1);
    const auto verify = [&](const QString &typed) { return ward(u"verify"_s, {u"--paper"_s, typed}); };

    const Ran same = verify(code);
    INFO(same.err.toStdString());
    CHECK(same.code == 0);
    CHECK(QString::fromUtf8(same.out).contains(u"sheet of CB0030"_s));
    CHECK(verify(code.toLower().remove(u'-')).code == 0);
    QString wrong = code;
    wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
    CHECK(verify(wrong).code == 2);
    const Ward other; // decided nothing
    CHECK(other(u"verify"_s, {u"--paper"_s, code}).code == 1);

    const QByteArray change = "Nội dung,Mã cán bộ,Tuần,Hạn hoàn thành,Số lượng giao\nViệc thêm,CB0030,2026-W43,2026-10-22,1\n";
    REQUIRE(ward(u"import"_s, {csv(ward, u"more.csv"_s, change)}).code == 0);
    const Ran changed = verify(code);
    CHECK(changed.code == 1);
    CHECK(QString::fromUtf8(changed.out).contains(u"The work item “Việc thêm” is new."_s));
}
#endif

TEST_CASE("A petition is registered after the decision and answered once, from a signed paper")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    const QStringList text{u"--text"_s, u"Đề nghị xem lại số lần chậm"_s};
    CHECK(step(ward, u"petition"_s, text).code == 1); // not decided yet
    QByteArray scores = "Tháng,Mã cán bộ,Tiêu chí,Cấp trên chấm\n";
    for (const char *line : {"I.1,5", "I.2,5", "II.1,2.5", "II.2,2.5", "II.3,2.5", "II.4,2.5", "III.1,0", "III.2,0", "III.3,0", "III.4,0"})
        scores += QByteArray("2026-10,CB0030,") + line + '\n';
    REQUIRE(ward(u"import"_s, {csv(ward, u"scores.csv"_s, scores), u"--sheet"_s, u"Tiêu chí chung"_s}).code == 0);
    for (const QString &what : {u"submit"_s, u"review"_s, u"decide"_s})
        REQUIRE(step(ward, what).code == 0);

    CHECK(step(ward, u"petition"_s).code == 2); // no text
    CHECK(ward(u"sheet"_s, QStringList{u"petition"_s, u"--month"_s, u"2026-10"_s} + text).code == 2); // nobody's
    CHECK(step(ward, u"answer"_s, {u"--text"_s, u"Giữ nguyên"_s}).code == 1); // nothing to answer
    REQUIRE(step(ward, u"petition"_s, text).code == 0);
    const auto listed = [&] { return QString::fromUtf8(step(ward, u"status"_s).out); };
    CHECK(listed().contains(u"Đề nghị xem lại số lần chậm → not answered yet"_s));
    CHECK(step(ward, u"answer"_s, {u"--text"_s, u"Giữ nguyên"_s, u"--by"_s, u"CB0001"_s}).code == 1); // another's, without its paper
    const QStringList paper{u"--by"_s, u"CB0001"_s, u"--paper-number"_s, u"15"_s, u"--paper-date"_s, today()};
    const Ran answered = step(ward, u"answer"_s, QStringList{u"--text"_s, u"Giữ nguyên"_s} + paper);
    INFO(answered.err.toStdString());
    REQUIRE(answered.code == 0);
    CHECK(listed().contains(u"Đề nghị xem lại số lần chậm → Giữ nguyên"_s));
    CHECK(step(ward, u"answer"_s, QStringList{u"--text"_s, u"Đổi"_s} + paper).code == 1);
    CHECK(ward(u"verify"_s).code == 0);
}

TEST_CASE("What people gave themselves reaches their reviewer by no verb before it is submitted")
{
    const Ward ward;
    REQUIRE(ward(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0);
    {
        const store::OpenResult opened = store::Database::open(ward.path());
        REQUIRE(opened.database);
        const staff::Roster roster = staff::Roster::load(*opened.database);
        rights::create(*opened.database, rights::owner(), {0, u"chu"_s, u"Chủ tệp"_s, 0, rights::Role::Owner, true}, u"mat-khau-1"_s);
        const rights::Caller owner = *rights::login(*opened.database, u"chu"_s, u"mat-khau-1"_s);
        for (const QString &code : {u"CB0006"_s, u"CB0030"_s})
            rights::create(*opened.database, owner, {0, code.toLower(), code, roster.byCode(code)->id, rights::Role::Member, true}, u"mat-khau-1"_s);
    }
    const auto as = [&](const QString &login, const QStringList &arguments) {
        return run(QStringList{arguments.first(), ward.path()} + arguments.mid(1),
                   {{u"NENEP_ACCOUNT"_s, login}, {u"NENEP_PASSWORD"_s, u"mat-khau-1"_s}});
    };
    const QStringList sheet{u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0030"_s};
    const QStringList explain = QStringList{u"explain"_s} + sheet;
    CHECK(run({u"explain"_s, ward.path(), u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0030"_s}).code == 1); // without an account
    const Ran before = as(u"cb0006"_s, explain);
    REQUIRE(before.code == 0);
    const QByteArray self = "Tháng,Mã cán bộ,Tiêu chí,Tự chấm\n2026-10,CB0030,I.1,3.5\n";
    REQUIRE(as(u"chu"_s, {u"import"_s, csv(ward, u"self.csv"_s, self), u"--sheet"_s, u"Tiêu chí chung"_s}).code == 0);
    CHECK(as(u"cb0006"_s, explain).out == before.out); // an explanation tells what counts: never the self-score
    CHECK(as(u"cb0030"_s, QStringList{u"explain"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0006"_s}).code == 1); // not theirs to read
    CHECK(as(u"cb0030"_s, QStringList{u"sheet"_s, u"status"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0006"_s}).code == 1);
    CHECK(as(u"cb0030"_s, {u"sheet"_s, u"status"_s, u"--month"_s, u"2026-10"_s}).out.contains("\nCB0030\t"));

    // exports of scores are for the office alone
    for (const QString &what : {u"scorecards"_s, u"roster"_s})
        CHECK(as(u"cb0006"_s, {u"export"_s, what, u"--month"_s, u"2026-10"_s, u"--format"_s, u"json"_s, u"-o"_s, u"-"_s}).code == 1);
    CHECK(as(u"cb0006"_s, {u"export"_s, u"pack"_s, u"--month"_s, u"2026-10"_s, u"--unit"_s, u"UBND"_s, u"-o"_s, ward.path(u"pack"_s)}).code == 1);

#ifdef NENEP_PAPERS
    const auto printed = [&](const QString &login) {
        const Ran ran = as(login, QStringList{u"print"_s, u"month-sheet"_s} + sheet + QStringList{u"-o"_s, ward.path(u"sheet.pdf"_s)});
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, ward.path(u"sheet.pdf"_s), u"-"_s});
        REQUIRE(text.waitForFinished());
        return QString::fromUtf8(text.readAllStandardOutput());
    };
    const QString notYet = u"Điểm tự chấm chỉ hiển thị sau khi"_s;
    CHECK(printed(u"cb0006"_s).contains(notYet));
    CHECK_FALSE(printed(u"cb0030"_s).contains(notYet));
    REQUIRE(as(u"cb0030"_s, QStringList{u"sheet"_s, u"submit"_s} + sheet).code == 0);
    CHECK_FALSE(printed(u"cb0006"_s).contains(notYet));
    CHECK(as(u"cb0030"_s, {u"print"_s, u"month-sheet"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, u"CB0006"_s, u"-o"_s, ward.path(u"x.pdf"_s)}).code
          == 1);
#endif
}
