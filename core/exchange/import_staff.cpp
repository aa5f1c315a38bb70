// Cán bộ: people and their posts. Several rows of one person are posts; what is the person's own must agree among them.
#include "base/tr.h"
#include "exchange/import_chain.h"
#include "exchange/import_context.h"
#include "exchange/person_codes.h"

#include "base/text.h"
#include "staff/managers.h"
#include "staff/staff_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

struct StaffRow {
    int number = 0;
    bool bad = false;
    base::Id rowId = 0; // of a stored post
    bool hasRowId = false;
    bool codeTold = false; // the code's cell is refused already
    QString code;
    bool byName = false; // the code was found by name and birth date
    QString name;
    QDate birth;
    std::optional<staff::Gender> gender;
    bool partyFilled = false;
    bool party = false;
    QString qualification;
    staff::Post post; // unit resolved; cadre, manager and id are not
    QString manager;
};

class StaffSheet {
public:
    StaffSheet(ImportContext &context, const BookSheet &sheet)
        : m_context(context),
          m_header(sheet.header),
          m_log(context.report, sheet.index),
          m_stored(context.roster),
          m_chain([&context](const QString &code) { return context.roster.byCode(code) != nullptr; })
    {
        eachRow(context, sheet, m_log, [this](SheetRow &row) { read(row); });
    }

    void takeIn()
    {
        findCodes();
        checkPeople();
        matchPosts();
        for (const StaffRow &row : m_rows)
            m_chain.add(row.code, row.manager, row.bad);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const QString &manager = m_rows[i].manager;
            if (!m_chain.isBad(i) && !manager.isEmpty() && !m_chain.isKnown(manager))
                refuseManager(i, m_chain.isInBook(manager) ? Tr::tr("refers to a row that is refused") : m_context.whyUnknownCadre(manager));
        }
        while (refuseCircles()) { }
        write();
    }

