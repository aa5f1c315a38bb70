#include "staff/staff.h"

#include "base/failure.h"
#include "staff/qualification.h"
#include "staff/relation.h"
#include "staff/roster.h"
#include "support/strings.h"
#include "support/ward.h"

#include <catch2/catch.hpp>

#include <tuple>

using namespace Qt::StringLiterals;
using rights::Relation;
using rights::Relations;
using rights::Role;
using staff::Post;

namespace {
const QDate day(2026, 10, 15);

Post postOf(test::Ward &ward, const char *code) { return *staff::loadPost(ward, ward.post(code)); }
} // namespace

TEST_CASE("what is saved is what is loaded")
{
    test::Ward ward;
    staff::Unit unit{0, u"TYT"_s, u"Trạm Y tế"_s, staff::Block::Service, ward.unit("VHXH")};
    staff::Cadre cadre{0, u"CB0099"_s, u"Đặng Thị Ữ"_s, QDate(1990, 2, 28), staff::Gender::Female, true, u"Y tế công cộng"_s};
    Post post;
    staff::Absence absence{0, 0, QDate(2026, 10, 1), {}, u"Nghỉ ốm"_s};
    staff::Wanted wanted;
    ward.edit([&](store::Edit &edit) {
        unit.id = staff::save(edit, unit);
        cadre.id = staff::save(edit, cadre);
        post = {0,
                cadre.id,
                unit.id,
                u"Trưởng trạm"_s,
                staff::PostRole::Head,
                staff::Kind::PublicEmployee,
                ward.person("VH"),
                QDate(2026, 1, 1),
                QDate(2026, 12, 31),
                true};
        post.id = staff::save(edit, post);
        absence.cadre = cadre.id;
        absence.id = staff::save(edit, absence);
        wanted = {0, unit.id, u"Trưởng trạm"_s, u"Bác sĩ"_s};
        wanted.id = staff::save(edit, wanted);
    });
    const staff::Roster roster = staff::Roster::load(ward);
    CHECK(*roster.units().byCode(u"TYT"_s) == unit);
    REQUIRE(roster.byCode(u"CB0099"_s) != nullptr);
    CHECK(*roster.byCode(u"CB0099"_s) == cadre);
    REQUIRE(roster.posts(cadre.id).size() == 1);
    CHECK(roster.posts(cadre.id)[0] == post);
    REQUIRE(roster.absences(cadre.id).size() == 1);
    CHECK(roster.absences(cadre.id)[0] == absence);
    CHECK(staff::loadWanted(ward) == std::vector{wanted});
    CHECK(*staff::loadCadre(ward, cadre.id) == cadre);
    CHECK(roster.cadre(1) == nullptr);
    CHECK(roster.posts(1).empty());
    CHECK(roster.ratedPosts(*base::Month::of(2026, 10)).size() == 9);
    CHECK(roster.ratedPosts(*base::Month::of(2025, 6)).empty());
}

TEST_CASE("relations follow posts and units")
{
    test::Ward ward;
    const auto to = [&](const char *who, const char *whom) { return staff::relations(ward.database(), ward.person(who), ward.person(whom), day); };
    CHECK(to("CV1", "CV1") == Relations(Relation::Self));
    CHECK(to("PP", "CV2") == Relations(Relation::DirectManager));
    // Without a table of authority whoever is head decides.
    CHECK(to("TP", "CV1") == Relations{Relation::DirectManager, Relation::UnitHead, Relation::Decider});
    CHECK(to("TP", "CV2") == Relations{Relation::UnitHead, Relation::Decider});
    CHECK(to("CT", "CV2") == Relations{Relation::UnitHead, Relation::Decider});
    CHECK(to("TP", "TP") == Relations(Relation::Self));
    CHECK(to("PCT", "TP") == Relations{Relation::DirectManager, Relation::UnitHead, Relation::Decider}); // a head's manager is head over them
    CHECK(to("PCT", "CV1") == Relations());
    CHECK(to("VH", "CV1") == Relations());
    CHECK(to("CV1", "TP") == Relations());
}

