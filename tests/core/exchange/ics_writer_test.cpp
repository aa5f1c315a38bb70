#include "exchange/ics_writer.h"

#include "support/strings.h"

#include <rapidcheck.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

// What a reader does first: lines that begin with a space belong to the one before.
QByteArray unfolded(QByteArray text) { return text.replace("\r\n ", ""); }

} // namespace

TEST_CASE("a calendar is written as RFC 5545 wants it")
{
    const IcsEvent event{u"12@nenep"_s, QDate(2026, 10, 5),         QDate(2026, 10, 5),       QTime(14, 0),
                         QTime(16, 30), u"Họp giao ban; tuần 41"_s, u"Phòng họp 2, tầng 1"_s, u"Chủ trì: A\nThành phần: B, C"_s,
                         false};
    const QByteArray text = icsText(u"Lịch"_s, {&event, 1}, QDateTime(QDate(2026, 10, 1), QTime(1, 2, 3), Qt::UTC));
    CHECK(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(text.endsWith("END:VCALENDAR\r\n"));
    CHECK_FALSE(text.contains("\n\n"));
    CHECK(text.count('\n') == text.count("\r\n"));
    for (const char *line :
         {"PRODID:", "BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n", "UID:12@nenep\r\n", "DTSTAMP:20261001T010203Z\r\n",
          "DTSTART;TZID=Asia/Ho_Chi_Minh:20261005T140000\r\n", "DTEND;TZID=Asia/Ho_Chi_Minh:20261005T163000\r\n", "STATUS:CONFIRMED\r\n"}) {
        INFO(line);
        CHECK(text.contains(line));
    }
    CHECK(unfolded(text).contains(u"\r\nSUMMARY:Họp giao ban\\; tuần 41\r\n"_s.toUtf8()));
    CHECK(unfolded(text).contains(u"\r\nLOCATION:Phòng họp 2\\, tầng 1\r\n"_s.toUtf8()));
    CHECK(unfolded(text).contains(u"\r\nDESCRIPTION:Chủ trì: A\\nThành phần: B\\, C\r\n"_s.toUtf8()));
}

TEST_CASE("an event without an hour lasts all day, its end being the day after the last")
{
    const IcsEvent event{u"1"_s, QDate(2026, 10, 5), QDate(2026, 10, 9), {}, {}, u"a"_s, {}, {}, true};
    const QByteArray text = icsText(u"Lịch"_s, {&event, 1}, QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC));
    CHECK(text.contains("DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261010\r\n"));
    CHECK(text.contains("STATUS:CANCELLED\r\n"));
    CHECK_FALSE(text.contains("LOCATION"));
}

TEST_CASE("an end that is not told or lies before the beginning is left out")
{
    const IcsEvent open{u"1"_s, QDate(2026, 10, 5), QDate(2026, 10, 5), QTime(14, 0), {}, u"a"_s, {}, {}, false};
    CHECK_FALSE(icsText({}, {&open, 1}, {}).contains("DTEND"));
    const IcsEvent odd{u"1"_s, QDate(2026, 10, 5), QDate(2026, 10, 5), QTime(14, 0), QTime(9, 0), u"a"_s, {}, {}, false};
    CHECK_FALSE(icsText({}, {&odd, 1}, {}).contains("DTEND"));
}

TEST_CASE("text values are escaped") { CHECK(icsEscaped(u"a\\b;c,d\ne\u0007:f\"g"_s) == "a\\\\b\\;c\\,d\\ne:f\"g"); }

TEST_CASE("lines fold at 75 octets, never inside a character, and unfold to themselves")
{
    CHECK(icsLine(QByteArray(75, 'a')) == QByteArray(75, 'a') + "\r\n");
    CHECK(icsLine(QByteArray(76, 'a')) == QByteArray(75, 'a') + "\r\n a\r\n");
    CHECK(rc::check("any line", [] {
        const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("a", "ễ", "đ", "😀", "xxxxxxxxx", "\\n"));
        QByteArray line;
        for (const std::string &part : parts)
            line += QByteArray::fromStdString(part);
        const QByteArray folded = icsLine(line);
        RC_ASSERT(unfolded(folded) == line + "\r\n");
        for (const QByteArray &physical : folded.split('\n')) {
            RC_ASSERT(physical.size() <= 76); // with its CR
            RC_ASSERT(physical.isEmpty() || (uchar(physical.trimmed().isEmpty() ? ' ' : physical.trimmed()[0]) & 0xC0) != 0x80);
        }
    }));
}
