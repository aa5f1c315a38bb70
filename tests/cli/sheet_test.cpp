// A month sheet on its way at the command line: signed, withdrawn by an edit, locked, and then refused to every import.
#include "run.h"

#include "support/strings.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString status(const Ward &ward, const QString &code)
{
    const Ran ran = ward(u"sheet"_s, {u"status"_s, u"--month"_s, u"2026-10"_s, u"--cadre"_s, code});
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    return QString::fromUtf8(ran.out).section(u'\t', 1, 1);
}

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
    const QStringList paper{u"--paper-number"_s, u"12"_s, u"--paper-date"_s, u"2026-10-25"_s};
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
