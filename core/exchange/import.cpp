#include "exchange/import.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/import_context.h"
#include "exchange/pack_import.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

void importSheets(ImportContext &context, BookSheets sheets)
{
    switch (sheets.front().header.spec->table) {
    case Table::Units:
        return importUnits(context, sheets);
    case Table::Staff:
        return importStaff(context, sheets);
    case Table::Work:
        return importWork(context, sheets);
    case Table::Observations:
        return importObservations(context, sheets);
    case Table::Criteria:
        return importCriteria(context, sheets);
    case Table::Contents:
        return importContents(context, sheets);
    case Table::Absences:
        return importAbsences(context, sheets);
    case Table::Conditions:
        return importConditions(context, sheets);
    }
}

// Sheets are taken in by what refers to what; people read them in the order of the file.
void sortAsInFile(ImportReport &report)
{
    std::map<QString, int> place;
    for (int i = 0; i < report.sheets.size(); ++i)
        place.emplace(report.sheets[i].name, i);
    std::stable_sort(report.bad.begin(), report.bad.end(),
                     [&](const BadCell &a, const BadCell &b) { return std::pair(place[a.sheet], a.row) < std::pair(place[b.sheet], b.row); });
}

} // namespace

void importInto(store::Edit &edit, const rights::Caller &caller, Book &book, const ImportOptions &options, ImportReport &report)
{
    ImportContext context(edit.database(), caller, edit, book, options, report);
    for (auto first = book.sheets.begin(); first != book.sheets.end();) {
        const auto next = std::find_if(first, book.sheets.end(), [&](const BookSheet &sheet) { return sheet.header.spec != first->header.spec; });
        importSheets(context, BookSheets(&*first, size_t(next - first)));
        first = next;
    }
    sortAsInFile(report);
    if (report.bad.size() < report.badCells)
        report.notes << Tr::tr("Only the first %1 bad cells are listed.").arg(MostBadCells);
}

QString importAction(const QString &path) { return Tr::tr("Import of %1").arg(QFileInfo(path).fileName()); }

ImportReport importFile(store::Database &database, const rights::Caller &caller, const QString &path, const ImportOptions &options)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::Import);
    ImportReport report;
    Book book = openBook(path, options, report);
    restrictToPack(database, book, report);
    store::Edit edit(database, caller.actor(), importAction(path), store::EntryKind::Import);
    importInto(edit, caller, book, options, report);
    const bool keep = !options.dryRun && (report.badRows == 0 || options.skipBadRows);
    if (keep)
        report.saved = edit.commit().has_value();
    return report;
}

} // namespace exchange
