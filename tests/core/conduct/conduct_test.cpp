#include "conduct/conduct.h"
#include "staff/relation.h"

#include "base/failure.h"
#include "support/strings.h"
#include "support/ward.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using conduct::Conclusion;
using conduct::NoneFound;
using conduct::Observation;
using conduct::RemedyState;
using conduct::Severity;
using conduct::Source;

namespace {
const base::Week w41 = *base::Week::of(2026, 41);
QDate oct(int day) { return QDate(2026, 10, day); }

Observation on(base::Id cadre, const QString &indicator, QDate date = oct(6))
{
    Observation one;
    one.date = date;
    one.cadre = cadre;
    one.indicator = indicator;
    one.evidence = u"Biên bản kiểm tra số 92"_s;
    return one;
}

class Office : public test::Ward {
public:
    Office()
    {
        edit([](store::Edit &edit) { conduct::seed(edit); });
    }
};
} // namespace

TEST_CASE("the shipped catalogue is the 25, with where each wording comes from")
{
    const auto shipped = conduct::shippedIndicators();
    REQUIRE(shipped.size() == 25);
    int groups[4] = {};
    int paraphrased = 0;
    for (const conduct::Indicator &one : shipped) {
        REQUIRE(conduct::groupOf(one.code));
        ++groups[int(*conduct::groupOf(one.code))];
        CHECK_FALSE(one.label.isEmpty());
        CHECK(one.wording.isEmpty());
        CHECK(one.provenance != conduct::Provenance::Confirmed);
        CHECK(conduct::badgeOf(one) == u"(bản phục dựng – đối chiếu phụ lục Chỉ thị 24)"_s);
        paraphrased += one.provenance == conduct::Provenance::Paraphrased ? 1 : 0;
    }
    CHECK(groups[1] == 12);
    CHECK(groups[2] == 9);
    CHECK(groups[3] == 4);
    CHECK(paraphrased == 5);
    CHECK(shipped.front().code == u"I.01"_s);
    CHECK(shipped.front().label == u"Vi phạm những điều đảng viên không được làm, quy định phòng, chống tham nhũng, tiêu cực"_s);
    CHECK(shipped.back().code == u"III.04"_s);
    CHECK(shipped.back().label == u"Đánh giá cán bộ nể nang, cào bằng, không đúng thực chất"_s);
    CHECK_FALSE(conduct::groupOf(u"I.13"));
    CHECK_FALSE(conduct::groupOf(u"IV.01"));
    CHECK_FALSE(conduct::groupOf(u"I.00"));
    CHECK_FALSE(conduct::groupOf(u"I.1"));
    CHECK_FALSE(conduct::groupOf(u""));
}

TEST_CASE("a wording is confirmed only once it has been entered, and again after each change")
{
    Office office;
    CHECK(conduct::loadIndicators(office).size() == 25);
    CHECK(conduct::loadIndicators(office)[11].code == u"I.12"_s);
    CHECK(conduct::loadIndicators(office)[12].code == u"II.01"_s);
    const auto row = [&](qsizetype i) { return conduct::loadIndicators(office)[size_t(i)]; };
    store::Edit edit(office, {}, u"x"_s);
    CHECK_THROWS_AS(conduct::confirm(edit, office.owner(), u"I.06"_s), base::Failure);
    conduct::setWording(edit, office.owner(), u"I.06"_s, u" Nguyên văn "_s);
    CHECK(row(5).text() == u"Nguyên văn"_s);
    CHECK(row(5).provenance == conduct::Provenance::Reconstructed);
    conduct::confirm(edit, office.owner(), u"I.06"_s);
    CHECK(row(5).provenance == conduct::Provenance::Confirmed);
    CHECK(conduct::badgeOf(row(5)).isEmpty());
    conduct::setWording(edit, office.owner(), u"I.06"_s, u"Nguyên văn"_s); // the same: stays confirmed
    CHECK(row(5).provenance == conduct::Provenance::Confirmed);
    conduct::setWording(edit, office.owner(), u"I.06"_s, u"Khác"_s);
    CHECK(row(5).provenance == conduct::Provenance::Reconstructed);
    conduct::setWording(edit, office.owner(), u"I.01"_s, u"Khác"_s);
    CHECK(row(0).provenance == conduct::Provenance::Paraphrased);
    CHECK_THROWS_AS(conduct::setWording(edit, office.owner(), u"I.99"_s, u"x"_s), base::Failure);
    CHECK_THROWS_AS(conduct::setWording(edit, office.caller("CT"), u"I.06"_s, u"x"_s), base::Failure);
    CHECK_NOTHROW(conduct::setWording(edit, office.caller("CT", rights::Role::Officer), u"I.06"_s, u"x"_s));
}

