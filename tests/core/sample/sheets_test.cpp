// How far the sheets have come: by the real verbs, so that what the rating says of them is the measure.
#include "made.h"

#include "rating/month_sheet.h"
#include "rating/sheet_table.h"
#include "rating/sheet_verbs.h"
#include "rating/sheet_verify.h"
#include "sample/plants.h"
#include "support/strings.h"

#include <catch2/catch.hpp>

#include <QMap>

using namespace Qt::StringLiterals;
using rights::Stage;
namespace plants = sample::plants;

namespace {

const base::Month september = *base::Month::of(2026, 9);
const base::Month october = *base::Month::of(2026, 10);

qint32 placeOf(const rating::Sheets &sheets, int person)
{
    const QString code = u"CB%1"_s.arg(person + 1, 4, 10, QChar(u'0'));
    for (int i = 0; i < int(sheets.scores().values.people.size()); ++i)
        if (sheets.scores().values.people[std::size_t(i)].code == code)
            return i;
    return -1;
}

QMap<Stage, int> stages(const rating::Sheets &sheets)
{
    QMap<Stage, int> count;
    for (int i = 0; i < int(sheets.scores().values.people.size()); ++i)
        ++count[sheets.stage(i)];
    return count;
}

} // namespace

TEST_CASE("months before the last are locked, and nothing has drifted from what was signed")
{
    sample::Options options;
    options.people = GENERATE(40, 62);
    options.weeks = options.people == 40 ? 18 : 9;
    options.seed = quint64(options.people);
    Made made(options);
    const std::vector<rating::LockedSheet> locked = rating::loadLocked(made.database());
    int before = 0;
    for (const rating::LockedSheet &sheet : locked)
        before += sheet.month < october;
    CHECK(before == (options.people == 40 ? 3 : 1) * options.people); // July to September, or September alone
    const store::Findings findings = rating::verifySheets(made.database());
    CHECK(findings.broken == QStringList());
    CHECK(findings.notes == QStringList());
}

TEST_CASE("the last month shows every state of a sheet")
{
    Made made;
    rating::Sheets sheets(made.database(), october);
    const QMap<Stage, int> count = stages(sheets);
    CHECK(count[Stage::Open] > 3);
    CHECK(count[Stage::SelfScored] > 3);
    CHECK(count[Stage::Reviewed] > 3);
    CHECK(count[Stage::Decided] > 3);
    CHECK(count[Stage::Locked] == 1);
    CHECK(sheets.stage(placeOf(sheets, plants::lockedEarly)) == Stage::Locked);

    const qint32 reopened = placeOf(sheets, plants::reopened);
    CHECK(sheets.stage(reopened) == Stage::Decided);
    CHECK(sheets.steps(reopened).back().kind == rating::StepKind::Reopened);

    const qint32 withdrawn = placeOf(sheets, plants::withdrawn);
    CHECK(sheets.stage(withdrawn) == Stage::Open);
    CHECK(sheets.changes(withdrawn, true).size() == 1);

    const qint32 otherwise = placeOf(sheets, plants::decidedOtherwise);
    CHECK(sheets.scores().scores[std::size_t(otherwise)].proposed == rating::Rating::Excellent);
    CHECK(sheets.scores().decided(otherwise) == rating::Rating::Good);
    CHECK(!sheets.steps(otherwise).back().reason.isEmpty());

    // Nobody else's signature is withdrawn.
    for (int i = 0; i < int(sheets.scores().values.people.size()); ++i)
        CHECK((sheets.state(i).withdrawn >= 0) == (i == withdrawn));
}

TEST_CASE("others' judgements stand on papers with numbers; only who has nobody above is judged by the owner")
{
    Made made;
    store::Database &db = made.database();
    CHECK(number(db, "SELECT count(*) FROM sheet_step WHERE step <= 3 AND signed_by IS NOT NULL AND (paper_number IS NULL OR paper_date IS NULL)")
          == 0);
    CHECK(number(db, "SELECT count(*) FROM sheet_step s JOIN cadre c ON c.id = s.cadre_id WHERE step IN (2, 3) AND signed_by IS NULL "
                     "AND c.code <> 'CB0001'")
          == 0);
    CHECK(number(db, "SELECT count(*) FROM sheet_step WHERE step IN (2, 3) AND signed_by = cadre_id") == 0);
}

TEST_CASE("of two petitions one is answered")
{
    Made made;
    const std::vector<rating::Petition> petitions = rating::loadPetitions(made.database(), september);
    REQUIRE(petitions.size() == 2);
    CHECK(!petitions[0].answer.isEmpty());
    CHECK(petitions[0].answeredBy != petitions[0].cadre);
    CHECK(petitions[1].answer.isEmpty());
}

TEST_CASE("a group is over its cap, in the locked month and in the last")
{
    Made made;
    for (const base::Month month : {september, october}) {
        const std::vector<rating::CapLine> cap = rating::capOf(rating::scoreMonth(made.database(), month));
        CHECK(std::any_of(cap.begin(), cap.end(), [](const rating::CapLine &line) { return !line.over.isEmpty(); }));
    }
}

TEST_CASE("a city's sheets are not signed")
{
    sample::Options options;
    options.people = 2001;
    options.weeks = 1;
    Made made(options);
    CHECK(number(made.database(), "SELECT count(*) FROM sheet_step") == 0);
    CHECK(number(made.database(), "SELECT count(*) FROM criterion_score WHERE superior_half IS NOT NULL") > 1000);
}
