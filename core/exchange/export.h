// Writes what the file holds as workbooks, CSV and JSON: design.md 5 (`export`) and the last paragraph of “The input workbook”.
// Each verb requires its right first, writes the output whole or not at all, and logs one entry.
#pragma once

#include "access/rights.h"
#include "base/month.h"
#include "base/week.h"
#include "exchange/sheet_spec.h"
#include "store/database.h"

#include <QString>

#include <vector>

namespace exchange {

enum class Format { Xlsx, Csv, Json };

struct ExportOptions {
    Format format = Format::Xlsx;
    base::Month month; // only this month's rows; none: of every month
    base::Week week; // only this week's; not together with month
    QString sheet; // only this of the export's sheets; needed for CSV where there are several
};

struct ExportReport {
    struct Sheet {
        QString name;
        qint64 rows = 0;
        friend bool operator==(const Sheet &, const Sheet &) = default;
    };
    std::vector<Sheet> sheets;
};

// An officer gets the rows of the people they serve (and what else the window would show them), an owner everybody's; self-scores that their manager
// may not see yet are left out with their row, so that what comes back clears nothing. path: the file to write, “-” for standard output. All throw
// base::Failure: Refused without the right (ExportAll), Usage for options that make no sense, Io when the output could not be written; an older file
// of that name is then as it was.
//
// The first four are sheets of the contract that import takes back unchanged. Which rows a month or week has:
// - roster: Đơn vị (all), Cán bộ (posts held on a day of it), Vắng mặt (absences with a day in it)
// - work: of a month the items due in it, with all their results, and the calendar entries dated in it; of a week what was planned or done in it
// - observations: those dated in it
// - scorecards: 12 nội dung, Tiêu chí chung, Điều kiện of the month; a week is refused (Usage), since scores are kept by month
ExportReport exportRoster(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path);
ExportReport exportWork(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path);
ExportReport exportObservations(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path);
ExportReport exportScorecards(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path);

// Every sheet of a month that the caller may export (the week is refused, and no month: Usage), by code of the person: the figures of `score` as
// exact, the classes, how far the sheet has come, and of each signature that holds who signed, who typed it, when, and from which paper. Self-scores
// only of sheets in which the caller may see them. A locked sheet gives what was locked. Machine formats name their columns in English, code, name …
// reopened_reason: role, kind, classes and states are codes (state: open|self-scored|reviewed|decided|locked), times are UTC, signers are codes of
// people and typists logins (both empty for the owner of a file without accounts), self_general and superior_general are points, empty while a
// criterion has no score; withdrawn is the last signature that what stands today no longer bears, changes what differs since it or since the lock, in
// the user's language.
ExportReport exportMonth(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path);

// The audit log, oldest first; of a month or week by Vietnamese time. Requires ViewAudit too. Column names are English in machine formats: seq, at
// (UTC), account, actor, action, kind, undoes, hash.
ExportReport exportAudit(store::Database &database, const rights::Caller &caller, const ExportOptions &options, const QString &path);

// Everything the file holds of one person that the caller may see, in one workbook: sheets of the contract (their posts, absences,
// work and entries they lead or take part in, observations of them, scores, conditions), then “Phiếu các tháng” (the columns of exportMonth, a line a
// month) and “Kiến nghị”. Requires Export towards the person, so that everybody gets their own; work and entries led by others come only where the
// caller may export those.
ExportReport exportPerson(store::Database &database, const rights::Caller &caller, base::Id cadre, const QString &path);

} // namespace exchange
