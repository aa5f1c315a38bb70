// Gathers from the file what the papers of one week print. What they share is read once.
#pragma once

#include "access/rights.h"
#include "conduct/observation.h"
#include "papers/letterhead.h"
#include "papers/week_calendar_paper.h"
#include "papers/week_recognition_paper.h"
#include "papers/week_work_paper.h"
#include "staff/roster.h"

#include <QHash>

namespace papers {

// Whose papers: a person's, a unit's and those below it, or the whole office's (of calendars: its leaders').
struct Scope {
    base::Id unit = 0;
    base::Id cadre = 0;
};

class WeekPapers {
public:
    WeekPapers(store::Database &database, base::Week week, const PaperMarks &marks);

    WeekCalendarPaper calendar(const Scope &scope);
    WeekWorkPaper work(const Scope &scope);
    // Of a unit only what is confirmed; of a person also what the caller may see besides.
    WeekRecognitionPaper recognition(const Scope &scope, const rights::Caller &caller);

    const staff::Roster &roster() const { return m_roster; }
    QString organisationName() const { return m_settings.value(QStringLiteral("organisation.name")); }
    // Units with people in post on the week's Friday, within a unit (0: all), in the order of the tree.
    std::vector<base::Id> units(base::Id within) const;

private:
    bool isWithin(base::Id unit, const Scope &scope) const { return scope.unit == 0 || m_roster.units().isWithin(unit, scope.unit); }
    const staff::Post *postOf(base::Id cadre) const; // in the week
    QString personWords(base::Id cadre, QDate on) const; // “Nguyễn Văn A (Chủ tịch)”
    QString names(const std::vector<base::Id> &people) const;
    QString whose(const Scope &scope) const;
    Letterhead letterhead(const Scope &scope) const;
    Signer signer(const Scope &scope) const;
    RecognitionLine line(const conduct::Observation &observation) const;

    store::Database &m_database;
    base::Week m_week;
    PaperMarks m_marks;
    staff::Roster m_roster;
    staff::OfficeSettings m_settings;
    QHash<QString, conduct::Indicator> m_indicators;
    QDate m_today; // in Vietnam
    QString m_mark;
};

// “bản xem – tệp chỉ đọc”, or nothing.
QString readOnlyMark(const store::Database &database);

} // namespace papers
