#include "rating/way_html.h"

#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "rating/cell_words.h"

using namespace Qt::StringLiterals;

namespace rating_ui {
namespace {

QString stepWord(rating::StepKind kind)
{
    switch (kind) {
    case rating::StepKind::SelfScored:
        return Tr::tr("Submitted", "a step of a sheet");
    case rating::StepKind::Reviewed:
        return Tr::tr("Reviewed", "a step of a sheet");
    case rating::StepKind::Decided:
        return Tr::tr("Decided", "a step of a sheet");
    case rating::StepKind::Locked:
        return Tr::tr("Locked", "a step of a sheet");
    case rating::StepKind::Reopened:
        break;
    }
    return Tr::tr("Reopened", "a step of a sheet");
}

QString paragraph(const QString &html, int left = 0) { return u"<p style=\"margin:2px 0 2px %1px\">%2</p>"_s.arg(left).arg(html); }

QString stepHtml(const StepRow &row, const QColor &quiet)
{
    const rating::SheetStep &step = row.step;
    QString line = u"<b>%1</b> %2 – %3"_s.arg(stepWord(step.kind).toHtmlEscaped(), base::inVietnam(step.at).toString(u"dd/MM/yyyy HH:mm"_s),
                                              (row.signer.isEmpty() ? Tr::tr("the owner of the file") : row.signer).toHtmlEscaped());
    if (step.decided)
        line += u": "_s + (*step.decided == rating::Rating::Unrated ? Tr::tr("Not rated") : text(*step.decided)).toHtmlEscaped();
    if (!row.holds && step.kind != rating::StepKind::Reopened)
        line += u" <i>(%1)</i>"_s.arg(Tr::tr("holds no more").toHtmlEscaped());
    QStringList further;
    if (!step.paperNumber.isEmpty())
        further << Tr::tr("on paper %1 of %2").arg(step.paperNumber, base::dateText(step.paperDate));
    if (!row.typist.isEmpty())
        further << Tr::tr("typed by %1").arg(row.typist);
    if (!step.opinion.isEmpty())
        further << Tr::tr("opinion of the collective: %1").arg(step.opinion);
    if (!step.reason.isEmpty())
        further << Tr::tr("reason: %1").arg(step.reason);
    QString html = paragraph(line);
    if (!further.isEmpty())
        html += u"<p style=\"margin:0 0 2px 14px; color:%1\">%2</p>"_s.arg(quiet.name(), further.join(u"; "_s).toHtmlEscaped());
    return html;
}

// “Reviewed since 27/10/2026”
QString stageSince(const MonthData &month, std::size_t place)
{
    const QDate since = month.since(place);
    return since.isValid() ? Tr::tr("%1 since %2", "state of a sheet, a day").arg(text(month.stage(place)), base::dateText(since))
                           : text(month.stage(place));
}

// Which signature no longer holds, above what has changed since.
QString changedTitle(const MonthData &month, const SheetData &sheet)
{
    if (month.stage(std::size_t(sheet.place)) == rights::Stage::Locked)
        return Tr::tr("Changed since it was locked (the locked figures are shown):");
    const rating::SheetState &state = month.month.states[std::size_t(sheet.place)];
    if (state.withdrawn < 0 || state.withdrawn >= int(sheet.steps.size()))
        return Tr::tr("Changed since it was signed, so the signature holds no more:");
    const StepRow &row = sheet.steps[std::size_t(state.withdrawn)];
    return Tr::tr("Since “%1” of %2 (%3) this has changed, so that signature holds no more and is to be given again:")
        .arg(stepWord(row.step.kind), base::inVietnam(row.step.at).toString(u"dd/MM/yyyy HH:mm"_s),
             row.signer.isEmpty() ? Tr::tr("the owner of the file") : row.signer);
}

} // namespace

QString text(rating::DueStep late, const rating::MonthCalendar &calendar, base::Month month)
{
    const QString day = base::dateText(rating::dueOn(late, calendar, month));
    switch (late) {
    case rating::DueStep::SelfScore:
        return Tr::tr("late: self-score, due %1").arg(day);
    case rating::DueStep::Review:
        return Tr::tr("late: review, due %1").arg(day);
    case rating::DueStep::Decide:
        return Tr::tr("late: decision, due %1").arg(day);
    case rating::DueStep::Lock:
        return Tr::tr("late: locking, due %1").arg(day);
    case rating::DueStep::None:
        break;
    }
    return {};
}

QString wayHtml(const MonthData &month, const SheetData &sheet, const QColor &quiet, const QColor &mark)
{
    const auto place = std::size_t(sheet.place);
    const rating::MonthValues &values = month.month.values;
    QString html = paragraph(u"<b>%1 %2</b> – %3"_s.arg(values.people[place].code.toHtmlEscaped(), values.labels[place].name.toHtmlEscaped(),
                                                        stageSince(month, place).toHtmlEscaped()));
    if (const QString late = text(month.late[place], values.rules[values.people[place].rules].calendar, values.month); !late.isEmpty())
        html += u"<p style=\"margin:2px 0; color:%1\">⚠ %2</p>"_s.arg(mark.name(), late.toHtmlEscaped());
    if (!sheet.changes.isEmpty()) {
        const QString title = changedTitle(month, sheet);
        html += u"<p style=\"margin:8px 0 2px 0; color:%1\"><b>%2</b></p>"_s.arg(mark.name(), title.toHtmlEscaped());
        for (const QString &change : sheet.changes)
            html += paragraph(u"• "_s + change.toHtmlEscaped(), 10);
    }
    html += u"<p style=\"margin:8px 0 2px 0; color:%1\"><b>%2</b></p>"_s.arg(quiet.name(), Tr::tr("Signatures").toHtmlEscaped());
    if (sheet.steps.empty())
        html += paragraph(Tr::tr("Nothing has been signed yet.").toHtmlEscaped());
    for (const StepRow &row : sheet.steps)
        html += stepHtml(row, quiet);
    return html;
}

} // namespace rating_ui
