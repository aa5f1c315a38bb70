#include "base/text.h"
#include "base/tr.h"
#include "rating/explain.h"

using namespace Qt::StringLiterals;

namespace rating {
namespace {

class Lines {
public:
    Lines(const Explanation &explanation, QChar sign) : e(explanation), m_sign(sign) { }
    QStringList all();

private:
    void head();
    void general();
    void items(const std::vector<ItemLine> &lines, const QString &indent);
    void reports();
    void below();
    QString below(const ResultRule &rule) const;
    QString mean() const;
    void components();
    void classes();

    QString item(const ItemLine &line) const;
    QString sums(const Tally &tally) const;
    QString points(base::Points value) const { return value.toString(m_sign); }
    QString exact(base::Int128 num, base::Int128 den) const { return exactText(num, den, m_sign); }
    QString quality(const Tally &t) const { return exact(e.rules.result.reading == Reading::R1 ? t.qualityByEvent : t.qualityByItem, 4000); }
    QString progress(const Tally &t) const { return exact(e.rules.result.reading == Reading::R1 ? t.progressByEvent : t.progressByItem, 4000); }
    QString fraction(const Quotient &value) const;
    void part(const QString &name, const Quotient &value, const QString &why);

    const Explanation &e;
    const QChar m_sign;
    QStringList m_lines;
};

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Light:
        return Tr::tr("light", "severity of a manifestation");
    case Severity::Medium:
        return Tr::tr("medium", "severity of a manifestation");
    case Severity::Heavy:
        break;
    }
    return Tr::tr("heavy", "severity of a manifestation");
}

QString findingText(const FindingLine &line)
{
    const QString what = indicatorCode(line.finding.indicator) + u' ' + severityText(line.finding.severity);
    return line.date.isValid() ? what + u' ' + base::dateText(line.date) : what;
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Head:
        return Tr::tr("head of the unit");
    case Role::Deputy:
        return Tr::tr("deputy");
    case Role::Staff:
        break;
    }
    return Tr::tr("staff");
}

QString readingText(Reading reading)
{
    switch (reading) {
    case Reading::R1:
        return Tr::tr("R1: an event takes 25 % of one product, divided by what was assigned");
    case Reading::R2:
        return Tr::tr("R2: an event takes 25 % of the whole item, divided by what was assigned");
    case Reading::R3:
        break;
    }
    return Tr::tr("R3: an event takes 25 % of the whole item, divided by what was completed");
}

QString Lines::fraction(const Quotient &value) const
{
    const base::Ratio ratio = value.ratio();
    if (ratio.den() == 1)
        return ratio.toFraction();
    return ratio.toFraction() + u" = "_s + ratio.toString(e.rules.ratioDecimals, m_sign);
}

void Lines::head()
{
    QStringList who{e.code, e.label.name};
    m_lines.append(who.join(u' ') + u" – "_s + (e.label.title.isEmpty() ? roleText(e.role) : e.label.title) + u", "_s + e.label.unit);
    m_lines.append(Tr::tr("Month %1 · rules %2 (%3)").arg(e.month.toVietnamese(), e.rules.name, e.rules.decree));
    m_lines.append(Tr::tr("Reading %1").arg(readingText(e.rules.result.reading)));
    if (!e.rules.verified)
        m_lines.append(Tr::tr("These rules have not been checked against the published text."));
    if (!e.rules.servesKind(e.kind))
        m_lines.append(Tr::tr("The decree of these rules does not serve this kind of people: %1.").arg(word(e.kind)));
}

void Lines::general()
{
    m_lines.append(Tr::tr("General criteria"));
    for (const CriterionLine &line : e.criteria) {
        QStringList how;
        switch (line.count.base) {
        case CriterionBase::Superior:
            how.append(Tr::tr("the superior gave %1").arg(points(base::Points::fromHalves(line.count.baseHalves))));
            break;
        case CriterionBase::Full:
            how.append(Tr::tr("not scored: starts at the maximum"));
            break;
        case CriterionBase::Zero:
            how.append(Tr::tr("not scored: starts at 0"));
            break;
        case CriterionBase::NoEvidence:
            how.append(Tr::tr("a score without evidence counts 0"));
            break;
        }
        for (const DeductionLine &deduction : line.deductions)
            how.append(Tr::tr("−%1 for %2").arg(points(deduction.points), findingText(deduction.finding)));
        m_lines.append(u"  "_s
                       + Tr::tr("%1 %2 (at most %3): %4 → %5")
                             .arg(line.criterion.code, line.criterion.title, points(line.criterion.max), how.join(u"; "_s),
                                  points(base::Points::fromHalves(line.count.counts))));
    }
    m_lines.append(u"  "_s + Tr::tr("General points: %1").arg(e.score.general.ratio().toString(e.rules.pointDecimals, m_sign)));
}

