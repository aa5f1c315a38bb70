#include "exchange/import_changes.h"

#include "base/points.h"
#include "base/ratio.h"
#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

struct Stored {
    QStringView table;
    QStringView column;
    Table sheet;
    int field;
};

// Where the columns of the sheets are kept. What is not here is of nobody's typing (search keys, times of entry).
constexpr Stored stored[] = {
    {u"unit", u"code", Table::Units, units::Code},
    {u"unit", u"name", Table::Units, units::Name},
    {u"unit", u"block", Table::Units, units::Block},
    {u"unit", u"parent_id", Table::Units, units::Parent},
    {u"cadre", u"code", Table::Staff, staffs::Code},
    {u"cadre", u"name", Table::Staff, staffs::Name},
    {u"cadre", u"birth_date", Table::Staff, staffs::Birth},
    {u"cadre", u"gender", Table::Staff, staffs::Gender},
    {u"cadre", u"party_member", Table::Staff, staffs::Party},
    {u"cadre", u"qualification", Table::Staff, staffs::Qualification},
    {u"post", u"unit_id", Table::Staff, staffs::Unit},
    {u"post", u"title", Table::Staff, staffs::Title},
    {u"post", u"role", Table::Staff, staffs::Role},
    {u"post", u"kind", Table::Staff, staffs::Kind},
    {u"post", u"manager_id", Table::Staff, staffs::Manager},
    {u"post", u"from_date", Table::Staff, staffs::From},
    {u"post", u"to_date", Table::Staff, staffs::To},
    {u"post", u"is_primary", Table::Staff, staffs::Primary},
    {u"absence", u"cadre_id", Table::Absences, absences::Cadre},
    {u"absence", u"from_date", Table::Absences, absences::From},
    {u"absence", u"to_date", Table::Absences, absences::To},
    {u"absence", u"reason", Table::Absences, absences::Reason},
    {u"work_item", u"week", Table::Work, works::Week},
    {u"work_item", u"content", Table::Work, works::Content},
    {u"work_item", u"product", Table::Work, works::Product},
    {u"work_item", u"lead_id", Table::Work, works::Lead},
    {u"work_item", u"k_milli", Table::Work, works::K},
    {u"work_item", u"assigned", Table::Work, works::Assigned},
    {u"work_item", u"deadline", Table::Work, works::Deadline},
    {u"work_item", u"origin", Table::Work, works::Unplanned},
    {u"work_item", u"state", Table::Work, works::State},
    {u"work_item", u"note", Table::Work, works::Note},
    {u"work_joiner", u"cadre_id", Table::Work, works::Joiners},
    {u"work_result", u"week", Table::Work, works::Week},
    {u"work_result", u"completed", Table::Work, works::Completed},
    {u"work_result", u"faults", Table::Work, works::Faults},
    {u"work_result", u"faults_excused", Table::Work, works::FaultsExcused},
    {u"work_result", u"delays", Table::Work, works::Delays},
    {u"work_result", u"delays_excused", Table::Work, works::DelaysExcused},
    {u"work_result", u"evidence", Table::Work, works::Evidence},
    {u"calendar_entry", u"week", Table::Work, works::Week},
    {u"calendar_entry", u"date", Table::Work, works::Date},
    {u"calendar_entry", u"session", Table::Work, works::Session},
    {u"calendar_entry", u"from_time", Table::Work, works::Time},
    {u"calendar_entry", u"content", Table::Work, works::Content},
    {u"calendar_entry", u"product", Table::Work, works::Product},
    {u"calendar_entry", u"chair_id", Table::Work, works::Lead},
    {u"calendar_entry", u"place", Table::Work, works::Place},
    {u"calendar_entry", u"preparing_unit_id", Table::Work, works::Preparing},
    {u"calendar_entry", u"unplanned", Table::Work, works::Unplanned},
    {u"calendar_entry", u"state", Table::Work, works::State},
    {u"calendar_entry", u"note", Table::Work, works::Note},
    {u"calendar_participant", u"cadre_id", Table::Work, works::Joiners},
    {u"observation", u"date", Table::Observations, observations::Date},
    {u"observation", u"cadre_id", Table::Observations, observations::Cadre},
    {u"observation", u"unit_id", Table::Observations, observations::Unit},
    {u"observation", u"indicator", Table::Observations, observations::Indicator},
    {u"observation", u"severity", Table::Observations, observations::Severity},
    {u"observation", u"evidence", Table::Observations, observations::Evidence},
    {u"observation", u"source", Table::Observations, observations::Source},
    {u"observation", u"recorder_id", Table::Observations, observations::Recorder},
    {u"observation", u"explanation", Table::Observations, observations::Explanation},
    {u"observation", u"conclusion", Table::Observations, observations::Conclusion},
    {u"observation", u"remedy_due", Table::Observations, observations::RemedyDue},
    {u"observation", u"remedied", Table::Observations, observations::Remedied},
    {u"criterion_score", u"month", Table::Criteria, criteria::Month},
    {u"criterion_score", u"cadre_id", Table::Criteria, criteria::Cadre},
    {u"criterion_score", u"criterion", Table::Criteria, criteria::Item},
    {u"criterion_score", u"self_half", Table::Criteria, criteria::Self},
    {u"criterion_score", u"superior_half", Table::Criteria, criteria::Superior},
    {u"criterion_score", u"evidence", Table::Criteria, criteria::Evidence},
    {u"content_score", u"month", Table::Contents, criteria::Month},
    {u"content_score", u"cadre_id", Table::Contents, criteria::Cadre},
    {u"content_score", u"content", Table::Contents, criteria::Item},
    {u"content_score", u"self_half", Table::Contents, criteria::Self},
    {u"content_score", u"superior_half", Table::Contents, criteria::Superior},
    {u"content_score", u"evidence", Table::Contents, criteria::Evidence},
    {u"condition_record", u"month", Table::Conditions, conditions::Month},
    {u"condition_record", u"cadre_id", Table::Conditions, conditions::Cadre},
    {u"condition_record", u"condition", Table::Conditions, conditions::Condition},
    {u"condition_record", u"basis", Table::Conditions, conditions::Basis},
};

