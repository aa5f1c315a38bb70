#include "papers/week_papers.h"

#include "base/text.h"
#include "base/vietnam.h"
#include "conduct/observation_table.h"
#include "papers/figures.h"
#include "staff/office_table.h"
#include "staff/relation.h"
#include "week/calendar.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

QString hourText(const week::CalendarEntry &entry)
{
    if (!entry.from.isValid())
        return {};
    const QString from = entry.from.toString(u"HH:mm"_s);
    return entry.to.isValid() ? from + u" - "_s + entry.to.toString(u"HH:mm"_s) : from;
}

QString remedyWords(const conduct::Observation &observation)
{
    if (observation.remedied)
        return u"Đã khắc phục"_s + (observation.remediedOn.isValid() ? u" ngày\u00a0"_s + base::dateText(observation.remediedOn) : QString());
    return observation.remedyDue.isValid() ? u"Chưa khắc phục, hạn\u00a0"_s + base::dateText(observation.remedyDue) : QString();
}

} // namespace

QString readOnlyMark(const store::Database &database) { return database.isReadOnly() ? u"Bản xem – tệp chỉ đọc"_s : QString(); }

WeekPapers::WeekPapers(store::Database &database, base::Week week, const PaperMarks &marks)
    : m_database(database),
      m_week(week),
      m_marks(marks),
      m_roster(staff::Roster::load(database)),
      m_settings(staff::loadOfficeSettings(database)),
      m_today(base::vietnamDay(database.now())),
      m_mark(readOnlyMark(database))
{
    m_marks.kind.clear(); // these are forms: they bear no number
    for (conduct::Indicator &indicator : conduct::loadIndicators(database))
        m_indicators.insert(indicator.code, std::move(indicator));
}

std::vector<base::Id> WeekPapers::units(base::Id within) const
{
    QSet<base::Id> peopled;
    for (const staff::Post &post : m_roster.posts()) {
        if (post.holdsOn(m_week.friday()))
            peopled.insert(post.unit);
    }
    std::vector<base::Id> units;
    for (const base::Id unit : m_roster.units().ordered()) {
        if (peopled.contains(unit) && isWithin(unit, {within, 0}))
            units.push_back(unit);
    }
    return units;
}

const staff::Post *WeekPapers::postOf(base::Id cadre) const
{
    const staff::Post *post = m_roster.postOn(cadre, m_week.friday());
    return post ? post : m_roster.ratedPost(cadre, base::Month::of(m_week.friday()));
}

QString WeekPapers::personWords(base::Id cadre, QDate on) const
{
    const staff::Cadre *person = m_roster.cadre(cadre);
    if (!person)
        return {};
    const staff::Post *post = m_roster.postOn(cadre, on);
    return post && !post->title.isEmpty() ? u"%1 (%2)"_s.arg(person->name, post->title) : person->name;
}

QString WeekPapers::names(const std::vector<base::Id> &people) const
{
    QStringList names;
    for (const base::Id cadre : people) {
        if (const staff::Cadre *person = m_roster.cadre(cadre))
            names += person->name;
    }
    return names.join(u", "_s);
}

QString WeekPapers::whose(const Scope &scope) const
{
    if (const staff::Cadre *person = m_roster.cadre(scope.cadre))
        return personWords(person->id, m_week.friday());
    if (const staff::Unit *unit = m_roster.units().find(scope.unit))
        return unit->name;
    return m_settings.value(u"organisation.name"_s);
}

Letterhead WeekPapers::letterhead(const Scope &scope) const
{
    const staff::Post *post = scope.cadre != 0 ? postOf(scope.cadre) : nullptr;
    return letterheadFor(m_roster.units().find(post ? post->unit : scope.unit), m_settings, m_roster, m_marks, m_today);
}

Signer WeekPapers::signer(const Scope &scope) const
{
    if (scope.cadre != 0) {
        const staff::Cadre *person = m_roster.cadre(scope.cadre);
        return plainSigner(u"NGƯỜI LẬP"_s, person ? person->name : QString());
    }
    return scope.unit != 0 ? unitHeadSigner(scope.unit, m_roster, m_week.friday()) : letterhead(scope).authority;
}

