#include "rating/explanation_html.h"

#include "base/tr.h"
#include "rating/cell_words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating_ui {
namespace {

int indentOf(const QString &line)
{
    int spaces = 0;
    while (spaces < line.size() && line[spaces] == u' ')
        ++spaces;
    return spaces;
}

QString cell(const QString &html, const char *align = "right", const char *style = "")
{
    return u"<td align=\"%1\" style=\"padding:1px 10px 1px 0;%2\">%3</td>"_s.arg(QLatin1StringView(align), QLatin1StringView(style), html);
}

} // namespace

QString summaryOf(const MonthData &data, qint32 place)
{
    const auto i = std::size_t(place);
    const rating::Score &score = data.month.scores[i];
    const rating::PersonValues &person = data.month.values.people[i];
    const QChar sign = decimalSign();
    QStringList parts;
    if (score.total.hasValue())
        parts << Tr::tr("General %1 + result %2 = %3: %4")
                     .arg(score.general.ratio().toString(2, sign), score.result.toString(2, sign),
                          score.total.toString(rating::decimalsToShow(score.total, data.month.values.rules[person.rules]), sign),
                          text(score.byScore));
    else
        parts << Tr::tr("No total: %1").arg(rating::text(score.note));
    if (score.proposed != score.byScore)
        parts << Tr::tr("proposed: %1").arg(text(score.proposed));
    if (const std::optional<rating::Rating> decided = data.month.decided(place))
        parts << Tr::tr("decided: %1").arg(text(*decided));
    if (data.over[i])
        parts << Tr::tr("over the cap");
    return parts.join(u" · "_s);
}

QString explanationHtml(const QString &summary, const QStringList &lines, const QColor &quiet)
{
    QString html;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        const int indent = indentOf(line);
        const QString text = line.mid(indent).toHtmlEscaped();
        const bool heading = indent == 0 && i + 1 < lines.size() && indentOf(lines[i + 1]) > 0;
        if (i == 0)
            html += u"<p style=\"margin:0 0 2px 0\"><b>%1</b></p><p style=\"margin:0 0 6px 0\">%2</p>"_s.arg(text, summary.toHtmlEscaped());
        else if (heading)
            html += u"<p style=\"margin:8px 0 2px 0; color:%1\"><b>%2</b></p>"_s.arg(quiet.name(), text);
        else
            html += u"<p style=\"margin:1px 0 1px %1px\">%2</p>"_s.arg(indent * 6).arg(text);
    }
    return html;
}

// With as many decimals as it takes to lie in its class.
static QString totalText(const MonthData &data, std::size_t place)
{
    const rating::Quotient &total = data.month.scores[place].total;
    const rating::RuleSet &rules = data.month.values.rules[data.month.values.people[place].rules];
    return total.hasValue() ? total.toString(rating::decimalsToShow(total, rules), decimalSign()) : QString();
}

QString capHtml(const MonthData &data, const QColor &quiet, const QColor &mark)
{
    if (data.cap.empty())
        return u"<p>%1</p>"_s.arg(Tr::tr("Nobody is rated in this month yet.").toHtmlEscaped());
    const int over = int(std::count(data.over.begin(), data.over.end(), true));
    const QString finding =
        over == 0 ? Tr::tr("Nobody is over the cap on “excellent”") : Tr::tr("%n person(s) over the cap on “excellent”", nullptr, over);
    QString html =
        u"<p style=\"margin:0 0 4px 0\"><b>%1</b></p><table cellspacing=\"0\"><tr style=\"color:%2\">"_s.arg(finding.toHtmlEscaped(), quiet.name());
    html += cell(Tr::tr("Group").toHtmlEscaped(), "left");
    for (const QString &title :
         {Tr::tr("Rated"), Tr::tr("Good or better"), Tr::tr("Allowed"), Tr::tr("Excellent", "how many people"), Tr::tr("Over")})
        html += cell(title.toHtmlEscaped());
    html += u"</tr>"_s;
    QHash<QString, qint32> places;
    for (std::size_t i = 0; i < data.people(); ++i)
        places.insert(data.month.values.people[i].code, qint32(i));
    QString people;
    for (const rating::CapLine &line : data.cap) {
        const int lineOver = int(line.over.size());
        html += u"<tr>"_s + cell(text(line.group).toHtmlEscaped(), "left") + cell(QString::number(line.people))
                + cell(QString::number(line.atLeastGood)) + cell(rating::arithmeticOf(line), "right", "white-space:nowrap")
                + cell(QString::number(line.excellent))
                + cell(lineOver > 0 ? u"<b style=\"color:%1\">%2</b>"_s.arg(mark.name()).arg(lineOver) : u"0"_s) + u"</tr>"_s;
        if (lineOver == 0)
            continue;
        people += u"<p style=\"margin:8px 0 2px 0; color:%1\"><b>%2</b></p>"_s.arg(
            quiet.name(), Tr::tr("Over in “%1”, lowest total first").arg(text(line.group)).toHtmlEscaped());
        for (const QString &code : line.over) {
            const auto place = std::size_t(places.value(code));
            if (!data.visible[place])
                continue; // counted above, but not for these eyes
            people += u"<p style=\"margin:1px 0 1px 12px\">%1 %2 – %3</p>"_s.arg(
                code.toHtmlEscaped(), data.month.values.labels[place].name.toHtmlEscaped(), totalText(data, place));
        }
    }
    html += u"</table>"_s + people;
    if (!people.isEmpty())
        html += u"<p style=\"margin:8px 0 0 0; color:%1\">%2</p>"_s.arg(
            quiet.name(), Tr::tr("The program warns and never cuts: who decides gives the reason.").toHtmlEscaped());
    return html;
}

} // namespace rating_ui
