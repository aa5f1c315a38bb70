#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "rating/month_details.h"
#include "store/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
int runExplain(const QStringList &arguments)
{
    const Arguments given(arguments, {option(u"month"_s, u"MONTH"_s), option(u"cadre"_s, u"CODE"_s), option(u"deep"_s)}, {u"FILE"_s});
    const base::Month when = given.month();
    const QString code = given.required(u"cadre"_s);
    const auto database = openFile(given.word(0), For::Reading);
    const rights::Caller who = caller(*database);
    const rating::MonthScores month = rating::scoreMonth(*database, when);
    const auto person = std::find_if(month.values.people.begin(), month.values.people.end(), [&](const auto &p) { return p.code == code; });
    if (person == month.values.people.end())
        base::refuse(Tr::tr("Nobody with the code %1 holds a post in %2.").arg(code, when.toVietnamese()));
    const auto place = qint32(person - month.values.people.begin());
    const rating::Explanation explanation = rating::explain(*database, month, place, given.has(u"deep"_s));
    store::record(*database, who.actor(), Tr::tr("Read the explanation of %1").arg(when.toVietnamese()), {code});
    print(rating::explanationLines(explanation).join(u'\n') + u'\n');
    return 0;
}

} // namespace cli
