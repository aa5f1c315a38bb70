#include "sheet_people.h"

#include "base/failure.h"
#include "base/tr.h"
#include "rating/sheet_order.h"

using namespace Qt::StringLiterals;

namespace cli {

std::vector<qint32> sheetsOf(const Arguments &given, const rating::MonthValues &month, const staff::Roster &roster)
{
    if (!given.has(u"cadre"_s))
        return rating::listOrder(month, roster.units(), unitOf(given, roster));
    const QString code = given.value(u"cadre"_s);
    const staff::Cadre *cadre = roster.byCode(code);
    const qint32 place = cadre ? month.placeOf(cadre->id) : -1;
    if (place < 0)
        base::refuse(Tr::tr("Nobody with the code %1 holds a post in %2.").arg(code, month.month.toVietnamese()));
    return {place};
}

} // namespace cli
