#include "insight/chart_kinds.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

const QHash<QString, std::vector<ChartSpec>> &table()
{
    using enum Tone;
    using K = ChartKind;
    const std::vector<DrawnColumn> classes{
        {u"excellent"_s, Good}, {u"good"_s, Middle}, {u"completed"_s, Attention}, {u"failed"_s, Bad}, {u"unrated"_s, Quiet}};
    const std::vector<DrawnColumn> conclusions{{u"confirmed"_s, Bad}, {u"pending"_s, Attention}, {u"dismissed"_s, Quiet}};
    static const QHash<QString, std::vector<ChartSpec>> specs{
        {u"week.calendars"_s, {{K::Stacked, {{u"on_time"_s, Good}, {u"late"_s, Attention}, {u"missing"_s, Bad}}}}},
        {u"week.work"_s, {{K::Stacked, {{u"done"_s, Good}, {u"late"_s, Bad}, {u"not_due"_s, Middle}, {u"withdrawn"_s, Quiet}}}}},
        {u"week.load"_s, {{K::Bars, {{u"items"_s, Good}}}}}, // by which it is ordered
        {u"week.unplanned"_s, {{K::Bars, {{u"unplanned_percent"_s, Attention}}}}},
        {u"week.silent"_s, {{K::Bars, {{u"weeks"_s, Bad}}}}},
        {u"month.classes"_s, {{K::Stacked, classes}}},
        {u"month.cap"_s, {{K::Bars, {{u"excellent"_s, Good}, {u"allowed"_s, Quiet}}}}},
        {u"month.spread"_s, {{K::Boxes}}},
        {u"month.change"_s, {{K::Bars, {{u"change"_s, Good}}}}},
        {u"month.progress"_s,
         {{K::Stacked, {{u"locked"_s, Good}, {u"decided"_s, Middle}, {u"reviewed"_s, Attention}, {u"self_scored"_s, Bad}, {u"open"_s, Quiet}}}}},
        {u"month.waiting"_s, {{K::Stacked, {{u"to_submit"_s, Quiet}, {u"to_review"_s, Attention}, {u"to_decide"_s, Good}}}}},
        {u"month.contents"_s, {{K::Radar, {{u"percent"_s, Good}}}}},
        {u"leader.contents"_s, {{K::Radar, {{u"percent"_s, Good}, {u"before"_s, Middle}, {u"others"_s, Bad}}}}},
        {u"month.scorecards"_s, {{K::Bars, {{u"percent"_s, Good}}}}},
        {u"conduct.units"_s, {{K::Heat, conclusions, u"unit"_s, true}}},
        {u"conduct.months"_s, {{K::Heat, conclusions, u"month"_s, true}}},
        {u"conduct.remedies"_s, {{K::Stacked, {{u"in_time"_s, Good}, {u"late"_s, Attention}, {u"overdue"_s, Bad}, {u"open"_s, Quiet}}}}},
        {u"conduct.sources"_s, {{K::Stacked, conclusions}}},
        {u"year.months"_s, {{K::Lines, {{u"mean"_s, Good}}}}},
        {u"year.classes"_s, {{K::Stacked, classes}}},
        {u"unit.months"_s, {{K::Lines, {{u"mean"_s, Good}}}}},
        {u"unit.classes"_s, {{K::Stacked, classes}}},
        {u"unit.work"_s, {{K::Bars, {{u"items"_s, Quiet}, {u"done"_s, Good}, {u"overdue"_s, Bad}}}}},
        {u"person.months"_s, {{K::Lines, {{u"total"_s, Good, 100}, {u"a"_s, Middle, 1}, {u"b"_s, Attention, 1}, {u"c"_s, Bad, 1}}, {}, true}}},
        {u"person.work"_s, {{K::Bars, {{u"items"_s, Quiet}, {u"done"_s, Good}, {u"overdue"_s, Bad}}}}},
        {u"checks.rules"_s, {{K::Bars, {{u"findings"_s, Bad}}}}},
    };
    return specs;
}

} // namespace

std::vector<ChartSpec> specsOf(QStringView figure)
{
    const auto found = table().constFind(figure.toString());
    return found == table().constEnd() ? std::vector<ChartSpec>{{}} : *found;
}

Chart *makeChart(const ChartSpec &spec, QWidget *parent)
{
    switch (spec.kind) {
    case ChartKind::None:
        return nullptr;
    case ChartKind::Stacked:
    case ChartKind::Bars:
        return makeBarsChart(spec, parent);
    case ChartKind::Boxes:
        return makeBoxesChart(parent);
    case ChartKind::Radar:
        return makeRadarChart(spec, parent);
    case ChartKind::Lines:
        return makeLinesChart(spec, parent);
    case ChartKind::Heat:
        return makeHeatChart(spec, parent);
    }
    return nullptr;
}

} // namespace insight_ui