TEST_CASE("the table of authority names the decider, the narrowest line first")
{
    test::Ward ward;
    ward.edit([&](store::Edit &edit) {
        rights::Authority line;
        line.decider = ward.person("CT"); // for everybody
        rights::save(edit, rights::owner(), line);
        line.unit = ward.unit("UBND");
        line.role = int(staff::PostRole::Staff);
        line.decider = ward.person("PCT"); // staff of UBND and below
        rights::save(edit, rights::owner(), line);
        line.unit = ward.unit("UBND");
        line.kind = int(staff::Kind::PublicEmployee);
        line.decider = ward.person("VH"); // of these the viên chức
        rights::save(edit, rights::owner(), line);
        line.kind.reset();
        line.role.reset();
        line.decider = ward.person("NV"); // everybody else of UBND: a line for one kind or one role goes before
        rights::save(edit, rights::owner(), line);
        line.kind = int(staff::Kind::CivilServant);
        line.decider = ward.person("CV2"); // a role goes before a kind
        rights::save(edit, rights::owner(), line);
        line = {};
        line.unit = ward.unit("KTHT");
        line.decider = ward.person("TP");
        line.to = QDate(2026, 9, 30); // no longer
        rights::save(edit, rights::owner(), line);
    });
    const staff::Standing standing = staff::Standing::load(ward);
    const auto decider = [&](const char *code, QDate on = day) { return staff::deciderBy(standing, postOf(ward, code), on); };
    CHECK(decider("TP") == ward.person("CV2"));
    CHECK(decider("CV1") == ward.person("PCT"));
    CHECK(decider("NV") == ward.person("VH"));
    CHECK(decider("CV1", QDate(2026, 9, 30)) == ward.person("TP"));
    // A head no longer decides where a line names another.
    CHECK(staff::relations(ward.database(), ward.person("TP"), ward.person("CV1"), day) == Relations{Relation::DirectManager, Relation::UnitHead});
    CHECK(staff::relations(ward.database(), ward.person("PCT"), ward.person("CV1"), day) == Relations(Relation::Decider));
}

TEST_CASE("an officer serves units in time; an owner serves all; the sole owner stands in no relation")
{
    test::Ward ward;
    const rights::Caller owner{1, Role::Owner, 0, u"o"_s};
    rights::Caller officer{2, Role::Officer, ward.person("CV1"), u"p"_s};
    ward.edit([&](store::Edit &edit) {
        // The account itself is not looked up, but the row refers to one.
        officer.account =
            edit.insert(u"account"_s, {{u"login"_s, u"p"_s}, {u"name"_s, u"p"_s}, {u"role"_s, qint64(2)}, {u"password_hash"_s, u"-"_s}});
        rights::save(edit, rights::owner(), rights::OfficerUnit{0, officer.account, ward.unit("KTHT"), QDate(2026, 10, 1), {}});
    });
    CHECK(staff::relations(ward.database(), officer, ward.person("CV2"), day) == Relations(Relation::UnitOfficer));
    CHECK(staff::relations(ward.database(), officer, ward.person("CV1"), day) == Relations{Relation::Self, Relation::UnitOfficer});
    CHECK(staff::relations(ward.database(), officer, ward.person("NV"), day) == Relations());
    CHECK(staff::relations(ward.database(), officer, ward.person("CV2"), QDate(2026, 9, 30)) == Relations());
    CHECK(staff::relations(ward.database(), owner, ward.person("NV"), day) == Relations(Relation::UnitOfficer));
    CHECK(staff::relations(ward.database(), rights::owner(), ward.person("NV"), day) == Relations());
    CHECK(staff::relationsToUnit(ward.database(), officer, ward.unit("KTHT"), day) == Relations(Relation::UnitOfficer));
    CHECK(staff::relationsToUnit(ward.database(), officer, ward.unit("UBND"), day) == Relations());
}

TEST_CASE("a unit's own head answers for it, those above judge")
{
    test::Ward ward;
    const auto to = [&](const char *who, const char *unit) {
        return staff::relationsToUnit(ward.database(), ward.person(who), ward.unit(unit), day);
    };
    CHECK(to("TP", "KTHT") == Relations(Relation::Self));
    CHECK(to("CT", "KTHT") == Relations{Relation::UnitHead, Relation::Decider});
    CHECK(to("PCT", "KTHT") == Relations{Relation::UnitHead, Relation::Decider}); // manages its head
    CHECK(to("CT", "UBND") == Relations(Relation::Self));
    CHECK(to("PP", "KTHT") == Relations());
    CHECK(to("CT", "MTTQ") == Relations());
}

TEST_CASE("who has left is still stood to as in the last post")
{
    test::Ward ward;
    ward.edit([&](store::Edit &edit) { staff::endPost(edit, ward.owner(), ward.post("CV1"), QDate(2026, 9, 15)); });
    CHECK(staff::relations(ward.database(), ward.person("TP"), ward.person("CV1"), day).has(Relation::DirectManager));
}

