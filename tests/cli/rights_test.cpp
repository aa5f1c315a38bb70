// What the verbs tell to whom, in a file with accounts.
#include "run.h"

#include "access/account.h"
#include "access/authority.h"
#include "staff/roster.h"
#include "store/edit.h"
#include "support/strings.h"

#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList month{u"--month"_s, u"2026-10"_s};
const QStringList criteria{u"I.1"_s, u"I.2"_s, u"II.1"_s, u"II.2"_s, u"II.3"_s, u"II.4"_s, u"III.1"_s, u"III.2"_s, u"III.3"_s, u"III.4"_s};

// ward.xlsx; some tests give it accounts: the owner “chu”, and a member for each of a few people, under their codes.
class Office : public Ward {
public:
    Office() { REQUIRE((*this)(u"import"_s, {data(u"ward.xlsx"_s)}).code == 0); }
    void addAccounts(const QStringList &codes)
    {
        const store::OpenResult opened = store::Database::open(path());
        REQUIRE(opened.database);
        const staff::Roster roster = staff::Roster::load(*opened.database);
        rights::create(*opened.database, rights::owner(), {0, u"chu"_s, u"Chủ tệp"_s, 0, rights::Role::Owner, true}, u"mat-khau-1"_s);
        const rights::Caller owner = *rights::login(*opened.database, u"chu"_s, u"mat-khau-1"_s);
        rights::create(*opened.database, owner, {0, u"xem"_s, u"Người xem"_s, 0, rights::Role::Reader, true}, u"mat-khau-1"_s);
        for (const QString &code : codes)
            rights::create(*opened.database, owner, {0, code.toLower(), code, roster.byCode(code)->id, rights::Role::Member, true}, u"mat-khau-1"_s);
    }
    Ran as(const QString &login, const QString &verb, const QStringList &rest = {}) const
    {
        return run(QStringList{verb, path()} + rest, {{u"NENEP_ACCOUNT"_s, login}, {u"NENEP_PASSWORD"_s, u"mat-khau-1"_s}});
    }
    QString csv(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    // Everybody of the unit submitted and reviewed, with the superior's scores at their maxima.
    void reviewUnit(const QString &unit) const
    {
        QByteArray scores = "Tháng,Mã cán bộ,Tiêu chí,Cấp trên chấm\n";
        const QStringList lines = QString::fromUtf8((*this)(u"sheet"_s, QStringList{u"status"_s, u"--unit"_s, unit} + month).out).split(u'\n');
        for (const QString &line : lines)
            if (line.startsWith(u"CB"_s))
                for (const QString &criterion : criteria)
                    scores += u"2026-10,%1,%2,%3\n"_s
                                  .arg(line.section(u'\t', 0, 0), criterion,
                                       criterion.startsWith(u"III")  ? u"0"_s
                                       : criterion.startsWith(u"II") ? u"2.5"_s
                                                                     : u"5"_s)
                                  .toUtf8();
        REQUIRE((*this)(u"import"_s, {csv(u"scores.csv"_s, scores), u"--sheet"_s, u"Tiêu chí chung"_s}).code == 0);
        for (const QString &what : {u"submit"_s, u"review"_s}) {
            const Ran ran = (*this)(u"sheet"_s, QStringList{what, u"--unit"_s, unit} + month);
            INFO(ran.err.toStdString());
            REQUIRE(ran.code == 0);
        }
    }
};

} // namespace