// Rows that belong to another: of a changed row they may come and go.
bool isPart(QStringView table) { return table == u"work_result" || table == u"work_joiner" || table == u"calendar_participant"; }

QString codeOf(qint64 id, QStringView column, const staff::Roster &roster)
{
    if (column.contains(u"unit") || column == u"parent_id") {
        const staff::Unit *unit = roster.units().find(id);
        return unit ? unit->code : QString();
    }
    const staff::Cadre *cadre = roster.cadre(id);
    return cadre ? cadre->code : QString();
}

QString shownValue(const store::Value &value, const Stored &where, const staff::Roster &roster)
{
    const Column &column = specOf(where.sheet).columns[size_t(where.field)];
    if (const QString *text = std::get_if<QString>(&value))
        return column.type == ColumnType::Date    ? base::dateText(QDate::fromString(*text, Qt::ISODate))
               : column.type == ColumnType::Month ? base::Month::parse(*text).value_or(base::Month()).toVietnamese()
                                                  : *text;
    const qint64 *number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    switch (column.type) {
    case ColumnType::Code:
    case ColumnType::Codes:
        return codeOf(*number, where.column, roster);
    case ColumnType::Coefficient:
        return base::Ratio(*number, 1000).toString(3, u',');
    case ColumnType::Points:
        return base::Points::fromHalves(int(*number)).toString(u',');
    case ColumnType::YesNo:
        return *number == (where.column == u"origin" ? 2 : 1) ? u"x"_s : QString();
    case ColumnType::Word:
        return column.words.value(*number - 1);
    default:
        return QString::number(*number);
    }
}

} // namespace

std::vector<ColumnChange> columnChanges(std::span<const store::RowChange> changes, const staff::Roster &roster)
{
    const auto isNew = [](const store::RowChange &change) { return change.op == store::ChangeOp::Insert && !isPart(change.table); };
    if (std::any_of(changes.begin(), changes.end(), isNew))
        return {};
    std::vector<ColumnChange> told;
    for (const store::RowChange &change : changes) {
        for (const Stored &where : stored) {
            if (where.table != change.table)
                continue;
            const QString before = shownValue(store::valueOf(change.before, where.column), where, roster);
            const QString after = shownValue(store::valueOf(change.after, where.column), where, roster);
            const ColumnChange one{where.field, before, after};
            if (before != after && std::find(told.begin(), told.end(), one) == told.end())
                told.push_back(one);
        }
    }
    return told;
}

} // namespace exchange
