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

// “rule subject” of every finding, with the limits as shipped.
QStringList found(store::Database &database, base::Month month)
{
    insight::Ward ward(database);
    insight::CheckFacts facts = insight::readChecks(ward, month);
    facts.today = QDate(2026, 11, 2);
    QStringList all;
    for (const insight::Check &check : insight::runChecks(facts, ward.roster(), ward.scope(rights::owner(), 0, month)))
        for (const insight::Finding &finding : check.findings)
            all << check.rule + u' ' + finding.code;
    return all;
}

QStringList planted(const sample::Options &options)
{
    QStringList all;
    for (const plants::Finding &finding : plants::findings(options))
        all << finding.rule + u' ' + finding.subject;
    return all;
}

sample::Options ward(int people, int weeks, quint64 seed)
{
    sample::Options options;
    options.people = people;
    options.weeks = weeks;
    options.seed = seed;
    return options;
}

} // namespace

TEST_CASE("the last month of the made-up ward: what is planted and no more")
{
    const sample::Options options = GENERATE(sample::Options(), ward(60, 9, 2), ward(42, 23, 3), ward(300, 9, 1));
    INFO(options.people << " people, " << options.weeks << " weeks, seed " << options.seed);
    const QTemporaryDir folder;
    const store::OpenResult opened = sample::make(folder.filePath(u"ward.nenep"_s), options);
    REQUIRE(opened.database);
    CHECK(planted(options).size() == (options.weeks > 20 ? 5 : 4));
    CHECK(found(*opened.database, options.until) == planted(options));
}

TEST_CASE("a whole month before it: both formal raters and the overload, and no round of one month")
{
    const QTemporaryDir folder;
    const store::OpenResult opened = sample::make(folder.filePath(u"ward.nenep"_s), {});
    REQUIRE(opened.database);
    CHECK(found(*opened.database, *base::Month::of(2026, 9))
          == QStringList{u"uniform-scores "_s + codeOf(plants::sameTotalRater), u"self-equals-superior "_s + codeOf(plants::echoRater),
                         u"overload "_s + codeOf(plants::overloaded)});
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
