// The audit log as a table, in the words of machines or of people.
#include "exchange/export_batch.h"

#include "base/tr.h"
#include "base/vietnam.h"
#include "store/audit.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

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
    const QDate day = base::vietnamDay(QDateTime::fromString(at, Qt::ISODate));
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

ExportReport exportAudit(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::ViewAudit);
    refuseSheetName(options);
    const bool forPeople = options.format == Format::Xlsx;
    return runExport({database, caller, options, path, Tr::tr("Export the audit log")}, [&](const Span &span, TableWriter &writer) {
        const OutSheet layout = auditLayout(forPeople);
        writer.startSheet(layout);
        qint64 rows = 0;
        store::eachEntry(database, 1, [&](const store::AuditEntry &entry) {
            if (!liesIn(span, entry.at))
                return true;
            const QString at =
                forPeople ? base::inVietnam(QDateTime::fromString(entry.at, Qt::ISODate)).toString(u"dd/MM/yyyy HH:mm:ss"_s) : entry.at;
            const std::vector<OutCell> cells{outWhole(entry.seq),
                                             outText(at),
                                             outId(entry.account),
                                             outText(entry.actor),
                                             outText(entry.action),
                                             outText(forPeople ? kindWord(entry.kind) : kindCode(entry.kind)),
                                             entry.undoes == 0 ? OutCell() : outWhole(entry.undoes),
                                             outText(QString::fromLatin1(entry.hash.toHex()))};
            writer.row(cells);
            ++rows;
            return true;
        });
        return ExportReport{{{layout.name, rows}}};
    });
}

} // namespace exchange
