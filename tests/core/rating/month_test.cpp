#include "base/failure.h"
#include "month_ward.h"
#include "people.h"
#include "rating/month_details.h"
#include "rating/month_report.h"
#include "rating/rule_table.h"
#include "rating/sheet_inputs.h"
#include "rating/shipped_rules.h"
#include "store/statement.h"
#include "support/strings.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace rating;
using namespace testing;

namespace {

const QDate oct9(2026, 10, 9);

} // namespace

TEST_CASE("a month without data has nobody, posts or no posts")
{
    MonthWard ward;
    CHECK(ward.scores().rows.empty());
    CHECK(capOf(ward.scores()).empty());
    ward.item("CV1", QDate(2026, 11, 1));
    CHECK(ward.scores().rows.empty());
    SECTION("a cancelled item is data") { ward.item("CV1", oct9, 1, 0, 0, 0, 4); }
    SECTION("so is an observation nobody has concluded") { ward.observation("CV1", oct9, u"I.09"_s, 1, 0); }
    SECTION("so is a score") { ward.criterion("CV1", u"I.1"_s, -1, {}, 4); }
    CHECK(ward.scores().rows.size() == 8);
}

TEST_CASE("items of the month")
{
    MonthWard ward;
    SECTION("from the first to the last day")
    {
        ward.item("CV1", QDate(2026, 9, 30), 7, 7);
        ward.item("CV1", QDate(2026, 10, 1), 2, 1);
        ward.item("CV1", QDate(2026, 10, 31), 3, 2);
        ward.item("CV1", QDate(2026, 11, 1), 7, 7);
        CHECK(ward.own("CV1").assigned == 5000);
        CHECK(ward.own("CV1").completed == 3000);
        CHECK(ward.own("CV1").items == 2);
    }
    SECTION("moved and cancelled ones are left out")
    {
        ward.item("CV1", oct9, 1, 1, 0, 0, 3);
        ward.item("CV1", oct9, 1, 1, 0, 0, 4);
        ward.item("CV1", oct9, 1, 1, 0, 0, 2);
        CHECK(ward.own("CV1").items == 1);
    }
    SECTION("results of several weeks are summed, excused events are taken off their own week, never below 0")
    {
        const base::Id id = ward.item("CV1", oct9, 10, 0, 0, 0, 1, 1500);
        ward.result(id, u"2026-W40"_s, 2, 3, 0, 0, 1);
        ward.result(id, u"2026-W41"_s, 4, 0, 1, 0, 0);
        CHECK(ward.own("CV1") == tallyOf({{1500, 10, 6, 3, 0}}));
    }
    SECTION("an item without a result counts as not done")
    {
        ward.item("CV1", oct9, 4);
        CHECK(ward.own("CV1") == tallyOf({{1000, 4, 0, 0, 0}}));
    }
    SECTION("due in an absence: only what is fully completed counts")
    {
        ward.absence("CV1", QDate(2026, 10, 8), oct9);
        ward.item("CV1", oct9, 5, 4);
        CHECK(ward.own("CV1").items == 0);
        ward.item("CV1", oct9, 5, 5, 1);
        CHECK(ward.own("CV1") == tallyOf({{1000, 5, 5, 1, 0}}));
        ward.item("CV1", QDate(2026, 10, 10), 5, 4);
        CHECK(ward.own("CV1").items == 2);
        ward.item("CV2", oct9, 5, 4);
        CHECK(ward.own("CV2").items == 1);
    }
}

TEST_CASE("absent on every day of the month")
{
    MonthWard ward;
    ward.item("CV1", oct9, 1, 1);
    SECTION("an open end is open") { ward.absence("CV1", QDate(2026, 9, 1)); }
    SECTION("two absences that meet")
    {
        ward.absence("CV1", QDate(2026, 9, 28), QDate(2026, 10, 15));
        ward.absence("CV1", QDate(2026, 10, 16), QDate(2026, 10, 31));
    }
    SECTION("from the first to the last day") { ward.absence("CV1", QDate(2026, 10, 1), QDate(2026, 10, 31)); }
    CHECK(ward.row("CV1").note == Note::Absent);
    CHECK(ward.row("CV1").general == 2000);
    CHECK(ward.row("CV1").total == -1);
    CHECK(ward.row("CV2").note == Note::NoItems);
}

TEST_CASE("one day at work is not an absence of the month")
{
    MonthWard ward;
    ward.item("CV1", oct9, 1, 1);
    ward.absence("CV1", QDate(2026, 10, 2));
    CHECK(ward.row("CV1").note == Note::None);
}

