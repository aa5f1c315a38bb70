#include "conduct/observation.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace conduct {
namespace {

template <class E> std::optional<E> fromWord(std::initializer_list<E> values, QStringView typed)
{
    const QString key = base::folded(typed);
    for (E value : values) {
        if (base::folded(word(value)) == key)
            return value;
    }
    return std::nullopt;
}

bool sameSubject(const Observation &a, const Observation &b) { return a.cadre == b.cadre && a.unit == b.unit; }

// The unit an observation concerns: its own, or that of the person's post on the day. 0: none.
base::Id unitOf(const Observation &observation, const staff::Roster &roster)
{
    if (observation.unit != 0)
        return observation.unit;
    const staff::Post *post = roster.postOn(observation.cadre, observation.date);
    return post == nullptr ? 0 : post->unit;
}
} // namespace

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Light:
        return u"Nhẹ"_s;
    case Severity::Medium:
        return u"Vừa"_s;
    case Severity::Heavy:
        break;
    }
    return u"Nặng"_s;
}

std::optional<Severity> severityFrom(QStringView typed) { return fromWord({Severity::Light, Severity::Medium, Severity::Heavy}, typed); }

QString word(Source source)
{
    switch (source) {
    case Source::SelfReported:
        return u"Tự nhận"_s;
    case Source::Head:
        return u"Người đứng đầu"_s;
    case Source::Inspection:
        return u"Kiểm tra"_s;
    case Source::Citizen:
        break;
    }
    return u"Công dân"_s;
}

std::optional<Source> sourceFrom(QStringView typed)
{
    return fromWord({Source::SelfReported, Source::Head, Source::Inspection, Source::Citizen}, typed);
}

QString word(Conclusion conclusion) { return conclusion == Conclusion::Confirmed ? u"Xác nhận"_s : u"Bác bỏ"_s; }

std::optional<Conclusion> conclusionFrom(QStringView typed) { return fromWord({Conclusion::Confirmed, Conclusion::Dismissed}, typed); }

void check(const Observation &observation)
{
    if (!observation.date.isValid())
        base::refuse(Tr::tr("An observation needs its day."));
    if ((observation.cadre == 0) == (observation.unit == 0))
        base::refuse(Tr::tr("An observation concerns a person or a unit: one of them, not both."));
    if (!groupOf(observation.indicator))
        base::refuse(Tr::tr("There is no manifestation %1: they run from I.01 to III.04.").arg(observation.indicator));
    if (observation.evidence.trimmed().isEmpty())
        base::refuse(Tr::tr("Without evidence there is no record: say which document, minutes or event shows %1.").arg(observation.indicator));
    if (observation.remedyDue.isValid() && observation.remedyDue < observation.date)
        base::refuse(Tr::tr("The remedy (%1) cannot be due before the day of the observation (%2).")
                         .arg(base::dateText(observation.remedyDue), base::dateText(observation.date)));
}

void checkSubject(const Observation &observation, std::optional<staff::PostRole> role)
{
    if (observation.cadre != 0 && role == staff::PostRole::Staff && groupOf(observation.indicator) == Group::Leading)
        base::refuse(Tr::tr("%1 belongs to group III, which is meant for heads and deputies: it cannot be recorded against a staff member.")
                         .arg(observation.indicator));
}

std::optional<staff::PostRole> roleOn(std::span<const staff::Post> posts, QDate day)
{
    const staff::Post *post = staff::postOn(posts, day);
    if (post == nullptr)
        post = staff::ratedPost(posts, base::Month::of(day));
    return post == nullptr ? std::nullopt : std::optional<staff::PostRole>(post->role);
}

bool mayView(const rights::Caller &caller, rights::Relations to, const Observation &observation)
{
    using rights::Action;
    if (caller.cadre != 0 && caller.cadre == observation.recorder)
        return true;
    if (rights::allowed(caller.role, to, rights::Stage::Open, Action::ViewUnconfirmed))
        return true;
    return observation.isConfirmed() && rights::allowed(caller.role, to, rights::Stage::Open, Action::ViewSheet);
}

RemedyState remedyState(const Observation &observation, QDate today)
{
    if (!observation.isConfirmed() || !observation.remedyDue.isValid())
        return RemedyState::None;
    if (observation.remedied)
        return observation.remediedOn.isValid() && observation.remediedOn > observation.remedyDue ? RemedyState::Late : RemedyState::InTime;
    return today > observation.remedyDue ? RemedyState::Overdue : RemedyState::Open;
}

std::vector<Repetition> repetitions(std::span<const Observation> observations)
{
    const QString unremedied = u"I.03"_s;
    std::vector<Repetition> found;
    for (const Observation &again : observations) {
        if (again.isDismissed() || again.indicator == unremedied)
            continue;
        const Observation *latest = nullptr;
        bool recorded = false;
        for (const Observation &other : observations) {
            if (other.isDismissed() || !sameSubject(other, again))
                continue;
            recorded = recorded || (other.indicator == unremedied && other.date >= again.date);
            const bool passed = other.indicator == again.indicator && other.remedyDue.isValid() && other.remedyDue < again.date;
            if (passed && (latest == nullptr || other.date > latest->date))
                latest = &other;
        }
        if (latest != nullptr && !recorded)
            found.push_back({again.id, latest->id});
    }
    return found;
}

std::vector<Contradiction> contradictions(std::span<const NoneFound> signatures, std::span<const Observation> observations,
                                          const staff::Roster &roster)
{
    QHash<std::pair<base::Id, QDate>, std::vector<const Observation *>> seen; // by unit and the week's Monday
    for (const Observation &observation : observations)
        if (!observation.isDismissed())
            seen[{unitOf(observation, roster), base::Week::of(observation.date).monday()}].push_back(&observation);
    std::vector<Contradiction> found;
    for (const NoneFound &signature : signatures)
        for (const Observation *observation : seen.value({signature.unit, signature.week.monday()}))
            found.push_back({signature.id, observation->id});
    return found;
}

std::vector<base::Id> silentUnits(base::Week week, std::span<const NoneFound> signatures, std::span<const Observation> observations,
                                  const staff::Roster &roster)
{
    QSet<base::Id> spoke;
    for (const NoneFound &signature : signatures) {
        if (signature.week == week)
            spoke.insert(signature.unit);
    }
    for (const Observation &observation : observations) {
        if (week.contains(observation.date))
            spoke.insert(unitOf(observation, roster));
    }
    QSet<base::Id> peopled;
    for (const staff::Cadre &cadre : roster.cadres()) {
        if (const staff::Post *post = roster.postOn(cadre.id, week.friday()))
            peopled.insert(post->unit);
    }
    std::vector<base::Id> silent;
    for (base::Id unit : roster.units().ordered()) {
        if (peopled.contains(unit) && !spoke.contains(unit))
            silent.push_back(unit);
    }
    return silent;
}

} // namespace conduct
