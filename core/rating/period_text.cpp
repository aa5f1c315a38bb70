// Quarters and years explained as plain text.
#include "base/tr.h"
#include "rating/quarter.h"
#include "rating/year.h"

using namespace Qt::StringLiterals;

namespace rating {
namespace {

// A mean of months has no last decimal: two more than the total has, so that their sum rounds to it.
constexpr int partDecimals = 4;

QString whoText(const LockedPeriod &period)
{
    const QString who = period.code + u' ' + period.label.name;
    return who + u" – "_s + (period.label.title.isEmpty() ? QString() : period.label.title + u", "_s) + period.label.unit;
}

QString openText(const LockedPeriod &period)
{
    QStringList months;
    for (const base::Month month : period.open)
        months.append(month.toVietnamese());
    return Tr::tr("Not locked and left out: %1").arg(months.join(u", "_s));
}

QString figure(const LockedMonth &month, QChar sign) { return Quotient{month.total, 100}.toString(2, sign); }

QString totalText(const LockedMonth &month, QChar sign)
{
    return month.total < 0 ? Tr::tr("no total (%1)").arg(text(month.note)) : Tr::tr("total %1").arg(figure(month, sign));
}

QString classText(const LockedMonth &month)
{
    return month.decided ? Tr::tr("decided: %1").arg(vietnamese(*month.decided)) : Tr::tr("proposed: %1").arg(vietnamese(month.proposed));
}

void addClasses(QStringList &lines, Rating byScore, const std::vector<ConditionRule> &conditions, Rating proposed)
{
    lines.append(Tr::tr("Class by score: %1").arg(vietnamese(byScore)));
    for (const ConditionRule &condition : conditions)
        lines.append(
            Tr::tr("Condition %1: %2 – fixes the class “%3” whatever the points").arg(condition.code, condition.title, vietnamese(condition.fixes)));
    lines.append(Tr::tr("Proposed class: %1").arg(vietnamese(proposed)));
}

class QuarterLines {
public:
    QuarterLines(const QuarterScore &quarter, QChar sign) : q(quarter), m_sign(sign) { }
    QStringList all();

private:
    QString exact(base::Int128 num, base::Int128 den) const { return exactText(num, den, m_sign); }
    qint64 quality(const Tally &t) const { return q.rules.result.reading == Reading::R1 ? t.qualityByEvent : t.qualityByItem; }
    qint64 progress(const Tally &t) const { return q.rules.result.reading == Reading::R1 ? t.progressByEvent : t.progressByItem; }
    void months();
    void general();
    void share(const QString &name, const Quotient &value, qint64 (QuarterLines::*top)(const Tally &) const, int scale);
    void least(const QString &name, const Quotient &value, Quotient LockedMonth::*part);
    qint64 completed(const Tally &t) const { return t.completed; }

