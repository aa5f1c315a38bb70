#include "exchange/signatures_lost.h"

#include "rating/month_scores.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace exchange {

SignedSheets signedSheets(store::Database &database)
{
    std::vector<base::Month> months;
    {
        store::Statement statement(database, u"SELECT DISTINCT month FROM sheet_step ORDER BY month"_s);
        while (statement.next())
            if (const auto month = base::Month::parse(statement.text(0)))
                months.push_back(*month);
    }
    SignedSheets sheets;
    for (const base::Month month : months) {
        const rating::MonthScores scores = rating::scoreMonth(database, month);
        for (size_t i = 0; i < scores.states.size(); ++i)
            if (scores.states[i].stage != rights::Stage::Open)
                sheets[{month, scores.values.cadres[i]}] = {scores.values.people[i].code, scores.values.labels[i].name, scores.states[i].stage};
    }
    return sheets;
}

QList<SignatureLost> signaturesLost(const SignedSheets &before, const SignedSheets &after)
{
    QList<SignatureLost> lost;
    for (const auto &[key, sheet] : before) {
        const auto now = after.find(key);
        const rights::Stage stage = now == after.end() ? rights::Stage::Open : now->second.stage;
        if (stage < sheet.stage)
            lost << SignatureLost{key.first, sheet.cadre, sheet.name, sheet.stage, stage};
    }
    return lost;
}

} // namespace exchange
