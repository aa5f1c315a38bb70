// In the made-up ward the checks find what is planted there, and nothing else.
#include "insight/check.h"

#include "sample/plants.h"
#include "sample/sample.h"
#include "support/strings.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
namespace plants = sample::plants;

namespace {

QString codeOf(int person) { return u"CB%1"_s.arg(person + 1, 4, 10, QChar(u'0')); }

// “rule subject” of every finding.
QStringList found(const sample::Options &options, base::Month month)
{
    const QTemporaryDir folder;
    const store::OpenResult opened = sample::make(folder.filePath(u"ward.nenep"_s), options);
    REQUIRE(opened.database);
    insight::Ward ward(*opened.database);
    insight::CheckFacts facts = insight::readChecks(ward, month);
    facts.today = QDate(2026, 11, 2);
    facts.limits.uniformPeople = 4; // so few people has the formal rater of the small ward
    QStringList all;
    for (const insight::Check &check : insight::runChecks(facts, ward.roster(), ward.scope(rights::owner(), 0, month)))
        for (const insight::Finding &finding : check.findings)
            all << check.rule + u' ' + finding.code;
    return all;
}

} // namespace

TEST_CASE("October of the made-up ward: what is planted and no more")
{
    CHECK(found({}, *base::Month::of(2026, 10))
          == QStringList{u"self-equals-superior "_s + codeOf(plants::echoRater), u"copied-evidence "_s + codeOf(plants::copier),
                         u"easy-items-only "_s + codeOf(plants::easyGoing), u"overload "_s + codeOf(plants::overloaded),
                         u"overlapping-chair "_s + codeOf(plants::doubleChair), u"overlapping-task KTHT, VHXH"_s,
                         u"outside-qualification "_s + codeOf(plants::misplaced), u"remedy-overdue "_s + codeOf(plants::repeater),
                         u"none-found-contradicted VPDU"_s});
}

TEST_CASE("September, when all are scored: both formal raters")
{
    const QStringList all = found({}, *base::Month::of(2026, 9));
    CHECK(all.filter(u"uniform-scores"_s) == QStringList{u"uniform-scores "_s + codeOf(plants::sameTotalRater)});
    CHECK(all.filter(u"self-equals"_s) == QStringList{u"self-equals-superior "_s + codeOf(plants::echoRater)});
    CHECK(all.filter(u"rotating"_s).isEmpty()); // one month is no round
    CHECK(all.filter(u"-superior "_s).size() == 1); // and nobody lenient or severe
}

TEST_CASE("rotating-excellent is found once there are months enough")
{
    sample::Options options;
    options.weeks = 31; // six decided months, in five of them somebody of the unit excellent
    const QTemporaryDir folder;
    const store::OpenResult opened = sample::make(folder.filePath(u"ward.nenep"_s), options);
    REQUIRE(opened.database);
    insight::Ward ward(*opened.database);
    const base::Month month = *base::Month::of(2026, 10);
    insight::CheckFacts facts = insight::readChecks(ward, month);
    const insight::Scope scope = ward.scope(rights::owner(), 0, month);
    for (const int wanted : {4, 5, 6}) {
        facts.limits.rotatingMonths = wanted;
        const std::vector<insight::Finding> findings = insight::rotatingExcellent(facts, ward.roster(), scope).findings;
        REQUIRE(findings.size() == (wanted == 6 ? 0 : 1));
        if (wanted == 6)
            break;
        CHECK(findings[0].code == QString::fromUtf16(plants::rotatingUnit));
        CHECK(findings[0].rows.size() == std::size(plants::rotating)); // the decisions
        CHECK(findings[0].text.contains(codeOf(plants::passedOver)));
    }
}
