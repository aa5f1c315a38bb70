#include "rating/month_lock.h"

#include "base/failure.h"
#include "base/month.h"
#include "base/tr.h"
#include "rating/sheet_table.h"
#include "staff/staff_table.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

using store::RowChange;

// Which sheets are locked. Kept between changes, because an import asks for every row; forgotten when signatures are written or a change is
// committed, and not kept at all while an Edit that signs is open, since that may yet roll back.
class Locked {
public:
    bool isLocked(store::Database &database, base::Month month, base::Id cadre) { return months(database, cadre).contains(month); }
    QList<base::Month> months(store::Database &database, base::Id cadre)
    {
        know(database);
        return m_months.value(cadre);
    }
    bool any(store::Database &database)
    {
        know(database);
        return !m_months.isEmpty();
    }
    void signing()
    {
        m_signing = true;
        m_known = false;
    }
    void committed()
    {
        m_signing = false;
        m_known = false;
    }

private:
    void know(store::Database &database)
    {
        if (m_known)
            return;
        m_months.clear();
        for (const LockedSheet &sheet : loadLocked(database))
            m_months[sheet.cadre].append(sheet.month);
        m_known = !m_signing;
    }

    QHash<base::Id, QList<base::Month>> m_months;
    bool m_known = false;
    bool m_signing = false;
};

[[noreturn]] void refuseLocked(base::Month month)
{
    base::refuse(Tr::tr("Month %1 is locked. Reopen the sheet first, with a reason.").arg(month.toVietnamese()));
}

class Guard {
public:
    void operator()(store::Database &database, const RowChange &change);
    void committed() { m_locked.committed(); }

private:
    void refuseIf(store::Database &database, base::Month month, base::Id cadre)
    {
        if (month.isValid() && m_locked.isLocked(database, month, cadre))
            refuseLocked(month);
    }
    void refuseOnDate(store::Database &database, const store::Row &row, QStringView person, QStringView date)
    {
        if (!row.empty())
            refuseIf(database, base::Month::of(QDate::fromString(textOf(row, date), Qt::ISODate)), integerOf(row, person));
    }
    void refuseInMonth(store::Database &database, const store::Row &row)
    {
        if (!row.empty())
            refuseIf(database, base::Month::parse(textOf(row, u"month")).value_or(base::Month()), integerOf(row, u"cadre_id"));
    }
    void result(store::Database &database, const store::Row &row);
    void observation(store::Database &database, const RowChange &change);
    void absence(store::Database &database, const RowChange &change);
    void post(store::Database &database, const RowChange &change);

    Locked m_locked;
};

void Guard::result(store::Database &database, const store::Row &row)
{
    if (row.empty())
        return;
    store::Statement item(database, u"SELECT lead_id, due FROM work_item WHERE id = ?"_s);
    item.bind(integerOf(row, u"item_id"));
    if (item.next())
        refuseIf(database, base::Month::of(item.date(1)), item.integer(0));
}

void Guard::observation(store::Database &database, const RowChange &change)
{
    // Remedies fall due after the month has been locked; they count for nothing in its score.
    constexpr std::array afterwards{u"remedy_due", u"remedied", u"remedied_on"};
    const auto isAfterwards = [&](const QString &column) {
        return std::any_of(afterwards.begin(), afterwards.end(), [&](const char16_t *each) { return column == QStringView(each); });
    };
    if (change.op == store::ChangeOp::Update) {
        const bool onlyRemedy = std::all_of(change.after.begin(), change.after.end(), [&](const store::Field &field) {
            return isAfterwards(field.column) || field.value == valueOf(change.before, field.column);
        });
        if (onlyRemedy)
            return;
    }
    refuseOnDate(database, change.before, u"cadre_id", u"date");
    refuseOnDate(database, change.after, u"cadre_id", u"date");
}

staff::Absence absenceOf(const store::Row &row)
{
    staff::Absence absence;
    absence.from = QDate::fromString(textOf(row, u"from_date"), Qt::ISODate);
    absence.to = QDate::fromString(textOf(row, u"to_date"), Qt::ISODate);
    return absence;
}

