// What is asked to be printed becomes copies: one of each person or unit, made one at a time as they are wanted, for one file, for many, for a
// printer.
#pragma once

#include "access/rights.h"
#include "papers/document.h"
#include "papers/fonts.h"
#include "papers/letterhead.h"
#include "papers/pages.h"
#include "papers/week_papers.h"
#include "rating/quarter.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace papers {

enum class PaperId {
    WeekCalendar,
    WeekWork,
    WeekRecognition,
    MonthSheet,
    Scorecard,
    UnitSummary,
    Minutes,
    Notice,
    DirectiveReport,
    QuarterSheet,
    YearSheet,
    YearSummary
};

enum class Over { Week, Month, Quarter, Year };
enum class Each {
    Office,
    Person,
    Leader,
    Either
}; // one copy for a unit (or the whole office), a person, a head or deputy; of weeks: of whom is asked

struct PaperKind {
    PaperId id;
    QString name; // “week-calendar”: of commands
    QString title; // “Lịch công tác tuần”
    Over over;
    Each each;
};
const std::vector<PaperKind> &paperKinds();
const PaperKind *paperKind(QStringView name); // null: there is no such paper
bool bearsNumber(PaperId paper); // forms bear none
bool bearsDate(PaperId paper); // the date of a month sheet stands beside each signature

struct PrintRequest {
    PaperId paper = PaperId::MonthSheet;
    base::Week week{}; // of papers over a week
    base::Month month{}; // of papers over a month
    rating::Quarter quarter{}; // of papers over a quarter
    int year = 0; // of papers over a year
    Scope scope{};
    std::vector<base::Id> people{}; // of papers of persons: theirs alone; empty: everybody's of the scope
    bool apart = false; // a copy of each unit of the scope rather than one of them all
    CalendarLayout layout = CalendarLayout::List;
    bool annex = false; // of month sheets: with the items of everyone below
    PaperMarks marks{};
};

struct Copy {
    QString code{}; // of the person or unit; empty: the office
    QString name{};
    QString unit{}; // of the person; may be empty
    std::function<Document()> document; // what it says, for those who finish it in a word processor
    std::function<Pages(const Fonts &)> pages; // the same laid out; the tighter way where that spares a page
};

struct PrintJob {
    QString title{}; // of the document: “Thông báo kết quả tháng 10/2026”
    QString period{}; // “10/2026”
    QString author{}; // the office
    std::vector<Copy> copies{}; // none: there is nothing to print
    int leftOut = 0; // people whose papers are not the caller's to print
    QStringList subjects{}; // codes of those whose data stand on it, for the log
};

// Whether the caller may print a paper of this scope at all on a day, without making it. Of papers with a copy each person, and of calendars, more is
// known only when they are made: others' copies are left out, drafts refused.
rights::Verdict mayPrint(store::Database &database, const rights::Caller &caller, const PaperKind &kind, const Scope &scope, QDate on);

// Throws base::Failure (Refused): the caller may not print this, somebody without a sheet in the month, no head or deputy where one is needed, one
// number for several papers, a notice dated before the decision it tells of.
PrintJob printJob(store::Database &database, const rights::Caller &caller, const PrintRequest &request);

// The list of what was printed, with room to sign for its receipt. files: the names in the order of the copies, where each has its own.
Document coverPaper(const PrintJob &job, const QStringList &files);
Pages coverPages(const PrintJob &job, const QStringList &files, const Fonts &fonts);

} // namespace papers
