#include "staff/managers.h"

#include "staff/unit.h"
#include "support/strings.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using staff::ManagerCircle;
using staff::Managers;
using staff::Post;
using Ids = std::vector<base::Id>;

namespace {
Post post(base::Id id, base::Id cadre, base::Id manager, QDate from = {}, QDate to = {})
{
    Post one;
    one.id = id;
    one.cadre = cadre;
    one.unit = 1;
    one.manager = manager;
    one.from = from;
    one.to = to;
    return one;
}
QDate oct(int day) { return QDate(2026, 10, day); }
} // namespace

TEST_CASE("a chain of managers is no circle")
{
    CHECK(staff::managerCircles(std::vector{post(1, 1, 0), post(2, 2, 1), post(3, 3, 1), post(4, 4, 3)}).empty());
    CHECK(staff::managerCircles({}).empty());
    // A manager who holds no post at all ends the chain.
    CHECK(staff::managerCircles(std::vector{post(2, 2, 9)}).empty());
}

TEST_CASE("each post that closes a circle is named, those that hang on it are not")
{
    const auto circles = staff::managerCircles(std::vector{post(1, 1, 2), post(2, 2, 3), post(3, 3, 1), post(4, 4, 1), post(5, 3, 7)});
    REQUIRE(circles.size() == 1);
    CHECK(circles[0].posts == Ids{1, 2, 3});
    CHECK(circles[0].cadres == Ids{1, 2, 3});
}

TEST_CASE("one's own manager is the smallest circle")
{
    const auto circles = staff::managerCircles(std::vector{post(1, 1, 1)});
    REQUIRE(circles.size() == 1);
    CHECK(circles[0].posts == Ids{1});
}

TEST_CASE("two circles are told apart")
{
    CHECK(staff::managerCircles(std::vector{post(1, 1, 2), post(2, 2, 1), post(3, 3, 4), post(4, 4, 3), post(5, 4, 1)}).size() == 2);
}

TEST_CASE("who manages whom may turn round in time")
{
    // Until the 14th 1 reports to 2, from the 15th 2 reports to 1: no day has a circle.
    CHECK(staff::managerCircles(std::vector{post(1, 1, 2, {}, oct(14)), post(2, 2, 1, oct(15)), post(3, 2, 0, {}, oct(14)), post(4, 1, 0, oct(15))})
              .empty());
    // One day of overlap has.
    const auto circles = staff::managerCircles(std::vector{post(1, 1, 2, {}, oct(15)), post(2, 2, 1, oct(15))});
    REQUIRE(circles.size() == 1);
    CHECK(circles[0].on == oct(15));
}

TEST_CASE("a circle in the time before all dates is found")
{
    CHECK(staff::managerCircles(std::vector{post(1, 1, 2, {}, oct(1)), post(2, 2, 1, {}, oct(1))}).size() == 1);
    CHECK(staff::managerCircles(std::vector{post(1, 1, 2), post(2, 2, 1)}).size() == 1);
}

TEST_CASE("the posts rated in one month may form a circle though no day does")
{
    // 1 leaves on the 10th, a report of 2; 2 begins on the 20th, a report of 1.
    const auto circles = staff::managerCircles(std::vector{post(1, 1, 2, {}, oct(10)), post(2, 2, 1, oct(20))});
    REQUIRE(circles.size() == 1);
    CHECK(circles[0].on == oct(31));
}

TEST_CASE("random chains never are circles, and closing one always is found")
{
    rc::check("closing a chain", [] {
        const int people = *rc::gen::inRange(2, 60);
        std::vector<Post> posts;
        for (int cadre = 2; cadre <= people; ++cadre)
            posts.push_back(post(cadre, cadre, *rc::gen::inRange(1, cadre))); // a manager has a lower number
        RC_ASSERT(staff::managerCircles(posts).empty());
        const base::Id bottom = *rc::gen::inRange(2, people + 1);
        const Managers managers(posts);
        const Ids above = managers.chainAbove(bottom);
        RC_ASSERT(above.back() == 1);
        posts.push_back(post(1, 1, bottom));
        const auto circles = staff::managerCircles(posts);
        RC_ASSERT(circles.size() == size_t(1));
        RC_ASSERT(circles[0].cadres.size() == above.size() + 1);
    });
}

TEST_CASE("the chain of a month goes down and up")
{
    const Managers managers(std::vector{post(1, 1, 0), post(2, 2, 1), post(3, 3, 1), post(4, 4, 2), post(5, 5, 4)});
    CHECK(managers.directReports(1) == Ids{2, 3});
    CHECK(managers.everyoneBelow(1) == Ids{2, 3, 4, 5});
    CHECK(managers.everyoneBelow(5).empty());
    CHECK(managers.managerOf(4) == 2);
    CHECK(managers.managerOf(1) == 0);
    CHECK(managers.chainAbove(5) == Ids{4, 2, 1});
    // Even on broken data nothing runs for ever.
    const Managers broken(std::vector{post(1, 1, 2), post(2, 2, 1), post(3, 3, 1)});
    CHECK(broken.everyoneBelow(1) == Ids{2, 3});
    CHECK(broken.chainAbove(3) == Ids{1, 2});
}

TEST_CASE("the tree of units")
{
    const staff::UnitTree tree(
        {{1, u"A"_s, u"A"_s, {}, 0}, {2, u"B"_s, u"B"_s, {}, 1}, {3, u"C"_s, u"C"_s, {}, 0}, {4, u"D"_s, u"D"_s, {}, 2}, {5, u"E"_s, u"E"_s, {}, 1}});
    CHECK(tree.withAncestors(4) == Ids{4, 2, 1});
    CHECK(tree.withDescendants(1) == Ids{1, 2, 4, 5});
    CHECK(tree.ordered() == Ids{1, 2, 4, 5, 3});
    CHECK(tree.isWithin(4, 1));
    CHECK(tree.isWithin(4, 4));
    CHECK_FALSE(tree.isWithin(1, 4));
    CHECK_FALSE(tree.isWithin(9, 1));
    CHECK(tree.withDescendants(9).empty());
    CHECK(tree.byCode(u"D"_s)->id == 4);
    CHECK(tree.byCode(u"d"_s) == nullptr);
    CHECK(tree.inCircles().empty());
    const staff::UnitTree broken({{1, u"A"_s, u"A"_s, {}, 2}, {2, u"B"_s, u"B"_s, {}, 1}, {3, u"C"_s, u"C"_s, {}, 2}});
    CHECK(broken.inCircles() == Ids{1, 2});
    CHECK(broken.ordered().size() == 3);
    CHECK(broken.withAncestors(3) == Ids{3, 2, 1});
}
