#include "staff/qualification.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"

#include <algorithm>

namespace staff {
void check(const Wanted &wanted)
{
    if (wanted.qualification.isEmpty())
        base::refuse(Tr::tr("It has to be said which qualification is wanted."));
    if (wanted.unit == 0 && wanted.title.isEmpty())
        base::refuse(Tr::tr("A qualification is wanted of a unit, of a post, or of both."));
}

std::vector<OutsideQualification> outsideQualification(const Roster &roster, std::span<const Wanted> wanted, QDate day)
{
    std::vector<OutsideQualification> result;
    for (const Cadre &cadre : roster.cadres()) {
        const Post *post = roster.postOn(cadre.id, day);
        if (post == nullptr)
            continue;
        const QString title = base::folded(post->title);
        int narrowest = 0; // 1 title only, 2 unit only, 3 both
        QStringList fitting;
        for (const Wanted &line : wanted) {
            if ((line.unit != 0 && line.unit != post->unit) || (!line.title.isEmpty() && base::folded(line.title) != title))
                continue;
            const int narrow = (line.unit != 0 ? 2 : 0) + (line.title.isEmpty() ? 0 : 1);
            if (narrow > narrowest) {
                narrowest = narrow;
                fitting.clear();
            }
            if (narrow == narrowest)
                fitting << line.qualification;
        }
        const QString own = base::folded(cadre.qualification);
        const bool fits = std::any_of(fitting.cbegin(), fitting.cend(), [&](const QString &one) { return base::folded(one) == own; });
        if (!fitting.isEmpty() && !fits)
            result.push_back({cadre.id, post->id, fitting});
    }
    return result;
}

} // namespace staff