QString Lines::item(const ItemLine &line) const
{
    const QString due = line.hasDeadline ? Tr::tr("due %1").arg(base::dateText(line.due))
                                         : Tr::tr("no deadline: due on the Friday, %1").arg(base::dateText(line.due));
    const QString what = line.product.isEmpty() ? line.content : line.content + u" – "_s + line.product;
    const QString begin = what + u" ("_s + due + u"): "_s;
    switch (line.exclusion) {
    case Exclusion::Moved:
        return begin + Tr::tr("left out: moved");
    case Exclusion::Cancelled:
        return begin + Tr::tr("left out: cancelled");
    case Exclusion::DueInAbsence:
        return begin + Tr::tr("left out: due during an absence and not fully completed");
    case Exclusion::None:
        break;
    }
    const auto events = [](qint64 all, qint64 excused) {
        return excused > 0 ? Tr::tr("%1 (%2 with an objective cause)").arg(all).arg(excused) : QString::number(all);
    };
    const Tally tally = line.tally();
    return begin
           + Tr::tr("K %1 × assigned %2, completed %3, faults %4, delays %5 → K·n %6, K·m %7, quality %8, progress %9")
                 .arg(exact(line.work.kMilli, 1000))
                 .arg(line.work.assigned)
                 .arg(line.work.completed)
                 .arg(events(line.faults, line.faultsExcused), events(line.delays, line.delaysExcused), exact(tally.assigned, 1000),
                      exact(tally.completed, 1000), quality(tally), progress(tally));
}

QString Lines::sums(const Tally &tally) const
{
    return Tr::tr("%n item(s), K·n %1, K·m %2, quality %3, progress %4", nullptr, int(tally.items))
        .arg(exact(tally.assigned, 1000), exact(tally.completed, 1000), quality(tally), progress(tally));
}

void Lines::items(const std::vector<ItemLine> &lines, const QString &indent)
{
    for (const ItemLine &line : lines)
        m_lines.append(indent + item(line));
}

void Lines::reports()
{
    m_lines.append(Tr::tr("Work led by the person"));
    if (e.items.empty())
        m_lines.append(u"  "_s + Tr::tr("none due in the month"));
    items(e.items, u"  "_s);
    m_lines.append(u"  "_s + Tr::tr("Sum: %1").arg(sums(e.own)));
    if (!isLeader(e.role))
        return;
    m_lines.append(Tr::tr("Direct reports, each with everyone below them"));
    for (const ReportLine &line : e.reports)
        m_lines.append(u"  "_s + line.code + u' ' + line.label.name + u": "_s + sums(line.subtree) + u"; "_s + vietnamese(line.standing)
                       + (line.note == Note::None ? QString() : u" ("_s + text(line.note) + u')'));
    m_lines.append(u"  "_s + Tr::tr("Sum with the own work: %1").arg(sums(e.score.counted)));
}

void Lines::below()
{
    if (e.below.empty())
        return;
    m_lines.append(Tr::tr("All work below"));
    for (const PersonItems &person : e.below) {
        m_lines.append(u"  "_s + person.code + u' ' + person.label.name + u" – "_s + person.label.unit);
        items(person.items, u"    "_s);
    }
}

void Lines::part(const QString &name, const Quotient &value, const QString &why)
{
    if (value.hasValue())
        m_lines.append(u"  "_s + name + u" = "_s + fraction(value) + (why.isEmpty() ? QString() : u" ("_s + why + u')'));
}

QString Lines::below(const ResultRule &rule) const
{
    if (!e.failedBelow.isEmpty())
        return Tr::tr("did not complete their tasks: %1").arg(e.failedBelow.join(u", "_s));
    if (e.reports.empty())
        return Tr::tr("nobody is managed");
    return rule.dScope == Scope::Everyone ? Tr::tr("everyone managed, directly or through others, who is rated completed their tasks")
                                          : Tr::tr("every direct report who is rated completed their tasks");
}

