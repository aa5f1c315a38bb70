// Vắng mặt: justified absences.
#include "base/tr.h"
#include "exchange/import_keyed.h"

using namespace Qt::StringLiterals;

namespace exchange {
void importAbsences(ImportContext &context, BookSheets sheets)
{
    KeyedTable table(context, sheets, u"absence"_s, u"SELECT id, cadre_id, from_date FROM absence WHERE substr(from_date, 1, 4) = ?"_s,
                     u"SELECT substr(from_date, 1, 4) FROM absence WHERE id = ?"_s);
    eachRow(context, sheets, [&](SheetRow &row) {
        row.require(absences::Cadre);
        row.require(absences::From);
        const base::Id cadre = context.cadre(row, absences::Cadre);
        const QDate from = row.date(absences::From);
        const QDate to = row.date(absences::To);
        const QString reason = row.text(absences::Reason);
        if (from.isValid() && to.isValid() && to < from)
            row.refuse(absences::To, Tr::tr("lies before the first day"));
        if (cadre == 0 || !from.isValid())
            return;
        const QString day = from.toString(Qt::ISODate);
        const base::Id id = table.match(row, absences::RowId, absences::Cadre, day.left(4), KeyedTable::key({QString::number(cadre), day}));
        if (row.isBad())
            return;
        store::Row fields{{u"cadre_id"_s, cadre}, {u"from_date"_s, store::dateOrNull(from)}, {u"reason"_s, store::textOrNull(reason)}};
        if (row.has(absences::To))
            fields.push_back({u"to_date"_s, store::dateOrNull(to)});
        table.put(row, id, fields, {context.whyNot(cadre), {}});
    });
}

} // namespace exchange
