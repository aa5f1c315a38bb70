// Everything the file holds of one person, as far as the caller may see it, in one workbook: what somebody is given who asks for their own data
// (Law 91/2025/QH15).
#include "exchange/export_batch.h"

#include "base/failure.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "exchange/export_month.h"
#include "staff/relation.h"
#include "staff/staff_table.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

QString vietnamTime(const QString &utc)
{
    const QDateTime at = QDateTime::fromString(utc, Qt::ISODate);
    return at.isValid() ? base::inVietnam(at).toString(u"dd/MM/yyyy HH:mm"_s) : QString();
}

qint64 writePetitions(store::Database &database, RowsSeen &seen, base::Id cadre, TableWriter &writer)
{
    writer.startSheet({u"Kiến nghị"_s,
                       {{u"Tháng"_s, Look::Code, 12},
                        {u"Ngày gửi"_s, Look::Code, 17},
                        {u"Nội dung kiến nghị"_s, Look::Text, 50},
                        {u"Trả lời"_s, Look::Text, 50},
                        {u"Ngày trả lời"_s, Look::Code, 17}}});
    qint64 written = 0;
    store::Statement petitions(database,
                               u"SELECT month, registered_at, text, answer, answered_at FROM petition WHERE cadre_id = ? ORDER BY month, id"_s);
    petitions.bind(cadre);
    while (petitions.next()) {
        if (!seen.person(cadre, base::Month::parse(petitions.text(0)).value_or(base::Month())))
            continue;
        const std::vector<OutCell> cells{outText(petitions.text(0)), outText(vietnamTime(petitions.text(1))), outText(petitions.text(2)),
                                         outText(petitions.text(3)), outText(vietnamTime(petitions.text(4)))};
        writer.row(cells);
        ++written;
    }
    return written;
}

} // namespace

ExportReport exportPerson(store::Database &database, const rights::Caller &caller, base::Id cadre, const QString &path)
{
    const std::optional<staff::Cadre> person = staff::loadCadre(database, cadre);
    if (!person)
        base::refuse(Tr::tr("There is no such person in the file: they may have been removed meanwhile."));
    if (caller.role != rights::Role::Sole)
        rights::require(caller, staff::relations(database, caller, cadre, base::vietnamDay(database.now())), rights::Stage::Open,
                        rights::Action::Export);
    const ExportOptions options;
    const ExportBatch batch{database, caller, options, path, Tr::tr("Export the data of %1").arg(person->code)};
    return writeExport(batch, [&](const Span &span, TableWriter &writer) {
        ExportReport report;
        RowsSeen seen(database, caller, cadre);
        for (const Table table :
             {Table::Staff, Table::Absences, Table::Work, Table::Observations, Table::Criteria, Table::Contents, Table::Conditions})
            report.sheets.push_back({specOf(table).name, writeSheet(table, database, span, seen, writer)});
        if (const qint64 months = writePersonMonths(database, caller, cadre, writer); months > 0)
            report.sheets.push_back({u"Phiếu các tháng"_s, months});
        report.sheets.push_back({u"Kiến nghị"_s, writePetitions(database, seen, cadre, writer)});
        return report;
    });
}

} // namespace exchange
