#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/import.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString lineOf(const exchange::BadCell &cell)
{
    const QString place = cell.column.isEmpty() ? Tr::tr("%1, row %2").arg(cell.sheet).arg(cell.row)
                                                : Tr::tr("%1, row %2, %3").arg(cell.sheet).arg(cell.row).arg(cell.column);
    return cell.value.isEmpty() ? Tr::tr("%1: %2").arg(place, cell.reason) : Tr::tr("%1: “%2”: %3").arg(place, cell.value, cell.reason);
}

void sayWhatWasRead(const exchange::ImportReport &report)
{
    for (const exchange::SheetReport &sheet : report.sheets) {
        if (sheet.table.isEmpty()) {
            say(Tr::tr("%1: passed over; %2.").arg(sheet.name, sheet.why));
            continue;
        }
        say(Tr::tr("%1: %2 rows; %3 new, %4 changed, %5 as before, %6 bad.")
                .arg(sheet.name)
                .arg(sheet.rows)
                .arg(sheet.inserted)
                .arg(sheet.updated)
                .arg(sheet.unchanged)
                .arg(sheet.bad));
    }
    for (const QString &note : report.notes)
        say(note);
    if (report.lackingRows == 0)
        return;
    say(Tr::tr("%1 rows of the same weeks are in the file but not in the book; they were kept:").arg(report.lackingRows));
    // A few show which kind they are; more would bury what has to be put right.
    constexpr qsizetype Shown = 5;
    for (const exchange::LackingRow &row : report.lacking.first(std::min(Shown, report.lacking.size())))
        say(u"  "_s + row.week + u' ' + row.cadre + u' ' + row.content);
    if (report.lackingRows > Shown)
        say(Tr::tr("  … and %1 more.").arg(report.lackingRows - Shown));
}

} // namespace

int runImport(const QStringList &arguments)
{
    const Arguments given(arguments, {option(u"sheet"_s, u"NAME"_s), option(u"dry-run"_s), option(u"skip-bad-rows"_s)}, {u"FILE"_s, u"BOOK"_s});
    exchange::ImportOptions options;
    options.sheet = given.value(u"sheet"_s);
    options.dryRun = given.has(u"dry-run"_s);
    options.skipBadRows = given.has(u"skip-bad-rows"_s);
    const auto database = openFile(given.word(0), For::Writing);
    const exchange::ImportReport report = exchange::importFile(*database, caller(*database), given.word(1), options);
    sayWhatWasRead(report);
    for (const exchange::BadCell &cell : report.bad)
        say(lineOf(cell));
    if (report.badCells > report.bad.size())
        say(Tr::tr("… and %1 more bad cells.").arg(report.badCells - report.bad.size()));
    if (report.badRows == 0) {
        if (options.dryRun)
            say(Tr::tr("A dry run: nothing was saved."));
        return 0;
    }
    if (!options.skipBadRows) {
        say(Tr::tr("%1 bad rows; nothing was saved. Correct them, or use --skip-bad-rows to save the others.").arg(report.badRows));
        return int(base::FailureKind::Refused);
    }
    say(options.dryRun ? Tr::tr("A dry run: %1 bad rows would be left out.").arg(report.badRows)
                       : Tr::tr("%1 bad rows were left out; the others are saved.").arg(report.badRows));
    return 0;
}

} // namespace cli
