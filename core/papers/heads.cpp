#include "papers/heads.h"

using namespace Qt::StringLiterals;

namespace papers {
namespace {

// The name with the State's word for the body replaced by the Party's.
QString renamed(const QString &name, const QString &party)
{
    for (const QString &state : {u"Ủy ban nhân dân"_s, u"UBND"_s}) {
        if (name.startsWith(state, Qt::CaseInsensitive))
            return party + name.sliced(state.size());
    }
    return name;
}

} // namespace

Head headFor(std::optional<staff::Block> block, const Organisation &organisation, const QString &unitName, QDate date)
{
    Head head;
    if (block == staff::Block::Party) {
        head.kind = HeadKind::Party;
        head.superior = organisation.partyParent.isEmpty() ? renamed(organisation.parent, u"Đảng bộ"_s) : organisation.partyParent;
        head.body = organisation.partyName.isEmpty() ? renamed(organisation.name, u"Đảng ủy"_s) : organisation.partyName;
    } else if (block == staff::Block::Service && !unitName.isEmpty()) {
        head.superior = organisation.name;
        head.body = unitName;
    } else {
        head.superior = organisation.parent;
        head.body = organisation.name;
    }
    head.superior = head.superior.toUpper();
    head.body = head.body.toUpper();
    if (!organisation.place.isEmpty())
        head.placeDate = placeDate(organisation.place, date);
    return head;
}

Style styleFor(HeadKind kind) { return kind == HeadKind::Party ? Style::party() : Style::state(); }

QString placeDate(const QString &place, QDate date)
{
    if (!date.isValid())
        return place + u", ngày …… tháng …… năm ………"_s;
    // Days below 10 and months 1 and 2 take a zero in front, so that nobody writes a digit before them (Decree 30/2020, appendix I).
    const auto two = [](int number, int below) { return number < below ? u'0' + QString::number(number) : QString::number(number); };
    return place + u", ngày "_s + two(date.day(), 10) + u" tháng "_s + two(date.month(), 3) + u" năm "_s + QString::number(date.year());
}

} // namespace papers
