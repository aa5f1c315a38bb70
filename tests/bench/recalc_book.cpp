// The peer of scoring with the cap: the month as an office would keep it in a spreadsheet, one row a person. To be fair to it, the work is in the row
// already added up (a sum over another sheet for each person would take a spreadsheet many times longer), and d, đ, e are given.
#include "bench.h"

#include "base/failure.h"
#include "exchange/xlsx_writer.h"
#include "rating/month_values.h"

#include <QFile>
#include <QMap>

#include <xlsxwriter.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int FirstCriterion = 3;
constexpr int FirstIndicator = FirstCriterion + 10;
constexpr int FirstSum = FirstIndicator + 25; // A, ΣKm, quality, progress
constexpr int FirstD = FirstSum + 4; // d, đ, e
constexpr int FirstContent = FirstD + 3; // the 12 contents
constexpr int Rated = FirstContent + 12;
constexpr int General = Rated + 1; // formulas from here: general, a, b, c, result, total, class, rank

QString column(int index)
{
    QString name;
    for (int i = index + 1; i > 0; i = (i - 1) / 26)
        name.prepend(QChar(u'A' + (i - 1) % 26));
    return name;
}

class Writer {
public:
    Writer(lxw_worksheet *sheet, int row) : m_sheet(sheet), m_row(row) { }
    void text(int at, const QString &text) { worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(at), text.toUtf8().constData(), nullptr); }
    void number(int at, double number) { worksheet_write_number(m_sheet, lxw_row_t(m_row), lxw_col_t(at), number, nullptr); }
    void formula(int at, const QString &formula)
    {
        worksheet_write_formula(m_sheet, lxw_row_t(m_row), lxw_col_t(at), formula.toUtf8().constData(), nullptr);
    }
    QString cell(int at) const { return column(at) + QString::number(m_row + 1); }

private:
    lxw_worksheet *m_sheet;
    int m_row;
};

double valueOf(const rating::Quotient &quotient, int decimals, double scale)
{
    return quotient.hasValue() ? double(quotient.roundHalfUp(decimals)) / scale : 0;
}

void person(Writer &row, const rating::PersonValues &person, const rating::PersonLabel &label, const rating::Score &score,
            const rating::RuleSet &rules, int people, bool ranks)
{
    row.text(0, person.code);
    row.text(1, label.unit);
    row.number(2, rating::isLeader(person.role) ? 1 : 0);
    QStringList general;
    for (int i = 0; i < int(rules.criteria.size()); ++i) {
        // The base as the rule set has it; the deductions are left to the spreadsheet.
        const rating::CriterionCount count = rating::countCriterion(rules, i, person.criteria[std::size_t(i)], {});
        row.number(FirstCriterion + i, count.baseHalves / 2.0);
        QStringList less;
        for (std::size_t k = 0; k < rules.indicators.size(); ++k)
            if (rules.indicators[k].criterion == i)
                less << row.cell(FirstIndicator + int(k));
        const QString max = rules.criteria[std::size_t(i)].max.toString();
        general << (less.isEmpty() ? row.cell(FirstCriterion + i)
                                   : u"MAX(0,MIN(%1,%2-%3))"_s.arg(row.cell(FirstCriterion + i), max, less.join(u'-')));
    }
    for (std::size_t k = 0; k < rules.indicators.size(); ++k) {
        double points = 0;
        for (const rating::Finding &finding : person.findings)
            if (finding.indicator == rules.indicators[k].indicator)
                points += rules.deduction(finding.severity).halves / 2.0;
        row.number(FirstIndicator + int(k), points);
    }
    row.number(FirstSum, double(score.counted.assigned) / 1000);
    row.number(FirstSum + 1, double(score.counted.completed) / 1000);
    row.number(FirstSum + 2, double(score.counted.qualityByEvent) / 4000);
    row.number(FirstSum + 3, double(score.counted.progressByEvent) / 4000);
    row.number(FirstD, valueOf(score.d, 2, 100));
    row.number(FirstD + 1, valueOf(score.organising, 2, 100));
    row.number(FirstD + 2, valueOf(score.uniting, 2, 100));
    for (int i = 0; i < 12; ++i)
        row.number(FirstContent + i, rating::isLeader(person.role) ? double(person.scorecard.superior) / 24 : 0);
    row.number(Rated, score.total.hasValue() ? 1 : 0);
    const QString rated = row.cell(Rated);
    const int a = General + 1;
    const int result = General + 4;
    const int total = General + 5;
    row.formula(General, u"="_s + general.join(u'+'));
    for (int i = 0; i < 3; ++i)
        row.formula(a + i, u"=IF(%1=0,0,%2/%1)"_s.arg(row.cell(FirstSum), row.cell(FirstSum + 1 + i)));
    row.formula(result, u"=70*IF(%1=1,(%2+%3+%4+%5+%6+%7)/6,(%2+%3+%4)/3)"_s.arg(row.cell(2), row.cell(a), row.cell(a + 1), row.cell(a + 2),
                                                                                 row.cell(FirstD), row.cell(FirstD + 1), row.cell(FirstD + 2)));
    row.formula(total, u"=IF(%1=1,%2+%3,\"\")"_s.arg(rated, row.cell(General), row.cell(result)));
    row.formula(total + 1, u"=IF(%1=1,IF(%2>=90,\"excellent\",IF(%2>=70,\"good\",IF(%2>=50,\"completed\",\"failed\"))),\"unrated\")"_s.arg(
                               rated, row.cell(total)));
    if (ranks)
        row.formula(total + 2, u"=IF(%1=1,RANK(%2,%3$2:%3$%4),\"\")"_s.arg(rated, row.cell(total), column(total)).arg(people + 1));
}

} // namespace

