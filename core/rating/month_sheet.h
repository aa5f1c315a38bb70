// The sheets of one month: how far each has come, what it holds today, what has changed since it was signed. The verbs that take them along their way
// are in sheet_verbs.h.
#pragma once

#include "rating/month_scores.h"
#include "rating/sheet_snapshot.h"
#include "staff/relation.h"

#include <memory>
#include <span>

namespace rating {

class Sheets {
public:
    // Reads and scores the month, by the rules bound to it.
    Sheets(store::Database &database, base::Month month);
    ~Sheets();

    base::Month month() const { return m.values.month; }
    const MonthScores &scores() const { return m; }
    store::Database &database() const { return m_database; }

    // Refused: a person without a post in the month has no sheet.
    qint32 place(base::Id cadre) const;
    const SheetState &state(qint32 place) const { return m.states[std::size_t(place)]; }
    rights::Stage stage(qint32 place) const { return state(place).stage; }
    std::span<const SheetStep> steps(qint32 place) const { return m.steps[std::size_t(place)]; }
    const SheetDigests &digests(qint32 place) const { return m.digests[std::size_t(place)]; }

    // What the sheet holds today, locked or not.
    SheetSnapshot today(qint32 place);
    // What a step signed.
    SheetSnapshot signedBy(const SheetStep &step) const;
    // What changed since the signature that no longer holds (SheetState::withdrawn), or, of a locked sheet, since it was locked. Empty: nothing.
    // selfToo: whether whoever reads it may see self-scores (maySeeSelfScores); else only that they have changed is told.
    QStringList changes(qint32 place, bool selfToo);

    // How a signature of this day names somebody: what they are called, and the post they hold then, else the one rated in the month.
    std::pair<QString, QString> nameAndTitle(base::Id cadre, QDate day);

    // How somebody stands to the person of a sheet, in the post in which they are rated. Authority, officers and headship are those of the day of
    // acting: the caller's today, a signer's that of their paper (none: today).
    rights::Relations relations(const rights::Caller &caller, qint32 place);
    rights::Relations relations(base::Id cadre, qint32 place, QDate on = {});
    QDate actingDay() const; // today, in Vietnam
    // Who decides for the person of a sheet on a day by the table of authority; 0: no line covers them (then whoever heads their unit).
    base::Id decider(qint32 place, QDate on);

    // Everyone's names, posts and absences, as they are today.
    const staff::Roster &roster();

    // For the verbs: a step that has just been written.
    void added(qint32 place, const SheetStep &step);

private:
    struct Catalogues; // small tables that are read once
    Catalogues &catalogues();
    staff::Post ratedPost(qint32 place);

    store::Database &m_database;
    MonthScores m;
    std::unique_ptr<Catalogues> m_catalogues;
};

} // namespace rating
