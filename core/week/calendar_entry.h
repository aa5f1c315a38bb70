// Entries of weekly calendars: what happens when and where, who chairs it, who takes part.
#pragma once

#include "base/id.h"
#include "base/week.h"
#include "week/work_item.h"

#include <QDate>
#include <QString>
#include <QStringView>
#include <QTime>

#include <optional>
#include <span>
#include <vector>

namespace week {

enum class Session { Morning = 1, Afternoon = 2, Evening = 3 };
// “Sáng”, “Chiều”, “Tối”
QString word(Session session);
std::optional<Session> sessionFrom(QStringView word);
// The session an hour lies in: until 12:00, until 18:00, later.
Session sessionOf(QTime hour);

struct CalendarEntry {
    base::Id id = 0;
    base::Week week;
    QDate date; // invalid: some day of the week; may lie outside the week, since real books hold that
    std::optional<Session> session; // may be at odds with the hour, likewise
    QTime from; // invalid: not given
    QTime to;
    QString content; // not empty
    QString product; // of an entry without a work item
    base::Id chair = 0;
    std::vector<base::Id> participants; // of an entry with a work item: the item's joiners (read, never saved here)
    QString guests; // “Trưởng các phòng, MTTQ”
    QString place;
    base::Id preparingUnit = 0;
    bool unplanned = false;
    State state = State::Planned;
    base::Id workItem = 0;
    QString note;

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

// Throws base::Failure (Refused): no content or week, an end without or before its beginning.
void check(const CalendarEntry &entry);

// Day (without one last), session (given, else by the hour; without one first), hour (without one first), then order of recording.
bool before(const CalendarEntry &a, const CalendarEntry &b);
void sortByTime(std::vector<CalendarEntry> &entries);

// BLAKE2b-256 of everything published of these entries, whatever their order: the same digest means nothing changed since.
QByteArray digest(std::span<const CalendarEntry> entries);

} // namespace week
