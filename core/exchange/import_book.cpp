#include "exchange/import_book.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "exchange/csv_reader.h"
#include "exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

const SheetSpec &specNamed(const QString &name)
{
    const SheetSpec *spec = sheetNamed(name);
    if (!spec) {
        QStringList names;
        for (const SheetSpec &known : allSheets())
            names << known.name;
        base::refuse(Tr::tr("There is no sheet “%1”; the sheets are: %2.").arg(name, names.join(", "_L1)));
    }
    return *spec;
}

[[noreturn]] void refuseWithoutHeader(const QString &sheet, const SheetSpec &spec)
{
    base::refuse(
        Tr::tr("Sheet “%1” has no header: one of its first %2 rows must hold the columns %3.").arg(sheet).arg(HeaderRows).arg(requiredText(spec)));
}

SheetMeaning meaningOf(const BookMeaning &book, int sheet)
{
    const auto found = book.find(sheet);
    return found == book.end() ? SheetMeaning() : found->second;
}

Book openTable(const QString &path, const ImportOptions &options, ImportReport &report)
{
    const SheetMeaning meaning = meaningOf(options.meaning, 0);
    const SheetSpec *wanted = !options.sheet.isEmpty() ? &specNamed(options.sheet)
                              : meaning.table          ? &specOf(*meaning.table)
                                                       : sheetNamed(QFileInfo(path).completeBaseName());
    const auto headerIn = [&](RowSource &rows) { return wanted ? findHeader(*wanted, rows, meaning.heads) : recogniseHeader(rows); };
    Book book;
    book.file = openCsv(path, wanted ? wanted->name : QFileInfo(path).fileName(), [&](RowSource &rows) { return headerIn(rows).has_value(); });
    const auto header = headerIn(*book.file->open(0));
    if (!header && wanted)
        refuseWithoutHeader(QFileInfo(path).fileName(), *wanted);
    if (!header)
        base::refuse(Tr::tr("“%1” has the header of none of the known sheets, or of several: name the sheet it is.").arg(QFileInfo(path).fileName()));
    SheetReport told;
    told.name = book.file->name(0);
    told.table = header->spec->name;
    told.unknown = header->unknown;
    report.sheets << told;
    book.sheets.push_back({0, *header});
    return book;
}

Book openWorkbook(const QString &path, const ImportOptions &options, ImportReport &report)
{
    const QString &sheet = options.sheet;
    Book book;
    book.file = openXlsx(path);
    const QString only = base::folded(sheet);
    bool sawOnly = sheet.isEmpty();
    QStringList passed;
    QStringList hidden;
    for (int i = 0; i < book.file->count(); ++i) {
        SheetReport told;
        told.name = book.file->name(i);
        const SheetMeaning meaning = meaningOf(options.meaning, i);
        if (meaning.isPassedOver) {
            told.why = Tr::tr("it is passed over, as chosen");
            report.sheets << told;
            continue;
        }
        const SheetSpec *spec = meaning.table ? &specOf(*meaning.table) : sheetNamed(told.name);
        const bool named = base::folded(told.name) == only || meaning.table;
        const bool unseen = book.file->isHidden(i) && !named; // an old copy, or lists to choose from
        std::optional<Header> header;
        if (auto rows = sheet.isEmpty() || named || !spec ? book.file->open(i) : nullptr) {
            header = spec ? findHeader(*spec, *rows, meaning.heads) : recogniseHeader(*rows);
            if (spec && !header && !unseen)
                refuseWithoutHeader(told.name, *spec);
        }
        const bool meant = sheet.isEmpty() || named || (header && base::folded(header->spec->name) == only);
        sawOnly = sawOnly || meant;
        if (header && meant && unseen) {
            hidden << told.name;
            told.why = Tr::tr("it is hidden");
        } else if (header && meant) {
            told.table = header->spec->name;
            told.unknown = header->unknown;
            book.sheets.push_back({i, std::move(*header)});
        } else if (meant) {
            passed << told.name;
            told.why = Tr::tr("it is not one of the eight sheets");
        } else {
            told.why = Tr::tr("another sheet was asked for");
        }
        report.sheets << told;
    }
    if (!passed.isEmpty())
        report.notes << Tr::tr("These sheets are not known and were passed over: %1.").arg(passed.join(", "_L1));
    if (!hidden.isEmpty() && book.sheets.empty())
        base::refuse(Tr::tr("The known sheets of “%1” are hidden: %2. Show them in the spreadsheet program, or name the one to take.")
                         .arg(QFileInfo(path).fileName(), hidden.join(", "_L1)));
    if (!hidden.isEmpty())
        report.notes << Tr::tr("These sheets are hidden and were passed over: %1.").arg(hidden.join(", "_L1));
    if (!sawOnly)
        base::refuse(Tr::tr("“%1” has no sheet “%2”.").arg(QFileInfo(path).fileName(), sheet));
    return book;
}

} // namespace

bool Book::holds(Table table) const
{
    return std::any_of(sheets.begin(), sheets.end(), [&](const BookSheet &sheet) { return sheet.header.spec->table == table; });
}

bool isCsv(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray head = file.peek(4); // a workbook named .csv is still a workbook
        if (head.startsWith("PK") || head.startsWith("\xD0\xCF\x11\xE0"))
            return false;
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1;
}

Book openBook(const QString &path, const ImportOptions &options, ImportReport &report)
{
    Book book = isCsv(path) ? openTable(path, options, report) : openWorkbook(path, options, report);
    book.corrections = options.corrections;
    book.file = corrected(std::move(book.file), options.corrections);
    if (book.sheets.empty())
        base::refuse(Tr::tr("“%1” holds none of the known sheets, by name or by header.").arg(QFileInfo(path).fileName()));
    std::stable_sort(book.sheets.begin(), book.sheets.end(),
                     [](const BookSheet &a, const BookSheet &b) { return a.header.spec->table < b.header.spec->table; });
    for (const SheetReport &told : std::as_const(report.sheets)) {
        if (!told.unknown.isEmpty())
            report.notes << Tr::tr("Sheet “%1”: these columns are not known and were passed over: %2.").arg(told.name, told.unknown.join(", "_L1));
    }
    return book;
}

} // namespace exchange