TEST_CASE("confirmed manifestations of the month against the person")
{
    MonthWard ward;
    ward.item("CV1", oct9, 1, 1);
    ward.observation("CV1", oct9, u"I.09"_s, 3);
    CHECK(ward.row("CV1").general == 1750);
    ward.observation("CV1", oct9, u"I.10"_s, 1, 0);
    ward.observation("CV1", oct9, u"I.10"_s, 1, 2);
    ward.observation("CV1", QDate(2026, 9, 30), u"I.10"_s, 1);
    ward.observation("CV2", oct9, u"I.10"_s, 1);
    CHECK(ward.row("CV1").general == 1750);
    ward.observation("CV1", QDate(2026, 10, 31), u"I.10"_s, 2);
    CHECK(ward.row("CV1").general == 1650);
}

TEST_CASE("general criteria from the file")
{
    MonthWard ward;
    ward.criterion("CV1", u"I.1"_s, 7);
    CHECK(ward.row("CV1").general == 1850);
    ward.criterion("CV1", u"III.1"_s, 4);
    CHECK(ward.row("CV1").general == 1850);
    ward.criterion("CV1", u"III.2"_s, 4, u"sáng kiến"_s);
    CHECK(ward.row("CV1").general == 2050);
    ward.criterion("CV1", u"XX.9"_s, 4, u"của bộ quy tắc khác"_s);
    CHECK(ward.row("CV1").general == 2050);
}

TEST_CASE("the 12 contents")
{
    MonthWard ward;
    ward.item("TP", oct9, 1, 1);
    ward.contents("TP", 11, 14);
    CHECK(ward.row("TP").note == Note::NoScorecard);
    CHECK(ward.row("TP").organising == -1);
    ward.contents("PP", 12, 12); // 144 of 200
    CHECK(ward.row("PP").note == Note::NoItems);
    ward.item("CV2", oct9, 1, 1);
    CHECK(ward.row("PP").organising == 10000);
    CHECK(ward.row("PP").total == 9000);
}

TEST_CASE("the rated post decides role, unit and manager")
{
    MonthWard ward;
    ward.item("CV1", oct9, 1, 1);
    SECTION("the one held on the month's last day")
    {
        ward.update("post", ward.post("CV1"), {{u"to_date"_s, store::text(u"2026-10-20"_s)}});
        ward.edit([&](store::Edit &e) {
            staff::Post post;
            post.cadre = ward.person("CV1");
            post.unit = ward.unit("VHXH");
            post.role = Role::Deputy;
            post.kind = Kind::PublicEmployee;
            post.manager = ward.person("VH");
            post.from = QDate(2026, 10, 21);
            return staff::save(e, post);
        });
        const ScoreRow row = ward.row("CV1");
        CHECK(row.unit == u"VHXH"_s);
        CHECK(row.role == Role::Deputy);
        CHECK(row.kind == Kind::PublicEmployee);
        CHECK(ward.row("VH").a == 10000);
        CHECK(ward.row("TP").note == Note::NoItems);
    }
    SECTION("who left before the month has no sheet, and who names them as manager has none")
    {
        ward.update("post", ward.post("TP"), {{u"to_date"_s, store::text(u"2026-09-30"_s)}});
        CHECK(ward.scores().rows.size() == 7);
        CHECK(ward.row("PCT").note == Note::NoItems);
        CHECK(ward.row("CV1").a == 10000);
    }
    SECTION("who left in the month is rated in the post they left")
    {
        ward.update("post", ward.post("TP"), {{u"to_date"_s, store::text(u"2026-10-01"_s)}});
        CHECK(ward.row("TP").a == 10000);
    }
    SECTION("who comes after it is not")
    {
        ward.update("post", ward.post("CV2"), {{u"from_date"_s, store::text(u"2026-11-01"_s)}});
        CHECK(ward.scores().rows.size() == 7);
    }
}

TEST_CASE("rows are sorted by code, not by order of recording")
{
    MonthWard ward;
    ward.item("CV1", oct9, 1, 1);
    QStringList codes;
    for (const ScoreRow &row : ward.scores().rows)
        codes.append(row.code);
    CHECK(codes == QStringList{u"CT"_s, u"CV1"_s, u"CV2"_s, u"NV"_s, u"PCT"_s, u"PP"_s, u"TP"_s, u"VH"_s});
}

TEST_CASE("conditions")
{
    MonthWard ward;
    ward.item("CV1", oct9, 1, 1);
    ward.condition("CV1", u"suy-thoai"_s);
    ward.condition("CV1", u"ky-luat"_s);
    const ScoreRow row = ward.row("CV1");
    CHECK(row.conditions == u"ky-luat;suy-thoai"_s);
    CHECK(row.scoreClass == Rating::Excellent);
    CHECK(row.proposed == Rating::Failed);
}