    const QuarterScore &q;
    const QChar m_sign;
    QStringList m_lines;
};

void QuarterLines::months()
{
    m_lines.append(Tr::tr("Locked months"));
    for (const LockedMonth &month : q.period.months) {
        QString line = u"  "_s + month.month.toVietnamese() + u": "_s;
        if (month.worked())
            line += Tr::tr("general points %1; K·n %2, K·m %3, quality %4, progress %5")
                        .arg(month.general.toString(m_sign), exact(month.counted.assigned, 1000), exact(month.counted.completed, 1000),
                             exact(quality(month.counted), 4000), exact(progress(month.counted), 4000))
                    + u"; "_s;
        m_lines.append(line + totalText(month, m_sign) + u"; "_s + classText(month));
    }
}

void QuarterLines::general()
{
    if (!q.general.hasValue())
        return;
    QStringList points;
    for (const LockedMonth &month : q.period.months)
        if (month.worked())
            points.append(month.general.toString(m_sign));
    m_lines.append(Tr::tr("General points: mean of the months worked, (%1) : %2 = %3")
                       .arg(points.join(u" + "_s))
                       .arg(q.worked)
                       .arg(q.general.toString(partDecimals, m_sign)));
}

// “b = (11 + 8,75) : (22 + 12) = 0,5809”: sums over the months worked.
void QuarterLines::share(const QString &name, const Quotient &value, qint64 (QuarterLines::*top)(const Tally &) const, int scale)
{
    if (!value.hasValue())
        return;
    const bool byCompleted = q.rules.result.reading == Reading::R3 && name != u"a";
    QStringList above;
    QStringList below;
    for (const LockedMonth &month : q.period.months)
        if (month.worked()) {
            above.append(exact((this->*top)(month.counted), scale));
            below.append(exact(byCompleted ? month.counted.completed : month.counted.assigned, 1000));
        }
    m_lines.append(u"  "_s + name + u" = ("_s + above.join(u" + "_s) + u") : ("_s + below.join(u" + "_s) + u") = "_s
                   + value.toString(q.rules.ratioDecimals, m_sign));
}

void QuarterLines::least(const QString &name, const Quotient &value, Quotient LockedMonth::*part)
{
    if (!value.hasValue())
        return;
    QStringList values;
    for (const LockedMonth &month : q.period.months)
        if ((month.*part).hasValue())
            values.append(exact((month.*part).num, (month.*part).den));
    m_lines.append(u"  "_s + Tr::tr("%1 = the lowest of %2 = %3").arg(name, values.join(u"; "_s), exact(value.num, value.den)));
}

QStringList QuarterLines::all()
{
    m_lines.append(whoText(q.period));
    m_lines.append(Tr::tr("Quarter %1 · rules %2 (%3)").arg(q.quarter.toVietnamese().section(u' ', 1), q.rules.name, q.rules.decree));
    if (!q.rules.verified)
        m_lines.append(Tr::tr("These rules have not been checked against the published text."));
    if (!q.rules.servesKind(q.kind))
        m_lines.append(Tr::tr("The decree of these rules does not serve this kind of people: %1.").arg(staff::word(q.kind)));
    if (!q.period.months.empty())
        months();
    if (!q.isComplete())
        m_lines.append(openText(q.period));
    general();
    m_lines.append(Tr::tr("Components"));
    share(u"a"_s, q.a, &QuarterLines::completed, 1000);
    share(u"b"_s, q.b, &QuarterLines::quality, 4000);
    share(u"c"_s, q.c, &QuarterLines::progress, 4000);
    least(u"d"_s, q.d, &LockedMonth::d);
    least(u"đ"_s, q.organising, &LockedMonth::organising);
    least(u"e"_s, q.uniting, &LockedMonth::uniting);
    if (q.total.hasValue()) {
        m_lines.append(Tr::tr("Result: %1 × mean of %2 components = %3")
                           .arg(q.rules.result.weight.toString(m_sign))
                           .arg(int(q.rules.result.parts(q.role).size()))
                           .arg(q.result.toString(partDecimals, m_sign)));
        const int decimals = decimalsToShow(q.total, q.rules);
        m_lines.append(
            Tr::tr("Total: %1 + %2 = %3")
                .arg(q.general.toString(partDecimals, m_sign), q.result.toString(partDecimals, m_sign), q.total.toString(decimals, m_sign)));
    } else if (q.period.months.empty()) {
        m_lines.append(u"  "_s + Tr::tr("No month of the quarter is locked: not rated."));
    } else if (q.note == Note::Absent) {
        m_lines.append(u"  "_s + Tr::tr("No month of the quarter was worked: not rated."));
    } else if (q.note == Note::NoItems) {
        m_lines.append(u"  "_s + Tr::tr("No work item counts in this quarter: there are not enough data for a score."));
    } else {
        m_lines.append(u"  "_s + Tr::tr("The 12 contents were not all scored in a month: there is no total."));
    }
    addClasses(m_lines, q.byScore, q.conditions, q.proposed);
    return m_lines;
}

} // namespace

QStringList explanationLines(const QuarterScore &quarter, QChar decimalSign) { return QuarterLines(quarter, decimalSign).all(); }

QStringList explanationLines(const YearScore &year, QChar sign)
{
    QStringList lines{whoText(year.period), Tr::tr("Year %1 · bands of the rules %2").arg(year.year).arg(year.rules.name)};
    QStringList totals;
    if (!year.period.months.empty())
        lines.append(Tr::tr("Locked months"));
    for (const LockedMonth &month : year.period.months) {
        lines.append(u"  "_s + month.month.toVietnamese() + u": "_s + totalText(month, sign) + u"; "_s + classText(month));
        if (month.total >= 0)
            totals.append(figure(month, sign));
    }
    if (!year.isComplete())
        lines.append(openText(year.period));
    if (year.total.hasValue())
        lines.append(Tr::tr("Total: mean of the monthly totals, (%1) : %2 = %3")
                         .arg(totals.join(u" + "_s))
                         .arg(year.rated)
                         .arg(year.total.toString(decimalsToShow(year.total, year.rules), sign)));
    else if (year.period.months.empty())
        lines.append(Tr::tr("No month of the year is locked: not rated."));
    else
        lines.append(year.note == Note::Absent ? Tr::tr("No month of the year was worked: not rated.")
                                               : Tr::tr("No month of the year has a total: there are not enough data for a score."));
    addClasses(lines, year.byScore, year.conditions, year.proposed);
    return lines;
}

} // namespace rating
