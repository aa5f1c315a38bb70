// Posts that people hold in time, and the one in which a month is rated (domain.md 4.1 “Which post”).
#pragma once

#include "base/id.h"
#include "base/month.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace staff {

enum class PostRole { Head = 1, Deputy = 2, Staff = 3 };
// “Người đứng đầu”, “Cấp phó”, “Nhân viên”
QString word(PostRole role);
std::optional<PostRole> postRoleFrom(QStringView word);
QString code(PostRole role); // head, deputy, staff: for machine formats
inline bool isLeader(PostRole role) { return role != PostRole::Staff; }

enum class Kind { Cadre = 1, CivilServant = 2, PublicEmployee = 3, Contract = 4, PartTime = 5 };
// “Cán bộ”, “Công chức”, “Viên chức”, “Lao động hợp đồng”, “Không chuyên trách”
QString word(Kind kind);
std::optional<Kind> kindFrom(QStringView word);

struct Post {
    base::Id id = 0; // order of ids = order of recording
    base::Id cadre = 0;
    base::Id unit = 0;
    QString title; // “Trưởng phòng”; may be empty
    PostRole role = PostRole::Staff;
    Kind kind = Kind::CivilServant;
    base::Id manager = 0; // the direct manager in this post; 0: nobody
    QDate from; // first day; invalid: since before the records
    QDate to; // last day held; invalid: open
    bool primary = false; // “Chính”

    bool holdsOn(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
    bool holdsIn(base::Month month) const;

    friend bool operator==(const Post &, const Post &) = default;
};

// Throws base::Failure (Refused): no person, no unit, last day before the first, a manager of oneself.
void check(const Post &post);

// The post held on a day, of several the one that counts: the primary one, else the later-started, else the first recorded. Null: none.
// All posts must be one person's.
const Post *postOn(std::span<const Post> posts, QDate day);

// The post in which a month is rated: the one held on the month's last day, else the last one held in it. Null: no post in the month, no sheet.
// Of two at once as in postOn().
const Post *ratedPost(std::span<const Post> posts, base::Month month);

// The other posts held in the month, in order of recording: shown on the sheet.
std::vector<const Post *> otherPosts(std::span<const Post> posts, base::Month month);

} // namespace staff