TEST_CASE("which rules")
{
    MonthWard ward;
    ward.item("CV1", oct9, 4, 4, 1);
    ward.item("NV", oct9, 4, 4, 1);
    const auto rulesOf = [&](const char *who) {
        const MonthValues values = readMonth(ward, october);
        return values.rules[values.people[std::size_t(values.placeOf(ward.person(who)))].rules].name;
    };
    CHECK(rulesOf("CV1") == u"nd335-thang"_s);
    CHECK(rulesOf("NV") == u"nd233-thang"_s);
    CHECK(ward.row("CV1").b == 9375);
    CHECK(ward.row("CV1", {{}, Reading::R2}).b == 7500);
    CHECK(ward.row("NV", {{}, Reading::R2}).b == 7500);
    CHECK(ward.scores({u"nd335-thang"_s, {}}).values.rules.size() == 1);

    RuleSet copy = shippedRules(u"nd335-thang"_s).value();
    copy.name = u"phuong-mau"_s;
    copy.result.reading = Reading::R2;
    ward.edit([&](store::Edit &e) { saveRules(e, ward.owner(), copy); }, store::EntryKind::Rules);
    CHECK(ruleNames(ward).contains(u"phuong-mau"_s));
    CHECK(loadRules(ward, u"phuong-mau"_s) == copy);
    ward.edit([&](store::Edit &e) { bindRules(e, ward.owner(), october, Kind::CivilServant, u"phuong-mau"_s); }, store::EntryKind::Rules);
    CHECK(ward.row("CV1").b == 7500);
    CHECK(ward.row("NV").b == 9375);
    CHECK(ward.row("CV1", {u"nd335-thang"_s, {}}).b == 9375);

    try {
        ward.scores({u"khong-co"_s, {}});
        FAIL("an unknown rule set was used");
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == base::FailureKind::Usage);
    }
    CHECK_THROWS_AS(ward.edit([&](store::Edit &e) { bindRules(e, ward.owner(), october, Kind::Cadre, u"hanoi-3814"_s); }), base::Failure);
    copy.name = u"nd335-thang"_s;
    CHECK_THROWS_AS(ward.edit([&](store::Edit &e) { saveRules(e, ward.owner(), copy); }), base::Failure);
    CHECK_THROWS_AS(ward.edit([&](store::Edit &e) { bindRules(e, ward.caller("CV1"), october, Kind::Cadre, u"phuong-mau"_s); }), base::Failure);
}

TEST_CASE("warnings about rules")
{
    const RuleSet rules = shippedRules(u"nd335-thang"_s).value();
    CHECK(ruleWarnings(rules, october, Kind::CivilServant).isEmpty());
    CHECK(ruleWarnings(rules, october, Kind::PublicEmployee).size() == 1);
    CHECK(ruleWarnings(rules, base::Month::of(2025, 12).value(), Kind::CivilServant).size() == 1);
    CHECK(ruleWarnings(shippedRules(u"nd335-quy"_s).value(), october, Kind::CivilServant).size() == 2);
}

TEST_CASE("the machine formats")
{
    MonthWard ward;
    ward.item("CV1", oct9, 3, 2);
    ward.contents("TP", 12, 16);
    ward.condition("NV", u"ky-luat"_s);
    ward.update("cadre", ward.person("VH"), {{u"name"_s, store::text(u"=Bùi, \"Mai\""_s)}});
    const MonthScores month = ward.scores();
    const QStringList csv = QString::fromUtf8(scoreCsv(month.rows)).split(u'\n');
    CHECK(csv[0] == u"code,name,unit,role,general,a,b,c,d,organising,uniting,result,total,score_class,conditions,proposed_class,note"_s);
    CHECK(csv[2] == u"CV1,Nguyễn Thị Ữ,KTHT,staff,20.00,0.6667,0.6667,0.6667,,,,46.67,66.67,completed,,completed,"_s);
    CHECK(csv[4] == u"NV,Hoàng Ê,VHXH,staff,20.00,,,,,,,,,unrated,ky-luat,failed,no-items"_s);
    CHECK(csv[5] == u"PCT,Lê Thị Ánh,UBND,deputy,20.00,0.6667,0.6667,0.6667,0.5000,,1.0000,,,unrated,,unrated,no-scorecard"_s);
    CHECK(csv[7] == u"TP,Đặng Quang Hùng,KTHT,head,20.00,0.6667,0.6667,0.6667,1.0000,1.0000,1.0000,58.33,78.33,good,,good,"_s);
    CHECK(csv[8] == u"VH,\"'=Bùi, \"\"Mai\"\"\",VHXH,head,20.00,,,,,,,,,unrated,,unrated,no-items"_s);
    CHECK(csv.size() == 10);

    const QJsonArray json = QJsonDocument::fromJson(scoreJson(month.rows)).array();
    REQUIRE(json.size() == 8);
    const QJsonObject object = json[1].toObject();
    CHECK(object.size() == 17);
    CHECK(object[u"total"].toString() == u"66.67"_s);
    CHECK(object[u"d"].isNull());
    CHECK(object[u"note"].isNull());
    CHECK(object[u"score_class"].toString() == u"completed"_s);

    CHECK(scoreCsv({}).count('\n') == 1);
    CHECK(QJsonDocument::fromJson(scoreJson({})).array().isEmpty());
    CHECK(scoreTable(month.rows).count('\n') == 9);
    CHECK(QString::fromUtf8(scoreTable(month.rows)).contains(u"66,67"_s));

    CHECK(capCsv(capOf(month))
          == "group,people,at_least_good,excellent,allowed,over\nall,3,1,0,0,\nleaders,1,1,0,0,\nstaff,1,0,0,0,\n"
             "vc-staff,1,0,0,0,\n");
    CHECK(QJsonDocument::fromJson(capJson(capOf(month))).array().size() == 4);
    CHECK(capTable(capOf(month)).count('\n') == 5);
    CHECK(QString::fromUtf8(capTable(capOf(month))).contains(u"⌊1 × 20 : 120⌋ = 0"_s));
}

