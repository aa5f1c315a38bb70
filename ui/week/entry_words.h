// What a calendar entry says of itself as a block of the planner: never by colour alone.
#pragma once

#include "week/week_data.h"

namespace week_ui {

// What is found about entries by looking at all of the week's.
struct EntryFindings {
    QHash<base::Id, std::vector<base::Id>> clashes; // entries with the same chair at the same hour
    QSet<base::Id> withoutChair;
};
EntryFindings findingsOf(const WeekData &data);

struct EntryWords {
    QString time; // “08:00–09:30”; empty: no hour
    QString content;
    QStringList states; // “✓ Done”, “Unplanned” …
    QStringList warnings; // “⚠ No chair” …
    QStringList details; // “Chair: …”, the place
    QString whole; // all of it, for tool tips and screen readers
    bool cancelled = false;
};
EntryWords wordsOf(const week::CalendarEntry &entry, const WeekData &data, const EntryFindings &findings);

QString sessionWord(week::Session session);
QString stateWord(week::State state);
QString dayWord(QDate day); // “Thursday 08/10”

// Why the caller may not write this entry, as the verbs of core judge; empty: they may.
QString whyNotEntry(const WeekData &data, const week::CalendarEntry &entry);

} // namespace week_ui
