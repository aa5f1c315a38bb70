#include "insight/thresholds.h"

#include "base/failure.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using insight::Thresholds;

TEST_CASE("thresholds are settings; without one the default holds")
{
    CHECK(Thresholds::from({}) == Thresholds());
    const Thresholds set = Thresholds::from({{u"check.uniform-scores.share"_s, u" 75 "_s},
                                             {u"check.easy-items-only.k"_s, u"0.85"_s},
                                             {u"check.overload.times"_s, u"2"_s},
                                             {u"check.missing-evidence.share"_s, u""_s},
                                             {u"check.unknown"_s, u"x"_s}});
    CHECK(set.uniformShare == 75);
    CHECK(set.easyK == 850);
    CHECK(set.overloadTimes == 2000);
    CHECK(set.bareShare == Thresholds().bareShare);
}

TEST_CASE("a threshold that is no such number is refused, not guessed")
{
    for (const QString &bad : {u"ninety"_s, u"0"_s, u"101"_s, u"90.5"_s, u"90 %"_s, u"-5"_s, u"1234567"_s})
        CHECK_THROWS_AS(Thresholds::from({{u"check.uniform-scores.share"_s, bad}}), base::Failure);
    CHECK_THROWS_AS(Thresholds::from({{u"check.easy-items-only.k"_s, u"0,8"_s}}), base::Failure);
    CHECK_THROWS_AS(Thresholds::from({{u"check.easy-items-only.k"_s, u"0.8000"_s}}), base::Failure);
}
