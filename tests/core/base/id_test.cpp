#include "base/clock.h"
#include "base/failure.h"
#include "base/id.h"

#include "support/strings.h"

#include <rapidcheck.h>

#include <limits>
#include <memory>

using base::Id;
using base::IdSource;

namespace {

constexpr qint64 Day = 86'400'000;
constexpr qint64 Start = 1'577'836'800'000; // 2020-01-01T00:00:00Z
constexpr int LowBits = 22;

qint64 millisecondOf(Id id) { return (id >> LowBits) + Start; }

} // namespace

TEST_CASE("Ids begin with the millisecond, then count up from a random start")
{
    const qint64 now = Start + 2500 * Day;
    IdSource ids([=] { return now; }, [] { return 0xfffff123U; });
    const Id first = ids.next();
    CHECK(millisecondOf(first) == now);
    CHECK((first & ((1 << LowBits) - 1)) == 0x1ff123); // the upper half of the counter is left free
    CHECK(ids.next() == first + 1);
    CHECK(first >= IdSource::firstAt(now));
    CHECK(first < IdSource::firstAt(now + 1));
}

TEST_CASE("A new millisecond draws a new start")
{
    qint64 now = Start + Day;
    quint32 random = 5;
    IdSource ids([&] { return now; }, [&] { return random; });
    const Id first = ids.next();
    ++now;
    random = 900;
    CHECK(ids.next() == (((first >> LowBits) + 1) << LowBits | 900));
}

TEST_CASE("A full millisecond borrows from the next")
{
    qint64 now = Start + Day;
    IdSource ids([&] { return now; }, [] { return 0U; });
    const Id first = ids.next();
    ids.startAfter(first | ((1 << LowBits) - 1)); // the last number of this millisecond is given out
    const Id borrowed = ids.next();
    CHECK(millisecondOf(borrowed) == now + 1);
    ++now; // the clock arrives where ids are already: it goes on counting
    CHECK(ids.next() == borrowed + 1);
}

TEST_CASE("Ids never go back with the clock")
{
    qint64 now = Start + 10 * Day;
    IdSource ids([&] { return now; }, [] { return 77U; });
    const Id before = ids.next();
    now -= Day;
    CHECK(ids.next() == before + 1);
    now = 0; // before the epoch of ids
    CHECK(ids.next() == before + 2);
}

TEST_CASE("Ids go on after those of a file")
{
    IdSource ids([] { return Start + Day; }, [] { return 1U; });
    ids.startAfter(IdSource::firstAt(Start + 2 * Day));
    CHECK(ids.next() == IdSource::firstAt(Start + 2 * Day) + 1);
    ids.startAfter(5); // nothing new
    CHECK(ids.next() == IdSource::firstAt(Start + 2 * Day) + 2);
}

TEST_CASE("An id is never 0, which means none")
{
    IdSource ids([] { return qint64(0); }, [] { return 0U; });
    CHECK(ids.next() == 1);
    CHECK(ids.next() == 2);
}

TEST_CASE("Used-up numbers are refused, not wrapped")
{
    IdSource ids([] { return std::numeric_limits<qint64>::max(); }, [] { return 0U; });
    CHECK(ids.next() > 0);
    ids.startAfter(std::numeric_limits<Id>::max() - 1);
    CHECK(ids.next() == std::numeric_limits<Id>::max());
    CHECK_THROWS_AS(ids.next(), base::Failure);
}

TEST_CASE("The same clock and the same random numbers give the same ids")
{
    const auto make = [] {
        const auto random = std::make_shared<quint32>(1);
        const auto now = std::make_shared<qint64>(Start + Day);
        return IdSource([now] { return (*now += 3) / 7; }, [random] { return *random = *random * 1664525U + 1013904223U; });
    };
    IdSource a = make();
    IdSource b = make();
    for (int i = 0; i < 1000; ++i)
        REQUIRE(a.next() == b.next());
}

TEST_CASE("Ids strictly increase whatever the clock does")
{
    CHECK(rc::check([](const std::vector<int> &steps) {
        qint64 now = Start + 1000 * Day;
        IdSource ids([&] { return now; }, [] { return *rc::gen::arbitrary<quint32>(); });
        Id last = 0;
        for (const int step : steps) {
            now += step % 3000;
            const Id id = ids.next();
            RC_ASSERT(id > last);
            last = id;
        }
    }));
}

TEST_CASE("The system's ids are of now, and unlike")
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    IdSource one = IdSource::system();
    IdSource two = IdSource::system();
    const Id id = one.next();
    CHECK(millisecondOf(id) >= before);
    CHECK(millisecondOf(id) <= QDateTime::currentMSecsSinceEpoch());
    CHECK(id != two.next());
}

TEST_CASE("A fixed clock stands still")
{
    const QDateTime noon(QDate(2026, 10, 31), QTime(12, 0), Qt::UTC);
    const base::Clock clock = base::fixedClock(noon);
    CHECK(clock() == noon);
    CHECK(base::systemClock()().timeSpec() == Qt::UTC);
}

TEST_CASE("A failure carries its kind, message and details")
{
    try {
        base::refuse(QStringLiteral("Không được"), {QStringLiteral("a")});
    } catch (const base::Failure &failure) {
        CHECK(failure.kind() == base::FailureKind::Refused);
        CHECK(failure.message() == QStringLiteral("Không được"));
        CHECK(failure.details() == QStringList{QStringLiteral("a")});
        CHECK(std::string(failure.what()) == "Không được");
    }
    try {
        base::failIo(QStringLiteral("x"));
    } catch (const base::Failure &failure) {
        CHECK(int(failure.kind()) == 3);
    }
}
