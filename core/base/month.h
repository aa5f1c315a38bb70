// A calendar month, the period in which people are rated.
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace base {

class Month {
public:
    Month() = default; // no month
    static std::optional<Month> of(int year, int month);
    static Month of(QDate date); // no month for an invalid date or one outside the years 1900 to 9998
    // "2026-10" only: the form of files and commands; spaces around it are allowed. What people type ("10/2026") is read by exchange.
    static std::optional<Month> parse(QStringView text);

    bool isValid() const { return m_index != 0; }
    int year() const { return m_index / 12; } // 0 without a month
    int month() const { return isValid() ? m_index % 12 + 1 : 0; } // 1 to 12
    QDate first() const { return QDate(year(), month(), 1); } // invalid without a month
    QDate last() const { return QDate(year(), month(), first().daysInMonth()); }
    bool contains(QDate date) const { return isValid() && of(date) == *this; }
    Month next(int months = 1) const; // no month past the years above
    QString toString() const; // "2026-10"; empty without a month
    QString toVietnamese() const; // "10/2026"

    friend bool operator==(const Month &, const Month &) = default;
    friend auto operator<=>(const Month &, const Month &) = default;

private:
    explicit Month(int index) : m_index(index) { }
    int m_index = 0; // year × 12 + (month − 1)
};

} // namespace base