private:
    const QString &header(int field) const { return m_header.spec->columns[size_t(field)].header; }

    void refuse(StaffRow &row, int field, const QString &value, const QString &reason)
    {
        row.bad = true;
        m_log.bad(row.number, header(field), value, reason);
    }

    void read(SheetRow &row)
    {
        StaffRow out;
        out.number = row.number();
        out.hasRowId = row.isFilled(staffs::RowId);
        out.rowId = m_context.rowId(row, staffs::RowId);
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
        out.post.unit = m_context.unit(row, staffs::Unit);
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
        out.bad = row.isBad();
        m_rows.push_back(std::move(out));
    }

    // Rows without a code: found by Mã dòng, else by name and birth date in the file and the book; else a free code is proposed.
    void findCodes()
    {
        if (std::all_of(m_rows.begin(), m_rows.end(), [](const StaffRow &row) { return !row.code.isEmpty(); }))
            return;
        PersonCodes codes;
        for (const staff::Cadre &cadre : m_stored.cadres())
            codes.add(cadre.name, cadre.birth, cadre.code);
        for (const StaffRow &row : m_rows)
            codes.add(row.name, row.birth, row.code);
        for (StaffRow &row : m_rows) {
            if (!row.code.isEmpty() || row.codeTold)
                continue;
            const QStringList found = codes.matching(row.name, row.birth);
            row.byName = true;
            if (const staff::Post *post = storedPost(row.rowId))
                row.code = m_stored.cadre(post->cadre)->code;
            else if (found.size() == 1)
                row.code = found.first();
            else if (found.size() > 1)
                refuse(row, staffs::Code, {}, Tr::tr("is empty, and several people have this name and birth date: %1").arg(found.join(", "_L1)));
            else
                refuse(row, staffs::Code, {}, Tr::tr("is empty, and nobody of this name and birth date is known; %1 is free").arg(codes.propose()));
        }
    }

    const staff::Post *storedPost(base::Id id) const
    {
        if (id == 0)
            return nullptr;
        if (m_postById.isEmpty())
            for (const staff::Post &post : m_stored.posts())
                m_postById.insert(post.id, &post);
        return m_postById.value(id);
    }

    // What a person has once: the first row that gives it says it, the others agree or leave it empty.
    void checkPeople()
    {
        struct Person {
            StaffRow *name = nullptr, *birth = nullptr, *gender = nullptr, *party = nullptr, *qualification = nullptr;
        };
        QHash<QString, Person> people;
        for (StaffRow &row : m_rows) {
            if (row.code.isEmpty())
                continue;
            Person &person = people[row.code];
            const auto agree = [&](StaffRow *&first, bool filled, auto same, int field, const QString &value) {
                if (!filled)
                    return;
                if (!first)
                    first = &row;
                else if (!same(*first))
                    refuse(row, field, value, Tr::tr("row %1 says otherwise of the same person").arg(first->number));
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

    // Which stored post a row is: by Mã dòng, else by person, unit, and title and first day as far as the sheet has these columns.
    void matchPosts()
    {
        QSet<base::Id> taken;
        QHash<QString, int> seen;
        for (StaffRow &row : m_rows) {
            const staff::Post *post = storedPost(row.rowId);
            if (!post)
                continue;
            if (m_stored.cadre(post->cadre)->code != row.code)
                refuse(row, staffs::RowId, QString::number(row.rowId), Tr::tr("is a post of %1").arg(m_stored.cadre(post->cadre)->code));
            row.post.id = post->id;
            taken.insert(post->id);
        }
        for (StaffRow &row : m_rows) {
            if (row.code.isEmpty())
                continue;
            const QString key =
                QStringList{row.code, QString::number(row.post.unit), row.post.title, row.post.from.toString(Qt::ISODate)}.join(u'\n');
            if (const auto first = seen.constFind(key); first != seen.constEnd())
                refuse(row, staffs::Code, row.code, Tr::tr("has the same key as row %1").arg(*first));
            else
                seen.insert(key, row.number);
            const staff::Cadre *cadre = m_stored.byCode(row.code);
            if (row.post.id != 0 || !cadre)
                continue;
            int found = 0;
            for (const staff::Post &post : m_stored.posts(cadre->id)) {
                if (taken.contains(post.id) || post.unit != row.post.unit
                    || ((m_header.has(staffs::Title) || row.hasRowId) && post.title != row.post.title)
                    || ((m_header.has(staffs::From) || row.hasRowId) && post.from != row.post.from))
                    continue;
                if (found++ == 0)
                    row.post.id = post.id;
            }
            if (found > 1 && !(m_header.has(staffs::Title) && m_header.has(staffs::From)))
                refuse(row, staffs::Code, row.code,
                       Tr::tr("has several posts in this unit: add the columns %1 and %2").arg(header(staffs::Title), header(staffs::From)));
            taken.insert(row.post.id);
        }
    }

    void refuseManager(size_t at, const QString &reason)
    {
        const auto tell = [this](size_t row, const QString &why) { refuse(m_rows[row], staffs::Manager, m_rows[row].manager, why); };
        tell(at, reason);
        for (const size_t fallen : m_chain.refuse(at))
            if (!m_rows[fallen].bad)
                tell(fallen, Tr::tr("refers to a row that is refused"));
    }

    // The person as stored, overlaid by what the columns of the sheet say.
    staff::Cadre person(const QString &code, const std::vector<const StaffRow *> &rows) const
    {
        const staff::Cadre *stored = m_stored.byCode(code);
        staff::Cadre cadre = stored ? *stored : staff::Cadre{};
        cadre.code = code;
        const auto firstOf = [&](auto filled) {
            const auto it = std::find_if(rows.begin(), rows.end(), [&](const StaffRow *row) { return filled(*row); });
            return it == rows.end() ? nullptr : *it;
        };
        if (const StaffRow *row = firstOf([&](const StaffRow &r) { return !r.byName || !stored; }))
            cadre.name = row->name;
        if (m_header.has(staffs::Birth)) {
            const StaffRow *row = firstOf([](const StaffRow &r) { return r.birth.isValid(); });
            cadre.birth = row ? row->birth : QDate();
        }
        if (m_header.has(staffs::Gender)) {
            const StaffRow *row = firstOf([](const StaffRow &r) { return r.gender.has_value(); });
            cadre.gender = row ? row->gender : std::nullopt;
        }
        if (m_header.has(staffs::Party))
            cadre.partyMember = firstOf([](const StaffRow &r) { return r.party; }) != nullptr;
        if (m_header.has(staffs::Qualification)) {
            const StaffRow *row = firstOf([](const StaffRow &r) { return !r.qualification.isEmpty(); });
            cadre.qualification = row ? row->qualification : QString();
        }
        return cadre;
    }

    // The post as stored, overlaid by the row. cadres: code → id.
    staff::Post postOf(const StaffRow &row, const QHash<QString, base::Id> &cadres) const
    {
        const staff::Post *stored = storedPost(row.post.id);
        staff::Post post = stored ? *stored : row.post;
        post.cadre = cadres.value(row.code);
        post.unit = row.post.unit;
        post.role = row.post.role;
        if (m_header.has(staffs::Title))
            post.title = row.post.title;
        if (m_header.has(staffs::Kind))
            post.kind = row.post.kind;
        if (m_header.has(staffs::From))
            post.from = row.post.from;
        if (m_header.has(staffs::To))
            post.to = row.post.to;
        if (m_header.has(staffs::Primary))
            post.primary = row.post.primary;
        if (m_header.has(staffs::Manager))
            post.manager = cadres.value(row.manager);
        return post;
    }

    bool refuseCircles()
    {
        QHash<QString, base::Id> cadres; // stand-ins below 0 for people not stored yet
        for (const staff::Cadre &cadre : m_stored.cadres())
            cadres.insert(cadre.code, cadre.id);
        std::vector<staff::Post> posts;
        QHash<base::Id, size_t> rowOf;
        base::Id standIn = 0;
        for (const StaffRow &row : m_rows)
            if (!row.bad && !cadres.contains(row.code))
                cadres.insert(row.code, --standIn);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].bad)
                continue;
            staff::Post post = postOf(m_rows[i], cadres);
            if (post.id == 0)
                post.id = --standIn;
            rowOf.insert(post.id, i);
            posts.push_back(post);
        }
        for (const staff::Post &post : m_stored.posts())
            if (!rowOf.contains(post.id))
                posts.push_back(post);
        std::vector<size_t> rows;
        for (const staff::ManagerCircle &circle : staff::managerCircles(posts)) {
            for (const base::Id post : circle.posts) {
                const auto row = rowOf.constFind(post);
                if (row == rowOf.constEnd() || m_rows[*row].bad)
                    continue;
                refuse(m_rows[*row], staffs::Manager, m_rows[*row].manager, Tr::tr("the people manage each other in a circle"));
                rows.push_back(*row);
            }
        }
        for (const size_t row : rows)
            for (const size_t fallen : m_chain.refuse(row))
                if (!m_rows[fallen].bad)
                    refuse(m_rows[fallen], staffs::Manager, m_rows[fallen].manager, Tr::tr("refers to a row that is refused"));
        return !rows.empty();
    }

    void write()
    {
        std::vector<staff::Cadre> cadres = m_stored.cadres();
        QHash<QString, base::Id> ids;
        QHash<base::Id, size_t> placeOf;
        for (size_t i = 0; i < cadres.size(); ++i) {
            ids.insert(cadres[i].code, cadres[i].id);
            placeOf.insert(cadres[i].id, i);
        }
        // The rows of each person, people in the order of the book.
        std::vector<std::pair<QString, std::vector<const StaffRow *>>> people;
        QHash<QString, size_t> personAt;
        for (const StaffRow &row : m_rows) {
            if (row.bad) {
                if (!m_chain.isKnown(row.code))
                    m_context.refusedCadres.insert(row.code);
                continue;
            }
            if (!personAt.contains(row.code)) {
                personAt.insert(row.code, people.size());
                people.push_back({row.code, {}});
            }
            people[personAt.value(row.code)].second.push_back(&row);
        }
        // New people first: posts name their managers.
        for (const auto &[code, rows] : people) {
            if (ids.contains(code))
                continue;
            staff::Cadre cadre = person(code, rows);
            m_context.write(m_log, rows.front()->number, [&](store::Edit &edit) { cadre.id = staff::save(edit, cadre); });
            ids.insert(code, cadre.id);
            cadres.push_back(cadre);
        }
        std::vector<staff::Post> posts(m_stored.posts().begin(), m_stored.posts().end());
        QHash<base::Id, size_t> postAt;
        for (size_t i = 0; i < posts.size(); ++i)
            postAt.insert(posts[i].id, i);
        for (const auto &[code, rows] : people) {
            const staff::Cadre *stored = m_stored.byCode(code);
            const staff::Cadre changed = person(code, rows);
            bool personDiffers = stored && !(changed == *stored);
            for (const StaffRow *row : rows) {
                staff::Post post = postOf(*row, ids);
                const staff::Post *before = storedPost(post.id);
                const bool differs = !before || !(post == *before);
                const bool withPerson = personDiffers;
                const bool written = (!differs && !withPerson) || m_context.write(m_log, row->number, [&](store::Edit &edit) {
                    if (differs)
                        post.id = staff::save(edit, post);
                    if (withPerson)
                        staff::save(edit, changed);
                });
                if (!written)
                    continue;
                if (withPerson)
                    cadres[placeOf.value(changed.id)] = changed;
                personDiffers = false;
                if (before)
                    posts[postAt.value(post.id)] = post;
                else
                    posts.push_back(post);
                m_context.count(m_log, !before ? RowOutcome::Inserted : differs || withPerson ? RowOutcome::Updated : RowOutcome::Unchanged);
            }
        }
        m_context.setPeople(std::move(cadres), std::move(posts));
    }

    ImportContext &m_context;
    const Header &m_header;
    SheetLog m_log;
    const staff::Roster m_stored;
    CodeChain m_chain;
    std::vector<StaffRow> m_rows;
    mutable QHash<base::Id, const staff::Post *> m_postById;
};

} // namespace

void importStaff(ImportContext &context, const BookSheet &sheet) { StaffSheet(context, sheet).takeIn(); }

} // namespace exchange
