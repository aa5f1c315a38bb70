#include "leadership/figures.h"
#include "leadership/scorecard.h"

#include "base/failure.h"
#include "conduct/observation_table.h"
#include "support/strings.h"
#include "support/ward.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using base::Points;
using leadership::Content;
using leadership::ContentScore;
using leadership::PlanFigures;
using leadership::Provenance;
using leadership::RemedyFigures;
using rights::Stage;

namespace {
const base::Month october = *base::Month::of(2026, 10);
QDate oct(int day) { return QDate(2026, 10, day); }

class Office : public test::Ward {
public:
    Office()
    {
        edit([](store::Edit &edit) {
            conduct::seed(edit);
            leadership::seed(edit);
        });
    }
};

ContentScore score(base::Id cadre, int content, std::optional<Points> self, std::optional<Points> superior)
{
    return {0, october, cadre, content, self, superior, {}, {}};
}
} // namespace

TEST_CASE("the shipped contents are twelve and make 100 points")
{
    const auto contents = leadership::shippedContents();
    REQUIRE(contents.size() == 12);
    Points sum;
    for (const Content &one : contents) {
        const bool nine = one.number == 2 || one.number == 4 || one.number == 6 || one.number == 9;
        CHECK(one.maximum == Points::whole(nine ? 9 : 8));
        CHECK(one.provenance == Provenance::Reconstructed);
        CHECK_FALSE(leadership::badgeOf(one).isEmpty());
        sum = sum + one.maximum;
    }
    CHECK(sum == Points::whole(100));
    CHECK(contents[11].number == 12);
    CHECK(contents[11].label == u"Khắc phục hạn chế đã chỉ ra; không để xảy ra 25 biểu hiện"_s);
}

TEST_CASE("a content is confirmed once its wording is entered, and again after each change")
{
    Office office;
    const auto row = [&](int number) { return leadership::loadContents(office)[size_t(number - 1)]; };
    store::Edit edit(office, {}, u"x"_s);
    CHECK_THROWS_AS(leadership::confirm(edit, office.owner(), 3), base::Failure);
    leadership::setWording(edit, office.owner(), 3, u"Nguyên văn"_s);
    leadership::confirm(edit, office.owner(), 3);
    CHECK(row(3).provenance == Provenance::Confirmed);
    CHECK(row(3).text() == u"Nguyên văn"_s);
    leadership::setMaximum(edit, office.owner(), 3, Points::whole(8)); // as it was
    CHECK(row(3).provenance == Provenance::Confirmed);
    leadership::setMaximum(edit, office.owner(), 3, Points::fromHalves(15));
    CHECK(row(3).maximum == Points::fromHalves(15));
    CHECK(row(3).provenance == Provenance::Reconstructed);
    CHECK_THROWS_AS(leadership::setMaximum(edit, office.owner(), 3, Points::whole(0)), base::Failure);
    CHECK_THROWS_AS(leadership::setMaximum(edit, office.owner(), 3, Points::whole(101)), base::Failure);
    CHECK_THROWS_AS(leadership::setMaximum(edit, office.owner(), 13, Points::whole(1)), base::Failure);
    CHECK_THROWS_AS(leadership::setWording(edit, office.caller("CT"), 3, u"x"_s), base::Failure);
}

TEST_CASE("scores keep to the maximum of their content")
{
    const auto contents = leadership::shippedContents();
    CHECK_NOTHROW(leadership::check(score(1, 2, Points::whole(9), Points::whole(0)), contents));
    CHECK_THROWS_AS(leadership::check(score(1, 2, Points::fromHalves(19), {}), contents), base::Failure);
    CHECK_THROWS_AS(leadership::check(score(1, 1, {}, Points::fromHalves(17)), contents), base::Failure);
    CHECK_THROWS_AS(leadership::check(score(1, 1, {}, Points::fromHalves(-1)), contents), base::Failure);
    CHECK_THROWS_AS(leadership::check(score(1, 13, {}, {}), contents), base::Failure);
    CHECK_THROWS_AS(leadership::check(score(0, 1, {}, {}), contents), base::Failure);
}

TEST_CASE("a scorecard is complete when the superior has scored all twelve")
{
    const auto contents = leadership::shippedContents();
    std::vector<ContentScore> scores;
    for (int number = 1; number <= 12; ++number)
        scores.push_back(score(1, number, Points::whole(5), number == 12 ? std::nullopt : std::optional(Points::fromHalves(13))));
    leadership::Summary sum = leadership::summarise(scores, contents);
    CHECK(sum.self == Points::whole(60));
    CHECK(sum.superior == Points::fromHalves(143));
    CHECK(sum.maximum == Points::whole(100));
    CHECK(sum.selfGiven == 12);
    CHECK(sum.superiorGiven == 11);
    CHECK_FALSE(sum.complete);
    scores[11].superior = Points();
    CHECK(leadership::summarise(scores, contents).complete); // 0 is a score
    scores[11].superior = Points::whole(9); // above a maximum that was lowered later: as if not given
    sum = leadership::summarise(scores, contents);
    CHECK_FALSE(sum.complete);
    CHECK(sum.superiorGiven == 11);
    CHECK(sum.superior == Points::fromHalves(143));
    CHECK_FALSE(leadership::summarise({}, contents).complete);
    CHECK(leadership::summarise({}, contents).maximum == Points::whole(100));
}