TEST_CASE("figures are printed with all their zeros")
{
    ScoreRow row;
    row.general = 5;
    row.a = 0;
    row.total = 10000;
    CHECK(scoreCsv(std::vector<ScoreRow>{row}).split('\n')[1] == ",,,staff,0.05,0.0000,,,,,,,100.00,unrated,,unrated,");
}

TEST_CASE("an explanation from the file sums to the score in the file")
{
    MonthWard ward;
    ward.item("TP", oct9, 4, 4, 0, 1, 1, 3000);
    ward.item("CV1", oct9, 10, 8, 1);
    ward.item("CV1", oct9, 1, 0, 0, 0, 3);
    ward.item("CV2", oct9, 2, 1);
    ward.absence("CV2", oct9, oct9);
    ward.item("CV2", QDate(2026, 10, 16), 2, 1);
    ward.observation("TP", oct9, u"I.11"_s);
    ward.contents("TP", 12, 10);
    const MonthScores month = ward.scores();
    const qint32 place = month.values.placeOf(ward.person("TP"));
    const Explanation e = explain(ward, month, place, true);
    Tally sum;
    for (const ItemLine &line : e.items)
        sum.merge(line.tally());
    CHECK(sum == e.own);
    for (const ReportLine &line : e.reports)
        sum.merge(line.subtree);
    CHECK(sum == e.score.counted);
    CHECK(e.reports.size() == 2);
    CHECK(e.below.size() == 3);
    const QString text = explanationLines(e).join(u'\n');
    CHECK(text.contains(u"left out: moved"_s));
    CHECK(text.contains(u"left out: due during an absence"_s));
    CHECK(text.contains(u"confirmed: I.11 light 09/10/2026"_s));
    CHECK(text.contains(u"60 of 100"_s));
}

TEST_CASE("a score above a maximum that was lowered since does not make a scorecard complete")
{
    MonthWard ward;
    ward.item("TP", QDate(2026, 10, 9), 1, 1);
    ward.contents("TP", 12, 16);
    REQUIRE(ward.row("TP").note == Note::None);
    ward.edit([&](store::Edit &e) { leadership::setMaximum(e, ward.owner(), 1, base::Points::whole(7)); });
    CHECK(ward.row("TP").note == Note::NoScorecard); // 8 of 7: to be given anew
    store::Statement find(ward.database(), u"SELECT id FROM content_score WHERE content = 1"_s);
    REQUIRE(find.next());
    const base::Id first = find.integer(0);
    find.finish();
    ward.update("content_score", first, {{u"superior_half"_s, store::integer(14)}});
    CHECK(ward.row("TP").note == Note::None);
}

TEST_CASE("what one week excuses too much excuses nothing of another")
{
    MonthWard ward;
    const base::Id id = ward.item("CV1", QDate(2026, 10, 9), 10, 0);
    ward.result(id, u"2026-W40"_s, 5, 0, 2, 0, 1); // causes of faults that were taken back: older files hold such
    ward.result(id, u"2026-W41"_s, 5, 2, 0, 1, 0);
    const MonthValues values = readMonth(ward, october);
    const qint32 place = values.placeOf(ward.person("CV1"));
    Tally wanted;
    wanted.add({1000, 10, 10, 2, 1});
    CHECK(values.people[std::size_t(place)].own == wanted);
    const std::vector<ItemLine> items = readInputs(ward, values, place).items;
    REQUIRE(items.size() == 1);
    CHECK(items[0].tally() == wanted);
    CHECK(items[0].faultsExcused == 0);
    CHECK(items[0].delaysExcused == 0);
}
