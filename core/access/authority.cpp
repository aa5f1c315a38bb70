#include "access/authority.h"

#include "access/rights.h"
#include "base/failure.h"
#include "base/tr.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace rights {
namespace {

void checkDates(QDate from, QDate to)
{
    if (from.isValid() && to.isValid() && to < from)
        base::refuse(Tr::tr("The last day lies before the first."));
}

base::Id put(store::Edit &edit, const QString &table, base::Id id, const store::Row &row)
{
    if (id == 0)
        return edit.insert(table, row);
    edit.update(table, id, row);
    return id;
}

std::optional<int> optionalInt(const store::Statement &statement, int column)
{
    const std::optional<qint64> value = statement.optionalInteger(column);
    return value ? std::optional<int>(int(*value)) : std::nullopt;
}
} // namespace

bool inForce(QDate from, QDate to, QDate on) { return (!from.isValid() || from <= on) && (!to.isValid() || on <= to); }

std::vector<Authority> loadAuthorities(store::Database &database)
{
    store::Statement statement(database, u"SELECT id, unit_id, kind, role, decider_id, from_date, to_date FROM authority ORDER BY id"_s);
    std::vector<Authority> all;
    while (statement.next()) {
        Authority one;
        one.id = statement.integer(0);
        one.unit = statement.integer(1);
        one.kind = optionalInt(statement, 2);
        one.role = optionalInt(statement, 3);
        one.decider = statement.integer(4);
        one.from = statement.date(5);
        one.to = statement.date(6);
        all.push_back(one);
    }
    return all;
}

std::vector<OfficerUnit> loadOfficerUnits(store::Database &database)
{
    store::Statement statement(database, u"SELECT id, account_id, unit_id, from_date, to_date FROM officer_unit ORDER BY id"_s);
    std::vector<OfficerUnit> all;
    while (statement.next()) {
        OfficerUnit one;
        one.id = statement.integer(0);
        one.account = statement.integer(1);
        one.unit = statement.integer(2);
        one.from = statement.date(3);
        one.to = statement.date(4);
        all.push_back(one);
    }
    return all;
}

base::Id save(store::Edit &edit, const Caller &caller, const Authority &authority)
{
    require(caller, {}, Stage::Open, Action::ManageAccounts);
    checkDates(authority.from, authority.to);
    return put(edit, u"authority"_s, authority.id,
               {{u"unit_id"_s, store::idOrNull(authority.unit)},
                {u"kind"_s, store::integerOrNull(authority.kind)},
                {u"role"_s, store::integerOrNull(authority.role)},
                {u"decider_id"_s, store::idOrNull(authority.decider)},
                {u"from_date"_s, store::dateOrNull(authority.from)},
                {u"to_date"_s, store::dateOrNull(authority.to)}});
}

base::Id save(store::Edit &edit, const Caller &caller, const OfficerUnit &officer)
{
    require(caller, {}, Stage::Open, Action::ManageAccounts);
    checkDates(officer.from, officer.to);
    return put(edit, u"officer_unit"_s, officer.id,
               {{u"account_id"_s, store::idOrNull(officer.account)},
                {u"unit_id"_s, store::idOrNull(officer.unit)},
                {u"from_date"_s, store::dateOrNull(officer.from)},
                {u"to_date"_s, store::dateOrNull(officer.to)}});
}

void remove(store::Edit &edit, const Caller &caller, const Authority &authority)
{
    require(caller, {}, Stage::Open, Action::ManageAccounts);
    edit.erase(u"authority"_s, authority.id);
}

void remove(store::Edit &edit, const Caller &caller, const OfficerUnit &officer)
{
    require(caller, {}, Stage::Open, Action::ManageAccounts);
    edit.erase(u"officer_unit"_s, officer.id);
}

} // namespace rights
