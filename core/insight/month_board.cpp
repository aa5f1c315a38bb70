#include "insight/month_board.h"

#include "base/tr.h"
#include "insight/month_contents.h"
#include "insight/month_progress.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

using rating::MonthScores;
using rating::Rating;

constexpr std::size_t FewestToCompare = 5; // people of whom it means something that their totals lie close together

QString name(const MonthScores &month) { return month.values.month.toVietnamese(); }

RowRef personAt(const MonthScores &month, std::size_t place) { return {u"cadre"_s, month.values.cadres[place]}; }

Figure classes(const MonthScores &month, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{u"month.classes"_s, {}, Tr::tr("By the decided class where there is one, else the proposed."), classColumns(), {}};
    ClassCounts all{};
    for (const auto &[unit, places] : byUnit(month, roster, scope)) {
        Line line = unitLine(roster, unit);
        const ClassCounts counts = classCounts(month, places);
        line.cells = cells(counts);
        for (const std::size_t place : places)
            line.rows.push_back(personAt(month, place));
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] += counts[i];
        figure.lines.push_back(std::move(line));
    }
    figure.title = rated(all) == 0 ? Tr::tr("Nobody is rated in %1").arg(name(month))
                                   : Tr::tr("Of %1 people rated in %2, %3 are excellent (%4), %5 good (%6), %7 completed, %8 not completed")
                                         .arg(rated(all))
                                         .arg(name(month))
                                         .arg(all[0])
                                         .arg(percentText(all[0], rated(all)))
                                         .arg(all[1])
                                         .arg(percentText(all[1], rated(all)))
                                         .arg(all[2])
                                         .arg(all[3]);
    return figure;
}

QString groupText(rating::CapGroup group)
{
    switch (group) {
    case rating::CapGroup::All:
        return Tr::tr("Everyone");
    case rating::CapGroup::Leaders:
        return Tr::tr("Leaders");
    case rating::CapGroup::Staff:
        return Tr::tr("Staff");
    case rating::CapGroup::PublicEmployeeLeaders:
        return Tr::tr("Leaders among public employees");
    case rating::CapGroup::PublicEmployeeStaff:
        break;
    }
    return Tr::tr("Other public employees");
}

Figure cap(const MonthScores &month, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{u"month.cap"_s,
                  {},
                  Tr::tr("Of the people shown here. It warns and shows its arithmetic; the deciding authority decides with a reason."),
                  {{u"people"_s, Tr::tr("Rated")},
                   {u"at_least_good"_s, Tr::tr("At least good")},
                   {u"excellent"_s, Tr::tr("Excellent")},
                   {u"allowed"_s, Tr::tr("Allowed")},
                   {u"over"_s, Tr::tr("Over the cap, lowest total first")}},
                  {}};
    std::vector<rating::PersonValues> people;
    std::vector<rating::Score> scores;
    for (std::size_t i = 0; i < month.rows.size(); ++i) {
        if (!inView(month, i, scope))
            continue;
        people.push_back(month.values.people[i]);
        scores.push_back(month.scores[i]);
    }
    QStringList over;
    qint64 beyond = 0;
    for (const rating::CapLine &group : rating::capOf(people, scores, month.values.rules)) {
        Line line;
        line.code = rating::code(group.group);
        line.label = groupText(group.group);
        line.cells = {qint64(group.people), qint64(group.atLeastGood), qint64(group.excellent), qint64(group.allowed), group.over.join(u", "_s)};
        for (const QString &code : group.over)
            line.rows.push_back({u"cadre"_s, roster.byCode(code)->id});
        if (!group.over.isEmpty()) {
            over << Tr::tr("%1 (%2 of %3)").arg(line.label).arg(group.excellent).arg(group.allowed);
            beyond = std::max(beyond, qint64(group.over.size()));
        }
        figure.lines.push_back(std::move(line));
    }
    figure.title = over.isEmpty() ? Tr::tr("The excellent of %1 keep within the cap").arg(name(month))
                                  : Tr::tr("More excellent than the cap allows in %1: %2").arg(name(month), listed(over));
    return figure;
}

