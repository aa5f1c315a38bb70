// Cán bộ: people and their posts. Several rows of one person are posts; what is the person's own must agree among them.
#include "base/text.h"
#include "base/tr.h"
#include "exchange/import_chain.h"
#include "exchange/staff_rows.h"

#include "staff/managers.h"
#include "staff/staff_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

class StaffSheets {
public:
    StaffSheets(ImportContext &context, BookSheets sheets)
        : m_context(context),
          m_stored(context.roster),
          m_chain([&context](const QString &code) { return context.roster.byCode(code) != nullptr; }),
          m_rows(context, sheets)
    {
    }

    void takeIn()
    {
        m_rows.findCodes(m_stored);
        m_rows.checkPeople();
        refuseOtherPeople();
        matchPosts();
        refuseStrangers();
        for (const StaffRow &row : m_rows.all)
            m_chain.add(row.code, row.manager, row.bad);
        for (size_t i = 0; i < m_rows.all.size(); ++i) {
            const QString &manager = m_rows.all[i].manager;
            if (!m_chain.isBad(i) && !manager.isEmpty() && !m_chain.isKnown(manager))
                refuseManager(i, whyUnknown(manager));
        }
        while (refuseCircles()) { }
        for (StaffRow &row : m_rows.all) // what else is wrong with rows that were bad from the beginning
            if (row.bad && !row.managerTold && !row.manager.isEmpty() && !m_chain.isKnown(row.manager))
                m_rows.refuse(row, staffs::Manager, row.manager, whyUnknown(row.manager));
        write();
    }

private:
    QString whyUnknown(const QString &manager) const
    {
        return m_chain.isInBook(manager) ? Tr::tr("refers to a row that is refused") : m_context.whyUnknownCadre(manager);
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

    // Of two rows of one person and unit, as far as both sheets have the columns.
    static bool haveSameKey(const StaffRow &a, const StaffRow &b)
    {
        const auto bothHave = [&](int field) { return a.header->has(field) && b.header->has(field); };
        return (!bothHave(staffs::Title) || a.post.title == b.post.title) && (!bothHave(staffs::From) || a.post.from == b.post.from);
    }

    // Which stored post a row is: by Mã dòng, else by person, unit, and title and first day as far as the sheet has these columns.
    void matchPosts()
    {
        QSet<base::Id> taken;
        QMultiHash<std::pair<QString, base::Id>, const StaffRow *> seen; // by person and unit
        for (StaffRow &row : m_rows.all) {
            const staff::Post *post = storedPost(row.rowId);
            if (!post)
                continue;
            if (m_stored.cadre(post->cadre)->code != row.code)
                m_rows.refuse(row, staffs::RowId, QString::number(row.rowId), Tr::tr("is a post of %1").arg(m_stored.cadre(post->cadre)->code));
            row.post.id = post->id;
            taken.insert(post->id);
        }
        for (StaffRow &row : m_rows.all) {
            if (row.code.isEmpty() || row.post.unit == 0)
                continue;
            const std::pair whereWho(row.code, row.post.unit);
            const StaffRow *first = nullptr;
            for (auto other = seen.constFind(whereWho); other != seen.constEnd() && other.key() == whereWho; ++other)
                if (haveSameKey(row, **other) && !(storedPost(row.rowId) && storedPost((*other)->rowId))) // a Mã dòng is the key where it is given
                    first = *other;
            if (first)
                m_rows.refuse(row, staffs::Code, row.code, Tr::tr("has the same key as row %1").arg(shown(first->place, *row.log)));
            else
                seen.insert(whereWho, &row);
            const staff::Cadre *cadre = m_stored.byCode(row.code);
            if (row.post.id != 0 || !cadre)
                continue;
            int found = 0;
            for (const staff::Post &post : m_stored.posts(cadre->id)) {
                if (taken.contains(post.id) || post.unit != row.post.unit
                    || ((row.header->has(staffs::Title) || row.hasRowId) && post.title != row.post.title)
                    || ((row.header->has(staffs::From) || row.hasRowId) && post.from != row.post.from))
                    continue;
                if (found++ == 0)
                    row.post.id = post.id;
            }
            if (found > 1 && !(row.header->has(staffs::Title) && row.header->has(staffs::From)))
                m_rows.refuse(row, staffs::Code, row.code,
                              Tr::tr("has several posts in this unit: add the columns %1 and %2")
                                  .arg(m_rows.columnName(staffs::Title), m_rows.columnName(staffs::From)));
            taken.insert(row.post.id);
        }
    }

    // A code given to somebody else would hand them another's months. Who is called otherwise alone (married, corrected) is told.
    void refuseOtherPeople()
    {
        QStringList renamed;
        for (StaffRow &row : m_rows.all) {
            const staff::Cadre *cadre = m_stored.byCode(row.code);
            if (row.bad || row.byName || !cadre || base::folded(row.name) == base::folded(cadre->name))
                continue;
            if (row.birth.isValid() && cadre->birth.isValid() && row.birth != cadre->birth)
                m_rows.refuse(
                    row, staffs::Code, row.code,
                    Tr::tr("is the code of %1, born %2: give another person a code of their own").arg(cadre->name, base::dateText(cadre->birth)));
            else
                renamed << u"%1 (%2 → %3)"_s.arg(row.code, cadre->name, row.name);
        }
        renamed.removeDuplicates();
        if (!renamed.isEmpty())
            m_context.report.notes << Tr::tr("%n person(s) are called otherwise than in the file: %1.", nullptr, int(renamed.size()))
                                          .arg(renamed.first(std::min<qsizetype>(renamed.size(), 10)).join(u", "_s)
                                               + (renamed.size() > 10 ? u" …"_s : QString()));
    }

    // An officer changes people of their units alone, and takes nobody in from or sends them to another.
    void refuseStrangers()
    {
        if (m_context.rowRights.caller().role != rights::Role::Officer)
            return;
        QHash<QString, base::Id> ids;
        for (const staff::Cadre &cadre : m_stored.cadres())
            ids.insert(cadre.code, cadre.id);
        QHash<QString, std::vector<const StaffRow *>> rowsOf;
        for (const StaffRow &row : m_rows.all)
            rowsOf[row.code].push_back(&row);
        for (StaffRow &row : m_rows.all) {
            if (row.bad)
                continue;
            const staff::Cadre *cadre = m_stored.byCode(row.code);
            const staff::Post *before = storedPost(row.post.id);
            if (cadre && before && postOf(row, ids) == *before && person(row.code, rowsOf.value(row.code)) == *cadre)
                continue;
            const bool known = cadre && !m_stored.posts(cadre->id).empty(); // somebody new is of the unit they come to
            const QString ofPerson = known ? m_context.whyNot(cadre->id) : QString();
            const QString why = ofPerson.isEmpty() ? m_context.whyNotUnit(row.post.unit) : ofPerson;
            if (!why.isEmpty())
                m_rows.refuse(row, staffs::Code, row.code, why);
        }
    }

    void refuseManager(size_t at, const QString &reason)
    {
        const auto tell = [this](size_t row, const QString &why) { m_rows.refuse(m_rows.all[row], staffs::Manager, m_rows.all[row].manager, why); };
        tell(at, reason);
        for (const size_t fallen : m_chain.refuse(at))
            if (!m_rows.all[fallen].bad)
                tell(fallen, Tr::tr("refers to a row that is refused"));
    }

    // The person as stored, overlaid by what the columns of the sheet say.
    staff::Cadre person(const QString &code, const std::vector<const StaffRow *> &rows) const
    {
        const staff::Cadre *stored = m_stored.byCode(code);
        staff::Cadre cadre = stored ? *stored : staff::Cadre{};
        cadre.code = code;
        const auto has = [&](int field) {
            return std::any_of(rows.begin(), rows.end(), [&](const StaffRow *row) { return row->header->has(field); });
        };
        const auto firstOf = [&](auto filled) {
            const auto it = std::find_if(rows.begin(), rows.end(), [&](const StaffRow *row) { return filled(*row); });
            return it == rows.end() ? nullptr : *it;
        };
        if (const StaffRow *row = firstOf([&](const StaffRow &r) { return !r.byName || !stored; }))
            cadre.name = row->name;
        if (has(staffs::Birth)) {
            const StaffRow *row = firstOf([](const StaffRow &r) { return r.birth.isValid(); });
            cadre.birth = row ? row->birth : QDate();
        }
        if (has(staffs::Gender)) {
            const StaffRow *row = firstOf([](const StaffRow &r) { return r.gender.has_value(); });
            cadre.gender = row ? row->gender : std::nullopt;
        }
        if (has(staffs::Party))
            cadre.partyMember = firstOf([](const StaffRow &r) { return r.party; }) != nullptr;
        if (has(staffs::Qualification)) {
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
        if (row.header->has(staffs::Title))
            post.title = row.post.title;
        if (row.header->has(staffs::Kind))
            post.kind = row.post.kind;
        if (row.header->has(staffs::From))
            post.from = row.post.from;
        if (row.header->has(staffs::To))
            post.to = row.post.to;
        if (row.header->has(staffs::Primary))
            post.primary = row.post.primary;
        if (row.header->has(staffs::Manager))
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
        for (const StaffRow &row : m_rows.all)
            if (!row.bad && !cadres.contains(row.code))
                cadres.insert(row.code, --standIn);
        for (size_t i = 0; i < m_rows.all.size(); ++i) {
            if (m_rows.all[i].bad)
                continue;
            staff::Post post = postOf(m_rows.all[i], cadres);
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
                if (row == rowOf.constEnd() || m_rows.all[*row].bad)
                    continue;
                m_rows.refuse(m_rows.all[*row], staffs::Manager, m_rows.all[*row].manager, Tr::tr("the people manage each other in a circle"));
                rows.push_back(*row);
            }
        }
        for (const size_t row : rows)
            for (const size_t fallen : m_chain.refuse(row))
                if (!m_rows.all[fallen].bad)
                    m_rows.refuse(m_rows.all[fallen], staffs::Manager, m_rows.all[fallen].manager, Tr::tr("refers to a row that is refused"));
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
        for (const StaffRow &row : m_rows.all) {
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
            m_context.write(*rows.front()->log, rows.front()->place.row, [&](store::Edit &edit) { cadre.id = staff::save(edit, cadre); });
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
                const bool written = (!differs && !withPerson) || m_context.write(*row->log, row->place.row, [&](store::Edit &edit) {
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
                m_context.count(*row->log, !before ? RowOutcome::Inserted : differs || withPerson ? RowOutcome::Updated : RowOutcome::Unchanged);
            }
        }
        m_context.setPeople(std::move(cadres), std::move(posts));
    }

    ImportContext &m_context;
    const staff::Roster m_stored;
    CodeChain m_chain;
    StaffRows m_rows;
    mutable QHash<base::Id, const staff::Post *> m_postById;
};

} // namespace

void importStaff(ImportContext &context, BookSheets sheets) { StaffSheets(context, sheets).takeIn(); }

} // namespace exchange
