#include "rating/sheet_data.h"

#include "access/account.h"
#include "rating/month_details.h"
#include "rating/month_sheet.h"
#include "rating/sheet_inputs.h"
#include "staff/staff_table.h"

namespace rating_ui {
namespace {

std::optional<base::Points> points(qint16 halves)
{
    return halves == rating::notScored ? std::nullopt : std::optional(base::Points::fromHalves(halves));
}

QString nameOf(store::Database &database, base::Id cadre)
{
    const std::optional<staff::Cadre> person = cadre == 0 ? std::nullopt : staff::loadCadre(database, cadre);
    return person ? person->name : QString();
}

std::vector<ConditionRow> conditionsOf(const std::vector<rating::ConditionRule> &rules, const rating::SheetInputs &inputs)
{
    std::vector<ConditionRow> rows;
    for (const rating::ConditionInput &input : inputs.conditions) {
        ConditionRow row{conditionId(rules, input.code), input.code, input.code, std::nullopt, input.basis};
        if (row.id == 0) {
            row.id = base::Id(rules.size() + rows.size() + 1);
        } else {
            row.title = rules[std::size_t(row.id - 1)].title;
            row.fixes = rules[std::size_t(row.id - 1)].fixes;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PetitionRow> petitionsOf(store::Database &database, const MonthData &month, base::Id cadre)
{
    std::vector<PetitionRow> rows;
    for (const rating::Petition &petition : month.petitions)
        if (petition.cadre == cadre)
            rows.push_back({petition, nameOf(database, petition.answeredBy)});
    return rows;
}

std::vector<StepRow> stepsOf(store::Database &database, const MonthData &month, std::size_t place)
{
    std::vector<StepRow> rows;
    if (month.month.steps.empty())
        return rows;
    const std::vector<rights::Account> accounts = rights::loadAccounts(database);
    const rating::SheetState &state = month.month.states[place];
    const std::vector<rating::SheetStep> &steps = month.month.steps[place];
    for (std::size_t i = 0; i < steps.size(); ++i) {
        StepRow row;
        row.step = steps[i];
        row.signer = steps[i].signerName.isEmpty() ? nameOf(database, steps[i].signedBy) : steps[i].signerName; // as they were called then
        if (!steps[i].signerTitle.isEmpty())
            row.signer += QStringLiteral(", ") + steps[i].signerTitle;
        for (const rights::Account &account : accounts)
            if (account.id == steps[i].enteredBy && !steps[i].paperNumber.isEmpty())
                row.typist = account.name.isEmpty() ? account.login : account.name;
        const int at = int(i);
        row.holds = at == state.selfScored || at == state.reviewed || at == state.decided || at == state.locked;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

base::Id conditionId(const std::vector<rating::ConditionRule> &rules, QStringView code)
{
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (rules[i].code == code)
            return base::Id(i + 1);
    return 0;
}

SharedSheet loadSheet(store::Database &database, const MonthData &month, qint32 place, QChar decimalSign)
{
    const auto at = std::size_t(place);
    auto sheet = std::make_shared<SheetData>();
    sheet->place = place;
    sheet->cadre = month.month.values.cadres[at];
    const rating::Explanation explained = rating::explain(database, month.month, place, false);
    sheet->explanation = rating::explanationLines(explained, decimalSign);
    sheet->selfVisible = bool(rights::allowed(month.caller.role, month.relations[at], month.stage(at), rights::Action::ViewSelfScores));
    const rating::SheetInputs inputs = rating::readInputs(database, month.month.values, place);
    for (const rating::CriterionLine &line : explained.criteria) {
        CriterionRow row;
        row.criterion = line.criterion;
        row.self = sheet->selfVisible ? points(line.value.self) : std::nullopt;
        row.superior = points(line.value.superior);
        row.deducted = base::Points::fromHalves(line.count.deducted);
        row.counts = base::Points::fromHalves(line.count.counts);
        for (const rating::CriterionInput &input : inputs.criteria)
            if (sheet->selfVisible && input.code == line.criterion.code) // the evidence is submitted with the self-score
                row.evidence = input.evidence;
        sheet->criteria.push_back(std::move(row));
    }
    sheet->conditions = conditionsOf(month.month.values.rules[month.month.values.people[at].rules].conditions, inputs);
    sheet->petitions = petitionsOf(database, month, sheet->cadre);
    sheet->steps = stepsOf(database, month, at);
    const rating::SheetState none;
    const rating::SheetState &state = month.month.states.empty() ? none : month.month.states[at];
    if (state.withdrawn >= 0 || state.locked >= 0) // the comparison scores the month again: only where there can be something to tell
        sheet->changes = rating::Sheets(database, month.month.values.month).changes(place, sheet->selfVisible);
    return sheet;
}

} // namespace rating_ui