TEST_CASE("scores are kept once a month, person and content")
{
    Office office;
    ContentScore one = score(office.person("TP"), 2, Points::fromHalves(9), {});
    one.evidence = u"Báo cáo tháng"_s;
    one.comment = u"c"_s;
    ContentScore other = score(office.person("CT"), 12, {}, Points::whole(8));
    office.edit([&](store::Edit &edit) {
        one.id = leadership::save(edit, one);
        other.id = leadership::save(edit, other);
        CHECK_THROWS_AS(leadership::save(edit, score(office.person("TP"), 2, Points::whole(10), {})), base::Failure);
    });
    CHECK(leadership::loadScores(office, october) == std::vector{other, one}); // the chairman was recorded first
    CHECK(leadership::loadScores(office, october, office.person("TP")) == std::vector{one});
    CHECK(leadership::loadScores(office, october.next()).empty());
    office.edit([&](store::Edit &edit) {
        ContentScore again = one;
        again.id = 0;
        again.superior = Points::whole(3);
        CHECK(leadership::save(edit, again) == one.id);
    });
    CHECK(leadership::loadScores(office).size() == 2);
    CHECK(leadership::loadScores(office, october, office.person("TP"))[0].superior == Points::whole(3));
}

TEST_CASE("leaders score themselves, their manager scores them, each in their own fields")
{
    Office office;
    store::Edit edit(office, {}, u"x"_s);
    const base::Id head = office.person("TP");
    const auto self = [&](const char *who, Stage stage, const char *whom = "TP") {
        leadership::setSelf(edit, office.caller(who), stage, october, office.person(whom), 2, Points::whole(7), u"Báo cáo"_s);
    };
    const auto superior = [&](const char *who, Stage stage) {
        leadership::setSuperior(edit, office.caller(who), stage, october, head, 2, Points::whole(6), u"Chậm 1 tuần"_s);
    };
    CHECK_NOTHROW(self("TP", Stage::Open));
    CHECK_NOTHROW(superior("PCT", Stage::SelfScored));
    const auto row = leadership::loadScores(office, october, head).at(0);
    CHECK(row.self == Points::whole(7));
    CHECK(row.superior == Points::whole(6));
    CHECK(row.evidence == u"Báo cáo"_s);
    CHECK(row.comment == u"Chậm 1 tuần"_s);

    CHECK_THROWS_AS(self("TP", Stage::Reviewed), base::Failure);
    CHECK_THROWS_AS(self("PCT", Stage::Open), base::Failure);
    CHECK_THROWS_AS(self("CV1", Stage::Open, "CV1"), base::Failure); // staff have no scorecard
    CHECK_THROWS_AS(superior("TP", Stage::SelfScored), base::Failure);
    CHECK_THROWS_AS(superior("PP", Stage::SelfScored), base::Failure);
    CHECK_THROWS_AS(superior("PCT", Stage::Locked), base::Failure);
    leadership::setSuperior(edit, office.owner(), Stage::Open, october, head, 2, {}, {});
    CHECK_FALSE(leadership::loadScores(office, october, head).at(0).superior);
}

TEST_CASE("content 2 is proposed from calendars on time and work done")
{
    const Points nine = Points::whole(9);
    // 9 × (3/4 + 30/40) / 2 = 6.75 → 7 (half up)
    const auto both = leadership::proposePlan(PlanFigures{4, 3, 40, 30}, nine);
    REQUIRE(both);
    CHECK(both->content == 2);
    CHECK(both->points == Points::whole(7));
    CHECK(both->arithmetic.contains(u"9 × (3/4 + 30/40) / 2 = 6,75"_s));
    CHECK(leadership::proposePlan(PlanFigures{4, 4, 0, 0}, nine)->points == nine);
    CHECK(leadership::proposePlan(PlanFigures{4, 0, 0, 0}, nine)->points == Points());
    CHECK(leadership::proposePlan(PlanFigures{0, 0, 3, 1}, nine)->points == Points::whole(3));
    CHECK_FALSE(leadership::proposePlan(PlanFigures{}, nine));
}

