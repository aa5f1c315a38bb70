#include "sheet_people.h"
#include "verbs.h"

#include "base/tr.h"
#include "rating/month_details.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;

namespace cli {
int runExplain(const QStringList &arguments)
{
    const Arguments given(arguments, {option(u"month"_s, u"MONTH"_s), option(u"cadre"_s, u"CODE"_s), option(u"deep"_s)}, {u"FILE"_s});
    const base::Month when = given.month();
    const QString code = given.required(u"cadre"_s);
    const auto database = openFile(given.word(0), For::Reading);
    const rights::Caller who = caller(*database);
    rating::Sheets sheets(*database, when);
    const qint32 place = sheetsOf(given, sheets.scores().values, sheets.roster()).front();
    rights::require(who, sheets.relations(who, place), sheets.stage(place), rights::Action::ViewSheet);
    const rating::Explanation explanation = rating::explain(*database, sheets.scores(), place, given.has(u"deep"_s));
    store::record(*database, who.actor(), Tr::tr("Read the explanation of %1").arg(when.toVietnamese()), {code});
    print(rating::explanationLines(explanation).join(u'\n') + u'\n');
    return 0;
}

} // namespace cli
