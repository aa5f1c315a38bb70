#include "week/calendar_entry.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace week {
namespace {

auto timeKey(const CalendarEntry &entry)
{
    const qint64 day = entry.date.isValid() ? entry.date.toJulianDay() : std::numeric_limits<qint64>::max();
    int session = 0;
    if (entry.session)
        session = int(*entry.session);
    else if (entry.from.isValid())
        session = int(sessionOf(entry.from));
    const int hour = entry.from.isValid() ? entry.from.msecsSinceStartOfDay() : -1;
    return std::tuple(day, session, hour, entry.id);
}

// Every field as its length and its bytes, so that no two different calendars give the same bytes.
void feed(QCryptographicHash &hash, const QString &field)
{
    const QByteArray utf8 = field.toUtf8();
    hash.addData(QByteArray::number(utf8.size()) + ':');
    hash.addData(utf8);
}
void feed(QCryptographicHash &hash, qint64 number) { feed(hash, QString::number(number)); }
} // namespace

QString word(Session session)
{
    switch (session) {
    case Session::Morning:
        return u"Sáng"_s;
    case Session::Afternoon:
        return u"Chiều"_s;
    case Session::Evening:
        break;
    }
    return u"Tối"_s;
}

std::optional<Session> sessionFrom(QStringView typed)
{
    const QString key = base::folded(typed);
    for (Session session : {Session::Morning, Session::Afternoon, Session::Evening}) {
        if (base::folded(word(session)) == key)
            return session;
    }
    return std::nullopt;
}

Session sessionOf(QTime hour)
{
    if (hour < QTime(12, 0))
        return Session::Morning;
    return hour < QTime(18, 0) ? Session::Afternoon : Session::Evening;
}

void check(const CalendarEntry &entry)
{
    if (entry.content.isEmpty())
        base::refuse(Tr::tr("A calendar entry needs its content."));
    if (!entry.week.isValid())
        base::refuse(Tr::tr("The calendar entry “%1” needs a week.").arg(entry.content));
    if (entry.to.isValid() && (!entry.from.isValid() || entry.to < entry.from))
        base::refuse(Tr::tr("The calendar entry “%1” ends before it begins.").arg(entry.content));
}

bool before(const CalendarEntry &a, const CalendarEntry &b) { return timeKey(a) < timeKey(b); }

void sortByTime(std::vector<CalendarEntry> &entries) { std::sort(entries.begin(), entries.end(), before); }

QByteArray digest(std::span<const CalendarEntry> entries)
{
    std::vector<const CalendarEntry *> ordered;
    for (const CalendarEntry &entry : entries)
        ordered.push_back(&entry);
    std::sort(ordered.begin(), ordered.end(), [](const CalendarEntry *a, const CalendarEntry *b) { return a->id < b->id; });
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    feed(hash, qint64(ordered.size()));
    for (const CalendarEntry *entry : ordered) {
        feed(hash, entry->id);
        feed(hash, entry->week.toString());
        feed(hash, entry->date.toString(Qt::ISODate));
        feed(hash, entry->session ? qint64(*entry->session) : 0);
        feed(hash, entry->from.toString(u"HH:mm"_s));
        feed(hash, entry->to.toString(u"HH:mm"_s));
        feed(hash, entry->content);
        feed(hash, entry->product);
        feed(hash, entry->chair);
        std::vector<base::Id> participants = entry->participants;
        std::sort(participants.begin(), participants.end());
        feed(hash, qint64(participants.size()));
        for (base::Id participant : participants)
            feed(hash, participant);
        feed(hash, entry->guests);
        feed(hash, entry->place);
        feed(hash, entry->preparingUnit);
        feed(hash, entry->unplanned ? 1 : 0);
        // That a meeting has taken place is no change of the calendar.
        feed(hash, qint64(entry->state == State::Done ? State::Planned : entry->state));
        feed(hash, entry->note);
    }
    return hash.result();
}

} // namespace week
