#include "rating/paper_check.h"

#include "base/failure.h"
#include "base/ratio.h"
#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "rating/month_sheet.h"
#include "rating/paper_code.h"
#include "rating/sheet_table.h"
#include "rating/sheet_verbs.h"
#include "store/audit.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

// The first entry of the log is in every copy and backup of the file.
QByteArray fileMark(store::Database &database) { return store::auditHash(database, 1); }

// Which sheet's decision a code is of; refuses when it is of none.
struct Decision {
    base::Id step = 0;
    base::Month month;
    base::Id cadre = 0;
};

Decision decisionOf(store::Database &database, const QString &code)
{
    const QByteArray mark = fileMark(database);
    store::Statement query(database, u"SELECT s.id, s.month, s.cadre_id, s.digest, a.hash FROM sheet_step s JOIN audit a ON a.seq = s.entry "
                                     "WHERE s.step = 3 ORDER BY s.id"_s);
    while (query.next())
        if (paperCode(mark, query.bytes(3), query.bytes(4)) == code)
            return {query.integer(0), base::Month::parse(query.text(1)).value_or(base::Month()), query.integer(2)};
    if (!isOfFile(code, mark))
        base::refuse(Tr::tr("The code %1 is of another file: the paper was decided elsewhere. Open the file it was printed from.").arg(code));
    base::refuse(Tr::tr("No decision of this file bears the code %1: the decision was made after this copy of the file, or the file has been changed "
                        "by other means. Compare with a backup.")
                     .arg(code));
}

QString points(qint64 hundredths) { return hundredths < 0 ? Tr::tr("nothing", "no points given") : base::Ratio(hundredths, 100).toString(2, u','); }
QString day(const QDateTime &utc) { return base::dateText(base::vietnamDay(utc)); }
QString by(const SheetStep &step) { return step.signerName.isEmpty() ? Tr::tr("the owner of the file") : step.signerName; }

void figure(QStringList &lines, const QString &what, const QString &before, const QString &after)
{
    if (before != after)
        lines.append(Tr::tr("%1: was %2, is %3").arg(what, before, after));
}

// What the two print besides what a signature covers.
void compareTexts(QStringList &lines, const SheetSnapshot &paper, const SheetSnapshot &now)
{
    figure(lines, Tr::tr("Name"), paper.label.name, now.label.name);
    figure(lines, Tr::tr("Title"), paper.label.title, now.label.title);
    if (paper.facts.unit == now.facts.unit) // another unit is a difference of its own
        figure(lines, Tr::tr("Name of the unit"), paper.print.unitName, now.print.unitName);
}

QString classOf(const std::optional<Rating> &decided) { return decided ? vietnamese(*decided) : Tr::tr("none stands", "no decided class"); }

// What has become of the sheet since the paper's decision.
void compare(PaperCheck &check, Sheets &sheets, qint32 place, const SheetSnapshot &paper, bool selfToo)
{
    const std::span<const SheetStep> steps = sheets.steps(place);
    const SheetState &state = sheets.state(place);
    const bool locked = state.stage == rights::Stage::Locked;
    const SheetSnapshot now = locked ? sheets.signedBy(steps[size_t(state.locked)]) : sheets.today(place);
    const SheetStep *standing = state.decided >= 0 ? &steps[size_t(state.decided)] : nullptr;
    const bool holds = standing && standing->id == check.decision.id;
    QStringList &lines = check.differences;
    for (const SheetStep &step : steps) {
        if (step.id > check.decision.id && step.kind == StepKind::Reopened)
            (holds ? check.notes : lines).append(Tr::tr("Reopened on %1 by %2: %3").arg(day(step.at), by(step), step.reason));
    }
    if (!standing)
        lines.append(Tr::tr("The decision no longer stands: what it was made on has changed since."));
    else if (!holds)
        lines.append(Tr::tr("Another decision stands: of %1 by %2.").arg(day(standing->at), by(*standing)));
    if (!holds)
        figure(lines, Tr::tr("Decided class"), classOf(check.decision.decided), classOf(standing ? standing->decided : std::nullopt));
    figure(lines, Tr::tr("Total"), points(paper.row.total), points(now.row.total));
    figure(lines, Tr::tr("Class by score"), vietnamese(paper.row.scoreClass), vietnamese(now.row.scoreClass));
    figure(lines, Tr::tr("Proposed class"), vietnamese(paper.row.proposed), vietnamese(now.row.proposed));
    lines += differences(paper, now, selfToo);
    compareTexts(lines, paper, now);
    if (locked)
        check.notes.append(Tr::tr("Locked on %1.").arg(day(steps[size_t(state.locked)].at)));
    if (locked && holds)
        for (const QString &change : sheets.changes(place, selfToo))
            check.notes.append(Tr::tr("since it was locked: %1").arg(change));
}

} // namespace

