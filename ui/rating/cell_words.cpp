#include "rating/cell_words.h"

#include "base/tr.h"

namespace rating_ui {
QString text(rating::Rating rating)
{
    switch (rating) {
    case rating::Rating::Excellent:
        return Tr::tr("Excellent", "class: hoàn thành xuất sắc nhiệm vụ");
    case rating::Rating::Good:
        return Tr::tr("Good", "class: hoàn thành tốt nhiệm vụ");
    case rating::Rating::Completed:
        return Tr::tr("Completed", "class: hoàn thành nhiệm vụ");
    case rating::Rating::Failed:
        return Tr::tr("Not completed", "class: không hoàn thành nhiệm vụ");
    case rating::Rating::Unrated:
        break;
    }
    return {};
}

QString text(rating::Role role)
{
    switch (role) {
    case rating::Role::Head:
        return Tr::tr("Head", "role: người đứng đầu");
    case rating::Role::Deputy:
        return Tr::tr("Deputy", "role: cấp phó");
    case rating::Role::Staff:
        break;
    }
    return Tr::tr("Staff", "role: nhân viên");
}

QString text(rating::CapGroup group)
{
    switch (group) {
    case rating::CapGroup::All:
        return Tr::tr("Everyone");
    case rating::CapGroup::Leaders:
        return Tr::tr("Leaders");
    case rating::CapGroup::Staff:
        return Tr::tr("Staff", "a group of people");
    case rating::CapGroup::PublicEmployeeLeaders:
        return Tr::tr("Leaders, public employees", "viên chức");
    case rating::CapGroup::PublicEmployeeStaff:
        break;
    }
    return Tr::tr("Staff, public employees", "viên chức");
}

QString text(rights::Stage stage)
{
    switch (stage) {
    case rights::Stage::SelfScored:
        return Tr::tr("Self-scored", "state of a month sheet");
    case rights::Stage::Reviewed:
        return Tr::tr("Reviewed", "state of a month sheet");
    case rights::Stage::Decided:
        return Tr::tr("Decided", "state of a month sheet");
    case rights::Stage::Locked:
        return Tr::tr("Locked", "state of a month sheet");
    case rights::Stage::Open:
    case rights::Stage::Published:
        break;
    }
    return Tr::tr("Open", "state of a month sheet: nothing signed yet");
}

} // namespace rating_ui
