// Writes appointments as iCalendar text (RFC 5545), so that phones and mail programs take in the week's calendar.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <span>

namespace exchange {

struct IcsEvent {
    QString uid; // stable: a later export of the same entry replaces it
    QDate firstDay;
    QDate lastDay; // of an event without hours: included
    QTime from; // invalid: all day
    QTime to; // invalid: an end is not told
    QString summary;
    QString location;
    QString description; // lines parted by \n
    bool cancelled = false;
};

// Hours are those of Vietnam. stamp: when the calendar was written out, UTC.
QByteArray icsText(const QString &name, std::span<const IcsEvent> events, const QDateTime &stamp);

// One content line, folded so that no line is longer than 75 octets, and never inside a character.
QByteArray icsLine(const QByteArray &line);
// A text value: \ ; , and line breaks escaped, other control characters left out.
QByteArray icsEscaped(const QString &text);

} // namespace exchange
