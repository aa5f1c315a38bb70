#include "exchange/ics_writer.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// Vietnam has had no summer time since 1975, so one rule is the whole zone.
constexpr char Zone[] = "BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\nDTSTART:19750613T000000\r\nTZOFFSETFROM:+0700\r\n"
                        "TZOFFSETTO:+0700\r\nTZNAME:+07\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

QByteArray day(QDate date) { return date.toString(u"yyyyMMdd"_s).toLatin1(); }
QByteArray moment(QDate date, QTime time) { return day(date) + 'T' + time.toString(u"HHmmss"_s).toLatin1(); }

void put(QByteArray &out, const char *name, const QString &text)
{
    if (!text.isEmpty())
        out += icsLine(name + (':' + icsEscaped(text)));
}

void putTimes(QByteArray &out, const IcsEvent &event)
{
    if (!event.from.isValid()) {
        out += icsLine("DTSTART;VALUE=DATE:" + day(event.firstDay));
        out += icsLine("DTEND;VALUE=DATE:" + day(event.lastDay.addDays(1))); // the day after the last
        out += icsLine("TRANSP:TRANSPARENT");
        return;
    }
    out += icsLine("DTSTART;TZID=Asia/Ho_Chi_Minh:" + moment(event.firstDay, event.from));
    if (event.to.isValid() && event.to > event.from)
        out += icsLine("DTEND;TZID=Asia/Ho_Chi_Minh:" + moment(event.firstDay, event.to));
}

} // namespace

QByteArray icsEscaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            out += u'\\';
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c >= u' ' || c == u'\t')
            out += c;
    }
    return out.toUtf8();
}

QByteArray icsLine(const QByteArray &line)
{
    constexpr int Longest = 75;
    QByteArray out;
    int used = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i + 1;
        while (end < line.size() && (uchar(line[end]) & 0xC0) == 0x80)
            ++end; // the rest of one character
        if (used + int(end - i) > Longest) {
            out += "\r\n ";
            used = 1;
        }
        out += line.mid(i, end - i);
        used += int(end - i);
        i = end;
    }
    return out + "\r\n";
}

QByteArray icsText(const QString &name, std::span<const IcsEvent> events, const QDateTime &stamp)
{
    QByteArray out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ne Nep//" NENEP_VERSION "//VI\r\nCALSCALE:GREGORIAN\r\n";
    put(out, "X-WR-CALNAME", name);
    out += icsLine("X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
    out += Zone;
    for (const IcsEvent &event : events) {
        out += "BEGIN:VEVENT\r\n";
        put(out, "UID", event.uid);
        out += icsLine("DTSTAMP:" + stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1());
        putTimes(out, event);
        put(out, "SUMMARY", event.summary);
        put(out, "LOCATION", event.location);
        put(out, "DESCRIPTION", event.description);
        out += icsLine(event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        out += "END:VEVENT\r\n";
    }
    return out + "END:VCALENDAR\r\n";
}

} // namespace exchange