TEST_CASE("figures of a file with accounts are for whoever logs in, as far as they may see")
{
    Office office;
    const Ran open = office(u"score"_s, month + QStringList{u"--format"_s, u"csv"_s});
    REQUIRE(open.out == readAll(data(u"ward-2026-10.csv"_s)));
    office.addAccounts({u"CB0006"_s, u"CB0030"_s});
    const QStringList score = month + QStringList{u"--format"_s, u"csv"_s};
    for (const QStringList &command : {QStringList{u"score"_s} + month, QStringList{u"cap"_s} + month, {u"setting"_s, u"list"_s}, {u"verify"_s}}) {
        CAPTURE(command);
        const Ran ran = run(QStringList{command.first(), office.path()} + command.mid(1));
        CHECK(ran.code == 1);
        CHECK(ran.out.isEmpty());
    }
    CHECK(office.as(u"chu"_s, u"score"_s, score).out == open.out);
    CHECK(office.as(u"chu"_s, u"cap"_s, score).out == readAll(data(u"ward-2026-10-cap.csv"_s)));

    const QByteArray own = office.as(u"cb0030"_s, u"score"_s, score).out;
    CHECK(own.count('\n') == 2);
    CHECK(own.contains("\nCB0030,"));
    CHECK(office.as(u"cb0006"_s, u"score"_s, score).out.count('\n') == 5); // the head of a unit of four
    CHECK(office.as(u"cb0030"_s, u"cap"_s, score).out.contains("\nall,1,"));
    CHECK(office.as(u"xem"_s, u"score"_s, score).code == 1); // nobody's
    CHECK(office.as(u"xem"_s, u"cap"_s, score).code == 1);
    CHECK(office.as(u"cb0030"_s, u"setting"_s, {u"list"_s}).code == 0);
}

TEST_CASE("scores written to a file stand in the log")
{
    const Office office;
    const auto log = [&] { return QString::fromUtf8(office(u"export"_s, {u"audit"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s}).out); };
    CHECK_FALSE(log().contains(u"Export the scores"_s));
    REQUIRE(office(u"score"_s, month).code == 0); // looked at
    CHECK_FALSE(log().contains(u"Export the scores"_s));
    REQUIRE(office(u"score"_s, month + QStringList{u"-o"_s, office.path(u"scores.txt"_s)}).code == 0);
    REQUIRE(office(u"cap"_s, month + QStringList{u"-o"_s, office.path(u"cap.txt"_s)}).code == 0);
    CHECK(log().contains(u"Export the scores of month 10/2026"_s));
    CHECK(log().contains(u"Export the cap of month 10/2026"_s));
}

TEST_CASE("what verify finds is named to the owner and counted for others")
{
    Office office;
    office.reviewUnit(u"VPDU"_s);
    for (const QString &what : {u"decide"_s, u"lock"_s})
        REQUIRE(office(u"sheet"_s, QStringList{what, u"--unit"_s, u"VPDU"_s} + month).code == 0);
    office.addAccounts({u"CB0030"_s});
    CHECK(office.as(u"cb0030"_s, u"verify"_s).out == office.as(u"chu"_s, u"verify"_s).out); // sound
    // somebody with a database tool
    REQUIRE(QProcess::execute(u"sqlite3"_s,
                              {office.path(), u"UPDATE work_result SET completed = completed + 1 WHERE item_id IN (SELECT i.id FROM work_item i "
                                              "JOIN cadre c ON c.id = i.lead_id WHERE c.code = 'CB0030')"_s})
            == 0);
    const Ran full = office.as(u"chu"_s, u"verify"_s);
    CHECK(full.code == 1);
    CHECK(full.out.count('\n') > 1);
    const Ran counted = office.as(u"cb0030"_s, u"verify"_s);
    CHECK(counted.code == 1);
    CHECK(counted.out.count('\n') == 1);
    CHECK(QString::fromUtf8(counted.out).contains(u"%1 finding"_s.arg(full.out.count('\n'))));
}

TEST_CASE("status tells a reviewer that self-scores have changed, not how")
{
    Office office;
    office.addAccounts({u"CB0006"_s, u"CB0030"_s});
    const QStringList sheet = month + QStringList{u"--cadre"_s, u"CB0030"_s};
    const auto score = [&](const QByteArray &points) {
        const QString table = office.csv(u"self.csv"_s, "Tháng,Mã cán bộ,Tiêu chí,Tự chấm\n2026-10,CB0030,I.1," + points + "\n");
        REQUIRE(office.as(u"chu"_s, u"import"_s, {table, u"--sheet"_s, u"Tiêu chí chung"_s}).code == 0);
    };
    score("3.5");
    REQUIRE(office.as(u"cb0030"_s, u"sheet"_s, QStringList{u"submit"_s} + sheet).code == 0);
    score("4.5");
    const QString own = QString::fromUtf8(office.as(u"cb0030"_s, u"sheet"_s, QStringList{u"status"_s} + sheet).out);
    CHECK(own.contains(u"3,5"_s));
    CHECK(own.contains(u"4,5"_s));
    const QString told = QString::fromUtf8(office.as(u"cb0006"_s, u"sheet"_s, QStringList{u"status"_s} + sheet).out);
    CHECK(told.contains(u"The self-scores have been changed"_s));
    CHECK_FALSE(told.contains(u"3,5"_s));
    CHECK_FALSE(told.contains(u"4,5"_s));
}

