#include "papers/figures.h"

using namespace Qt::StringLiterals;

namespace papers {

QString figure(base::Int128 num, base::Int128 den) { return rating::exactText(num, den, u','); }

QString halves(int value) { return base::Points::fromHalves(value).toString(u','); }

QString fixed(const rating::Quotient &value, int decimals) { return value.hasValue() ? value.toString(decimals, u',') : u"–"_s; }

QString severityWord(rating::Severity severity)
{
    switch (severity) {
    case rating::Severity::Light:
        return u"nhẹ"_s;
    case rating::Severity::Medium:
        return u"vừa"_s;
    case rating::Severity::Heavy:
        break;
    }
    return u"nặng"_s;
}

QString shortRating(rating::Rating rating)
{
    switch (rating) {
    case rating::Rating::Excellent:
        return u"Xuất sắc"_s;
    case rating::Rating::Good:
        return u"Tốt"_s;
    case rating::Rating::Completed:
        return u"Hoàn thành"_s;
    case rating::Rating::Failed:
        return u"Không hoàn thành"_s;
    case rating::Rating::Unrated:
        break;
    }
    return u"Không xếp loại"_s;
}

QString readingWords(rating::Reading reading)
{
    switch (reading) {
    case rating::Reading::R1:
        return u"R1 – mỗi lỗi, mỗi lần chậm trừ 25\u00a0% một sản phẩm, chia cho số được giao"_s;
    case rating::Reading::R2:
        return u"R2 – mỗi lỗi, mỗi lần chậm trừ 25\u00a0% cả công việc, chia cho số được giao"_s;
    case rating::Reading::R3:
        break;
    }
    return u"R3 – mỗi lỗi, mỗi lần chậm trừ 25\u00a0% cả công việc, chia cho số hoàn thành"_s;
}

QString pointsText(const rating::Explanation &e, const rating::Quotient &points)
{
    return fixed(points, e.score.total.hasValue() ? rating::decimalsToShow(e.score.total, e.rules) : e.rules.pointDecimals);
}

QString totalText(const rating::Explanation &e) { return pointsText(e, e.score.total); }

} // namespace papers
