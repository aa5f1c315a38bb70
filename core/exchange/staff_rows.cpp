#include "exchange/staff_rows.h"

#include "base/text.h"
#include "base/tr.h"
#include "exchange/person_codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

StaffRow readRow(ImportContext &context, SheetRow &row)
{
    StaffRow out;
    out.place = row.place();
    out.log = &row.log();
    out.header = &row.header();
    out.hasRowId = row.isFilled(staffs::RowId);
    out.rowId = context.rowId(row, staffs::RowId);
    for (const int field : {staffs::Name, staffs::Unit, staffs::Role})
        row.require(field);
    // a Mã dòng is the key where it is given; else these are part of it
    for (const int field : {staffs::Title, staffs::From})
        if (row.has(field) && !out.hasRowId)
            row.require(field);
    out.code = row.code(staffs::Code);
    out.codeTold = row.isTold(staffs::Code);
    out.name = row.text(staffs::Name);
    out.birth = row.date(staffs::Birth);
    const int gender = row.word(staffs::Gender);
    out.gender = gender ? std::optional(staff::Gender(gender)) : std::nullopt;
    out.partyFilled = row.isFilled(staffs::Party);
    out.party = row.yes(staffs::Party);
    out.qualification = row.text(staffs::Qualification);
    out.post.unit = context.unit(row, staffs::Unit);
    out.post.title = row.text(staffs::Title);
    out.post.role = staff::PostRole(row.word(staffs::Role, int(staff::PostRole::Staff)));
    out.post.kind = staff::Kind(row.word(staffs::Kind, int(staff::Kind::CivilServant)));
    out.post.from = row.date(staffs::From);
    out.post.to = row.date(staffs::To);
    out.post.primary = row.yes(staffs::Primary);
    out.manager = row.code(staffs::Manager);
    if (out.post.to.isValid() && out.post.from.isValid() && out.post.to < out.post.from)
        row.refuse(staffs::To, Tr::tr("lies before the first day"));
    if (!out.manager.isEmpty() && out.manager == out.code)
        row.refuse(staffs::Manager, Tr::tr("nobody is their own manager"));
    out.managerTold = row.isTold(staffs::Manager);
    out.bad = row.isBad();
    return out;
}

} // namespace

StaffRows::StaffRows(ImportContext &context, BookSheets sheets)
{
    eachRow(context, sheets, [&](SheetRow &row) { all.push_back(readRow(context, row)); });
}

void StaffRows::refuse(StaffRow &row, int field, const QString &value, const QString &reason)
{
    row.bad = true;
    row.managerTold = row.managerTold || field == staffs::Manager;
    row.log->bad(row.place.row, columnName(field), value, reason);
}

void StaffRows::findCodes(const staff::Roster &stored)
{
    if (std::all_of(all.begin(), all.end(), [](const StaffRow &row) { return !row.code.isEmpty(); }))
        return;
    QHash<base::Id, base::Id> holders; // of stored posts
    for (const staff::Post &post : stored.posts())
        holders.insert(post.id, post.cadre);
    PersonCodes codes;
    for (const staff::Cadre &cadre : stored.cadres())
        codes.add(cadre.name, cadre.birth, cadre.code);
    for (const StaffRow &row : all)
        codes.add(row.name, row.birth, row.code);
    for (StaffRow &row : all) {
        if (!row.code.isEmpty() || row.codeTold)
            continue;
        const QStringList found = codes.matching(row.name, row.birth);
        row.byName = true;
        if (const staff::Cadre *holder = stored.cadre(holders.value(row.rowId)))
            row.code = holder->code;
        else if (found.size() == 1)
            row.code = found.first();
        else if (found.size() > 1)
            refuse(row, staffs::Code, {}, Tr::tr("is empty, and several people have this name and birth date: %1").arg(found.join(", "_L1)));
        else
            refuse(row, staffs::Code, {}, Tr::tr("is empty, and nobody of this name and birth date is known; %1 is free").arg(codes.propose()));
    }
}

void StaffRows::checkPeople()
{
    struct Person {
        StaffRow *name = nullptr, *birth = nullptr, *gender = nullptr, *party = nullptr, *qualification = nullptr;
    };
    QHash<QString, Person> people;
    for (StaffRow &row : all) {
        if (row.code.isEmpty())
            continue;
        Person &person = people[row.code];
        const auto agree = [&](StaffRow *&first, bool filled, auto same, int field, const QString &value) {
            if (!filled)
                return;
            if (!first)
                first = &row;
            else if (!same(*first))
                refuse(row, field, value, Tr::tr("row %1 says otherwise of the same person").arg(shown(first->place, *row.log)));
        };
        if (!row.byName)
            agree(
                person.name, !row.name.isEmpty(), [&](const StaffRow &r) { return r.name.simplified() == row.name.simplified(); }, staffs::Name,
                row.name);
        agree(
            person.birth, row.birth.isValid(), [&](const StaffRow &r) { return r.birth == row.birth; }, staffs::Birth, base::dateText(row.birth));
        agree(
            person.gender, row.gender.has_value(), [&](const StaffRow &r) { return r.gender == row.gender; }, staffs::Gender,
            row.gender ? staff::word(*row.gender) : QString());
        agree(person.party, row.partyFilled, [&](const StaffRow &r) { return r.party == row.party; }, staffs::Party, {});
        agree(
            person.qualification, !row.qualification.isEmpty(), [&](const StaffRow &r) { return r.qualification == row.qualification; },
            staffs::Qualification, row.qualification);
    }
}

} // namespace exchange