// “70 × (0,9091 + 0,8977 + 0,8750) : 3”
QString Lines::mean() const
{
    const auto valueOf = [&](Part part) -> Quotient {
        switch (part) {
        case Part::A:
            return e.score.a;
        case Part::B:
            return e.score.b;
        case Part::C:
            return e.score.c;
        case Part::D:
            return e.score.d;
        case Part::Organising:
            return e.score.organising;
        case Part::Uniting:
            return e.score.uniting;
        case Part::Scorecard:
            break;
        }
        return {e.scorecard.superior, e.scorecard.max};
    };
    QStringList values;
    for (const Part part : e.rules.result.parts(e.role)) {
        const base::Ratio ratio = valueOf(part).ratio();
        // 1 and 0,5 as they are; long fractions as above
        values += 10 % ratio.den() == 0 ? exact(ratio.num(), ratio.den()) : ratio.toString(e.rules.ratioDecimals, m_sign);
    }
    const QString weight = points(e.rules.result.weight) + u" × "_s;
    return values.size() == 1 ? weight + values.front() : weight + u'(' + values.join(u" + "_s) + u") : "_s + QString::number(values.size());
}

void Lines::components()
{
    m_lines.append(Tr::tr("Components"));
    const ResultRule &rule = e.rules.result;
    const Tally &t = e.score.counted;
    const QString assigned = exact(t.assigned, 1000);
    const QString divisor = rule.reading == Reading::R3 ? exact(t.completed, 1000) : assigned;
    part(u"a"_s, e.score.a, Tr::tr("quantity: K·m : K·n = %1 : %2").arg(exact(t.completed, 1000), assigned));
    part(u"b"_s, e.score.b, Tr::tr("quality: %1 : %2").arg(quality(t), divisor));
    part(u"c"_s, e.score.c, Tr::tr("progress: %1 : %2").arg(progress(t), divisor));
    part(u"d"_s, e.score.d, below(rule));
    part(u"đ"_s, e.score.organising,
         Tr::tr("the superior gave %1 of %2 points for the 12 contents; %3 % are needed")
             .arg(points(base::Points::fromHalves(e.scorecard.superior)), points(base::Points::fromHalves(e.scorecard.max)))
             .arg(rule.organisingShare));
    QStringList against;
    for (const FindingLine &finding : e.findings)
        if (finding.finding.indicator == rule.unitingIndicator)
            against.append(findingText(finding));
    part(u"e"_s, e.score.uniting,
         against.isEmpty() ? Tr::tr("no confirmed %1").arg(indicatorCode(rule.unitingIndicator))
                           : Tr::tr("confirmed: %1").arg(against.join(u", "_s)));
    switch (e.score.note) {
    case Note::Absent:
        m_lines.append(u"  "_s + Tr::tr("Absent on every day of the month: not rated."));
        break;
    case Note::NoItems:
        m_lines.append(u"  "_s + Tr::tr("No work item counts in this month: there are not enough data for a score."));
        break;
    case Note::NoScorecard:
        m_lines.append(u"  "_s
                       + Tr::tr("The superior has scored %1 of the 12 contents: there is no total before all are scored.").arg(e.scorecard.scored));
        break;
    case Note::None:
        break;
    }
}

void Lines::classes()
{
    const Score &s = e.score;
    if (s.total.hasValue()) {
        const int decimals = decimalsToShow(s.total, e.rules);
        const QString result = s.result.toString(decimals, m_sign);
        m_lines.append(Tr::tr("Result: %1 = %2").arg(mean(), result));
        m_lines.append(
            Tr::tr("Total: %1 + %2 = %3").arg(s.general.ratio().toString(e.rules.pointDecimals, m_sign), result, s.total.toString(decimals, m_sign)));
    }
    m_lines.append(Tr::tr("Class by score: %1").arg(vietnamese(s.byScore)));
    for (std::size_t i = 0; i < e.rules.conditions.size(); ++i)
        if (s.conditions & (1u << i))
            m_lines.append(Tr::tr("Condition %1: %2 – fixes the class “%3” whatever the points")
                               .arg(e.rules.conditions[i].code, e.rules.conditions[i].title, vietnamese(e.rules.conditions[i].fixes)));
    m_lines.append(Tr::tr("Proposed class: %1").arg(vietnamese(s.proposed)));
    if (e.decided)
        m_lines.append(Tr::tr("Decided class: %1").arg(vietnamese(*e.decided)));
}

QStringList Lines::all()
{
    head();
    general();
    reports();
    below();
    components();
    classes();
    return m_lines;
}

} // namespace

QString text(Note note)
{
    switch (note) {
    case Note::Absent:
        return Tr::tr("absent all month");
    case Note::NoItems:
        return Tr::tr("no work items");
    case Note::NoScorecard:
        return Tr::tr("12 contents not scored");
    case Note::None:
        break;
    }
    return {};
}

QStringList explanationLines(const Explanation &explanation, QChar decimalSign) { return Lines(explanation, decimalSign).all(); }

} // namespace rating
