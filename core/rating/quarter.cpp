#include "rating/quarter.h"

#include "rating/shipped_rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

constexpr std::array<QStringView, 4> roman{u"I", u"II", u"III", u"IV"};

Quotient lowest(const std::vector<LockedMonth> &months, Quotient LockedMonth::*part)
{
    Quotient least;
    for (const LockedMonth &month : months)
        if ((month.*part).hasValue() && (!least.hasValue() || compare(month.*part, least) < 0))
            least = month.*part;
    return least;
}

Quotient partOf(const QuarterScore &quarter, Part part)
{
    switch (part) {
    case Part::A:
        return quarter.a;
    case Part::B:
        return quarter.b;
    case Part::C:
        return quarter.c;
    case Part::D:
        return quarter.d;
    case Part::Organising:
        return quarter.organising;
    case Part::Uniting:
        return quarter.uniting;
    case Part::Scorecard:
        break; // no rule says how a quarter gathers the 12 contents
    }
    return {};
}

// The mean of the role's components; no value when one of them has none.
Quotient meanOf(const QuarterScore &quarter)
{
    const std::vector<Part> &parts = quarter.rules.result.parts(quarter.role);
    Quotient mean;
    for (const Part part : parts) {
        const Quotient value = partOf(quarter, part);
        if (!value.hasValue())
            return {};
        mean = mean.hasValue() ? sum(mean, value) : value;
    }
    return mean.hasValue() ? times(mean, 1, base::Int128(parts.size())) : mean;
}

Note noteOf(const QuarterScore &quarter)
{
    const std::vector<LockedMonth> &months = quarter.period.months;
    if (quarter.worked == 0)
        return Note::Absent;
    if (quarter.counted.isEmpty())
        return Note::NoItems;
    const bool led = quarter.rules.uses(quarter.role, Part::Organising)
                     && std::any_of(months.begin(), months.end(), [](const LockedMonth &month) { return month.note == Note::NoScorecard; });
    return led || !meanOf(quarter).hasValue() ? Note::NoScorecard : Note::None;
}

} // namespace

std::optional<Quarter> Quarter::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    bool ok = false;
    const int year = trimmed.left(4).toInt(&ok);
    if (!ok || trimmed.size() != 7 || trimmed.mid(4, 2) != u"-Q" || trimmed[6] < u'1' || trimmed[6] > u'4' || !base::Month::of(year, 1))
        return std::nullopt;
    return Quarter{year, trimmed[6].unicode() - u'0'};
}

QString Quarter::toString() const { return u"%1-Q%2"_s.arg(year).arg(number); }

QString Quarter::toVietnamese() const { return u"quý %1/%2"_s.arg(roman[std::size_t(number - 1)]).arg(year); }

RuleSet quarterRules(std::span<const LockedMonth> months)
{
    if (months.empty() || months.back().rules.name == u"nd335-thang")
        return *shippedRules(u"nd335-quy"_s);
    return months.back().rules;
}

QuarterScore scoreQuarter(Quarter quarter, LockedPeriod period)
{
    QuarterScore q;
    q.quarter = quarter;
    q.rules = quarterRules(period.months);
    qint64 general = 0; // halves
    for (const LockedMonth &month : period.months) {
        q.role = month.role;
        q.kind = month.kind;
        if (!month.worked())
            continue;
        ++q.worked;
        general += month.general.halves;
        q.counted.merge(month.counted);
    }
    q.conditions = conditionsOf(period.months);
    if (q.worked > 0)
        q.general = {general, base::Int128(2) * q.worked};
    q.period = std::move(period);
    const ResultRule &rule = q.rules.result;
    if (!q.counted.isEmpty()) {
        q.a = q.counted.a();
        q.b = q.counted.b(rule.reading);
        q.c = q.counted.c(rule.reading);
    }
    if (isLeader(q.role)) {
        q.d = lowest(q.period.months, &LockedMonth::d);
        q.organising = lowest(q.period.months, &LockedMonth::organising);
        q.uniting = lowest(q.period.months, &LockedMonth::uniting);
    }
    q.note = noteOf(q);
    if (q.note == Note::None) {
        q.result = times(meanOf(q), rule.weight.halves, 2);
        q.total = sum(q.result, q.general);
        q.byScore = bandOf(q.rules.bands, q.total);
    }
    q.proposed = q.note == Note::Absent ? q.byScore : fixedBy(q.conditions, q.byScore);
    return q;
}

} // namespace rating
