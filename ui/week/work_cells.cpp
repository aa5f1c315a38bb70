#include "week/work_cells.h"

#include "base/text.h"
#include "base/tr.h"
#include "exchange/cell_parse.h"

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

exchange::Cell cell(const QString &typed) { return {exchange::CellKind::Text, typed}; }

QString count(int &into, const QString &typed, int least = 0)
{
    if (typed.isEmpty()) {
        into = least;
        return {};
    }
    const exchange::Parsed<int> parsed = exchange::parseCount(cell(typed), least);
    into = parsed.value;
    return parsed.reason;
}

QString originWord(week::Origin origin)
{
    switch (origin) {
    case week::Origin::Unplanned:
        return Tr::tr("Unplanned", "origin of a work item");
    case week::Origin::CarriedOver:
        return Tr::tr("Carried over", "origin of a work item");
    case week::Origin::Planned:
        break;
    }
    return Tr::tr("Planned", "origin of a work item");
}

QString origin(week::Origin &into, const QString &typed)
{
    for (const week::Origin each : {week::Origin::Planned, week::Origin::Unplanned, week::Origin::CarriedOver})
        if (base::folded(originWord(each)) == base::folded(typed)) {
            if (each == week::Origin::CarriedOver || into == week::Origin::CarriedOver)
                return Tr::tr("Work is carried over by the command for it.");
            into = each;
            return {};
        }
    return Tr::tr("It is one of: %1.").arg(QStringList{originWord(week::Origin::Planned), originWord(week::Origin::Unplanned)}.join(u", "_s));
}

} // namespace

rights::Action actionOf(int column)
{
    switch (column) {
    case Completed:
    case Faults:
    case Delays:
    case Evidence:
        return rights::Action::EnterResult;
    case FaultsExcused:
    case DelaysExcused:
        return rights::Action::ConfirmCause;
    default:
        return rights::Action::EnterWork;
    }
}

QString apply(WorkDraft &draft, int column, const QString &typed, const WeekData &data)
{
    const rights::Action action = actionOf(column);
    (action == rights::Action::EnterResult ? draft.results : action == rights::Action::ConfirmCause ? draft.causes : draft.plans) = true;
    switch (column) {
    case Content:
        draft.item.content = typed;
        return {};
    case Lead:
        return staff_ui::choose(draft.item.lead, typed, data.people, data.peopleIds);
    case Product:
        draft.item.product = typed;
        return {};
    case K: {
        if (typed.isEmpty()) {
            draft.item.kMilli = 1000;
            return {};
        }
        const exchange::Parsed<int> k = exchange::parseCoefficient(cell(typed));
        draft.item.kMilli = k.value;
        return k.reason;
    }
    case Assigned:
        return count(draft.item.assigned, typed, 1);
    case Deadline: {
        const exchange::Parsed<QDate> date = typed.isEmpty() ? exchange::Parsed<QDate>() : exchange::parseTypedDate(typed, data.week.friday());
        draft.item.deadline = date.value;
        return date.reason;
    }
    case Completed:
        return count(draft.result.completed, typed);
    case Faults:
        return count(draft.result.faults, typed);
    case FaultsExcused:
        return count(draft.result.faultsExcused, typed);
    case Delays:
        return count(draft.result.delays, typed);
    case DelaysExcused:
        return count(draft.result.delaysExcused, typed);
    case Evidence:
        draft.result.evidence = typed;
        return {};
    case StateColumn: {
        const std::optional<week::State> state = week::stateFrom(typed);
        if (!state)
            return Tr::tr("It is one of: %1.").arg(u"Kế hoạch, Đã làm, Chuyển, Hủy"_s);
        draft.item.state = *state;
        return {};
    }
    case OriginColumn:
        return origin(draft.item.origin, typed);
    case Note:
        draft.item.note = typed;
        return {};
    default:
        return Tr::tr("This is computed.");
    }
}

QString shown(const WorkRow &row, int column, const WeekData &data, QChar decimalSign)
{
    const auto number = [](qint64 n) { return n == 0 ? QString() : QString::number(n); };
    switch (column) {
    case Content:
        return row.item.content;
    case Lead:
        return data.personName(row.item.lead);
    case Joiners: {
        QStringList names;
        for (const base::Id joiner : row.item.joiners)
            names << data.personName(joiner);
        return names.join(u"; "_s);
    }
    case Product:
        return row.item.product;
    case K:
        return week::kText(row.item.kMilli, decimalSign);
    case Assigned:
        return QString::number(row.item.assigned);
    case Deadline:
        return base::dateText(row.item.deadline);
    case Completed:
        return number(row.result.completed);
    case Faults:
        return number(row.result.faults);
    case FaultsExcused:
        return number(row.result.faultsExcused);
    case Delays:
        return number(row.result.delays);
    case DelaysExcused:
        return number(row.result.delaysExcused);
    case Evidence:
        return row.result.evidence;
    case TotalDone:
        return u"%1 / %2"_s.arg(row.total.completed).arg(row.item.assigned);
    case StateColumn:
        return week::word(row.item.state);
    case OriginColumn:
        return originWord(row.item.origin);
    case Note:
        return row.item.note;
    default:
        return {};
    }
}

} // namespace week_ui