TEST_CASE("posts are transferred, and the old one keeps its months")
{
    test::Ward ward;
    Post next = postOf(ward, "CV1");
    next.unit = ward.unit("VHXH");
    next.manager = ward.person("VH");
    ward.edit([&](store::Edit &edit) { staff::transfer(edit, ward.owner(), ward.post("CV1"), next, QDate(2026, 10, 16)); });
    const staff::Roster roster = staff::Roster::load(ward);
    CHECK(roster.ratedPost(ward.person("CV1"), *base::Month::of(2026, 9))->unit == ward.unit("KTHT"));
    CHECK(roster.ratedPost(ward.person("CV1"), *base::Month::of(2026, 10))->unit == ward.unit("VHXH"));
    CHECK(roster.postOn(ward.person("CV1"), QDate(2026, 10, 15))->unit == ward.unit("KTHT"));
    CHECK(staff::loadPost(ward, ward.post("CV1"))->to == QDate(2026, 10, 15));
}

TEST_CASE("entries that break a rule are refused and leave nothing")
{
    test::Ward ward;
    const qint64 head = ward.database().auditHead();
    store::Edit edit(ward, {}, u"x"_s);
    const rights::Caller owner = ward.owner();
    Post circle = postOf(ward, "CT");
    circle.manager = ward.person("CV2");
    CHECK_THROWS_AS(staff::savePost(edit, owner, circle), base::Failure);
    CHECK_THROWS_AS(staff::saveCadre(edit, owner, staff::Cadre{0, u"CV1"_s, u"X"_s, {}, {}, false, {}}), base::Failure);
    CHECK_THROWS_AS(staff::saveUnit(edit, owner, staff::Unit{0, u"KTHT"_s, u"X"_s, {}, 0}), base::Failure);
    CHECK_THROWS_AS(staff::removeUnit(edit, owner, ward.unit("KTHT")), base::Failure);
    CHECK_THROWS_AS(staff::removeCadre(edit, owner, ward.person("CV1")), base::Failure);
    CHECK_THROWS_AS(staff::endPost(edit, owner, ward.post("CV1"), QDate(2025, 1, 1)), base::Failure);
    CHECK_THROWS_AS(staff::saveUnit(edit, owner, staff::Unit{ward.unit("UBND"), u"UBND"_s, u"X"_s, {}, ward.unit("KTHT")}), base::Failure);
    staff::saveAbsence(edit, owner, {0, ward.person("CV1"), day, {}, {}});
    CHECK_THROWS_AS(staff::saveAbsence(edit, owner, {0, ward.person("CV1"), day, day, {}}), base::Failure);
    CHECK(ward.database().auditHead() == head);
}

TEST_CASE("only who may changes the register")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    const staff::Absence absence{0, ward.person("CV1"), day, {}, {}};
    const staff::Cadre fresh{0, u"NEW"_s, u"Mới"_s, {}, {}, false, {}};
    for (const char *who : {"CV1", "TP", "CT", "NV"}) {
        CHECK_THROWS_AS(staff::saveAbsence(edit, ward.caller(who), absence), base::Failure);
        CHECK_THROWS_AS(staff::saveCadre(edit, ward.caller(who), fresh), base::Failure);
        CHECK_THROWS_AS(staff::saveUnit(edit, ward.caller(who), {0, u"X"_s, u"X"_s, {}, 0}), base::Failure);
        CHECK_THROWS_AS(staff::savePost(edit, ward.caller(who), postOf(ward, "CV1")), base::Failure);
    }
    const rights::Caller elsewhere = ward.caller("NV", Role::Officer); // serves no unit
    CHECK_THROWS_AS(staff::saveAbsence(edit, elsewhere, absence), base::Failure);
    CHECK_NOTHROW(staff::saveCadre(edit, elsewhere, fresh));
    CHECK_NOTHROW(staff::saveAbsence(edit, ward.caller("NV", Role::Owner), absence));
    // Hung below another, its people have another head: for an officer of both alone.
    const auto stored = [&](const char *code) {
        const std::vector<staff::Unit> all = staff::loadUnits(edit.database());
        return *std::find_if(all.begin(), all.end(), [&](const staff::Unit &unit) { return unit.id == ward.unit(code); });
    };
    staff::Unit moved = stored("KTHT");
    moved.name = u"Tên khác"_s;
    CHECK_THROWS_AS(staff::saveUnit(edit, elsewhere, moved), base::Failure);
    CHECK_THROWS_AS(staff::saveUnit(edit, elsewhere, {0, u"MOI"_s, u"Mới"_s, {}, ward.unit("KTHT")}), base::Failure);
    CHECK_THROWS_AS(staff::saveUnit(edit, elsewhere, {0, u"MOI"_s, u"Mới"_s, {}, 0}), base::Failure); // its head would answer to nobody
    CHECK_NOTHROW(staff::saveUnit(edit, ward.caller("NV", Role::Owner), moved));
    CHECK_NOTHROW(staff::saveUnit(edit, ward.caller("NV", Role::Owner), {0, u"MOI"_s, u"Mới"_s, {}, 0}));
}