QString paperCode(store::Database &database, const SheetStep &decision)
{
    const QByteArray entryHash = store::auditHash(database, decision.entry);
    return entryHash.isEmpty() ? QString() : paperCode(fileMark(database), decision.digest, entryHash);
}

PaperCheck checkPaper(store::Database &database, const rights::Caller &caller, const QString &typed)
{
    PaperCheck check;
    check.code = paperCodeFrom(typed);
    if (const store::Findings file = store::verifyFile(database); !file.broken.isEmpty())
        base::refuse(Tr::tr("The file is not sound, so it vouches for no paper: restore a backup and check again."), file.broken);
    const Decision found = decisionOf(database, check.code);
    const std::vector<SheetStep> steps = loadSteps(database, found.month, found.cadre);
    check.month = found.month;
    check.decision = *std::find_if(steps.begin(), steps.end(), [&](const SheetStep &step) { return step.id == found.step; });
    const SheetSnapshot paper = loadSnapshot(database, check.decision);
    if (digestsOf(paper.facts).whole != check.decision.digest)
        base::refuse(Tr::tr("Sheet of %1, month %2").arg(paper.code, found.month.toVietnamese()) + u": "_s
                     + Tr::tr("what is kept is not what was signed."));
    check.personCode = paper.code;
    check.personName = paper.label.name;
    check.total = paper.row.total < 0 ? QString() : points(paper.row.total);

    Sheets sheets(database, found.month);
    const qint32 place = sheets.scores().values.placeOf(found.cadre);
    if (place < 0)
        check.differences.append(Tr::tr("The person holds no post in that month any longer."));
    else
        compare(check, sheets, place, paper, maySeeSelfScores(sheets, caller, found.cadre));
    const rights::Relations to = place < 0 ? rights::Relations() : sheets.relations(caller, place);
    const rights::Stage stage = place < 0 ? rights::Stage::Open : sheets.stage(place);
    if (!rights::allowed(caller.role, to, stage, rights::Action::ViewSheet)) {
        check.notes.clear();
        if (!check.isSame())
            check.differences = {Tr::tr("What differs is told to those who may see this sheet.")};
    }
    return check;
}

QStringList told(const PaperCheck &check)
{
    QStringList lines{check.isSame() ? Tr::tr("The paper says what the file holds.") : Tr::tr("The paper is not what the file holds now.")};
    lines.append(Tr::tr("Code %1: sheet of %2 %3, month %4").arg(check.code, check.personCode, check.personName, check.month.toVietnamese()));
    lines.append(Tr::tr("Decided on %1 by %2: %3").arg(day(check.decision.at), by(check.decision), classOf(check.decision.decided))
                 + (check.total.isEmpty() ? QString() : u", "_s + Tr::tr("total %1").arg(check.total)));
    for (const QString &line : check.differences)
        lines.append(u"• "_s + line);
    lines += check.notes;
    return lines;
}

} // namespace rating
