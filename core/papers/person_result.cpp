#include "papers/person_result.h"

#include "papers/figures.h"

using namespace Qt::StringLiterals;

namespace papers {
namespace {

QString noteWords(rating::Note note)
{
    switch (note) {
    case rating::Note::Absent:
        return u"Vắng mặt có lý do cả tháng"_s;
    case rating::Note::NoItems:
        return u"Không đủ dữ liệu: không có công việc được tính"_s;
    case rating::Note::NoScorecard:
        return u"Chưa chấm đủ 12 nội dung"_s;
    case rating::Note::None:
        break;
    }
    return {};
}

} // namespace

QString classOf(const PersonResult &person) { return person.isPending() ? u"Chưa xếp loại"_s : shortRating(person.standing()); }

QString remarkOf(const PersonResult &person)
{
    QStringList parts;
    if (const QString words = noteWords(person.note); !words.isEmpty())
        parts += words;
    parts += person.conditions;
    if (person.decided && *person.decided != person.proposed)
        parts += u"Mức đề xuất: "_s + shortRating(person.proposed) + u". Lý do: "_s + (person.reason.isEmpty() ? u"chưa ghi"_s : person.reason);
    return parts.join(u"; "_s);
}

QString capGroupName(rating::CapGroup group)
{
    switch (group) {
    case rating::CapGroup::All:
        return u"Toàn bộ"_s;
    case rating::CapGroup::Leaders:
        return u"Lãnh đạo, quản lý"_s;
    case rating::CapGroup::Staff:
        return u"Không giữ chức vụ lãnh đạo"_s;
    case rating::CapGroup::PublicEmployeeLeaders:
        return u"Viên chức lãnh đạo, quản lý"_s;
    case rating::CapGroup::PublicEmployeeStaff:
        break;
    }
    return u"Viên chức không giữ chức vụ"_s;
}

QString capArithmetic(const CapSummary &cap)
{
    constexpr QChar nonBreaking(0x00a0);
    return rating::arithmeticOf(cap.line).replace(u' ', nonBreaking).replace(u"⌋\u00a0="_s, u"⌋ ="_s); // one place to break it at
}

} // namespace papers