TEST_CASE("a unit is decided from below, and not at all when a decision below takes its leader's ground")
{
    const Office office;
    office.reviewUnit(u"VPDU"_s);
    const QStringList unit = QStringList{u"--unit"_s, u"VPDU"_s} + month;
    const QByteArray before = office.bytes();
    const Ran refused = office(u"sheet"_s, QStringList{u"decide"_s} + unit
                                               + QStringList{u"--class"_s, u"completed"_s, u"--reason"_s, u"Kết luận chung"_s, u"--by"_s, u"CB0001"_s,
                                                             u"--paper-number"_s, u"9/QĐ"_s, u"--paper-date"_s, u"2026-10-28"_s});
    INFO(refused.err.toStdString());
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"CB0006"_s)); // the head: what was reviewed reads the classes below
    CHECK_FALSE(refused.err.contains(u"CB0030"_s));
    CHECK(office.bytes() == before);

    const Ran decided = office(u"sheet"_s, QStringList{u"decide"_s} + unit);
    INFO(decided.err.toStdString());
    CHECK(decided.code == 0);
    const QByteArray status = office(u"sheet"_s, QStringList{u"status"_s} + unit).out;
    CHECK(status.count("\tdecided\t") == 4);
}

TEST_CASE("a paper from another age records no judgement")
{
    const Office office;
    for (const QString &date : {u"1999-01-01"_s, u"2026-09-30"_s, u"2099-01-01"_s}) {
        const Ran ran = office(u"sheet"_s, QStringList{u"submit"_s, u"--cadre"_s, u"CB0030"_s, u"--by"_s, u"CB0030"_s, u"--paper-number"_s, u"1"_s,
                                                       u"--paper-date"_s, date}
                                               + month);
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(u"01/10/2026"_s)); // from when
    }
}

TEST_CASE("an officer imports and exports for their unit alone")
{
    Office office;
    office.addAccounts({});
    {
        const store::OpenResult opened = store::Database::open(office.path());
        REQUIRE(opened.database);
        const rights::Caller owner = *rights::login(*opened.database, u"chu"_s, u"mat-khau-1"_s);
        const staff::Roster roster = staff::Roster::load(*opened.database);
        const base::Id account = rights::create(
            *opened.database, owner, {0, u"tochuc"_s, u"Tổ chức"_s, roster.byCode(u"CB0030"_s)->id, rights::Role::Officer, true}, u"mat-khau-1"_s);
        store::Edit edit(*opened.database, owner.actor(), u"x"_s, store::EntryKind::Accounts);
        rights::OfficerUnit line;
        line.account = account;
        line.unit = roster.units().byCode(u"VPDU"_s)->id;
        rights::save(edit, owner, line);
        edit.commit();
    }
    const auto import = [&](const QByteArray &rows) {
        return office.as(u"tochuc"_s, u"import"_s,
                         {office.csv(u"s.csv"_s, "Tháng,Mã cán bộ,Tiêu chí,Cấp trên chấm\n" + rows), u"--sheet"_s, u"Tiêu chí chung"_s});
    };
    const Ran mixed = import("2026-10,CB0018,I.1,4\n2026-10,CB0001,I.1,3.5\n2026-10,CB0030,I.1,3.5\n");
    INFO(mixed.err.toStdString());
    CHECK(mixed.code == 1);
    CHECK_FALSE(mixed.err.contains(u"row 2:"_s));
    CHECK(mixed.err.contains(u"row 3:"_s)); // not their unit's
    CHECK(mixed.err.contains(u"row 4:"_s)); // themselves
    CHECK(import("2026-10,CB0018,I.1,4\n").code == 0);
    const QByteArray roster =
        office.as(u"tochuc"_s, u"export"_s, {u"roster"_s, u"--sheet"_s, u"Cán bộ"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s}).out;
    CHECK(roster.contains("\nCB0018,"));
    CHECK_FALSE(roster.contains("\nCB0002,"));
}
