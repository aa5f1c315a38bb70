#include "exchange/import_look.h"

#include "base/text.h"
#include "base/tr.h"
#include "exchange/csv_reader.h"
#include "exchange/import_book.h"
#include "exchange/xlsx_reader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

std::unique_ptr<SheetFile> openAny(const QString &path, const SheetMeaning &meaning)
{
    if (!isCsv(path))
        return openXlsx(path);
    const SheetSpec *named = sheetNamed(QFileInfo(path).completeBaseName());
    const SheetSpec *spec = meaning.table ? &specOf(*meaning.table) : named;
    return openCsv(path, named ? named->name : QFileInfo(path).fileName(),
                   [&](RowSource &rows) { return spec ? findHeader(*spec, rows, meaning.heads).has_value() : recogniseHeader(rows).has_value(); });
}

// The header, the heads with their meanings, and a few cells below each.
void lookAtColumns(SheetFile &file, int at, const Header &header, bool isOurs, LookedSheet &sheet)
{
    const auto rows = file.open(at);
    sheet.headerRow = header.row;
    Row row;
    int below = 0;
    while (below < MostExamples && rows->next(row)) {
        if (row.number < header.row)
            continue;
        if (row.number == header.row) {
            for (const auto &[column, cell] : row.cells)
                if (const QString head = base::cleaned(shown(cell)).simplified(); !head.isEmpty())
                    sheet.columns.push_back({column, head, {}, isOurs ? header.field(column) : NotRead});
            continue;
        }
        bool filled = false;
        for (LookedColumn &column : sheet.columns)
            for (const auto &[where, cell] : row.cells)
                if (where == column.column)
                    if (const QString text = base::cleaned(shown(cell)).simplified(); !text.isEmpty()) {
                        column.examples << text.left(60);
                        filled = true;
                    }
        below += int(filled);
    }
}

LookedSheet lookAtSheet(SheetFile &file, int at, const SheetMeaning &meaning)
{
    LookedSheet sheet;
    sheet.name = file.name(at);
    sheet.isHidden = file.isHidden(at);
    const SheetSpec *spec = meaning.table ? &specOf(*meaning.table) : sheetNamed(sheet.name);
    const auto open = [&] { return file.open(at); };
    if (!open()) {
        sheet.why = Tr::tr("it holds no cells");
        return sheet;
    }
    std::optional<Header> header = spec ? findHeader(*spec, *open(), meaning.heads) : recogniseHeader(*open());
    const bool isOurs = spec || header;
    if (!header) // what it might be is for a person to say: any table's columns show where the heads stand
        header = nearestHeader(spec ? *spec : specOf(Table::Work), *open(), meaning.heads);
    if (header)
        lookAtColumns(file, at, *header, isOurs, sheet);
    if (meaning.isPassedOver)
        sheet.why = Tr::tr("it is passed over, as chosen");
    else if (!isOurs)
        sheet.why = Tr::tr("it is not one of the eight sheets");
    else if (sheet.isHidden && !meaning.table)
        sheet.why = Tr::tr("it is hidden");
    else if (header)
        sheet.table = header->spec->table;
    else
        sheet.table = spec->table;
    if (sheet.table)
        sheet.lacking = header ? lackingText(*header) : requiredText(*spec);
    return sheet;
}

} // namespace

QStringList LookedSheet::heads() const
{
    QStringList heads;
    for (const LookedColumn &column : columns)
        heads << column.head;
    return heads;
}

bool LookedBook::isReady() const
{
    const auto lacks = [](const LookedSheet &sheet) { return !sheet.lacking.isEmpty(); };
    const auto isRead = [](const LookedSheet &sheet) { return sheet.table.has_value(); };
    return std::any_of(sheets.begin(), sheets.end(), isRead) && std::none_of(sheets.begin(), sheets.end(), lacks);
}

LookedBook lookAt(const QString &path, const BookMeaning &meaning)
{
    const auto meaningOf = [&](int sheet) {
        const auto found = meaning.find(sheet);
        return found == meaning.end() ? SheetMeaning() : found->second;
    };
    const std::unique_ptr<SheetFile> file = openAny(path, meaningOf(0));
    LookedBook book;
    book.pack = packIn(*file);
    for (int i = 0; i < file->count(); ++i)
        book.sheets << lookAtSheet(*file, i, meaningOf(i));
    return book;
}

} // namespace exchange
