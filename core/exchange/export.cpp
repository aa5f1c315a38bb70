#include "exchange/export.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/export_batch.h"
#include "exchange/export_sheets.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// The sheets of the export that are asked for.
std::vector<Table> chosen(const std::vector<Table> &tables, const ExportOptions &options)
{
    QStringList names;
    for (const Table table : tables)
        names << specOf(table).name;
    if (!options.sheet.isEmpty()) {
        const SheetSpec *spec = sheetNamed(options.sheet);
        if (!spec || !names.contains(spec->name)) {
            throw base::Failure(base::FailureKind::Usage,
                                Tr::tr("This export has no sheet “%1”; its sheets are: %2.").arg(options.sheet, names.join(", "_L1)));
        }
        return {spec->table};
    }
    if (options.format == Format::Csv && tables.size() > 1)
        throw base::Failure(base::FailureKind::Usage, Tr::tr("A CSV table is one sheet: say which of %1.").arg(names.join(", "_L1)));
    return tables;
}

ExportReport exportSheets(const ExportBatch &batch, const std::vector<Table> &tables)
{
    const std::vector<Table> wanted = chosen(tables, batch.options);
    return runExport(batch, [&](const Span &span, TableWriter &writer) {
        ExportReport report;
        RowsSeen seen(batch.database, batch.caller);
        for (const Table table : wanted)
            report.sheets.push_back({specOf(table).name, writeSheet(table, batch.database, span, seen, writer)});
        return report;
    });
}

} // namespace

ExportReport exportRoster(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    return exportSheets({database, caller, options, path, Tr::tr("Export the roster")}, {Table::Units, Table::Staff, Table::Absences});
}

ExportReport exportWork(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    return exportSheets({database, caller, options, path, Tr::tr("Export work")}, {Table::Work});
}

ExportReport exportObservations(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    return exportSheets({database, caller, options, path, Tr::tr("Export observations")}, {Table::Observations});
}

ExportReport exportScorecards(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    if (options.week.isValid())
        throw base::Failure(base::FailureKind::Usage, Tr::tr("Scores are kept by month: give a month instead of a week."));
    return exportSheets({database, caller, options, path, Tr::tr("Export scorecards")}, {Table::Contents, Table::Criteria, Table::Conditions});
}

} // namespace exchange