TEST_CASE("without evidence, a subject, a day or a known manifestation there is no record")
{
    CHECK_NOTHROW(conduct::check(on(1, u"II.05"_s)));
    Observation one = on(1, u"II.05"_s);
    one.evidence = u" \u00a0 "_s;
    CHECK_THROWS_AS(conduct::check(one), base::Failure);
    one = on(1, u"II.05"_s);
    one.unit = 2;
    CHECK_THROWS_AS(conduct::check(one), base::Failure);
    CHECK_THROWS_AS(conduct::check(on(0, u"II.05"_s)), base::Failure);
    CHECK_THROWS_AS(conduct::check(on(1, u"II.10"_s)), base::Failure);
    CHECK_THROWS_AS(conduct::check(on(1, u"II.05"_s, {})), base::Failure);
    one = on(1, u"II.05"_s);
    one.remedyDue = oct(5);
    CHECK_THROWS_AS(conduct::check(one), base::Failure);
}

TEST_CASE("words of the workbook are known however they are typed")
{
    CHECK(conduct::severityFrom(u"NANG") == Severity::Heavy);
    CHECK(conduct::sourceFrom(u"người  đứng đầu") == Source::Head);
    CHECK(conduct::conclusionFrom(u"bac bo") == Conclusion::Dismissed);
    CHECK_FALSE(conduct::conclusionFrom(u""));
}

TEST_CASE("what is saved is what is loaded")
{
    Office office;
    Observation one = on(office.person("CV1"), u"II.05"_s);
    one.severity = Severity::Heavy;
    one.source = Source::Inspection;
    one.recorder = office.person("TP");
    one.explanation = u"Do ốm"_s;
    one.conclusion = Conclusion::Confirmed;
    one.concludedBy = office.person("CT");
    one.concludedAt = office.now;
    one.remedyDue = oct(20);
    one.remedied = true;
    one.remediedOn = oct(19);
    Observation ofUnit = on(0, u"III.01"_s, oct(1));
    ofUnit.unit = office.unit("KTHT");
    office.edit([&](store::Edit &edit) {
        one.id = conduct::save(edit, one);
        ofUnit.id = conduct::save(edit, ofUnit);
    });
    CHECK(conduct::loadObservations(office) == std::vector{ofUnit, one});
    CHECK(conduct::loadObservations(office, oct(2), oct(31)) == std::vector{one});
    CHECK(conduct::loadObservationsOf(office, office.person("CV1")) == std::vector{one});
    CHECK(conduct::loadObservationsOfUnit(office, office.unit("KTHT")) == std::vector{ofUnit});
    CHECK(conduct::loadRemediesDue(office, oct(20), oct(20)) == std::vector{one});
    CHECK(conduct::loadRemediesDue(office, oct(21), oct(31)).empty());
}

TEST_CASE("group III is refused against staff, in the post of that day")
{
    Office office;
    store::Edit edit(office, {}, u"x"_s);
    CHECK_THROWS_AS(conduct::record(edit, office.owner(), on(office.person("CV1"), u"III.01"_s)), base::Failure);
    CHECK_NOTHROW(conduct::record(edit, office.owner(), on(office.person("PP"), u"III.01"_s)));
    CHECK_NOTHROW(conduct::record(edit, office.owner(), on(office.person("TP"), u"III.04"_s)));
    CHECK_NOTHROW(conduct::record(edit, office.owner(), on(office.person("CV1"), u"II.01"_s)));
    Observation ofUnit = on(0, u"III.01"_s);
    ofUnit.unit = office.unit("KTHT");
    CHECK_NOTHROW(conduct::record(edit, office.owner(), ofUnit));
    // A head until the 15th, staff from the 16th.
    staff::Post post = *staff::loadPost(office, office.post("VH"));
    post.to = oct(15);
    staff::save(edit, post);
    post.id = 0;
    post.from = oct(16);
    post.to = {};
    post.role = staff::PostRole::Staff;
    staff::save(edit, post);
    CHECK_NOTHROW(conduct::record(edit, office.owner(), on(office.person("VH"), u"III.01"_s, oct(15))));
    CHECK_THROWS_AS(conduct::record(edit, office.owner(), on(office.person("VH"), u"III.01"_s, oct(16))), base::Failure);
}

