#include "staff/staff_table.h"

#include "base/text.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace staff {
namespace {

base::Id put(store::Edit &edit, const QString &table, base::Id id, const store::Row &row)
{
    if (id == 0)
        return edit.insert(table, row);
    edit.update(table, id, row);
    return id;
}

template <class E> std::optional<E> enumOrNone(const store::Statement &statement, int column)
{
    const std::optional<qint64> value = statement.optionalInteger(column);
    return value ? std::optional<E>(E(*value)) : std::nullopt;
}

template <class E> store::Value enumOrNull(const std::optional<E> &value) { return value ? store::Value(qint64(*value)) : store::Value(); }

QString cadreColumns() { return u"id, code, name, birth_date, gender, party_member, qualification"_s; }

Cadre cadreFrom(const store::Statement &statement)
{
    Cadre cadre;
    cadre.id = statement.integer(0);
    cadre.code = statement.text(1);
    cadre.name = statement.text(2);
    cadre.birth = statement.date(3);
    cadre.gender = enumOrNone<Gender>(statement, 4);
    cadre.partyMember = statement.integer(5) != 0;
    cadre.qualification = statement.text(6);
    return cadre;
}

QString postColumns() { return u"id, cadre_id, unit_id, title, role, kind, manager_id, from_date, to_date, is_primary"_s; }

Post postFrom(const store::Statement &statement)
{
    Post post;
    post.id = statement.integer(0);
    post.cadre = statement.integer(1);
    post.unit = statement.integer(2);
    post.title = statement.text(3);
    post.role = PostRole(statement.integer(4));
    post.kind = Kind(statement.integer(5));
    post.manager = statement.integer(6);
    post.from = statement.date(7);
    post.to = statement.date(8);
    post.primary = statement.integer(9) != 0;
    return post;
}

Absence absenceFrom(const store::Statement &statement)
{
    Absence absence;
    absence.id = statement.integer(0);
    absence.cadre = statement.integer(1);
    absence.from = statement.date(2);
    absence.to = statement.date(3);
    absence.reason = statement.text(4);
    return absence;
}

template <class T> std::vector<T> all(store::Statement &&statement, T (*from)(const store::Statement &))
{
    std::vector<T> rows;
    while (statement.next())
        rows.push_back(from(statement));
    return rows;
}
} // namespace

std::vector<Unit> loadUnits(store::Database &database)
{
    store::Statement statement(database, u"SELECT id, code, name, block, parent_id FROM unit ORDER BY id"_s);
    std::vector<Unit> units;
    while (statement.next()) {
        Unit unit;
        unit.id = statement.integer(0);
        unit.code = statement.text(1);
        unit.name = statement.text(2);
        unit.block = enumOrNone<Block>(statement, 3);
        unit.parent = statement.integer(4);
        units.push_back(unit);
    }
    return units;
}

std::vector<Cadre> loadCadres(store::Database &database)
{
    return all(store::Statement(database, u"SELECT %1 FROM cadre ORDER BY code"_s.arg(cadreColumns())), cadreFrom);
}

std::vector<Post> loadPosts(store::Database &database)
{
    return all(store::Statement(database, u"SELECT %1 FROM post ORDER BY id"_s.arg(postColumns())), postFrom);
}

std::vector<Absence> loadAbsences(store::Database &database)
{
    return all(store::Statement(database, u"SELECT id, cadre_id, from_date, to_date, reason FROM absence ORDER BY cadre_id, from_date"_s),
               absenceFrom);
}

std::vector<Wanted> loadWanted(store::Database &database)
{
    store::Statement statement(database, u"SELECT id, unit_id, title, qualification FROM qualification_wanted ORDER BY id"_s);
    std::vector<Wanted> rows;
    while (statement.next()) {
        Wanted wanted;
        wanted.id = statement.integer(0);
        wanted.unit = statement.integer(1);
        wanted.title = statement.text(2);
        wanted.qualification = statement.text(3);
        rows.push_back(wanted);
    }
    return rows;
}

std::vector<Post> loadPosts(store::Database &database, base::Id cadre)
{
    store::Statement statement(database, u"SELECT %1 FROM post WHERE cadre_id = ? ORDER BY id"_s.arg(postColumns()));
    statement.bind(cadre);
    return all(std::move(statement), postFrom);
}

