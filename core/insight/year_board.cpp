#include "insight/year_board.h"

#include "base/failure.h"
#include "base/tr.h"
#include "insight/month_board.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

using conduct::Observation;

std::vector<Observation> inView(const std::vector<Observation> &observations, const staff::Roster &roster, const Scope &scope)
{
    std::vector<Observation> seen;
    for (const Observation &one : observations)
        if (scope.hasUnit(unitOf(one, roster)) && scope.sees(one))
            seen.push_back(one);
    return seen;
}

Line monthLine(base::Month month)
{
    Line line;
    line.code = month.toString();
    line.label = month.toVietnamese();
    return line;
}

// The months from first to last that have somebody in view, and who.
std::vector<rating::MonthResults> monthsInView(base::Month first, base::Month last, const ResultsOf &results, const Scope &scope)
{
    std::vector<rating::MonthResults> all;
    for (base::Month month = first; month <= last; month = month.next()) {
        rating::MonthResults seen{month, {}};
        for (const rating::SheetResult &sheet : results(month).sheets)
            if (inView(sheet, scope))
                seen.sheets.push_back(sheet);
        if (!seen.sheets.empty())
            all.push_back(std::move(seen));
    }
    return all;
}

Line lineOf(const rating::MonthResults &month)
{
    Line line = monthLine(month.month);
    for (const rating::SheetResult &sheet : month.sheets)
        line.rows.push_back({u"cadre"_s, sheet.cadre});
    return line;
}