TEST_CASE("anyone with an account records under their own name; “tự nhận” is the subject's own word")
{
    Office office;
    store::Edit edit(office, {}, u"x"_s);
    Observation one = on(office.person("CV1"), u"II.05"_s);
    one.recorder = office.person("TP"); // not theirs to say
    one.conclusion = Conclusion::Confirmed;
    const base::Id id = conduct::record(edit, office.caller("NV"), one);
    CHECK(conduct::loadObservation(office, id)->recorder == office.person("NV"));
    CHECK_FALSE(conduct::loadObservation(office, id)->conclusion);
    CHECK_THROWS_AS(conduct::record(edit, office.caller("NV", rights::Role::Reader), one), base::Failure);

    one.source = Source::SelfReported;
    CHECK_THROWS_AS(conduct::record(edit, office.caller("NV"), one), base::Failure);
    CHECK_NOTHROW(conduct::record(edit, office.caller("CV1"), one));
    // The sole owner names whom they like.
    one.recorder = office.person("TP");
    CHECK(conduct::loadObservation(office, conduct::record(edit, office.owner(), one))->recorder == office.person("TP"));
}

TEST_CASE("an observation is explained, concluded by the head, remedied")
{
    Office office;
    store::Edit edit(office, {}, u"x"_s);
    const base::Id id = conduct::record(edit, office.caller("CV2"), on(office.person("CV1"), u"II.05"_s));
    const auto now = [&] { return *conduct::loadObservation(office, id); };

    CHECK_THROWS_AS(conduct::explain(edit, office.caller("TP"), id, u"x"_s), base::Failure);
    conduct::explain(edit, office.caller("CV1"), id, u" Do ốm "_s);
    CHECK(now().explanation == u"Do ốm"_s);

    CHECK_THROWS_AS(conduct::setRemedied(edit, office.caller("TP"), id, oct(20)), base::Failure); // not confirmed yet
    CHECK_THROWS_AS(conduct::conclude(edit, office.caller("CV1"), id, Conclusion::Dismissed), base::Failure);
    CHECK_THROWS_AS(conduct::conclude(edit, office.caller("CV2"), id, Conclusion::Confirmed), base::Failure);
    CHECK_THROWS_AS(conduct::conclude(edit, office.caller("PP"), id, Conclusion::Confirmed), base::Failure);
    CHECK_THROWS_AS(conduct::conclude(edit, office.caller("TP"), id, Conclusion::Dismissed, oct(20)), base::Failure);
    CHECK_THROWS_AS(conduct::conclude(edit, office.caller("TP"), id, Conclusion::Confirmed, oct(5)), base::Failure);
    conduct::conclude(edit, office.caller("TP"), id, Conclusion::Confirmed, oct(20));
    CHECK(now().isConfirmed());
    CHECK(now().concludedBy == office.person("TP"));
    CHECK(now().concludedAt == office.now);

    // Concluded: neither explained nor corrected nor taken back.
    CHECK_THROWS_AS(conduct::explain(edit, office.caller("CV1"), id, u"y"_s), base::Failure);
    CHECK_THROWS_AS(conduct::retract(edit, office.caller("CV2"), id), base::Failure);
    Observation harsher = now();
    harsher.severity = Severity::Heavy;
    CHECK_THROWS_AS(conduct::record(edit, office.caller("CV2"), harsher), base::Failure);
    CHECK_THROWS_AS(conduct::record(edit, office.owner(), harsher), base::Failure);

    CHECK_THROWS_AS(conduct::setRemedied(edit, office.caller("CV1"), id, oct(19)), base::Failure);
    CHECK_THROWS_AS(conduct::setRemedied(edit, office.caller("TP"), id, oct(1)), base::Failure);
    conduct::setRemedied(edit, office.caller("CT"), id, oct(19));
    CHECK(now().remedied);
    CHECK(now().remediedOn == oct(19));
    conduct::setRemedied(edit, office.caller("CT"), id, {});
    CHECK_FALSE(now().remedied);

    conduct::reconsider(edit, office.caller("TP"), id);
    CHECK_FALSE(now().conclusion);
    CHECK(now().concludedBy == 0);
    CHECK_THROWS_AS(conduct::record(edit, office.caller("CV2"), harsher), base::Failure); // it was explained as a light one
    CHECK(now().explanation == u"Do ốm"_s);
    CHECK_THROWS_AS(conduct::retract(edit, office.caller("NV"), id), base::Failure);
    conduct::retract(edit, office.caller("CV2"), id);
    CHECK(conduct::loadObservations(office).empty());
    CHECK_THROWS_AS(conduct::retract(edit, office.owner(), id), base::Failure);
}