TEST_CASE("content 12 is proposed from remedies on time, less the confirmed cases")
{
    const Points eight = Points::whole(8);
    CHECK(leadership::proposeRemedies(RemedyFigures{}, eight).points == eight);
    CHECK(leadership::proposeRemedies(RemedyFigures{4, 3, 1, 1, 1}, eight).points == Points::whole(2)); // 8 × 3/4 − 4
    CHECK(leadership::proposeRemedies(RemedyFigures{4, 3, 1, 1, 1}, eight).arithmetic.contains(u"= 2,00"_s));
    CHECK(leadership::proposeRemedies(RemedyFigures{0, 0, 0, 0, 9}, eight).points == Points()); // never below 0
    CHECK(leadership::proposeRemedies(RemedyFigures{3, 1, 0, 0, 0}, eight).points == Points::fromHalves(5)); // 2.67 → 2.5
}

TEST_CASE("the figures of a month are read from the chain of data")
{
    Office office;
    const staff::Roster roster = staff::Roster::load(office);
    const base::Week w41 = *base::Week::of(2026, 41);
    office.edit([&](store::Edit &edit) {
        const auto work = [&](const char *lead, QDate deadline, int completed, week::State state = week::State::Planned) {
            week::WorkItem item;
            item.week = w41;
            item.content = u"x"_s;
            item.lead = office.person(lead);
            item.assigned = 2;
            item.deadline = deadline;
            item.state = state;
            week::WorkResult result;
            result.item = week::save(edit, item);
            result.week = w41;
            result.completed = completed;
            week::save(edit, result);
        };
        work("CV1", oct(31), 2);
        work("CV2", oct(1), 3);
        work("TP", {}, 1);
        work("TP", {}, 0, week::State::Cancelled);
        work("CV1", QDate(2026, 11, 1), 0); // of another month
        work("NV", oct(9), 0); // not below TP
        // Published on the Monday (in time) for week 41, on Tuesday for 42.
        const auto publish = [&](base::Week week, const char *at) {
            edit.insert(u"calendar_publication"_s, {{u"week"_s, week.toString()},
                                                    {u"unit_id"_s, office.unit("KTHT")},
                                                    {u"published_at"_s, QString::fromLatin1(at)},
                                                    {u"digest"_s, QByteArray("d")}});
        };
        publish(w41, "2026-10-05T01:00:00Z");
        publish(w41.next(), "2026-10-13T01:00:00Z");
        const auto observe = [&](const char *whom, QDate date, QDate due, QDate remedied, conduct::Severity severity) {
            conduct::Observation one;
            one.cadre = office.person(whom);
            one.date = date;
            one.indicator = u"II.05"_s;
            one.evidence = u"x"_s;
            one.severity = severity;
            one.conclusion = conduct::Conclusion::Confirmed;
            one.remedyDue = due;
            one.remedied = remedied.isValid();
            one.remediedOn = remedied;
            conduct::save(edit, one);
        };
        observe("CV1", QDate(2026, 9, 20), oct(10), oct(10), conduct::Severity::Light); // in time
        observe("CV2", oct(2), oct(20), oct(21), conduct::Severity::Heavy); // late
        observe("PP", oct(3), QDate(2026, 11, 20), {}, conduct::Severity::Medium); // due later
        observe("NV", oct(3), oct(20), {}, conduct::Severity::Heavy); // not below TP
    });
    const std::vector<staff::Post> rated = roster.ratedPosts(october);
    const auto below = staff::Managers(rated).everyoneBelow(office.person("TP"));
    const staff::Post leader = *roster.ratedPost(office.person("TP"), october);
    const auto planOn = [&](QDate today) {
        return leadership::planFigures(october, leader, below, roster.units(), week::loadPublications(office, w41, w41.next(5), office.unit("KTHT")),
                                       week::loadItemsDue(office, oct(1), oct(31)), week::loadResultsOfItemsDue(office, oct(1), oct(31)), today);
    };
    // What may still come in time is not held against anybody: the 25th is the day of scoring.
    CHECK(planOn(oct(9)) == PlanFigures{2, 1, 2, 2});
    CHECK(planOn(oct(10)) == PlanFigures{2, 1, 3, 2});
    CHECK(planOn(oct(5)) == PlanFigures{2, 1, 2, 2}); // published already
    const PlanFigures plan = planOn(oct(31));
    CHECK(plan == PlanFigures{5, 1, 3, 2}); // Fridays 2, 9, 16, 23, 30 October
    CHECK(leadership::remedyFigures(october, leader, below, conduct::loadObservations(office), oct(31)) == RemedyFigures{2, 1, 0, 1, 1});

    const auto proposed = leadership::proposals(office, october, office.person("TP"));
    REQUIRE(proposed.size() == 2);
    CHECK(proposed[0] == *leadership::proposePlan(plan, Points::whole(9)));
    CHECK(proposed[1] == leadership::proposeRemedies(RemedyFigures{2, 1, 0, 1, 1}, Points::whole(8)));
    CHECK(leadership::proposals(office, october, office.person("CV1")).empty());
}