// Mean total and confirmed cases of each month.
Figure means(QString id, base::Month first, base::Month last, const std::vector<rating::MonthResults> &all, const std::vector<Observation> &seen)
{
    Figure figure{std::move(id),
                  {},
                  Tr::tr("Mean of the totals as printed; months without data are left out."),
                  {{u"mean"_s, Tr::tr("Mean total"), 2}, {u"people"_s, Tr::tr("With a total")}, {u"confirmed"_s, Tr::tr("Confirmed cases")}},
                  {}};
    std::map<base::Month, qint64> confirmed;
    for (const Observation &one : seen)
        confirmed[base::Month::of(one.date)] += one.isConfirmed() ? 1 : 0;
    std::vector<std::pair<base::Month, qint64>> told;
    for (const rating::MonthResults &month : all) {
        Line line = lineOf(month);
        const std::vector<qint64> totals = totalsOf(month.sheets);
        const Cell mean = meanTotal(totals);
        line.cells = {mean, qint64(totals.size()), confirmed[month.month]};
        if (std::holds_alternative<qint64>(mean))
            told.push_back({month.month, std::get<qint64>(mean)});
        figure.lines.push_back(std::move(line));
    }
    if (told.empty()) {
        figure.title = Tr::tr("Nobody has a total from %1 to %2").arg(first.toVietnamese(), last.toVietnamese());
        return figure;
    }
    const auto [low, high] = std::minmax_element(told.begin(), told.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const qint64 rise = told.back().second - told.front().second;
    if (told.size() == 1)
        figure.title =
            Tr::tr("Mean total %1 in %2, the only month with totals").arg(number(told.front().second, 2), told.front().first.toVietnamese());
    else
        figure.title = Tr::tr("Mean total %1 in %2 and %3 in %4 (%5%6); lowest %7 in %8, highest %9 in %10")
                           .arg(number(told.front().second, 2), told.front().first.toVietnamese(), number(told.back().second, 2),
                                told.back().first.toVietnamese(), rise > 0 ? u"+"_s : QString(), number(rise, 2), number(low->second, 2),
                                low->first.toVietnamese(), number(high->second, 2))
                           .arg(high->first.toVietnamese());
    return figure;
}

// How many stood at each class in each month.
Figure classes(QString id, base::Month first, base::Month last, const std::vector<rating::MonthResults> &all)
{
    Figure figure{std::move(id), {}, Tr::tr("By the decided class where there is one, else the proposed."), classColumns(), {}};
    std::vector<std::pair<base::Month, ClassCounts>> told;
    for (const rating::MonthResults &month : all) {
        Line line = lineOf(month);
        const ClassCounts counts = classCounts(month.sheets);
        line.cells = cells(counts);
        if (rated(counts) > 0)
            told.push_back({month.month, counts});
        figure.lines.push_back(std::move(line));
    }
    const auto share = [](const auto &one) {
        return Tr::tr("%1 of %2 people (%3)").arg(one.second[0]).arg(rated(one.second)).arg(percentText(one.second[0], rated(one.second)));
    };
    if (told.empty())
        figure.title = Tr::tr("Nobody is rated from %1 to %2").arg(first.toVietnamese(), last.toVietnamese());
    else if (told.size() == 1)
        figure.title = Tr::tr("Excellent in %1: %2").arg(told.front().first.toVietnamese(), share(told.front()));
    else
        figure.title = Tr::tr("Excellent in %1: %2; in %3: %4")
                           .arg(told.front().first.toVietnamese(), share(told.front()), told.back().first.toVietnamese(), share(told.back()));
    return figure;
}

struct Kind {
    QString code;
    QString label;
    bool (*holds)(const ItemFact &);
};
std::vector<Kind> kinds()
{
    using week::Origin;
    return {
        {u"planned"_s, Tr::tr("planned"), [](const ItemFact &item) { return item.origin == Origin::Planned; }},
        {u"unplanned"_s, Tr::tr("unplanned"), [](const ItemFact &item) { return item.origin == Origin::Unplanned; }},
        {u"carried"_s, Tr::tr("carried over"), [](const ItemFact &item) { return item.origin == Origin::CarriedOver; }},
        {u"easy"_s, Tr::tr("K below 1"), [](const ItemFact &item) { return item.kMilli < 1000; }},
        {u"standard"_s, Tr::tr("K from 1 to below 1,5"), [](const ItemFact &item) { return item.kMilli >= 1000 && item.kMilli < 1500; }},
        {u"hard"_s, Tr::tr("K of 1,5 and more"), [](const ItemFact &item) { return item.kMilli >= 1500; }},
    };
}

Figure work(QString id, const HistoryFacts &facts, const std::function<bool(const ItemFact &)> &counts)
{
    Figure figure{
        std::move(id),
        {},
        Tr::tr("Items due in the month, once by origin and once by K."),
        {{u"items"_s, Tr::tr("Items")}, {u"done"_s, Tr::tr("Done")}, {u"overdue"_s, Tr::tr("Overdue")}, {u"weighted"_s, Tr::tr("Weighted"), 3}},
        {}};
    qint64 items = 0;
    qint64 easy = 0;
    for (const Kind &kind : kinds()) {
        Line line;
        line.code = kind.code;
        line.label = kind.label;
        qint64 all = 0;
        qint64 done = 0;
        qint64 overdue = 0;
        qint64 weighted = 0;
        for (const ItemFact &item : facts.work.items) {
            if (!item.isScored() || !kind.holds(item) || !counts(item))
                continue;
            ++all;
            done += item.isDone() ? 1 : 0;
            overdue += item.isOverdue(facts.today) ? 1 : 0;
            weighted = base::checkedAdd(weighted, qint64(item.kMilli) * item.assigned);
            line.rows.push_back({u"work_item"_s, item.id});
        }
        line.cells = {all, done, overdue, weighted};
        if (kind.code == u"easy")
            easy = all;
        else if (kind.code != u"standard" && kind.code != u"hard")
            items += all;
        figure.lines.push_back(std::move(line));
    }
    figure.title = items == 0 ? Tr::tr("No work is due in %1").arg(facts.month.toVietnamese())
                              : Tr::tr("%1 items due in %2, %3 of them below K = 1 (%4)")
                                    .arg(items)
                                    .arg(facts.month.toVietnamese())
                                    .arg(easy)
                                    .arg(percentText(easy, items));
    return figure;
}

Figure cases(QString id, const HistoryFacts &facts, const std::vector<Observation> &seen, const staff::Roster &roster)
{
    Figure figure{std::move(id),
                  {},
                  Tr::tr("Twelve months."),
                  {{u"date"_s, Tr::tr("Date")},
                   {u"subject"_s, Tr::tr("Subject")},
                   {u"state"_s, Tr::tr("Conclusion")},
                   {u"remedy_due"_s, Tr::tr("Remedy due")},
                   {u"remedied_on"_s, Tr::tr("Remedied on")}},
                  {}};
    QHash<QString, QString> labels;
    for (const conduct::Indicator &one : facts.conduct.catalogue)
        labels.insert(one.code, withBadge(one.text(), conduct::badgeOf(one)));
    qint64 confirmed = 0;
    qint64 overdue = 0;
    for (const Observation &one : seen) {
        const Line subject = one.unit != 0 ? unitLine(roster, one.unit) : personLine(roster, one.cadre);
        Line line{{u"observation"_s, one.id}, one.indicator, labels.value(one.indicator), {}, {{u"observation"_s, one.id}}};
        line.cells = {one.date, subject.code, one.conclusion ? conduct::word(*one.conclusion) : Tr::tr("not concluded"),
                      one.remedyDue.isValid() ? Cell(one.remedyDue) : Cell(), one.remediedOn.isValid() ? Cell(one.remediedOn) : Cell()};
        confirmed += one.isConfirmed() ? 1 : 0;
        overdue += conduct::remedyState(one, facts.today) == conduct::RemedyState::Overdue ? 1 : 0;
        figure.lines.push_back(std::move(line));
    }
    figure.title = Tr::tr("%1 manifestations in twelve months, %2 confirmed; %3 remedies are overdue").arg(seen.size()).arg(confirmed).arg(overdue);
    return figure;
}

Figure placement(QString id, const HistoryFacts &facts, const staff::Roster &roster, const std::function<bool(base::Id cadre, base::Id unit)> &counts)
{
    Figure figure{std::move(id),
                  {},
                  Tr::tr("Against the qualifications that the posts want; posts for which nothing is wanted are not judged."),
                  {{u"unit"_s, Tr::tr("Unit")}, {u"title"_s, Tr::tr("Post")}, {u"has"_s, Tr::tr("Has")}, {u"wanted"_s, Tr::tr("Wanted")}},
                  {}};
    for (const staff::OutsideQualification &one : staff::outsideQualification(roster, facts.wanted, facts.month.last())) {
        const staff::Post *post = roster.postOn(one.cadre, facts.month.last());
        if (!counts(one.cadre, post->unit))
            continue;
        Line line = personLine(roster, one.cadre);
        line.cells = {unitCode(roster, post->unit), post->title, roster.cadre(one.cadre)->qualification, one.wanted.join(u" / "_s)};
        line.rows = {{u"post"_s, one.post}};
        figure.lines.push_back(std::move(line));
    }
    figure.title = facts.wanted.empty()   ? Tr::tr("No post says yet which qualification it wants")
                   : figure.lines.empty() ? Tr::tr("Nobody here is placed outside the qualification wanted")
                                          : Tr::tr("%1 people are placed outside the qualification wanted").arg(figure.lines.size());
    return figure;
}

Cell figureCell(qint64 printed) { return printed < 0 ? Cell() : Cell(printed); }

} // namespace