TEST_CASE("a head's case is for the superior, a unit's for who stands above it")
{
    Office office;
    store::Edit edit(office, {}, u"x"_s);
    const base::Id head = conduct::record(edit, office.owner(), on(office.person("TP"), u"III.01"_s));
    CHECK_THROWS_AS(conduct::conclude(edit, office.caller("TP"), head, Conclusion::Dismissed), base::Failure);
    CHECK_NOTHROW(conduct::conclude(edit, office.caller("PCT"), head, Conclusion::Confirmed));

    Observation ofUnit = on(0, u"I.08"_s);
    ofUnit.unit = office.unit("KTHT");
    const base::Id unit = conduct::record(edit, office.caller("NV"), ofUnit);
    CHECK_THROWS_AS(conduct::conclude(edit, office.caller("TP"), unit, Conclusion::Dismissed), base::Failure);
    CHECK_NOTHROW(conduct::explain(edit, office.caller("TP"), unit, u"x"_s)); // its head answers for it
    CHECK_NOTHROW(conduct::conclude(edit, office.caller("CT"), unit, Conclusion::Confirmed));

    // The owner of a file without accounts records the signed word of who may give it.
    CHECK_THROWS_AS(conduct::conclude(edit, office.owner(), unit, Conclusion::Dismissed, {}, office.person("TP")), base::Failure);
    CHECK_NOTHROW(conduct::conclude(edit, office.owner(), unit, Conclusion::Dismissed, {}, office.person("CT")));
    CHECK(conduct::loadObservation(office, unit)->concludedBy == office.person("CT"));
}

TEST_CASE("before it is confirmed only subject, recorder, head, decider and officer see an observation")
{
    Office office;
    Observation one = on(office.person("CV2"), u"II.05"_s);
    one.recorder = office.person("NV");
    const auto sees = [&](const char *who, rights::Role role = rights::Role::Member) {
        const rights::Caller caller = office.caller(who, role);
        return conduct::mayView(caller, staff::relations(office.database(), caller, one.cadre, oct(6)), one);
    };
    CHECK(sees("CV2"));
    CHECK(sees("NV"));
    CHECK(sees("TP"));
    CHECK(sees("CT"));
    CHECK_FALSE(sees("PP")); // the direct manager is not the head
    CHECK_FALSE(sees("CV1"));
    CHECK_FALSE(sees("VH"));
    CHECK(sees("VH", rights::Role::Owner));
    CHECK(sees("TP", rights::Role::Reader));
    CHECK(conduct::mayView(office.owner(), {}, one));

    one.conclusion = Conclusion::Dismissed;
    CHECK_FALSE(sees("PP"));
    one.conclusion = Conclusion::Confirmed;
    CHECK(sees("PP"));
    CHECK_FALSE(sees("CV1"));
}