void Guard::absence(store::Database &database, const RowChange &change)
{
    const auto covers = [](const store::Row &row, QDate day) { return !row.empty() && absenceOf(row).covers(day); };
    for (const store::Row *row : {&change.before, &change.after}) {
        if (row->empty())
            continue;
        const base::Id cadre = integerOf(*row, u"cadre_id");
        const bool samePerson =
            !change.before.empty() && !change.after.empty() && integerOf(change.before, u"cadre_id") == integerOf(change.after, u"cadre_id");
        for (const base::Month month : m_locked.months(database, cadre))
            for (QDate day = month.first(); day <= month.last(); day = day.addDays(1)) {
                const bool other = samePerson && covers(row == &change.before ? change.after : change.before, day);
                if (covers(*row, day) && !other)
                    refuseLocked(month);
            }
    }
}

staff::Post postOf(const store::Row &row, base::Id id)
{
    staff::Post post;
    post.id = id;
    post.cadre = integerOf(row, u"cadre_id");
    post.unit = integerOf(row, u"unit_id");
    post.role = Role(integerOf(row, u"role"));
    post.kind = Kind(integerOf(row, u"kind"));
    post.manager = integerOf(row, u"manager_id");
    post.from = QDate::fromString(textOf(row, u"from_date"), Qt::ISODate);
    post.to = QDate::fromString(textOf(row, u"to_date"), Qt::ISODate);
    post.primary = integerOf(row, u"is_primary") != 0;
    return post;
}

// A post may begin, end and change as long as every locked month of the person is rated in the same post, unit, role, kind and under the same
// manager.
void Guard::post(store::Database &database, const RowChange &change)
{
    for (const store::Row *row : {&change.before, &change.after}) {
        const base::Id cadre = row->empty() ? 0 : integerOf(*row, u"cadre_id");
        const QList<base::Month> months = cadre == 0 ? QList<base::Month>() : m_locked.months(database, cadre);
        if (months.isEmpty())
            continue;
        const std::vector<staff::Post> before = staff::loadPosts(database, cadre);
        std::vector<staff::Post> after = before;
        std::erase_if(after, [&](const staff::Post &post) { return post.id == change.id; });
        if (!change.after.empty() && integerOf(change.after, u"cadre_id") == cadre)
            after.push_back(postOf(change.after, change.id));
        std::sort(after.begin(), after.end(), [](const staff::Post &a, const staff::Post &b) { return a.id < b.id; });
        for (const base::Month month : months) {
            const staff::Post *was = staff::ratedPost(before, month);
            const staff::Post *is = staff::ratedPost(after, month);
            const bool same = was && is && was->id == is->id && was->unit == is->unit && was->role == is->role && was->kind == is->kind
                              && was->manager == is->manager;
            if (!same && (was || is))
                refuseLocked(month);
        }
    }
}

void Guard::operator()(store::Database &database, const RowChange &change)
{
    const QString &table = change.table;
    if (table == u"sheet_step") {
        if (change.op != store::ChangeOp::Insert)
            base::refuse(Tr::tr("Signatures on month sheets are only ever added."));
        m_locked.signing();
    } else if (!m_locked.any(database)) {
        return; // before looking up whose row it is: an import asks for every one
    } else if (table == u"work_item") {
        refuseOnDate(database, change.before, u"lead_id", u"due");
        refuseOnDate(database, change.after, u"lead_id", u"due");
    } else if (table == u"work_result") {
        result(database, change.before);
        result(database, change.after);
    } else if (table == u"criterion_score" || table == u"content_score" || table == u"condition_record") {
        refuseInMonth(database, change.before);
        refuseInMonth(database, change.after);
    } else if (table == u"observation") {
        observation(database, change);
    } else if (table == u"absence") {
        absence(database, change);
    } else if (table == u"post") {
        post(database, change);
    }
}

} // namespace

void installMonthLock(store::Database &database)
{
    const auto guard = std::make_shared<Guard>();
    database.addGuard([guard](store::Database &file, const RowChange &change) { (*guard)(file, change); });
    database.onCommitted([guard](const store::ChangeNotice &) { guard->committed(); });
}

} // namespace rating
