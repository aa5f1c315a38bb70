#include "rating/words.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

template <typename E, std::size_t N> using Names = std::array<std::pair<E, QStringView>, N>;

constexpr Names<Rating, 5> ratings{{{Rating::Excellent, u"excellent"},
                                    {Rating::Good, u"good"},
                                    {Rating::Completed, u"completed"},
                                    {Rating::Failed, u"failed"},
                                    {Rating::Unrated, u"unrated"}}};
constexpr Names<Kind, 5> kinds{{{Kind::Cadre, u"can-bo"},
                                {Kind::CivilServant, u"cong-chuc"},
                                {Kind::PublicEmployee, u"vien-chuc"},
                                {Kind::Contract, u"hop-dong"},
                                {Kind::PartTime, u"khong-chuyen-trach"}}};
constexpr Names<Reading, 3> readings{{{Reading::R1, u"R1"}, {Reading::R2, u"R2"}, {Reading::R3, u"R3"}}};
constexpr Names<Part, 7> parts{{{Part::A, u"a"},
                                {Part::B, u"b"},
                                {Part::C, u"c"},
                                {Part::D, u"d"},
                                {Part::Organising, u"organising"},
                                {Part::Uniting, u"uniting"},
                                {Part::Scorecard, u"scorecard"}}};
constexpr Names<Period, 2> periods{{{Period::Month, u"month"}, {Period::Quarter, u"quarter"}}};

template <typename E, std::size_t N> QString nameOf(const Names<E, N> &names, E value)
{
    for (const auto &[candidate, name] : names)
        if (candidate == value)
            return name.toString();
    return {};
}

template <typename E, std::size_t N> std::optional<E> valueOf(const Names<E, N> &names, QStringView code)
{
    for (const auto &[value, name] : names)
        if (name == code)
            return value;
    return std::nullopt;
}

constexpr std::array<QStringView, 3> groups{u"I", u"II", u"III"};

} // namespace

QString code(Rating rating) { return nameOf(ratings, rating); }
QString code(Kind kind) { return nameOf(kinds, kind); }
QString code(Reading reading) { return nameOf(readings, reading); }
QString code(Part part) { return nameOf(parts, part); }
QString code(Period period) { return nameOf(periods, period); }

std::optional<Rating> ratingOf(QStringView code) { return valueOf(ratings, code); }
std::optional<Kind> kindOf(QStringView code) { return valueOf(kinds, code); }
std::optional<Reading> readingOf(QStringView code) { return valueOf(readings, code); }
std::optional<Part> partOf(QStringView code) { return valueOf(parts, code); }
std::optional<Period> periodOf(QStringView code) { return valueOf(periods, code); }

QString vietnamese(Rating rating)
{
    switch (rating) {
    case Rating::Excellent:
        return u"Hoàn thành xuất sắc nhiệm vụ"_s;
    case Rating::Good:
        return u"Hoàn thành tốt nhiệm vụ"_s;
    case Rating::Completed:
        return u"Hoàn thành nhiệm vụ"_s;
    case Rating::Failed:
        return u"Không hoàn thành nhiệm vụ"_s;
    case Rating::Unrated:
        break;
    }
    return u"Không xếp loại"_s;
}

std::optional<Indicator> indicatorOf(QStringView code)
{
    const qsizetype dot = code.indexOf(u'.');
    if (dot < 1 || code.size() != dot + 3)
        return std::nullopt;
    const QChar tens = code[dot + 1];
    const QChar ones = code[dot + 2];
    if (tens < u'0' || tens > u'9' || ones < u'0' || ones > u'9')
        return std::nullopt;
    const int number = (tens.unicode() - u'0') * 10 + (ones.unicode() - u'0');
    for (std::size_t group = 0; number > 0 && group < groups.size(); ++group)
        if (code.first(dot) == groups[group])
            return Indicator((int(group) + 1) * 100 + number);
    return std::nullopt;
}

QString indicatorCode(Indicator indicator)
{
    const std::size_t group = indicator / 100;
    if (group < 1 || group > groups.size())
        return {};
    return groups[group - 1].toString() + u'.' + QString::number(indicator % 100).rightJustified(2, u'0');
}

} // namespace rating
