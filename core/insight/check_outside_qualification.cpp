#include "insight/check.h"

#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace insight {

Check outsideQualification(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    Check check{
        u"outside-qualification"_s,
        Tr::tr("Placed outside the qualification"),
        Tr::tr("Posts on the last day of the month against the qualifications that they want; the lines that name most bind (unit and title, else "
               "unit, else title). Posts of which nothing is wanted do not count."),
        Tr::tr("Correct the qualification if it was only written otherwise; else see about training or another post (manifestation III.03)."),
        {}};
    for (const staff::OutsideQualification &one : staff::outsideQualification(roster, facts.wanted, facts.month.last())) {
        const staff::Post &post = *roster.postOn(one.cadre, facts.month.last());
        if (!scope.hasUnit(post.unit) || !scope.sees(one.cadre))
            continue;
        const QString &has = roster.cadre(one.cadre)->qualification;
        check.findings.push_back(
            personFinding(roster, one.cadre,
                          Tr::tr("%1, %2: has %3, wanted is %4")
                              .arg(post.title, unitCode(roster, post.unit), has.isEmpty() ? Tr::tr("nothing recorded") : u'“' + has + u'”',
                                   u'“' + one.wanted.join(u"”, “"_s) + u'”'),
                          {{u"post"_s, one.post}}));
    }
    return check;
}

} // namespace insight
