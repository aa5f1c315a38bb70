#include "exchange/import_text.h"

#include "base/tr.h"
#include "exchange/import.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exchange_ui {
ImportText describe(const exchange::ImportReport &report, const QString &file)
{
    ImportText text;
    const QString name = QFileInfo(file).fileName();
    if (report.badRows > 0 && !report.saved)
        text.summary = Tr::tr("%1: %n row(s) have errors, so nothing was saved. Correct the cells listed under Details and import again.", nullptr,
                              report.badRows)
                           .arg(name);
    else if (!report.saved)
        text.summary = Tr::tr("%1: everything in it was already here; nothing was changed.").arg(name);
    else
        text.summary =
            Tr::tr("%1: %2 rows added, %3 changed, %4 as they were.").arg(name).arg(report.inserted).arg(report.updated).arg(report.unchanged);
    if (report.badRows > 0 && report.saved)
        text.summary += u' ' + Tr::tr("%n row(s) with errors were left out.", nullptr, report.badRows);

    for (const exchange::SheetReport &sheet : report.sheets) {
        if (sheet.table.isEmpty()) {
            text.details << Tr::tr("%1: passed over; %2.").arg(sheet.name, sheet.why);
            continue;
        }
        text.details << Tr::tr("Sheet %1: %2 rows read, %3 added, %4 changed, %5 as they were, %6 refused.")
                            .arg(sheet.name)
                            .arg(sheet.rows)
                            .arg(sheet.inserted)
                            .arg(sheet.updated)
                            .arg(sheet.unchanged)
                            .arg(sheet.bad);
        if (!sheet.unknown.isEmpty())
            text.details << u"  "_s + Tr::tr("Columns not read: %1").arg(sheet.unknown.join(u", "_s));
    }
    text.details << report.notes;
    if (report.lackingRows > 0)
        text.details << Tr::tr("%n stored work row(s) of the same weeks are not in the file; they were kept.", nullptr, report.lackingRows);
    for (const exchange::BadCell &cell : report.bad)
        text.details << (cell.column.isEmpty()
                             ? Tr::tr("%1, row %2: %3").arg(cell.sheet).arg(cell.row).arg(cell.reason)
                             : Tr::tr("%1, row %2, %3 “%4”: %5").arg(cell.sheet).arg(cell.row).arg(cell.column, cell.value, cell.reason));
    return text;
}

} // namespace exchange_ui
