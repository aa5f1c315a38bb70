// Everything about units, people, posts and absences in one value: what the rooms above read. Loading 20,000 people takes a fraction of a second;
// load once and keep it until a ChangeNotice names one of its tables.
#pragma once

#include "staff/absence.h"
#include "staff/cadre.h"
#include "staff/post.h"
#include "staff/unit.h"

#include <QHash>

#include <span>
#include <vector>

namespace store {
class Database;
}

namespace staff {

class Roster {
public:
    Roster() = default;
    // Posts and absences in any order.
    Roster(std::vector<Unit> units, std::vector<Cadre> cadres, std::vector<Post> posts, std::vector<Absence> absences);
    static Roster load(store::Database &database);

    const UnitTree &units() const { return m_units; }
    const std::vector<Cadre> &cadres() const { return m_cadres; } // in the order given (load: by code)
    const Cadre *cadre(base::Id id) const; // null: unknown
    const Cadre *byCode(const QString &code) const;
    std::span<const Post> posts() const { return m_posts; }
    std::span<const Post> posts(base::Id cadre) const; // in order of recording
    std::span<const Absence> absences(base::Id cadre) const; // by first day

    const Post *ratedPost(base::Id cadre, base::Month month) const { return staff::ratedPost(posts(cadre), month); }
    const Post *postOn(base::Id cadre, QDate day) const { return staff::postOn(posts(cadre), day); }
    // The rated post of everyone who has one in the month, in the order of cadres().
    std::vector<Post> ratedPosts(base::Month month) const;

private:
    struct Range {
        int from = 0;
        int count = 0;
    };
    UnitTree m_units;
    std::vector<Cadre> m_cadres;
    std::vector<Post> m_posts;
    std::vector<Absence> m_absences;
    QHash<base::Id, int> m_index;
    QHash<QString, int> m_byCode;
    QHash<base::Id, Range> m_postsOf;
    QHash<base::Id, Range> m_absencesOf;
};

} // namespace staff
