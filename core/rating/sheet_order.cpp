#include "rating/sheet_order.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>

namespace rating {

std::vector<qint32> listOrder(const MonthValues &month, const staff::UnitTree &units, base::Id unit)
{
    struct Line {
        int unit;
        Role role;
        base::NameOrder::Key name;
        qint32 place;
    };
    QHash<base::Id, int> order;
    for (const base::Id id : units.ordered())
        order.insert(id, int(order.size()));
    const base::NameOrder names;
    std::vector<Line> lines;
    for (std::size_t i = 0; i < month.people.size(); ++i)
        if (unit == 0 || units.isWithin(month.units[i], unit))
            lines.push_back({order.value(month.units[i]), month.people[i].role, names.key(month.labels[i].name), qint32(i)});
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        if (a.unit != b.unit)
            return a.unit < b.unit;
        return a.role != b.role ? a.role < b.role : a.name < b.name;
    });
    std::vector<qint32> places;
    for (const Line &line : lines)
        places.push_back(line.place);
    return places;
}

std::vector<base::Id> bottomUp(const MonthValues &month, std::vector<base::Id> cadres)
{
    QHash<base::Id, int> depths; // how many manage them, one above the other
    for (const base::Id cadre : cadres) {
        int depth = -1;
        for (qint32 at = month.placeOf(cadre); at >= 0; at = month.people[std::size_t(at)].manager)
            ++depth;
        depths.insert(cadre, depth);
    }
    std::stable_sort(cadres.begin(), cadres.end(), [&](base::Id a, base::Id b) { return depths.value(a) > depths.value(b); });
    return cadres;
}

} // namespace rating
