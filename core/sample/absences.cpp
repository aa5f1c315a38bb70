#include "sample/absences.h"

#include "sample/plants.h"
#include "sample/random.h"

using namespace Qt::StringLiterals;

namespace sample {
namespace {
constexpr quint64 OfLeave = 31;
constexpr int BlockWeeks = 12; // at most one leave by chance in so many weeks
} // namespace

void leaveByChance(Town &town)
{
    const std::vector<base::Week> &weeks = town.time.weeks;
    for (int person = 0; person < int(town.people.size()); ++person) {
        if (plants::mustBeThere(person))
            continue;
        const PersonPlan &p = town.people[std::size_t(person)];
        Random random(town.options.seed, OfLeave, quint64(person));
        if (person >= coreMost && p.gender == staff::Gender::Female && p.role == staff::PostRole::Staff && random.oneIn(120)) {
            const QDate from = weeks[std::size_t(random.below(int(weeks.size())))].monday();
            town.absences.push_back({person, from, from.addMonths(6).addDays(-1), u"Nghỉ thai sản"_s});
            continue;
        }
        for (int block = 0; block < int(weeks.size()); block += BlockWeeks) {
            if (!random.chance(22))
                continue;
            const int week = block + random.below(std::min(BlockWeeks, int(weeks.size()) - block));
            const int first = random.below(4);
            const int luck = random.below(100);
            const QDate from = weeks[std::size_t(week)].monday().addDays(first);
            const QDate to = from.addDays(random.between(0, luck < 50 ? 8 : 4));
            town.absences.push_back({person, from, to, luck < 50 ? u"Nghỉ ốm"_s : luck < 85 ? u"Nghỉ phép năm"_s : u"Đi học bồi dưỡng"_s});
        }
    }
    town.indexAbsences();
}

} // namespace sample