TEST_CASE("an officer cuts no unit loose from its superior, and leaves other units' months alone")
{
    test::Ward ward;
    rights::Caller officer{0, Role::Officer, ward.person("CV1"), u"CV1"_s};
    ward.edit([&](store::Edit &edit) {
        officer.account =
            edit.insert(u"account"_s, {{u"login"_s, u"p"_s}, {u"name"_s, u"p"_s}, {u"role"_s, qint64(2)}, {u"password_hash"_s, u"-"_s}});
        rights::save(edit, rights::owner(), rights::OfficerUnit{0, officer.account, ward.unit("KTHT"), {}, {}});
    });
    store::Edit edit(ward, {}, u"x"_s);
    const std::vector<staff::Unit> units = staff::loadUnits(edit.database());
    staff::Unit own = *std::find_if(units.begin(), units.end(), [&](const staff::Unit &unit) { return unit.id == ward.unit("KTHT"); });
    own.name = u"Phòng KTHT"_s;
    CHECK_NOTHROW(staff::saveUnit(edit, officer, own));
    CHECK_NOTHROW(staff::saveUnit(edit, officer, {0, u"TO"_s, u"Tổ"_s, {}, own.id}));
    own.parent = 0;
    CHECK_THROWS_AS(staff::saveUnit(edit, officer, own), base::Failure);

    // In KTHT now, in VHXH until the middle of September: those months are VHXH's.
    Post old = postOf(ward, "CV2");
    old.id = 0;
    old.unit = ward.unit("VHXH");
    old.manager = ward.person("VH");
    old.to = QDate(2026, 9, 15);
    old.id = staff::savePost(edit, ward.owner(), old);
    CHECK_THROWS_AS(staff::removePost(edit, officer, old), base::Failure);
    CHECK_THROWS_AS(staff::endPost(edit, officer, old.id, QDate(2026, 8, 31)), base::Failure);
    old.unit = ward.unit("KTHT");
    CHECK_THROWS_AS(staff::savePost(edit, officer, old), base::Failure);
    CHECK_NOTHROW(staff::removePost(edit, ward.owner(), old));
}

TEST_CASE("a circle that arises because a post has left the month is refused too")
{
    test::Ward ward;
    store::Edit edit(ward, {}, u"x"_s);
    Post first = postOf(ward, "CV1"); // managed by CV2 until the 10th, by TP after it
    first.manager = ward.person("CV2");
    first.to = QDate(2026, 10, 10);
    staff::savePost(edit, ward.owner(), first);
    Post second = first;
    second.id = 0;
    second.manager = ward.person("TP");
    second.from = QDate(2026, 10, 11);
    second.to = {};
    second.id = staff::savePost(edit, ward.owner(), second);
    Post other = postOf(ward, "CV2"); // managed by CV1 from the 20th
    other.to = QDate(2026, 10, 19);
    staff::savePost(edit, ward.owner(), other);
    other.id = 0;
    other.from = QDate(2026, 10, 20);
    other.to = {};
    other.manager = ward.person("CV1");
    REQUIRE_NOTHROW(staff::savePost(edit, ward.owner(), other));
    CHECK_THROWS_AS(staff::removePost(edit, ward.owner(), second), base::Failure);
}

