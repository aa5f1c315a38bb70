// Figures and checks show nothing that the rows would not show.
#include "check_ward.h"

#include "insight/boards.h"

using namespace Qt::StringLiterals;
using testing::CheckWard;
using testing::october;

namespace {

const QDate day(2026, 10, 14);

qint64 pending(CheckWard &file, const rights::Caller &caller)
{
    insight::Ward ward(file.database());
    const insight::Board board = insight::monthFigures(ward, caller, october, 0);
    const insight::Figure *figure = insight::find(board, u"conduct.units");
    qint64 sum = 0;
    for (const insight::Line &line : figure->lines)
        sum += std::get<qint64>(insight::cellOf(*figure, line, u"pending"));
    return sum;
}

QStringList loads(CheckWard &file, const rights::Caller &caller)
{
    insight::Ward ward(file.database());
    const insight::Board board = insight::monthFigures(ward, caller, october, 0);
    QStringList codes;
    for (const insight::Line &line : insight::find(board, u"week.load")->lines)
        codes << line.code;
    codes.sort();
    return codes;
}

} // namespace

TEST_CASE("observations that nobody has confirmed are counted for those who may see them")
{
    CheckWard ward;
    ward.observation("CV1", day, u"II.05"_s, 1, 0);
    CHECK(pending(ward, ward.owner()) == 1);
    CHECK(pending(ward, ward.caller("TP")) == 1); // the head
    CHECK(pending(ward, ward.caller("CV1")) == 1); // the subject
    CHECK(pending(ward, ward.caller("NV")) == 0);
    CHECK(pending(ward, ward.caller("CV2")) == 0);
}

TEST_CASE("a member sees their own load, a head the unit's")
{
    CheckWard ward;
    for (const char *code : {"CV1", "CV2", "NV"})
        ward.work(ward.person(code), day);
    CHECK(loads(ward, ward.owner()) == QStringList{u"CV1"_s, u"CV2"_s, u"NV"_s});
    CHECK(loads(ward, ward.caller("CV1")) == QStringList{u"CV1"_s});
    CHECK(loads(ward, ward.caller("TP")) == QStringList{u"CV1"_s, u"CV2"_s});
}

TEST_CASE("a check tells a member nothing of others")
{
    CheckWard ward;
    for (int i = 0; i < 5; ++i)
        ward.done(ward.person("CV2"), day);
    CHECK(ward.found(insight::missingEvidence).size() == 1);
    CHECK(ward.found(insight::missingEvidence, ward.caller("PP")).size() == 1); // the manager
    CHECK(ward.found(insight::missingEvidence, ward.caller("CV2")).size() == 1);
    CHECK(ward.found(insight::missingEvidence, ward.caller("CV1")).empty());
}

TEST_CASE("self-scores are compared for a superior only once they are submitted")
{
    CheckWard ward;
    const base::Id superior = ward.person("VH");
    const base::Id a = ward.hire(u"A"_s, "VHXH", superior);
    const base::Id b = ward.hire(u"B"_s, "VHXH", superior);
    for (const base::Id who : {a, b})
        for (int i = 0; i < 5; ++i)
            ward.pair(who, i, 4, 4);
    CHECK(ward.found(insight::selfEqualsSuperior).size() == 1);
    CHECK(ward.found(insight::selfEqualsSuperior, ward.caller("VH")).empty()); // open sheets
}

TEST_CASE("of a task led in two units each lead is told what is theirs, and the other's unit")
{
    CheckWard ward;
    const base::Id own = ward.work(ward.person("NV"), day);
    ward.work(ward.person("CV1"), day);
    CHECK(ward.found(insight::overlappingTask)[0].rows.size() == 2);
    const std::vector<insight::Finding> found = ward.found(insight::overlappingTask, ward.caller("NV"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].rows == std::vector<insight::RowRef>{{u"work_item"_s, own}});
    CHECK_FALSE(found[0].text.contains(u"CV1"));
    CHECK(ward.found(insight::overlappingTask, ward.caller("CV2")).empty());
}
