#include "staff/record_models.h"

#include "base/text.h"
#include "rating/cell_words.h"

using namespace Qt::StringLiterals;

namespace staff_ui {
namespace {

using grid::Order;

template <class T> int byValue(const T &a, const T &b) { return a < b ? -1 : b < a ? 1 : 0; }

rating::Rating standing(const RecordMonth &month) { return month.decided.value_or(month.proposed); }

// What does not fit into its cell is read here.
QVariant wholeText(const QString &text, int role) { return role == Qt::ToolTipRole && !text.isEmpty() ? QVariant(text) : QVariant(); }

} // namespace

RecordMonthsModel::RecordMonthsModel(QObject *parent)
    : Model(
        {
            {.key = u"month"_s, .title = tr("Month"), .order = Order::Value, .width = 8},
            {.key = u"unit"_s, .title = tr("Unit"), .width = 6},
            {.key = u"total"_s, .title = tr("Total"), .explanation = tr("Total points"), .order = Order::Value, .width = 7, .number = true},
            {.key = u"class"_s,
             .title = tr("Class", "of a month: xếp loại"),
             .explanation = tr("The class decided; proposed: as the score proposes it, while nothing is decided"),
             .order = Order::Value,
             .width = 19},
            {.key = u"state"_s, .title = tr("State"), .explanation = tr("How far the sheet has come"), .order = Order::Value, .width = 11},
        },
        parent)
{
}

void RecordMonthsModel::set(SharedRecord record)
{
    beginRows();
    m_record = std::move(record);
    endRows();
}

base::Month RecordMonthsModel::monthAt(int row) const
{
    const int source = sourceRow(row);
    return source < 0 ? base::Month() : m_record->months[std::size_t(source)].month;
}

base::Id RecordMonthsModel::id(int source) const
{
    const base::Month month = m_record->months[std::size_t(source)].month;
    return base::Id(month.year()) * 12 + month.month();
}

QString RecordMonthsModel::text(int source, int column) const
{
    const RecordMonth &month = m_record->months[std::size_t(source)];
    switch (column) {
    case Month:
        return month.month.toVietnamese();
    case Unit:
        return month.unit;
    case Total:
        return month.total.toString(month.decimals, grid::decimalSign()); // empty without a value
    case Class: {
        const QString word = rating_ui::text(standing(month));
        return month.decided || word.isEmpty() ? word : tr("%1 (proposed)", "a class").arg(word);
    }
    case State:
        return rating_ui::text(month.stage);
    default:
        return {};
    }
}

int RecordMonthsModel::compare(int a, int b, int column) const
{
    const RecordMonth &x = m_record->months[std::size_t(a)];
    const RecordMonth &y = m_record->months[std::size_t(b)];
    switch (column) {
    case Month:
        return byValue(x.month, y.month);
    case Total:
        return rating::compare(x.total, y.total) < 0 ? -1 : int(rating::compare(x.total, y.total) > 0);
    case Class:
        return byValue(standing(x), standing(y));
    default:
        return byValue(x.stage, y.stage);
    }
}

QVariant RecordMonthsModel::extra(int source, int column, int role) const { return wholeText(text(source, column), role); }

RecordWorkModel::RecordWorkModel(QObject *parent)
    : Model(
        {
            {.key = u"due"_s,
             .title = tr("Due", "a day"),
             .explanation = tr("The deadline, else the Friday of its week: it decides the month"),
             .order = Order::Value,
             .width = 11},
            {.key = u"content"_s, .title = tr("Work"), .width = 22},
            {.key = u"product"_s, .title = tr("Product"), .width = 10},
            {.key = u"k"_s, .title = tr("K", "conversion coefficient"), .order = Order::Value, .width = 4, .number = true},
            {.key = u"assigned"_s, .title = tr("Assigned"), .order = Order::Value, .width = 8, .number = true},
            {.key = u"completed"_s, .title = tr("Done", "how much"), .order = Order::Value, .width = 6, .number = true},
            {.key = u"faults"_s,
             .title = tr("Faults"),
             .explanation = tr("Faults; in brackets those with an objective cause"),
             .order = Order::Value,
             .width = 5,
             .number = true},
            {.key = u"delays"_s,
             .title = tr("Delays"),
             .explanation = tr("Delays; in brackets those with an objective cause"),
             .order = Order::Value,
             .width = 6,
             .number = true},
            {.key = u"state"_s, .title = tr("State"), .width = 10},
        },
        parent)
{
}

void RecordWorkModel::set(SharedRecord record, base::Month month)
{
    beginRows();
    m_record = std::move(record);
    m_rows.clear();
    for (std::size_t i = 0; m_record && i < m_record->work.size(); ++i)
        if (month.contains(m_record->work[i].item.due()))
            m_rows.push_back(int(i));
    endRows();
}

QString RecordWorkModel::text(int source, int column) const
{
    const auto &[item, done] = row(source);
    const auto counted = [any = done.anyResult](qint64 all, qint64 excused) {
        if (!any)
            return QString();
        return excused > 0 ? u"%1 (%2)"_s.arg(all).arg(excused) : QString::number(all);
    };
    switch (column) {
    case Due:
        return base::dateText(item.due());
    case Content:
        return item.content;
    case Product:
        return item.product;
    case K:
        return week::kText(item.kMilli, grid::decimalSign());
    case Assigned:
        return QString::number(item.assigned);
    case Completed:
        return counted(done.completed, 0);
    case Faults:
        return counted(done.faults, done.faultsExcused);
    case Delays:
        return counted(done.delays, done.delaysExcused);
    case State:
        return week::word(item.state);
    default:
        return {};
    }
}

int RecordWorkModel::compare(int a, int b, int column) const
{
    const RecordWork &x = row(a);
    const RecordWork &y = row(b);
    switch (column) {
    case Due:
        return byValue(x.item.due(), y.item.due());
    case K:
        return byValue(x.item.kMilli, y.item.kMilli);
    case Assigned:
        return byValue(x.item.assigned, y.item.assigned);
    case Completed:
        return byValue(x.done.completed, y.done.completed);
    case Faults:
        return byValue(x.done.faults, y.done.faults);
    default:
        return byValue(x.done.delays, y.done.delays);
    }
}

QVariant RecordWorkModel::extra(int source, int column, int role) const { return wholeText(text(source, column), role); }

RecordConductModel::RecordConductModel(QObject *parent)
    : Model(
        {
            {.key = u"date"_s, .title = tr("Day"), .order = Order::Value, .width = 11},
            {.key = u"manifestation"_s, .title = tr("Manifestation"), .width = 26},
            {.key = u"severity"_s, .title = tr("Severity"), .order = Order::Value, .width = 8},
            {.key = u"evidence"_s, .title = tr("Evidence"), .width = 18},
            {.key = u"conclusion"_s, .title = tr("Conclusion"), .width = 11},
            {.key = u"remedyDue"_s, .title = tr("Remedy by", "a day"), .order = Order::Value, .width = 14},
            {.key = u"remedied"_s, .title = tr("Remedied", "a day"), .order = Order::Value, .width = 14},
        },
        parent)
{
}

void RecordConductModel::set(SharedRecord record)
{
    beginRows();
    m_record = std::move(record);
    endRows();
}

QString RecordConductModel::text(int source, int column) const
{
    const conduct::Observation &observation = m_record->observations[std::size_t(source)];
    switch (column) {
    case Date:
        return base::dateText(observation.date);
    case Manifestation:
        return observation.indicator + u" · "_s + m_record->indicators.value(observation.indicator);
    case Severity:
        return conduct::word(observation.severity);
    case Evidence:
        return observation.evidence;
    case Conclusion:
        return observation.conclusion ? conduct::word(*observation.conclusion) : tr("not concluded");
    case RemedyDue:
        return base::dateText(observation.remedyDue);
    case Remedied:
        return !observation.remedied ? QString() : observation.remediedOn.isValid() ? base::dateText(observation.remediedOn) : u"x"_s;
    default:
        return {};
    }
}

int RecordConductModel::compare(int a, int b, int column) const
{
    const conduct::Observation &x = m_record->observations[std::size_t(a)];
    const conduct::Observation &y = m_record->observations[std::size_t(b)];
    switch (column) {
    case Date:
        return byValue(x.date, y.date);
    case Severity:
        return byValue(x.severity, y.severity);
    case RemedyDue:
        return byValue(x.remedyDue, y.remedyDue);
    default:
        return byValue(x.remediedOn, y.remediedOn);
    }
}

QVariant RecordConductModel::extra(int source, int column, int role) const { return wholeText(text(source, column), role); }

} // namespace staff_ui