TEST_CASE("people outside their qualification are named, the narrowest wish binding")
{
    test::Ward ward;
    ward.edit([&](store::Edit &edit) {
        for (auto [code, qualification] : {std::pair{"CV1", u"Xây dựng"_s}, {"CV2", u"kế  toán"_s}, {"TP", u"Luật"_s}}) {
            staff::Cadre cadre = *staff::loadCadre(ward, ward.person(code));
            cadre.qualification = qualification;
            staff::save(edit, cadre);
            Post post = *staff::loadPost(ward, ward.post(code));
            post.title = QString(QLatin1String(code)) == u"TP"_s ? u"Trưởng phòng"_s : u"Chuyên viên"_s;
            staff::save(edit, post);
        }
    });
    const staff::Roster roster = staff::Roster::load(ward);
    const std::vector<staff::Wanted> wanted = {
        {1, ward.unit("KTHT"), {}, u"Xây dựng"_s}, {2, ward.unit("KTHT"), {}, u"Kế toán"_s}, {3, ward.unit("KTHT"), u"trưởng phòng"_s, u"Luật"_s}};
    const auto outside = staff::outsideQualification(roster, wanted, day);
    REQUIRE(outside.size() == 1); // only PP, of whom nothing is recorded
    CHECK(outside[0].cadre == ward.person("PP"));
    CHECK(outside[0].wanted == QStringList{u"Xây dựng"_s, u"Kế toán"_s});
    CHECK(staff::outsideQualification(roster, wanted, QDate(2025, 6, 30)).empty());
    CHECK_THROWS_AS(staff::check(staff::Wanted{0, 0, {}, u"Luật"_s}), base::Failure);
}

TEST_CASE("nobody's own line makes them their own decider: the next line, or who stands above, decides")
{
    test::Ward ward;
    rights::Authority line;
    line.decider = ward.person("CT"); // for everybody, the chairman among them
    ward.edit([&](store::Edit &edit) { rights::save(edit, rights::owner(), line); });
    const auto decider = [&](const char *code) { return staff::deciderBy(staff::Standing::load(ward), postOf(ward, code), day); };
    CHECK(decider("PCT") == ward.person("CT"));
    CHECK(decider("CT") == 0); // so whoever is head over the chairman, if anybody
    line.unit = ward.unit("KTHT");
    line.decider = ward.person("TP");
    ward.edit([&](store::Edit &edit) { rights::save(edit, rights::owner(), line); });
    CHECK(decider("CV1") == ward.person("TP"));
    CHECK(decider("TP") == ward.person("CT")); // not themselves: the wider line
    CHECK(staff::relations(ward.database(), ward.person("CT"), ward.person("TP"), day).has(Relation::Decider));
}

TEST_CASE("a month is rated in the post held then, by whoever has authority on the day of acting")
{
    test::Ward ward;
    const QDate november(2026, 11, 20);
    ward.edit([&](store::Edit &edit) {
        for (const auto &[who, from, to] : {std::tuple("TP", QDate(), QDate(2026, 10, 31)), {"VH", QDate(2026, 11, 1), QDate()}}) {
            rights::Authority line;
            line.unit = ward.unit("KTHT");
            line.decider = ward.person(who);
            line.from = from;
            line.to = to;
            rights::save(edit, rights::owner(), line);
        }
        staff::Post next = postOf(ward, "CV1");
        next.unit = ward.unit("VHXH");
        next.manager = ward.person("VH");
        staff::transfer(edit, rights::owner(), ward.post("CV1"), next, QDate(2026, 11, 1));
    });
    const auto in = [&](const char *who, int month) {
        return staff::relations(ward.database(), ward.caller(who), ward.person("CV1"), *base::Month::of(2026, month), november);
    };
    CHECK(in("VH", 10) == Relations(Relation::Decider)); // of October's post, by November's line
    CHECK(in("TP", 10) == Relations{Relation::DirectManager, Relation::UnitHead});
    CHECK(in("VH", 11).has(Relation::DirectManager));
    CHECK(in("TP", 11) == Relations());
}

TEST_CASE("texts are stored composed and without the spaces around them")
{
    test::Ward ward;
    const QString typed = u"  "_s + u"Đặng Thị Hường"_s.normalized(QString::NormalizationForm_D) + u"\u00a0"_s;
    const QString stored = u"Đặng Thị Hường"_s;
    ward.edit([&](store::Edit &edit) {
        staff::Cadre cadre;
        cadre.code = u" CB9 "_s;
        cadre.name = cadre.qualification = typed;
        const base::Id id = staff::save(edit, cadre);
        staff::Post post = postOf(ward, "CV1");
        post.title = typed;
        staff::save(edit, post);
        CHECK(staff::loadCadre(ward, id)->code == u"CB9"_s);
        CHECK(staff::loadCadre(ward, id)->name == stored);
        CHECK(staff::loadCadre(ward, id)->qualification == stored);
        CHECK(staff::loadPost(ward, post.id)->title == stored);
        const base::Id unit = staff::save(edit, staff::Unit{0, u"X"_s, typed, {}, 0});
        CHECK(staff::UnitTree(staff::loadUnits(ward)).find(unit)->name == stored);
    });
}