Figure spread(const MonthScores &month, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{
        u"month.spread"_s,
        {},
        Tr::tr("Totals as printed. A quarter of the people lie at or below the lower quartile, a quarter at or above the upper; between two "
               "people in proportion, as spreadsheets do."),
        {{u"people"_s, Tr::tr("People")},
         {u"least"_s, Tr::tr("Least"), 2},
         {u"lower"_s, Tr::tr("Lower quartile"), 2},
         {u"median"_s, Tr::tr("Median"), 2},
         {u"upper"_s, Tr::tr("Upper quartile"), 2},
         {u"greatest"_s, Tr::tr("Greatest"), 2}},
        {}};
    const auto summary = [](std::vector<qint64> totals) {
        std::sort(totals.begin(), totals.end());
        std::vector<Cell> line{qint64(totals.size())};
        for (int quarter = 0; quarter <= 4; ++quarter)
            line.push_back(quartile(totals, quarter).roundHalfUp(0));
        return line;
    };
    std::vector<qint64> everybody;
    QString flattest;
    qint64 least = 0;
    for (const auto &[unit, places] : byUnit(month, roster, scope)) {
        const std::vector<qint64> totals = totalsOf(month, places);
        if (totals.empty())
            continue;
        Line line = unitLine(roster, unit);
        line.cells = summary(totals);
        for (const std::size_t place : places)
            if (month.rows[place].total >= 0)
                line.rows.push_back(personAt(month, place));
        const auto [low, high] = std::minmax_element(totals.begin(), totals.end());
        if (totals.size() >= FewestToCompare && (flattest.isEmpty() || *high - *low < least)) {
            least = *high - *low;
            flattest = line.code;
        }
        everybody.insert(everybody.end(), totals.begin(), totals.end());
        figure.lines.push_back(std::move(line));
    }
    if (everybody.empty()) {
        figure.title = Tr::tr("Nobody has a total in %1").arg(name(month));
        return figure;
    }
    const std::vector<Cell> all = summary(everybody);
    figure.title =
        Tr::tr("Totals of %1: half of the people lie between %2 and %3, the middle at %4")
            .arg(name(month), number(std::get<qint64>(all[2]), 2), number(std::get<qint64>(all[4]), 2), number(std::get<qint64>(all[3]), 2));
    if (!flattest.isEmpty() && figure.lines.size() > 1)
        figure.title += u"; "_s + Tr::tr("closest together in %1: everyone within %2 points").arg(flattest, number(least, 2));
    return figure;
}

Figure mismatches(const MonthScores &month, const Scope &scope)
{
    Figure figure{u"month.mismatches"_s,
                  {},
                  Tr::tr("A condition fixes the class and leaves the points; a decided class that differs from the proposed one has a reason."),
                  {{u"unit"_s, Tr::tr("Unit")},
                   {u"total"_s, Tr::tr("Total"), 2},
                   {u"by_score"_s, Tr::tr("By score")},
                   {u"proposed"_s, Tr::tr("Proposed")},
                   {u"decided"_s, Tr::tr("Decided")},
                   {u"conditions"_s, Tr::tr("Conditions")},
                   {u"reason"_s, Tr::tr("Reason")}},
                  {}};
    for (std::size_t i = 0; i < month.rows.size(); ++i) {
        const rating::ScoreRow &row = month.rows[i];
        const std::optional<Rating> decided = month.decided(qint32(i));
        if (!inView(month, i, scope) || (row.scoreClass == row.proposed && decided.value_or(row.proposed) == row.proposed))
            continue;
        Line line{personAt(month, i), row.code, row.name, {}, {}};
        const QString reason = decided ? month.steps[i][std::size_t(month.states[i].decided)].reason : QString();
        line.cells = {row.unit,     row.total < 0 ? Cell() : Cell(row.total), row.scoreClass,
                      row.proposed, decided ? Cell(*decided) : Cell(),        row.conditions,
                      reason};
        line.rows.push_back(line.subject);
        if (decided)
            line.rows.push_back({u"sheet_step"_s, month.steps[i][std::size_t(month.states[i].decided)].id});
        figure.lines.push_back(std::move(line));
    }
    QStringList codes;
    for (const Line &line : figure.lines)
        codes << line.code;
    figure.title = codes.isEmpty() ? Tr::tr("Every class of %1 is the one of its score").arg(name(month))
                                   : Tr::tr("In another class than the score says in %2: %1 (%3)").arg(codes.size()).arg(name(month), listed(codes));
    return figure;
}