void recalcBook(const QString &file, base::Month month, const QString &out, bool ranks)
{
    const auto database = open(file);
    const rating::MonthValues values = rating::readMonth(*database, month);
    const std::vector<rating::Score> scores = rating::scorePeriod(values.people, values.rules);
    exchange::XlsxBook book(exchange::XlsxBook::Rows::Streamed);
    lxw_worksheet *sheet = book.addSheet(u"Thang"_s);
    const int people = int(values.people.size());
    int rated = 0;
    double sum = 0;
    QMap<QString, bool> units;
    for (int i = 0; i < people; ++i) {
        const std::size_t place = std::size_t(i);
        Writer row(sheet, i + 1);
        person(row, values.people[place], values.labels[place], scores[place], values.rules[values.people[place].rules], people, ranks);
        units.insert(values.labels[place].unit, true);
        if (scores[place].total.hasValue()) {
            ++rated;
            sum += double(scores[place].total.roundHalfUp(6)) / 1e6;
        }
    }
    lxw_worksheet *summary = book.addSheet(u"Tong hop"_s);
    const auto range = [&](int at) { return u"Thang!$%1$2:$%1$%2"_s.arg(column(at)).arg(people + 1); };
    int line = 0;
    for (const QString &unit : units.keys()) {
        Writer row(summary, line++);
        row.text(0, unit);
        int at = 1;
        for (const QString &rating : {u"excellent"_s, u"good"_s, u"completed"_s, u"failed"_s, u"unrated"_s})
            row.formula(at++, u"=COUNTIFS(%1,%2,%3,\"%4\")"_s.arg(range(1), row.cell(0), range(General + 6), rating));
        row.formula(at++, u"=IFERROR(AVERAGEIFS(%1,%2,%3),\"\")"_s.arg(range(General + 5), range(1), row.cell(0)));
        row.formula(at, u"=INT((%1+%2)/6)"_s.arg(row.cell(1), row.cell(2))); // how many may be excellent
    }
    QFile device(out);
    if (!device.open(QIODevice::WriteOnly))
        base::failIo(device.errorString());
    book.finish(device);
    std::printf("%d %.4f %s\n", rated, sum, column(General + 5).toUtf8().constData());
}

} // namespace bench
