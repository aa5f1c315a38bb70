// A ward small enough to know by heart, in a file of its own:
//
//   UBND   CT   chairman, head, manages PCT
//          PCT  vice-chairman, deputy, manages TP and VH
//   KTHT   TP   head, manages PP and CV1        (below UBND)
//          PP   deputy, manages CV2
//          CV1, CV2  staff
//   VHXH   VH   head, manages NV                (below UBND)
//          NV   staff, a viên chức
//   MTTQ   nobody                               (a root of its own)
//
// All since 2025-07-01.
#pragma once

#include "access/rights.h"
#include "staff/staff_table.h"
#include "support/file.h"

#include <QHash>

namespace test {

class Ward : public File {
public:
    Ward()
    {
        store::Edit edit(database(), {}, QStringLiteral("ward"), store::EntryKind::Creation);
        for (const auto &[code, parent] : {std::pair{"UBND", ""}, {"KTHT", "UBND"}, {"VHXH", "UBND"}, {"MTTQ", ""}})
            m_units[QLatin1String(code)] = staff::save(edit, staff::Unit{0, QLatin1String(code), QLatin1String(code), {}, unit(parent)});
        add(edit, "CT", "UBND", staff::PostRole::Head, "", u"Trần Văn Ơn");
        add(edit, "PCT", "UBND", staff::PostRole::Deputy, "CT", u"Lê Thị Ánh");
        add(edit, "TP", "KTHT", staff::PostRole::Head, "PCT", u"Đặng Quang Hùng");
        add(edit, "PP", "KTHT", staff::PostRole::Deputy, "TP", u"Vũ Minh Yến");
        add(edit, "CV1", "KTHT", staff::PostRole::Staff, "TP", u"Nguyễn Thị Ữ");
        add(edit, "CV2", "KTHT", staff::PostRole::Staff, "PP", u"Phạm An");
        add(edit, "VH", "VHXH", staff::PostRole::Head, "PCT", u"Bùi Mai Phương");
        add(edit, "NV", "VHXH", staff::PostRole::Staff, "VH", u"Hoàng Ê", staff::Kind::PublicEmployee);
        edit.commit();
    }

    // Ids by code; 0 for an empty or unknown one.
    base::Id unit(const char *code) const { return m_units.value(QLatin1String(code)); }
    base::Id person(const char *code) const { return m_people.value(QLatin1String(code)); }
    base::Id post(const char *code) const { return m_posts.value(QLatin1String(code)); }

    // Somebody with an account (made up: the rooms do not look accounts up).
    rights::Caller caller(const char *code, rights::Role role = rights::Role::Member) const
    {
        return {1000 + person(code) % 1000, role, person(code), QLatin1String(code)};
    }
    rights::Caller owner() const { return rights::owner(); }

    // One committed edit.
    template <class Work> auto edit(Work &&work, store::EntryKind kind = store::EntryKind::Entry)
    {
        store::Edit change(database(), {}, QStringLiteral("test"), kind);
        if constexpr (std::is_void_v<decltype(work(change))>) {
            work(change);
            change.commit();
        } else {
            auto result = work(change);
            change.commit();
            return result;
        }
    }

private:
    void add(store::Edit &edit, const char *code, const char *unitCode, staff::PostRole role, const char *manager, QStringView name,
             staff::Kind kind = staff::Kind::CivilServant)
    {
        staff::Cadre cadre;
        cadre.code = QLatin1String(code);
        cadre.name = name.toString();
        staff::Post post;
        post.cadre = m_people[cadre.code] = staff::save(edit, cadre);
        post.unit = unit(unitCode);
        post.role = role;
        post.kind = kind;
        post.manager = person(manager);
        post.from = QDate(2025, 7, 1);
        m_posts[cadre.code] = staff::save(edit, post);
    }

    QHash<QString, base::Id> m_units;
    QHash<QString, base::Id> m_people;
    QHash<QString, base::Id> m_posts;
};

} // namespace test