// The people of these places who had a sheet in the month before, and that sheet.
class Before {
public:
    explicit Before(const rating::MonthResults &month) : m_month(month)
    {
        for (const rating::SheetResult &sheet : month.sheets)
            m_sheets.insert(sheet.cadre, &sheet);
    }
    QString name() const { return m_month.month.toVietnamese(); }
    std::vector<std::pair<const rating::SheetResult *, std::size_t>> with(const MonthScores &now, const std::vector<std::size_t> &places) const
    {
        std::vector<std::pair<const rating::SheetResult *, std::size_t>> both;
        for (const std::size_t place : places)
            if (const rating::SheetResult *sheet = m_sheets.value(now.values.cadres[place]))
                both.push_back({sheet, place});
        return both;
    }

private:
    const rating::MonthResults &m_month;
    QHash<base::Id, const rating::SheetResult *> m_sheets;
};

Figure change(const MonthScores &month, const Before &before, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{
        u"month.change"_s,
        {},
        Tr::tr("Mean totals as printed, of the people who have a total in both months."),
        {{u"people"_s, Tr::tr("People")}, {u"before"_s, Tr::tr("Before"), 2}, {u"now"_s, Tr::tr("Now"), 2}, {u"change"_s, Tr::tr("Change"), 2}},
        {}};
    std::vector<qint64> allBefore;
    std::vector<qint64> allNow;
    for (const auto &[unit, places] : byUnit(month, roster, scope)) {
        std::vector<qint64> then;
        std::vector<qint64> now;
        Line line = unitLine(roster, unit);
        for (const auto &[earlier, place] : before.with(month, places)) {
            if (earlier->total < 0 || month.rows[place].total < 0)
                continue;
            then.push_back(earlier->total);
            now.push_back(month.rows[place].total);
            line.rows.push_back(personAt(month, place));
        }
        if (now.empty())
            continue;
        const Cell meanThen = meanTotal(then);
        const Cell meanNow = meanTotal(now);
        line.cells = {qint64(now.size()), meanThen, meanNow, std::get<qint64>(meanNow) - std::get<qint64>(meanThen)};
        allBefore.insert(allBefore.end(), then.begin(), then.end());
        allNow.insert(allNow.end(), now.begin(), now.end());
        figure.lines.push_back(std::move(line));
    }
    figure.title = allNow.empty() ? Tr::tr("There is no month before %1 to compare with").arg(name(month))
                                  : Tr::tr("The mean total went from %1 in %2 to %3 in %4 (%5 people)")
                                        .arg(number(std::get<qint64>(meanTotal(allBefore)), 2), before.name(),
                                             number(std::get<qint64>(meanTotal(allNow)), 2), name(month))
                                        .arg(allNow.size());
    return figure;
}

Figure moved(const MonthScores &month, const Before &before, const staff::Roster &roster, const Scope &scope)
{
    Figure figure{u"month.moved"_s,
                  {},
                  {},
                  {{u"unit"_s, Tr::tr("Unit")},
                   {u"class_before"_s, Tr::tr("Before")},
                   {u"class"_s, Tr::tr("Now")},
                   {u"total_before"_s, Tr::tr("Total before"), 2},
                   {u"total"_s, Tr::tr("Total"), 2}},
                  {}};
    qint64 up = 0;
    qint64 down = 0;
    for (const auto &[unit, places] : byUnit(month, roster, scope)) {
        for (const auto &[earlier, place] : before.with(month, places)) {
            const Rating then = earlier->standing();
            const Rating now = month.scores[place].standing;
            if (then == now || then == Rating::Unrated || now == Rating::Unrated)
                continue;
            (now < then ? up : down) += 1;
            const rating::ScoreRow &row = month.rows[place];
            const qint64 totalThen = earlier->total;
            Line line{personAt(month, place), row.code, row.name, {}, {personAt(month, place)}};
            line.cells = {row.unit, then, now, totalThen < 0 ? Cell() : Cell(totalThen), row.total < 0 ? Cell() : Cell(row.total)};
            figure.lines.push_back(std::move(line));
        }
    }
    figure.title = up + down == 0 ? Tr::tr("Nobody stands in another class than in %1").arg(before.name())
                                  : Tr::tr("Since %1, up a class: %2, down: %3").arg(before.name()).arg(up).arg(down);
    return figure;
}

} // namespace

