// Who manages whom. A circle of managers (A manages B manages A) is refused at entry: work and classes are summed up along this chain.
#pragma once

#include "staff/post.h"

#include <QHash>

#include <span>
#include <vector>

namespace staff {

struct ManagerCircle {
    QDate on; // a day on which it holds, or the last day of a month whose rated posts form it
    std::vector<base::Id> posts; // the posts that close it, in order of recording
    std::vector<base::Id> cadres; // the people in it, likewise
};

// Circles on any day, and circles of the posts rated in any month (which may be held on different days of it). Each set of posts is listed once.
// Posts in any order, of any number of people; without circles the cost is one pass.
std::vector<ManagerCircle> managerCircles(std::span<const Post> posts);

// The chain of one month: from everybody's rated post to the manager it names. (A manager counts the people whose rated post names them.)
class Managers {
public:
    Managers() = default;
    explicit Managers(std::span<const Post> rated); // at most one post a person

    base::Id managerOf(base::Id cadre) const; // 0: nobody
    std::vector<base::Id> directReports(base::Id cadre) const; // in the order of the posts given
    // Everyone managed, directly or through others, each once, nearer ones first.
    std::vector<base::Id> everyoneBelow(base::Id cadre) const;
    // The direct manager first, then theirs, up to the top.
    std::vector<base::Id> chainAbove(base::Id cadre) const;

private:
    QHash<base::Id, base::Id> m_manager;
    QHash<base::Id, std::vector<base::Id>> m_reports;
};

} // namespace staff