Board yearBoard(base::Month month, const ResultsOf &results, const std::vector<conduct::Observation> &observations, const staff::Roster &roster,
                const Scope &scope)
{
    const base::Month january = month.next(1 - month.month());
    const std::vector<rating::MonthResults> all = monthsInView(january, month, results, scope);
    return {means(u"year.months"_s, january, month, all, inView(observations, roster, scope)), classes(u"year.classes"_s, january, month, all)};
}

Board personBoard(const HistoryFacts &facts, base::Id cadre, const std::vector<PersonMonth> &months, const staff::Roster &roster, const Scope &scope)
{
    if (!scope.sees(cadre))
        base::refuse(Tr::tr("The figures of %1 are not for this account to see.").arg(personLine(roster, cadre).code));
    Figure figure{u"person.months"_s,
                  {},
                  Tr::tr("As printed: locked months as they were locked."),
                  {{u"unit"_s, Tr::tr("Unit")},
                   {u"general"_s, Tr::tr("General"), 2},
                   {u"a"_s, u"a"_s, 4},
                   {u"b"_s, u"b"_s, 4},
                   {u"c"_s, u"c"_s, 4},
                   {u"total"_s, Tr::tr("Total"), 2},
                   {u"by_score"_s, Tr::tr("By score")},
                   {u"proposed"_s, Tr::tr("Proposed")},
                   {u"decided"_s, Tr::tr("Decided")}},
                  {}};
    std::vector<qint64> totals;
    for (const PersonMonth &month : months) {
        const rating::ScoreRow &row = month.row;
        Line line = monthLine(month.month);
        line.cells = {row.unit,
                      figureCell(row.general),
                      figureCell(row.a),
                      figureCell(row.b),
                      figureCell(row.c),
                      figureCell(row.total),
                      row.scoreClass,
                      row.proposed,
                      month.decided ? Cell(*month.decided) : Cell()};
        if (row.total >= 0)
            totals.push_back(row.total);
        figure.lines.push_back(std::move(line));
    }
    const QString who = codeAndName(roster, cadre);
    if (totals.empty()) {
        figure.title = Tr::tr("%1 has no total in the twelve months to %2").arg(who, facts.month.toVietnamese());
    } else {
        const auto [low, high] = std::minmax_element(totals.begin(), totals.end());
        figure.title = Tr::tr("%1: totals from %2 to %3 in %4 months, mean %5")
                           .arg(who, number(*low, 2), number(*high, 2))
                           .arg(totals.size())
                           .arg(number(std::get<qint64>(meanTotal(totals)), 2));
    }
    std::vector<Observation> own;
    for (const Observation &one : facts.conduct.observations)
        if (one.cadre == cadre && scope.sees(one))
            own.push_back(one);
    return {figure, cases(u"person.conduct"_s, facts, own, roster),
            work(u"person.work"_s, facts, [&](const ItemFact &item) { return item.lead == cadre; }),
            placement(u"person.placement"_s, facts, roster, [&](base::Id one, base::Id) { return one == cadre; })};
}

Board unitBoard(const HistoryFacts &facts, const ResultsOf &results, const staff::Roster &roster, const Scope &scope)
{
    const base::Month first = facts.month.next(-11);
    const std::vector<rating::MonthResults> all = monthsInView(first, facts.month, results, scope);
    const std::vector<Observation> seen = inView(facts.conduct.observations, roster, scope);
    return {means(u"unit.months"_s, first, facts.month, all, seen), classes(u"unit.classes"_s, first, facts.month, all),
            cases(u"unit.conduct"_s, facts, seen, roster),
            work(u"unit.work"_s, facts, [&](const ItemFact &item) { return scope.hasUnit(item.unit) && scope.sees(item.lead); }),
            placement(u"unit.placement"_s, facts, roster, [&](base::Id cadre, base::Id unit) { return scope.hasUnit(unit) && scope.sees(cadre); })};
}

} // namespace insight