bool inView(const rating::MonthScores &month, std::size_t place, const Scope &scope)
{
    return place < month.rows.size() && scope.hasUnit(month.values.units[place]) && scope.sees(month.values.cadres[place]);
}

std::vector<std::pair<base::Id, std::vector<std::size_t>>> byUnit(const rating::MonthScores &month, const staff::Roster &roster, const Scope &scope)
{
    QHash<base::Id, std::vector<std::size_t>> units;
    for (std::size_t i = 0; i < month.rows.size(); ++i)
        if (inView(month, i, scope))
            units[month.values.units[i]].push_back(i);
    std::vector<std::pair<base::Id, std::vector<std::size_t>>> ordered;
    for (const base::Id unit : roster.units().ordered())
        if (units.contains(unit))
            ordered.push_back({unit, units.value(unit)});
    return ordered;
}

ClassCounts classCounts(const rating::MonthScores &month, const std::vector<std::size_t> &places)
{
    ClassCounts counts{};
    for (const std::size_t place : places)
        ++counts[std::size_t(month.scores[place].standing) - 1];
    return counts;
}

ClassCounts classCounts(const std::vector<rating::SheetResult> &sheets)
{
    ClassCounts counts{};
    for (const rating::SheetResult &sheet : sheets)
        ++counts[std::size_t(sheet.standing()) - 1];
    return counts;
}

std::vector<Column> classColumns()
{
    return {{u"rated"_s, Tr::tr("Rated")},         {u"excellent"_s, Tr::tr("Excellent")},  {u"good"_s, Tr::tr("Good")},
            {u"completed"_s, Tr::tr("Completed")}, {u"failed"_s, Tr::tr("Not completed")}, {u"unrated"_s, Tr::tr("Not rated")}};
}

std::vector<Cell> cells(const ClassCounts &counts) { return {rated(counts), counts[0], counts[1], counts[2], counts[3], counts[4]}; }

std::vector<qint64> totalsOf(const rating::MonthScores &month, const std::vector<std::size_t> &places)
{
    std::vector<qint64> totals;
    for (const std::size_t place : places)
        if (month.rows[place].total >= 0)
            totals.push_back(month.rows[place].total);
    return totals;
}

std::vector<qint64> totalsOf(const std::vector<rating::SheetResult> &sheets)
{
    std::vector<qint64> totals;
    for (const rating::SheetResult &sheet : sheets)
        if (sheet.total >= 0)
            totals.push_back(sheet.total);
    return totals;
}

Cell meanTotal(const std::vector<qint64> &totals)
{
    if (totals.empty())
        return {};
    return base::Ratio(std::accumulate(totals.begin(), totals.end(), qint64(0)), qint64(totals.size())).roundHalfUp(0);
}

Board monthBoard(const MonthFacts &facts, const staff::Roster &roster, const staff::Standing &standing, const Scope &scope)
{
    const Before before(facts.before);
    return {classes(facts.month, roster, scope),        cap(facts.month, roster, scope),
            spread(facts.month, roster, scope),         mismatches(facts.month, scope),
            change(facts.month, before, roster, scope), moved(facts.month, before, roster, scope),
            progressFigure(facts.month, roster, scope), waitingFigure(facts.month, roster, standing, scope, facts.today),
            contentsFigure(facts, roster, scope),       scorecardsFigure(facts, roster, scope)};
}

} // namespace insight