TEST_CASE("how far a remedy has come")
{
    Observation one = on(1, u"II.05"_s);
    one.remedyDue = oct(20);
    CHECK(conduct::remedyState(one, oct(30)) == RemedyState::None);
    one.conclusion = Conclusion::Confirmed;
    CHECK(conduct::remedyState(one, oct(20)) == RemedyState::Open);
    CHECK(conduct::remedyState(one, oct(21)) == RemedyState::Overdue);
    one.remedied = true;
    CHECK(conduct::remedyState(one, oct(30)) == RemedyState::InTime);
    one.remediedOn = oct(20);
    CHECK(conduct::remedyState(one, oct(30)) == RemedyState::InTime);
    one.remediedOn = oct(21);
    CHECK(conduct::remedyState(one, oct(30)) == RemedyState::Late);
    one.remedyDue = {};
    CHECK(conduct::remedyState(one, oct(30)) == RemedyState::None);
}

TEST_CASE("what returns after its remedy was due suggests I.03")
{
    Observation first = on(1, u"II.05"_s, oct(1));
    first.id = 1;
    first.conclusion = Conclusion::Confirmed;
    first.remedyDue = oct(10);
    Observation again = on(1, u"II.05"_s, oct(11));
    again.id = 2;
    const auto suggested = [&](std::vector<Observation> more = {}) {
        more.push_back(first);
        more.push_back(again);
        return conduct::repetitions(more);
    };
    CHECK(suggested() == std::vector{conduct::Repetition{2, 1}});
    again.date = oct(10); // within the deadline
    CHECK(suggested().empty());
    again.date = oct(11);
    again.indicator = u"II.06"_s;
    CHECK(suggested().empty());
    again.indicator = u"II.05"_s;
    again.cadre = 2;
    CHECK(suggested().empty());
    again.cadre = 1;
    again.conclusion = Conclusion::Dismissed;
    CHECK(suggested().empty());
    again.conclusion.reset();
    first.conclusion = Conclusion::Dismissed;
    CHECK(suggested().empty());
    first.conclusion = Conclusion::Confirmed;
    Observation recorded = on(1, u"I.03"_s, oct(11));
    recorded.id = 3;
    CHECK(suggested({recorded}).empty());
    recorded.date = oct(5); // about something else
    CHECK(suggested({recorded}).size() == 1);
    Observation middle = first;
    middle.id = 4;
    middle.date = oct(2);
    middle.remedyDue = oct(9);
    CHECK(suggested({middle}) == std::vector{conduct::Repetition{2, 4}});
}

TEST_CASE("a unit signs “none found” once, in a week that has begun")
{
    Office office; // the clock stands on the Monday of week 45
    const base::Week now = *base::Week::of(2026, 45);
    store::Edit edit(office, {}, u"x"_s);
    const base::Id unit = office.unit("KTHT");
    CHECK_THROWS_AS(conduct::signNoneFound(edit, office.caller("PP"), now, unit), base::Failure);
    CHECK_THROWS_AS(conduct::signNoneFound(edit, office.caller("TP"), now.next(), unit), base::Failure);
    const base::Id id = conduct::signNoneFound(edit, office.caller("TP"), now, unit);
    CHECK_THROWS_AS(conduct::signNoneFound(edit, office.caller("TP"), now, unit), base::Failure);
    CHECK_THROWS_AS(conduct::signNoneFound(edit, office.caller("CT"), now, unit), base::Failure);
    CHECK_NOTHROW(conduct::signNoneFound(edit, office.owner(), now, office.unit("VHXH")));
    CHECK_NOTHROW(conduct::signNoneFound(edit, office.owner(), w41, unit, office.person("TP")));
    const auto all = conduct::loadNoneFound(office, w41, now);
    REQUIRE(all.size() == 3);
    CHECK(all[0].week == w41);
    CHECK(all[0].by == office.person("TP"));
    CHECK(all[1].id == id);
    CHECK(all[1].at == office.now);
    CHECK(all[2].by == 0);
    CHECK_THROWS_AS(conduct::withdrawNoneFound(edit, office.caller("CV1"), all[1]), base::Failure);
    conduct::withdrawNoneFound(edit, office.caller("TP"), all[1]);
    CHECK_NOTHROW(conduct::signNoneFound(edit, office.caller("TP"), now, unit));
}

