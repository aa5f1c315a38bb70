// All that the week page shows at once, read on the store thread and handed over whole.
#pragma once

#include "conduct/observation.h"
#include "staff/directory.h"
#include "week/calendar.h"

#include <QElapsedTimer>

#include <memory>
#include <vector>

namespace week_ui {

struct WorkRow {
    week::WorkItem item;
    week::WorkResult result; // what this week added; all 0 where nothing has been entered
    week::Totals total; // of all weeks
};

struct ObservationRow {
    conduct::Observation observation;
    bool contradicts = false; // the unit has signed “none found” for the week
    QDate repeats; // the deadline that had passed when the same was observed again: I.03 is suggested; invalid: it is not
};

// Something that a week still lacks, and where it is put right.
struct MissingLine {
    enum class What {
        NoneFound, // a unit that neither signed “none found” nor recorded anything
        NotPublished, // a calendar with entries that was never published …
        ChangedSince, // … or not as it stands
        NotReviewed, // the head has not gone through the unit's week
        NoChair,
        LeadWithoutPost,
        LeadAway,
        NoWork,
        NoResult,
        NoEvidence,
    };
    What what = What::NoWork;
    base::Id cadre = 0; // who owes it; 0: the unit
    base::Id unit = 0; // 0: the office (the leaders' calendar)
    base::Id item = 0; // or this item,
    base::Id entry = 0; // or this entry of the calendar
    QString about = {}; // its content

    friend bool operator==(const MissingLine &, const MissingLine &) = default;
};

struct WeekData : staff_ui::Directory { // as of the week's Friday
    base::Week week;
    QDate today; // by which the verbs judge
    QString fileMark; // of the file and all its copies
    QDateTime readAt; // when it was read, by the file's clock (UTC) …
    QElapsedTimer sinceRead; // … and how long ago that is
    QHash<base::Id, rights::Relations> unitRelations; // of the caller to each unit, today
    std::vector<WorkRow> work; // planned for, due in or worked on in the week; whose sheets the caller may see
    std::vector<week::CalendarEntry> entries; // in the order of a calendar
    std::vector<week::Publication> publications;
    std::vector<week::WeekReview> reviews;

    std::vector<conduct::Indicator> indicators;
    std::vector<ObservationRow> observations; // of the week, which the caller may see
    std::vector<conduct::NoneFound> noneFound;
    std::vector<base::Id> silent; // units of whose silence the caller may know
    std::vector<MissingLine> missing;

    // To choose from, side by side with what is meant: “I.01 · …”, people and then units, work of the week.
    QStringList manifestations;
    QStringList subjects;
    QStringList workChoices;
    QHash<base::Id, QString> workTexts; // of what observations are linked to, as chosen or, of another week, its content

    QDateTime now() const { return readAt.addMSecs(sinceRead.elapsed()); } // UTC
    rights::Verdict mayUnit(base::Id unit, rights::Action action) const;
    // The day itself where something can have been seen on it in this week, else the last such day; invalid: the week has not begun.
    QDate dayFor(QDate day) const;
    QString manifestation(const QString &code) const; // as chosen
    QString subjectText(const conduct::Observation &observation) const;
    base::Id unitConcerned(const conduct::Observation &observation) const; // its own, or the person's on the day
    const conduct::NoneFound *signatureOf(base::Id unit) const; // null: not signed
    const week::WeekReview *reviewOf(base::Id unit) const;
};
using SharedWeek = std::shared_ptr<const WeekData>;

SharedWeek loadWeek(store::Database &database, base::Week week, const rights::Caller &caller);
// The week to begin with: this one, or the last that has any work when it has none.
SharedWeek loadFirstWeek(store::Database &database, const rights::Caller &caller);

} // namespace week_ui
