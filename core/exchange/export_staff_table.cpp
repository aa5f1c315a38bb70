// Đơn vị, Cán bộ, Vắng mặt.
#include "exchange/export_sheets.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace exchange {

qint64 writeUnits(store::Database &database, TableWriter &writer)
{
    RowOut row(writer, Table::Units);
    store::Statement units(database,
                           u"SELECT u.code, u.name, u.block, p.code, u.id FROM unit u LEFT JOIN unit p ON p.id = u.parent_id ORDER BY u.id"_s);
    while (units.next()) {
        row[units::Code] = outText(units.text(0));
        row[units::Name] = outText(units.text(1));
        row.word(units::Block, units.integer(2));
        row[units::Parent] = outText(units.text(3));
        row[units::RowId] = outId(units.integer(4));
        row.put();
    }
    return row.count();
}

qint64 writeStaff(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer)
{
    RowOut row(writer, Table::Staff);
    QString sql =
        u"SELECT c.code, c.name, c.birth_date, c.gender, c.party_member, c.qualification, p.kind, p.title, p.role, u.code, m.code, p.from_date, "
        "p.to_date, p.is_primary, p.id, p.cadre_id FROM post p JOIN cadre c ON c.id = p.cadre_id JOIN unit u ON u.id = p.unit_id "
        "LEFT JOIN cadre m ON m.id = p.manager_id "_s;
    if (!span.isAll())
        sql += u"WHERE (p.from_date IS NULL OR p.from_date <= ?) AND (p.to_date IS NULL OR p.to_date >= ?) "_s;
    store::Statement posts(database, sql + u"ORDER BY c.code, p.id"_s);
    if (!span.isAll())
        posts.bind(span.last().toString(Qt::ISODate)).bind(span.first().toString(Qt::ISODate));
    while (posts.next()) {
        if (!seen.person(posts.integer(15)))
            continue;
        row[staffs::Code] = outText(posts.text(0));
        row[staffs::Name] = outText(posts.text(1));
        row[staffs::Birth] = outDate(posts.text(2));
        row.word(staffs::Gender, posts.integer(3));
        row[staffs::Party] = outYes(posts.integer(4) != 0);
        row[staffs::Qualification] = outText(posts.text(5));
        row.word(staffs::Kind, posts.integer(6));
        row[staffs::Title] = outText(posts.text(7));
        row.word(staffs::Role, posts.integer(8));
        row[staffs::Unit] = outText(posts.text(9));
        row[staffs::Manager] = outText(posts.text(10));
        row[staffs::From] = outDate(posts.text(11));
        row[staffs::To] = outDate(posts.text(12));
        row[staffs::Primary] = outYes(posts.integer(13) != 0);
        row[staffs::RowId] = outId(posts.integer(14));
        row.put();
    }
    return row.count();
}

qint64 writeAbsences(store::Database &database, const Span &span, RowsSeen &seen, TableWriter &writer)
{
    RowOut row(writer, Table::Absences);
    QString sql = u"SELECT c.code, a.from_date, a.to_date, a.reason, a.id, a.cadre_id FROM absence a JOIN cadre c ON c.id = a.cadre_id "_s;
    if (!span.isAll())
        sql += u"WHERE a.from_date <= ? AND (a.to_date IS NULL OR a.to_date >= ?) "_s;
    store::Statement absences(database, sql + u"ORDER BY c.code, a.from_date"_s);
    if (!span.isAll())
        absences.bind(span.last().toString(Qt::ISODate)).bind(span.first().toString(Qt::ISODate));
    while (absences.next()) {
        if (!seen.person(absences.integer(5)))
            continue;
        row[absences::Cadre] = outText(absences.text(0));
        row[absences::From] = outDate(absences.text(1));
        row[absences::To] = outDate(absences.text(2));
        row[absences::Reason] = outText(absences.text(3));
        row[absences::RowId] = outId(absences.integer(4));
        row.put();
    }
    return row.count();
}

} // namespace exchange