TEST_CASE("a signed “none found” beside an observation is a contradiction; a silent unit is named")
{
    Office office;
    const staff::Roster roster = staff::Roster::load(office);
    const std::vector<NoneFound> signatures = {{1, w41, office.unit("KTHT"), 0, {}}, {2, w41.next(), office.unit("KTHT"), 0, {}}};
    Observation inUnit = on(office.person("CV1"), u"II.05"_s);
    inUnit.id = 11;
    Observation elsewhere = on(office.person("NV"), u"II.05"_s);
    elsewhere.id = 12;
    Observation dismissed = inUnit;
    dismissed.id = 13;
    dismissed.conclusion = Conclusion::Dismissed;
    Observation ofUnit = on(0, u"I.08"_s, oct(11)); // the Sunday
    ofUnit.id = 14;
    ofUnit.unit = office.unit("KTHT");
    const std::vector<Observation> observations = {inUnit, elsewhere, dismissed, ofUnit};
    CHECK(conduct::contradictions(signatures, observations, roster) == std::vector{conduct::Contradiction{1, 11}, conduct::Contradiction{1, 14}});
    CHECK(conduct::silentUnits(w41, signatures, observations, roster) == std::vector{office.unit("UBND")}); // nobody is in post in MTTQ
    CHECK(conduct::silentUnits(w41, {}, {}, roster) == std::vector{office.unit("UBND"), office.unit("KTHT"), office.unit("VHXH")});
}

TEST_CASE("an officer neither edits nor takes back what another observed of them")
{
    Office office;
    store::Edit edit(office, {}, u"x"_s);
    const rights::Caller officer = office.caller("CV1", rights::Role::Owner); // serves everybody, themselves too
    const base::Id id = conduct::record(edit, office.caller("CV2"), on(office.person("CV1"), u"II.05"_s));
    Observation milder = *conduct::loadObservation(office, id);
    milder.severity = Severity::Light;
    milder.evidence = u"Không có gì"_s;
    CHECK_THROWS_AS(conduct::record(edit, officer, milder), base::Failure);
    CHECK_THROWS_AS(conduct::retract(edit, officer, id), base::Failure);
    CHECK_NOTHROW(conduct::explain(edit, officer, id, u"Do ốm"_s));
    // what they recorded of themselves is theirs
    const base::Id own = conduct::record(edit, officer, [&] {
        Observation one = on(office.person("CV1"), u"II.06"_s);
        one.recorder = office.person("CV1");
        return one;
    }());
    CHECK_NOTHROW(conduct::retract(edit, officer, own));
    CHECK(conduct::loadObservation(office, id));
}

TEST_CASE("what has been explained stays what was explained")
{
    Office office;
    store::Edit edit(office, {}, u"x"_s);
    const rights::Caller recorder = office.caller("CV2");
    const base::Id id = conduct::record(edit, recorder, on(office.person("CV1"), u"II.05"_s));
    const auto with = [&](auto change) {
        Observation one = *conduct::loadObservation(office, id);
        change(one);
        conduct::record(edit, recorder, one);
    };
    CHECK_NOTHROW(with([](Observation &one) { one.evidence = u"Biên bản số 93"_s; }));
    conduct::explain(edit, office.caller("CV1"), id, u"Do ốm"_s);
    CHECK_THROWS_AS(with([](Observation &one) { one.evidence = u"Biên bản số 94"_s; }), base::Failure);
    CHECK_THROWS_AS(with([](Observation &one) { one.indicator = u"II.06"_s; }), base::Failure);
    CHECK_THROWS_AS(with([&](Observation &one) { one.cadre = office.person("NV"); }), base::Failure);
    CHECK_THROWS_AS(with([](Observation &one) { one.severity = Severity::Heavy; }), base::Failure);
    CHECK_THROWS_AS(with([](Observation &one) { one.date = one.date.addMonths(1); }), base::Failure);
    CHECK_NOTHROW(with([](Observation &) {}));
    CHECK(conduct::loadObservation(office, id)->evidence == u"Biên bản số 93"_s);
}
