#include "rating/conditions_model.h"

#include "grid/choice_edit.h"
#include "grid/write_rows.h"
#include "rating/cell_words.h"
#include "rating/month_sheet.h"
#include "rating/score_entry.h"
#include "rating/sheet_rights.h"

using namespace Qt::StringLiterals;

namespace rating_ui {
namespace {

// What is typed for one row.
struct Typed {
    QString condition; // its code
    QString basis;
};

QStringList titlesOf(const std::vector<rating::ConditionRule> &rules)
{
    QStringList titles;
    for (const rating::ConditionRule &rule : rules)
        titles << rule.title;
    return titles;
}

} // namespace

ConditionsModel::ConditionsModel(shell::StoreThread &store, QObject *parent)
    : Model(
        {
            {.key = u"condition"_s, .title = tr("Condition"), .width = 38, .entry = grid::Entry::Choice, .required = true},
            {.key = u"fixes"_s, .title = tr("Fixes the class at"), .width = 15},
            {.key = u"basis"_s,
             .title = tr("Basis"),
             .explanation = tr("The paper it rests on: number, date, who issued it"),
             .width = 30,
             .entry = grid::Entry::Text,
             .required = true},
        },
        parent),
      m_store(store)
{
}

void ConditionsModel::set(SharedMonth month, SharedSheet sheet)
{
    const bool another = !m_sheet || !sheet || m_sheet->cadre != sheet->cadre || m_month->month.values.month != month->month.values.month;
    if (another) { // what was typed belongs to the other sheet
        beginRows();
        m_sheet.reset();
        dropNew();
        endRows();
    }
    beginRows();
    m_month = std::move(month);
    m_sheet = std::move(sheet);
    endRows();
}

const std::vector<rating::ConditionRule> &ConditionsModel::rules() const
{
    const rating::MonthValues &values = m_month->month.values;
    return values.rules[values.people[std::size_t(m_sheet->place)].rules].conditions;
}

rights::Verdict ConditionsModel::mayType() const
{
    return m_sheet ? mayDo(*m_month, std::size_t(m_sheet->place), rights::Action::EnterConditions) : rights::Verdict{false, QString()};
}

QStringList ConditionsModel::codesOf(const std::vector<base::Id> &rows) const
{
    QStringList codes;
    for (const base::Id row : rows)
        for (int i = 0; i < sourceRows(); ++i)
            if (id(i) == row)
                codes << m_sheet->conditions[std::size_t(i)].code;
    return codes;
}

QStringList ConditionsModel::choices(int) const { return m_sheet ? titlesOf(rules()) : QStringList(); }

QString ConditionsModel::text(int source, int column) const
{
    const ConditionRow &row = m_sheet->conditions[std::size_t(source)];
    switch (column) {
    case Condition:
        return row.title;
    case Fixes:
        return row.fixes ? rating_ui::text(*row.fixes) : tr("(not in the rule set)");
    case Basis:
        return row.basis;
    default:
        return {};
    }
}

QVariant ConditionsModel::extra(int source, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    const rights::Verdict verdict = mayType();
    if (column == Condition && verdict)
        return tr("To put another in its place, take this one back first.");
    return verdict ? QVariant(text(source, column)) : QVariant(verdict.reason);
}

bool ConditionsModel::editable(int source, int column) const { return mayType() && (column == Basis || (column == Condition && source < 0)); }

QString ConditionsModel::refusal(int, int column, const QString &text) const
{
    if (column == Basis || text.isEmpty()) // that neither may be empty, the grid says
        return {};
    const int meant = grid::choiceMeant(titlesOf(rules()), text);
    if (meant < 0)
        return tr("The rule set has no such condition: choose one of the list.");
    for (const ConditionRow &row : m_sheet->conditions)
        if (row.code == rules()[std::size_t(meant)].code)
            return tr("This condition is recorded already: correct its basis in its own row.");
    return {};
}

void ConditionsModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    const std::vector<rating::ConditionRule> conditions = rules();
    QHash<base::Id, Typed> typed; // by row
    for (const grid::RowEdit &row : rows) {
        Typed one;
        for (const ConditionRow &there : m_sheet->conditions)
            if (there.id == row.id)
                one = {there.code, there.basis};
        for (const grid::CellEdit &cell : row.cells) {
            if (cell.column == Basis)
                one.basis = cell.text;
            else if (const int meant = grid::choiceMeant(titlesOf(conditions), cell.text); meant >= 0)
                one.condition = conditions[std::size_t(meant)].code;
        }
        typed.insert(row.id, one);
    }
    const base::Month month = m_month->month.values.month;
    const base::Id cadre = m_sheet->cadre;
    const rights::Caller caller = m_month->caller;
    const QString action = tr("Conditions of %1, month %2")
                               .arg(m_month->month.values.people[std::size_t(m_sheet->place)].code, month.toVietnamese()); // the log keeps codes
    const auto stageOf = [month, cadre](store::Database &database) {
        rating::Sheets sheets(database, month);
        return sheets.stage(sheets.place(cadre));
    };
    const auto each = [typed, conditions, month, cadre, caller](rights::Stage stage, store::Edit &edit, const grid::RowEdit &row) {
        const Typed one = typed.value(row.id);
        rating::recordCondition(edit, caller, stage, month, cadre, one.condition, one.basis);
        return conditionId(conditions, one.condition);
    };
    grid::postRows(this, m_store, caller, action, batch, rows, stageOf, each);
}

} // namespace rating_ui
