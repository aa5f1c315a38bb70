// A manifestation observed on a person or a unit: with evidence, or not at all. Rules and figures of one and of many; no file.
#pragma once

#include "access/rights.h"
#include "base/week.h"
#include "conduct/catalogue.h"
#include "staff/roster.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <span>
#include <vector>

namespace conduct {

enum class Severity { Light = 1, Medium = 2, Heavy = 3 };
QString word(Severity severity); // “Nhẹ”, “Vừa”, “Nặng”
std::optional<Severity> severityFrom(QStringView word);

enum class Source { SelfReported = 1, Head = 2, Inspection = 3, Citizen = 4 };
QString word(Source source); // “Tự nhận”, “Người đứng đầu”, “Kiểm tra”, “Công dân”
std::optional<Source> sourceFrom(QStringView word);

enum class Conclusion { Confirmed = 1, Dismissed = 2 };
QString word(Conclusion conclusion); // “Xác nhận”, “Bác bỏ”
std::optional<Conclusion> conclusionFrom(QStringView word);

struct Observation {
    base::Id id = 0;
    QDate date;
    base::Id cadre = 0; // the subject: a person …
    base::Id unit = 0; // … or a unit, exactly one of them
    QString indicator; // I.01 … III.04
    Severity severity = Severity::Light;
    QString evidence; // never empty: a bare tick is the very formality complained of
    std::optional<Source> source;
    base::Id recorder = 0; // 0: nobody among the people rated (a citizen, an inspection from outside)
    base::Id workItem = 0;
    QString explanation; // giải trình of the person, or of the unit's head
    std::optional<Conclusion> conclusion; // none: counts for nothing
    base::Id concludedBy = 0;
    QDateTime concludedAt; // UTC
    QDate remedyDue;
    bool remedied = false;
    QDate remediedOn; // may be unknown though remedied

    bool isConfirmed() const { return conclusion == Conclusion::Confirmed; }
    bool isDismissed() const { return conclusion == Conclusion::Dismissed; }

    friend bool operator==(const Observation &, const Observation &) = default;
};

// Throws base::Failure (Refused): no date, not exactly one subject, an unknown manifestation, no evidence, a remedy due before the day itself.
void check(const Observation &observation);
// Group III is meant for heads and deputies: throws base::Failure (Refused) when the subject's post on that day is a staff member's. role none: no
// post then.
void checkSubject(const Observation &observation, std::optional<staff::PostRole> role);
// The role by which the above is judged: of the post on the day, else of the one rated in its month.
std::optional<staff::PostRole> roleOn(std::span<const staff::Post> posts, QDate day);

// Who may see it. Before it is confirmed (and when dismissed): the subject, its recorder, the head, the decider, the officer. Confirmed: whoever sees
// the sheet. to: the caller's relations to the subject.
bool mayView(const rights::Caller &caller, rights::Relations to, const Observation &observation);

enum class RemedyState { None, Open, Overdue, InTime, Late };
// None: nothing to remedy (no deadline, or not confirmed). Remedied on a day not recorded counts as in time.
RemedyState remedyState(const Observation &observation, QDate today);

// The same manifestation against the same subject after the deadline of an earlier remedy had passed: I.03 is to be suggested (it suggests itself for
// nothing that is I.03 already, nor where an I.03 was recorded against the subject on or after the later day). Dismissed ones are left out.
struct Repetition {
    base::Id again = 0;
    base::Id earlier = 0; // the latest whose deadline had passed
    friend bool operator==(const Repetition &, const Repetition &) = default;
};
std::vector<Repetition> repetitions(std::span<const Observation> observations);

// A unit's signature that it looked for manifestations in a week and found none.
struct NoneFound {
    base::Id id = 0;
    base::Week week;
    base::Id unit = 0;
    base::Id by = 0; // 0: the owner of a file without accounts
    QDateTime at; // UTC

    friend bool operator==(const NoneFound &, const NoneFound &) = default;
};

// A signed “none found” beside an observation of that week (not dismissed) against the unit or against somebody in post there.
struct Contradiction {
    base::Id signature = 0;
    base::Id observation = 0;
    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};
std::vector<Contradiction> contradictions(std::span<const NoneFound> signatures, std::span<const Observation> observations,
                                          const staff::Roster &roster);

// Units with people in post on the week's Friday that neither signed nor recorded anything: an empty week that may be a forgotten one.
std::vector<base::Id> silentUnits(base::Week week, std::span<const NoneFound> signatures, std::span<const Observation> observations,
                                  const staff::Roster &roster);

} // namespace conduct
