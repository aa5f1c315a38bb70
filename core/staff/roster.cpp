#include "staff/roster.h"

#include "staff/staff_table.h"

#include <algorithm>

namespace staff {

Roster::Roster(std::vector<Unit> units, std::vector<Cadre> cadres, std::vector<Post> posts, std::vector<Absence> absences)
    : m_units(std::move(units)),
      m_cadres(std::move(cadres)),
      m_posts(std::move(posts)),
      m_absences(std::move(absences))
{
    m_index.reserve(qsizetype(m_cadres.size()));
    m_byCode.reserve(qsizetype(m_cadres.size()));
    for (int i = 0; i < int(m_cadres.size()); ++i) {
        m_index.insert(m_cadres[size_t(i)].id, i);
        m_byCode.insert(m_cadres[size_t(i)].code, i);
    }
    std::sort(m_posts.begin(), m_posts.end(), [](const Post &a, const Post &b) { return std::pair(a.cadre, a.id) < std::pair(b.cadre, b.id); });
    std::sort(m_absences.begin(), m_absences.end(),
              [](const Absence &a, const Absence &b) { return std::tuple(a.cadre, a.from, a.id) < std::tuple(b.cadre, b.from, b.id); });
    const auto group = [](const auto &rows, QHash<base::Id, Range> &ranges) {
        for (int i = 0; i < int(rows.size()); ++i) {
            Range &range = ranges[rows[size_t(i)].cadre];
            if (range.count++ == 0)
                range.from = i;
        }
    };
    group(m_posts, m_postsOf);
    group(m_absences, m_absencesOf);
}

Roster Roster::load(store::Database &database)
{
    return Roster(loadUnits(database), loadCadres(database), loadPosts(database), loadAbsences(database));
}

const Cadre *Roster::cadre(base::Id id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.constEnd() ? nullptr : &m_cadres[size_t(*it)];
}

const Cadre *Roster::byCode(const QString &code) const
{
    const auto it = m_byCode.constFind(code);
    return it == m_byCode.constEnd() ? nullptr : &m_cadres[size_t(*it)];
}

std::span<const Post> Roster::posts(base::Id cadre) const
{
    const Range range = m_postsOf.value(cadre);
    return std::span(m_posts).subspan(size_t(range.from), size_t(range.count));
}

std::span<const Absence> Roster::absences(base::Id cadre) const
{
    const Range range = m_absencesOf.value(cadre);
    return std::span(m_absences).subspan(size_t(range.from), size_t(range.count));
}

std::vector<Post> Roster::ratedPosts(base::Month month) const
{
    std::vector<Post> rated;
    rated.reserve(m_cadres.size());
    for (const Cadre &one : m_cadres) {
        if (const Post *post = ratedPost(one.id, month))
            rated.push_back(*post);
    }
    return rated;
}

} // namespace staff