std::vector<Absence> loadAbsences(store::Database &database, base::Id cadre)
{
    store::Statement statement(database, u"SELECT id, cadre_id, from_date, to_date, reason FROM absence WHERE cadre_id = ? ORDER BY from_date"_s);
    statement.bind(cadre);
    return all(std::move(statement), absenceFrom);
}

std::optional<Cadre> loadCadre(store::Database &database, base::Id cadre)
{
    store::Statement statement(database, u"SELECT %1 FROM cadre WHERE id = ?"_s.arg(cadreColumns()));
    if (!statement.bind(cadre).next())
        return std::nullopt;
    return cadreFrom(statement);
}

std::optional<Post> loadPost(store::Database &database, base::Id post)
{
    store::Statement statement(database, u"SELECT %1 FROM post WHERE id = ?"_s.arg(postColumns()));
    if (!statement.bind(post).next())
        return std::nullopt;
    return postFrom(statement);
}

std::vector<Post> loadHeads(store::Database &database, base::Id unit, QDate on)
{
    store::Statement statement(database, u"SELECT %1 FROM post WHERE unit_id = ? AND role = ? ORDER BY id"_s.arg(postColumns()));
    statement.bind(unit).bind(qint64(PostRole::Head));
    std::vector<Post> heads = all(std::move(statement), postFrom);
    std::erase_if(heads, [&](const Post &post) { return !post.holdsOn(on); });
    return heads;
}

base::Id save(store::Edit &edit, const Unit &unit)
{
    Unit clean = unit;
    clean.code = base::cleaned(unit.code);
    clean.name = base::cleaned(unit.name);
    check(clean);
    return put(edit, u"unit"_s, unit.id,
               {{u"code"_s, store::text(clean.code)},
                {u"name"_s, store::text(clean.name)},
                {u"name_key"_s, store::text(base::folded(clean.name))},
                {u"block"_s, enumOrNull(unit.block)},
                {u"parent_id"_s, store::idOrNull(unit.parent)}});
}

base::Id save(store::Edit &edit, const Cadre &cadre)
{
    Cadre clean = cadre;
    clean.code = base::cleaned(cadre.code);
    clean.name = base::cleaned(cadre.name);
    check(clean);
    return put(edit, u"cadre"_s, cadre.id,
               {{u"code"_s, store::text(clean.code)},
                {u"name"_s, store::text(clean.name)},
                {u"name_key"_s, store::text(base::folded(clean.name))},
                {u"birth_date"_s, store::dateOrNull(cadre.birth)},
                {u"gender"_s, enumOrNull(cadre.gender)},
                {u"party_member"_s, store::boolean(cadre.partyMember)},
                {u"qualification"_s, store::textOrNull(base::cleaned(cadre.qualification))}});
}

base::Id save(store::Edit &edit, const Post &post)
{
    check(post);
    return put(edit, u"post"_s, post.id,
               {{u"cadre_id"_s, store::idOrNull(post.cadre)},
                {u"unit_id"_s, store::idOrNull(post.unit)},
                {u"title"_s, store::text(base::cleaned(post.title))},
                {u"role"_s, store::integer(int(post.role))},
                {u"kind"_s, store::integer(int(post.kind))},
                {u"manager_id"_s, store::idOrNull(post.manager)},
                {u"from_date"_s, store::dateOrNull(post.from)},
                {u"to_date"_s, store::dateOrNull(post.to)},
                {u"is_primary"_s, store::boolean(post.primary)}});
}

base::Id save(store::Edit &edit, const Absence &absence)
{
    check(absence);
    return put(edit, u"absence"_s, absence.id,
               {{u"cadre_id"_s, store::idOrNull(absence.cadre)},
                {u"from_date"_s, store::dateOrNull(absence.from)},
                {u"to_date"_s, store::dateOrNull(absence.to)},
                {u"reason"_s, store::textOrNull(base::cleaned(absence.reason))}});
}

base::Id save(store::Edit &edit, const Wanted &wanted)
{
    Wanted clean = wanted;
    clean.title = base::cleaned(wanted.title);
    clean.qualification = base::cleaned(wanted.qualification);
    check(clean);
    return put(edit, u"qualification_wanted"_s, wanted.id,
               {{u"unit_id"_s, store::idOrNull(wanted.unit)},
                {u"title"_s, store::textOrNull(clean.title)},
                {u"qualification"_s, store::text(clean.qualification)},
                {u"qualification_key"_s, store::text(base::folded(clean.qualification))}});
}

} // namespace staff
