#include "exchange/export.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "exchange/csv_writer.h"
#include "exchange/export_file.h"
#include "exchange/export_log.h"
#include "exchange/export_sheets.h"
#include "exchange/json_writer.h"
#include "exchange/xlsx_writer.h"
#include "store/audit.h"

#include <QTimeZone>

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

Span spanOf(const ExportOptions &options)
{
    if (options.month.isValid() && options.week.isValid())
        throw base::Failure(base::FailureKind::Usage, Tr::tr("Give a month or a week, not both."));
    return {options.month, options.week};
}

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

ExportReport exportSheets(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path,
                          const std::vector<Table> &tables, const QString &action)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::ExportAll);
    const Span span = spanOf(options);
    const std::vector<Table> wanted = chosen(tables, options);
    ExportFile file(path);
    const auto writer = writerFor(options.format, file.device());
    ExportReport report;
    for (const Table table : wanted)
        report.sheets.push_back({specOf(table).name, writeSheet(table, database, span, *writer)});
    writer->finish();
    logExport(database, caller, action, span, report);
    file.commit();
    return report;
}

QString kindCode(store::EntryKind kind)
{
    switch (kind) {
    case store::EntryKind::Entry:
        return u"entry"_s;
    case store::EntryKind::Import:
        return u"import"_s;
    case store::EntryKind::Signature:
        return u"signature"_s;
    case store::EntryKind::Accounts:
        return u"accounts"_s;
    case store::EntryKind::Rules:
        return u"rules"_s;
    case store::EntryKind::Undo:
        return u"undo"_s;
    case store::EntryKind::Access:
        return u"access"_s;
    case store::EntryKind::Retention:
        return u"retention"_s;
    case store::EntryKind::Creation:
        return u"creation"_s;
    }
    return {};
}

QString kindWord(store::EntryKind kind)
{
    switch (kind) {
    case store::EntryKind::Entry:
        return u"Nhập liệu"_s;
    case store::EntryKind::Import:
        return u"Nhập từ tệp"_s;
    case store::EntryKind::Signature:
        return u"Ký"_s;
    case store::EntryKind::Accounts:
        return u"Tài khoản"_s;
    case store::EntryKind::Rules:
        return u"Bộ quy tắc"_s;
    case store::EntryKind::Undo:
        return u"Hoàn tác"_s;
    case store::EntryKind::Access:
        return u"Xem, in, xuất"_s;
    case store::EntryKind::Retention:
        return u"Xóa nội dung lưu"_s;
    case store::EntryKind::Creation:
        return u"Tạo tệp"_s;
    }
    return {};
}

// The log speaks UTC; the span is of Vietnamese days, which begin seven hours earlier.
bool liesIn(const Span &span, const QString &at)
{
    if (span.isAll())
        return true;
    const QDate day = QDateTime::fromString(at, Qt::ISODate).toOffsetFromUtc(7 * 3600).date();
    return span.first() <= day && day <= span.last();
}

OutSheet auditLayout(bool forPeople)
{
    if (forPeople) {
        return {u"Nhật ký"_s,
                {{u"Số"_s, Look::Number, 8},
                 {u"Thời điểm"_s, Look::Code, 20},
                 {u"Tài khoản"_s, Look::Code, 22},
                 {u"Người thực hiện"_s, Look::Text, 24},
                 {u"Việc"_s, Look::Text, 60},
                 {u"Loại"_s, Look::Text, 16},
                 {u"Hoàn tác mục"_s, Look::Number, 12},
                 {u"Mã băm"_s, Look::Code, 66}}};
    }
    OutSheet sheet{u"audit"_s, {}};
    for (const QString &name : {u"seq"_s, u"at"_s, u"account"_s, u"actor"_s, u"action"_s, u"kind"_s, u"undoes"_s, u"hash"_s})
        sheet.columns.push_back({name});
    return sheet;
}

} // namespace

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

ExportReport exportRoster(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    return exportSheets(database, caller, options, path, {Table::Units, Table::Staff, Table::Absences}, Tr::tr("Export the roster"));
}

ExportReport exportWork(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    return exportSheets(database, caller, options, path, {Table::Work}, Tr::tr("Export work"));
}

ExportReport exportObservations(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    return exportSheets(database, caller, options, path, {Table::Observations}, Tr::tr("Export observations"));
}

ExportReport exportScorecards(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    if (options.week.isValid())
        throw base::Failure(base::FailureKind::Usage, Tr::tr("Scores are kept by month: give a month instead of a week."));
    return exportSheets(database, caller, options, path, {Table::Contents, Table::Criteria, Table::Conditions}, Tr::tr("Export scorecards"));
}

ExportReport exportAudit(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::ExportAll);
    rights::require(caller, {}, rights::Stage::Open, rights::Action::ViewAudit);
    const Span span = spanOf(options);
    const bool forPeople = options.format == Format::Xlsx;
    ExportFile file(path);
    const auto writer = writerFor(options.format, file.device());
    const OutSheet layout = auditLayout(forPeople);
    writer->startSheet(layout);
    qint64 rows = 0;
    store::eachEntry(database, 1, [&](const store::AuditEntry &entry) {
        if (!liesIn(span, entry.at))
            return true;
        const QString at =
            forPeople ? QDateTime::fromString(entry.at, Qt::ISODate).toOffsetFromUtc(7 * 3600).toString(u"dd/MM/yyyy HH:mm:ss"_s) : entry.at;
        const std::vector<OutCell> cells{outWhole(entry.seq),
                                         outText(at),
                                         outId(entry.account),
                                         outText(entry.actor),
                                         outText(entry.action),
                                         outText(forPeople ? kindWord(entry.kind) : kindCode(entry.kind)),
                                         entry.undoes == 0 ? OutCell() : outWhole(entry.undoes),
                                         outText(QString::fromLatin1(entry.hash.toHex()))};
        writer->row(cells);
        ++rows;
        return true;
    });
    writer->finish();
    const ExportReport report{{{layout.name, rows}}};
    logExport(database, caller, Tr::tr("Export the audit log"), span, report);
    file.commit();
    return report;
}

} // namespace exchange