WeekCalendarPaper WeekPapers::calendar(const Scope &scope)
{
    const week::Calendar calendar = scope.cadre != 0  ? week::Calendar::person(scope.cadre)
                                    : scope.unit != 0 ? week::Calendar::unit(scope.unit)
                                                      : week::Calendar::leaders();
    const std::vector<week::CalendarEntry> all = week::loadEntries(m_database, m_week);
    WeekCalendarPaper paper;
    const Letterhead letterhead = this->letterhead(scope);
    paper.head = letterhead.head;
    paper.style = letterhead.style;
    paper.week = m_week;
    paper.whose = scope.cadre == 0 && scope.unit == 0 ? u"Lãnh đạo "_s + whose(scope) : whose(scope);
    paper.standing = scope.cadre != 0 ? CalendarStanding::NotPublishable : CalendarStanding::Draft;
    if (scope.cadre == 0) {
        for (const week::Publication &publication : week::loadPublications(m_database, m_week)) {
            if (publication.unit != scope.unit)
                continue;
            paper.publishedOn = base::vietnamDay(publication.at);
            paper.standing = week::isUnchanged(publication, all, m_roster) ? CalendarStanding::Published : CalendarStanding::ChangedSince;
        }
    }
    for (const week::CalendarEntry &entry : week::entriesOf(calendar, all, m_roster)) {
        CalendarLine line;
        line.date = entry.date;
        line.session = entry.session;
        if (!line.session && entry.from.isValid())
            line.session = week::sessionOf(entry.from);
        line.hour = hourText(entry);
        line.content = entry.content;
        line.chair = personWords(entry.chair, entry.date.isValid() ? entry.date : m_week.friday());
        line.participants = names(entry.participants);
        if (!entry.guests.isEmpty())
            line.participants += (line.participants.isEmpty() ? QString() : u"; "_s) + entry.guests;
        line.place = entry.place;
        if (const staff::Unit *unit = m_roster.units().find(entry.preparingUnit))
            line.preparing = unit->name;
        line.note = entry.note;
        line.unplanned = entry.unplanned;
        line.state = entry.state;
        paper.lines.push_back(std::move(line));
    }
    paper.signer = signer(scope);
    if (scope.cadre == 0 && scope.unit == 0)
        paper.recipients = letterhead.recipients;
    paper.mark = m_mark;
    return paper;
}

WeekWorkPaper WeekPapers::work(const Scope &scope)
{
    WeekWorkPaper paper;
    const Letterhead letterhead = this->letterhead(scope);
    paper.head = letterhead.head;
    paper.style = letterhead.style;
    paper.week = m_week;
    paper.whose = whose(scope);
    paper.countedOn = std::min(m_today, m_week.sunday());
    QHash<base::Id, std::vector<week::WorkResult>> results; // by item, up to this week
    for (week::WorkResult &result : week::loadResultsOfItemsOfWeek(m_database, m_week)) {
        if (result.week <= m_week)
            results[result.item].push_back(std::move(result));
    }
    QHash<base::Id, PersonWork> byLead;
    for (week::WorkItem &item : week::loadItemsOfWeek(m_database, m_week)) {
        WorkLine line;
        const std::vector<week::WorkResult> own = results.value(item.id);
        line.totals = week::totals(own);
        if (!own.empty() && own.back().week == m_week)
            line.result = own.back();
        line.joiners = names(item.joiners);
        line.item = std::move(item);
        const base::Id lead = line.item.lead;
        byLead[lead].lines.push_back(std::move(line));
    }
    // Units in the order of the tree; leaders first within them, then by name.
    QHash<base::Id, int> order;
    for (const base::Id unit : m_roster.units().ordered())
        order.insert(unit, int(order.size()));
    struct Lead {
        int unit = 0;
        staff::PostRole role = staff::PostRole::Staff;
        base::Id cadre = 0;
        base::Id unitId = 0;
    };
    std::vector<Lead> leads;
    for (auto it = byLead.begin(); it != byLead.end(); ++it) {
        const staff::Cadre *person = m_roster.cadre(it.key());
        const staff::Post *post = postOf(it.key());
        const base::Id unit = post ? post->unit : 0;
        if ((scope.cadre != 0 && it.key() != scope.cadre) || (scope.unit != 0 && !isWithin(unit, scope)) || !person)
            continue;
        it->name = person->name;
        it->title = post ? post->title : QString();
        leads.push_back({post ? order.value(unit) : int(order.size()), post ? post->role : staff::PostRole::Staff, it.key(), unit});
    }
    const base::NameOrder byName;
    std::sort(leads.begin(), leads.end(), [&](const Lead &a, const Lead &b) {
        if (a.unit != b.unit || a.role != b.role)
            return std::pair(a.unit, a.role) < std::pair(b.unit, b.role);
        const int names = byName.compare(byLead[a.cadre].name, byLead[b.cadre].name);
        return names != 0 ? names < 0 : a.cadre < b.cadre;
    });
    for (const Lead &lead : leads) {
        if (paper.units.empty() || lead.unitId != leads[size_t(&lead - leads.data()) - 1].unitId) {
            const staff::Unit *unit = m_roster.units().find(lead.unitId);
            paper.units.push_back({unit ? unit->name : u"Không có chức vụ trong tuần"_s, {}});
        }
        paper.units.back().people.push_back(std::move(byLead[lead.cadre]));
    }
    if (scope.cadre == 0) {
        for (const week::WeekReview &review : week::loadReviews(m_database, m_week)) {
            const staff::Unit *unit = m_roster.units().find(review.unit);
            if (unit && isWithin(unit->id, scope) && !review.comment.isEmpty())
                paper.comments.push_back(unit->name + u": "_s + review.comment);
        }
    }
    paper.compiler = plainSigner(u"NGƯỜI LẬP BIỂU"_s);
    paper.signer = signer(scope);
    paper.mark = m_mark;
    return paper;
}

