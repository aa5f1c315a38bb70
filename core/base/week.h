// ISO 8601 weeks: Monday to Sunday, numbered by the year that holds their Thursday (so 2025-12-29 is in 2026-W01).
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace base {

class Week {
public:
    Week() = default; // no week
    // nullopt where the year has no such week (W53 of most years, W60 of any).
    static std::optional<Week> of(int isoYear, int number);
    static Week of(QDate date); // no week for an invalid date or one outside the years 1900 to 9998
    // "2026-W41" only: the form of files and commands; spaces around it are allowed.
    static std::optional<Week> parse(QStringView text);

    bool isValid() const { return m_monday.isValid(); }
    int year() const;
    int number() const;
    QDate monday() const { return m_monday; }
    QDate friday() const { return m_monday.addDays(4); } // when work without a deadline is due
    QDate sunday() const { return m_monday.addDays(6); }
    bool contains(QDate date) const { return m_monday.isValid() && date >= m_monday && date <= sunday(); }
    Week next(int weeks = 1) const; // no week past the years above
    QString toString() const; // "2026-W41"; empty without a week

    friend bool operator==(const Week &, const Week &) = default;
    friend std::strong_ordering operator<=>(const Week &a, const Week &b) { return a.m_monday.toJulianDay() <=> b.m_monday.toJulianDay(); }

private:
    explicit Week(QDate monday) : m_monday(monday) { }
    QDate m_monday;
};

} // namespace base
