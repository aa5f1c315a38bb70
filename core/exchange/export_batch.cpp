#include "exchange/export_batch.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/csv_writer.h"
#include "exchange/export_file.h"
#include "exchange/json_writer.h"
#include "exchange/xlsx_writer.h"
#include "store/audit.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

std::unique_ptr<TableWriter> writerFor(Format format, QIODevice &device)
{
    switch (format) {
    case Format::Xlsx:
        return std::make_unique<XlsxWriter>(device);
    case Format::Csv:
        return std::make_unique<CsvWriter>(device);
    case Format::Json:
        return std::make_unique<JsonWriter>(device);
    }
    return nullptr;
}

} // namespace

Span spanOf(const ExportOptions &options)
{
    if (options.month.isValid() && options.week.isValid())
        throw base::Failure(base::FailureKind::Usage, Tr::tr("Give a month or a week, not both."));
    return {options.month, options.week};
}

void refuseSheetName(const ExportOptions &options)
{
    if (!options.sheet.isEmpty())
        throw base::Failure(base::FailureKind::Usage, Tr::tr("This export is one sheet: leave --%1 away.").arg("sheet"_L1));
}

ExportReport writeExport(const ExportBatch &batch, const std::function<ExportReport(const Span &, TableWriter &)> &write)
{
    const Span span = spanOf(batch.options);
    ExportFile file(batch.path);
    const auto writer = writerFor(batch.options.format, file.device());
    const ExportReport report = write(span, *writer);
    writer->finish();
    logExport(batch.database, batch.caller, batch.action, span, report);
    file.commit();
    return report;
}

ExportReport runExport(const ExportBatch &batch, const std::function<ExportReport(const Span &, TableWriter &)> &write)
{
    rights::require(batch.caller, {}, rights::Stage::Open, rights::Action::ExportAll);
    return writeExport(batch, write);
}

void logExport(store::Database &database, const rights::Caller &caller, const QString &action, const Span &span, const ExportReport &report)
{
    QString what = action;
    if (span.month.isValid())
        what += Tr::tr(", month %1").arg(span.month.toVietnamese());
    else if (span.week.isValid())
        what += Tr::tr(", week %1").arg(span.week.toString());
    QStringList sheets;
    for (const ExportReport::Sheet &sheet : report.sheets)
        sheets << Tr::tr("%1: %2 rows").arg(sheet.name).arg(sheet.rows);
    store::record(database, caller.actor(), what, sheets);
}

} // namespace exchange
