#include "staff/post.h"

#include "base/failure.h"
#include "staff/absence.h"
#include "staff/cadre.h"
#include "staff/unit.h"
#include "support/strings.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Month;
using staff::Absence;
using staff::Post;

namespace {
const Month october = *Month::of(2026, 10);
QDate oct(int day) { return QDate(2026, 10, day); }

Post post(base::Id id, QDate from, QDate to, bool primary = false)
{
    Post one;
    one.id = id;
    one.cadre = 1;
    one.unit = 2;
    one.from = from;
    one.to = to;
    one.primary = primary;
    return one;
}

base::Id rated(std::vector<Post> posts, Month month = october)
{
    const Post *found = staff::ratedPost(posts, month);
    return found == nullptr ? 0 : found->id;
}
} // namespace

TEST_CASE("a month is rated in the post held on its last day, else in the last one held in it")
{
    CHECK(rated({}) == 0);
    CHECK(rated({post(1, {}, {})}) == 1);
    CHECK(rated({post(1, {}, oct(14)), post(2, oct(15), {})}) == 2);
    CHECK(rated({post(1, {}, oct(10)), post(2, oct(11), oct(20))}) == 2); // left on the 20th
    CHECK(rated({post(2, oct(11), oct(20)), post(1, {}, oct(10))}) == 2); // in any order
    CHECK(rated({post(1, {}, oct(31))}) == 1);
    CHECK(rated({post(1, oct(31), {})}) == 1);
}

TEST_CASE("who held no post in the month has no sheet")
{
    CHECK(rated({post(1, {}, QDate(2026, 9, 30))}) == 0);
    CHECK(rated({post(1, QDate(2026, 11, 1), {})}) == 0);
    CHECK(rated({post(1, {}, {})}, Month()) == 0);
}

TEST_CASE("of two posts at once the primary one counts, else the later-started, else the first recorded")
{
    CHECK(rated({post(1, {}, {}), post(2, oct(1), {})}) == 2);
    CHECK(rated({post(1, {}, {}, true), post(2, oct(1), {})}) == 1);
    CHECK(rated({post(2, oct(1), {}), post(1, oct(1), {})}) == 1);
    CHECK(rated({post(3, {}, {}), post(2, {}, {})}) == 2);
    CHECK(rated({post(1, {}, oct(20), true), post(2, oct(1), {})}) == 2); // the primary one is over by the last day
    CHECK(rated({post(1, oct(2), oct(20)), post(2, oct(1), oct(20))}) == 1); // both over on the same day
}

TEST_CASE("the other posts of the month are shown in order of recording")
{
    const std::vector<Post> posts = {post(3, oct(20), {}), post(2, {}, oct(14)), post(1, {}, QDate(2026, 9, 1)), post(4, {}, oct(1))};
    const std::vector<const Post *> others = staff::otherPosts(posts, october);
    REQUIRE(others.size() == 2);
    CHECK(others[0]->id == 2);
    CHECK(others[1]->id == 4);
}

TEST_CASE("posts, people, units and absences are refused for what they lack")
{
    Post own = post(1, {}, {});
    CHECK_NOTHROW(staff::check(own));
    own.manager = own.cadre;
    CHECK_THROWS_AS(staff::check(own), base::Failure);
    CHECK_THROWS_AS(staff::check(post(1, oct(2), oct(1))), base::Failure);
    CHECK_THROWS_AS(staff::check(Post()), base::Failure);
    CHECK_THROWS_AS(staff::check(staff::Cadre{1, u""_s, u"A"_s, {}, {}, false, {}}), base::Failure);
    CHECK_THROWS_AS(staff::check(staff::Cadre{1, u"A"_s, u""_s, {}, {}, false, {}}), base::Failure);
    CHECK_THROWS_AS(staff::check(staff::Unit{5, u"A"_s, u"A"_s, {}, 5}), base::Failure);
    CHECK_THROWS_AS(staff::check(Absence{1, 1, oct(2), oct(1), {}}), base::Failure);
    CHECK_THROWS_AS(staff::check(Absence{1, 1, {}, oct(1), {}}), base::Failure);
}

TEST_CASE("words of the workbook are known however they are typed")
{
    CHECK(staff::postRoleFrom(u" NGƯỜI  đứng dau ") == staff::PostRole::Head);
    CHECK(staff::postRoleFrom(u"cap pho") == staff::PostRole::Deputy);
    CHECK_FALSE(staff::postRoleFrom(u"Trưởng phòng"));
    CHECK(staff::kindFrom(u"viên chức") == staff::Kind::PublicEmployee);
    CHECK(staff::blockFrom(u"đảng") == staff::Block::Party);
    CHECK(staff::genderFrom(u"NỮ") == staff::Gender::Female);
    for (staff::Kind kind :
         {staff::Kind::Cadre, staff::Kind::CivilServant, staff::Kind::PublicEmployee, staff::Kind::Contract, staff::Kind::PartTime})
        CHECK(staff::kindFrom(staff::word(kind)) == kind);
    CHECK(staff::code(staff::PostRole::Deputy) == u"deputy"_s);
}

TEST_CASE("an absence counts calendar days, both ends included")
{
    const std::vector<Absence> whole = {{1, 1, QDate(2026, 9, 15), {}, {}}};
    const std::vector<Absence> pieces = {{1, 1, oct(1), oct(10), {}}, {2, 1, oct(8), oct(30), {}}};
    CHECK(staff::absentAllOf(whole, october));
    CHECK_FALSE(staff::absentAllOf(whole, *Month::of(2026, 9)));
    CHECK(staff::daysAway(pieces, october) == 30);
    CHECK_FALSE(staff::absentAllOf(pieces, october)); // back on the 31st
    CHECK(staff::absentOn(pieces, oct(30)));
    CHECK_FALSE(staff::absentOn(pieces, oct(31)));
    CHECK_FALSE(staff::absentAllOf({}, october));
    const std::vector<Absence> together = {{1, 1, oct(1), oct(15), {}}, {2, 1, oct(16), oct(31), {}}};
    CHECK(staff::absentAllOf(together, october));
}