RecognitionLine WeekPapers::line(const conduct::Observation &observation) const
{
    const conduct::Indicator indicator = m_indicators.value(observation.indicator);
    RecognitionLine line;
    line.date = observation.date;
    if (const staff::Cadre *person = m_roster.cadre(observation.cadre)) {
        line.subject = person->name;
        if (const staff::Post *post = m_roster.postOn(observation.cadre, observation.date))
            line.title = post->title;
    } else if (const staff::Unit *unit = m_roster.units().find(observation.unit)) {
        line.subject = unit->name;
    }
    line.indicator = observation.indicator;
    line.wording = indicator.text();
    line.reconstructed = indicator.provenance != conduct::Provenance::Confirmed;
    line.severity = severityWord(observation.severity);
    line.source = observation.source ? conduct::word(*observation.source) : QString();
    line.evidence = observation.evidence;
    line.explanation = observation.explanation;
    line.remedy = remedyWords(observation);
    line.conclusion = observation.conclusion ? conduct::word(*observation.conclusion) : u"Chưa kết luận"_s;
    return line;
}

WeekRecognitionPaper WeekPapers::recognition(const Scope &scope, const rights::Caller &caller)
{
    WeekRecognitionPaper paper;
    const Letterhead letterhead = this->letterhead(scope);
    paper.head = letterhead.head;
    paper.style = letterhead.style;
    paper.week = m_week;
    paper.whose = whose(scope);
    paper.ofPerson = scope.cadre != 0;
    QHash<base::Id, int> confirmed; // by unit
    const rights::Relations to = scope.cadre != 0 ? staff::relations(m_database, caller, scope.cadre, m_week.friday()) : rights::Relations();
    for (const conduct::Observation &observation : conduct::loadObservations(m_database, m_week.monday(), m_week.sunday())) {
        if (scope.cadre != 0) {
            if (observation.cadre == scope.cadre && conduct::mayView(caller, to, observation))
                paper.lines.push_back(line(observation));
            continue;
        }
        const staff::Post *post = observation.cadre != 0 ? m_roster.postOn(observation.cadre, observation.date) : nullptr;
        const base::Id unit = observation.unit != 0 ? observation.unit : post ? post->unit : 0;
        if (!observation.isConfirmed() || !isWithin(unit, scope))
            continue;
        ++confirmed[unit];
        paper.lines.push_back(line(observation));
        paper.lines.back().conclusion.clear();
    }
    if (scope.cadre == 0) {
        QHash<base::Id, conduct::NoneFound> signatures;
        for (const conduct::NoneFound &signature : conduct::loadNoneFound(m_database, m_week, m_week))
            signatures.insert(signature.unit, signature);
        for (const base::Id id : units(scope.unit)) {
            UnitLook look;
            look.unit = m_roster.units().find(id)->name;
            look.confirmed = confirmed.value(id);
            if (const auto signature = signatures.constFind(id); signature != signatures.constEnd()) {
                look.signedNone = true;
                look.signedOn = base::vietnamDay(signature->at);
                if (const staff::Cadre *by = m_roster.cadre(signature->by))
                    look.signedBy = by->name;
            }
            paper.units.push_back(std::move(look));
        }
    }
    paper.compiler = plainSigner(u"NGƯỜI LẬP PHIẾU"_s);
    paper.signer = signer(scope);
    paper.mark = m_mark;
    return paper;
}

} // namespace papers
