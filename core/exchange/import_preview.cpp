#include "exchange/import_preview.h"

#include "exchange/cell_parse.h"
#include "exchange/import_book.h"
#include "exchange/pack_import.h"

#include <QSet>

#include <algorithm>

namespace exchange {
namespace {

PreviewSheet previewOf(SheetFile &file, const BookSheet &of, const QSet<int> &bad, const PreviewLimits &limits)
{
    PreviewSheet sheet{of.index, file.name(of.index), of.header.spec->table, {}, {}, 0};
    for (size_t column = 0; column < of.header.fieldAt.size(); ++column)
        if (const int field = of.header.fieldAt[column]; field >= 0)
            sheet.columns.push_back({int(column), field, of.header.spec->columns[size_t(field)].header});
    const auto rows = file.open(of.index);
    int first = 0;
    int more = 0;
    Row row;
    while (rows->next(row)) {
        if (row.number <= of.header.row)
            continue;
        const bool filled = std::any_of(row.cells.begin(), row.cells.end(),
                                        [&](const auto &cell) { return of.header.field(cell.first) >= 0 && !isBlank(cell.second); });
        if (!filled && !bad.contains(row.number))
            continue;
        const bool among = first < limits.firstRows;
        if (!among && !(bad.contains(row.number) && more < limits.badRows)) {
            ++sheet.left;
            continue;
        }
        ++(among ? first : more);
        PreviewRow shownRow{row.number, std::vector<QString>(sheet.columns.size())};
        size_t at = 0;
        for (const auto &[column, cell] : row.cells) {
            while (at < sheet.columns.size() && sheet.columns[at].column < column)
                ++at;
            if (at < sheet.columns.size() && sheet.columns[at].column == column)
                shownRow.cells[at] = shown(cell);
        }
        sheet.rows.push_back(std::move(shownRow));
    }
    return sheet;
}

} // namespace

int PreviewSheet::columnOf(const QString &header) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const PreviewColumn &column) { return column.header == header; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

ImportPreview previewImport(store::Database &database, const rights::Caller &caller, const QString &path, ImportOptions options,
                            const PreviewLimits &limits)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::Import);
    options.dryRun = true;
    ImportPreview preview;
    Book book = openBook(path, options, preview.report);
    restrictToPack(database, book, preview.report);
    SignedSheets after;
    bool changes = false;
    {
        store::Edit edit(database, caller.actor(), importAction(path), store::EntryKind::Import);
        importInto(edit, caller, book, options, preview.report);
        changes = edit.changedAnything() && (preview.report.badRows == 0 || options.skipBadRows);
        if (changes)
            after = signedSheets(database);
    }
    if (changes)
        preview.lost = signaturesLost(signedSheets(database), after);
    std::sort(book.sheets.begin(), book.sheets.end(), [](const BookSheet &a, const BookSheet &b) { return a.index < b.index; });
    QHash<QString, QSet<int>> bad;
    for (const BadCell &cell : preview.report.bad)
        bad[cell.sheet].insert(cell.row);
    for (const BookSheet &sheet : book.sheets)
        preview.sheets << previewOf(*book.file, sheet, bad.value(book.file->name(sheet.index)), limits);
    return preview;
}

} // namespace exchange
