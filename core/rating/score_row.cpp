#include "rating/score_row.h"

#include <QStringList>

namespace rating {
namespace {

qint64 shown(const Quotient &value, int decimals) { return value.hasValue() ? value.roundHalfUp(decimals) : -1; }

QString conditionCodes(const RuleSet &rules, quint16 conditions)
{
    QStringList codes;
    for (std::size_t i = 0; i < rules.conditions.size(); ++i)
        if (conditions & (1U << i))
            codes.append(rules.conditions[i].code);
    codes.sort();
    return codes.join(u';');
}

} // namespace

ScoreRow rowOf(const PersonValues &person, const PersonLabel &label, const RuleSet &rules, const Score &score)
{
    constexpr int ratioDecimals = 4; // of the printed contract, whatever a rule set shows on paper
    constexpr int pointDecimals = 2;
    ScoreRow row;
    row.code = person.code;
    row.name = label.name;
    row.unit = label.unit;
    row.role = person.role;
    row.kind = person.kind;
    row.general = qint64(score.general.halves) * 50;
    row.a = shown(score.a, ratioDecimals);
    row.b = shown(score.b, ratioDecimals);
    row.c = shown(score.c, ratioDecimals);
    row.d = shown(score.d, ratioDecimals);
    row.organising = shown(score.organising, ratioDecimals);
    row.uniting = shown(score.uniting, ratioDecimals);
    row.result = shown(score.result, pointDecimals);
    row.total = shown(score.total, pointDecimals);
    row.scoreClass = score.byScore;
    if (score.conditions != 0)
        row.conditions = conditionCodes(rules, score.conditions);
    row.proposed = score.proposed;
    row.note = score.note;
    return row;
}

} // namespace rating
