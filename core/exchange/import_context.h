// What the importers of the sheets share: the file, the people and units as they stand after the sheets taken in so far, and the one Edit.
#pragma once

#include "exchange/import_book.h"
#include "exchange/import_row.h"
#include "exchange/row_rights.h"
#include "staff/roster.h"
#include "store/edit.h"

#include <QSet>

#include <functional>
#include <map>
#include <memory>

namespace exchange {

enum class RowOutcome { Inserted, Updated, Unchanged };

class ImportContext {
public:
    ImportContext(store::Database &database, const rights::Caller &caller, store::Edit &edit, Book &book, const ImportOptions &options,
                  ImportReport &report);

    store::Database &database;
    Book &book;
    ImportReport &report;
    const ImportOptions &options;

    staff::Roster roster; // stored, with the rows accepted so far; without absences
    QSet<QString> refusedUnits; // codes that only refused rows of the book hold
    QSet<QString> refusedCadres;

    RowRights rowRights;

    // Why the caller may not change rows about a person (rated: of a month) or a unit, 0 being nobody's; empty: they may. An officer writes for the
    // people of their units alone.
    QString whyNot(base::Id cadre, base::Month rated = {});
    QString whyNotUnit(base::Id unit);

    void setUnits(std::vector<staff::Unit> units);
    void setPeople(std::vector<staff::Cadre> cadres, std::vector<staff::Post> posts);

    // The id of the code in the cell; 0 when the cell is empty or refused. Unknown codes are refused.
    base::Id unit(SheetRow &row, int field);
    base::Id cadre(SheetRow &row, int field);
    // The same for a code already at hand.
    base::Id unit(SheetRow &row, int field, const QString &code);
    base::Id cadre(SheetRow &row, int field, const QString &code);
    QString whyUnknownUnit(const QString &code) const;
    QString whyUnknownCadre(const QString &code) const;

    // The row's id from its Mã dòng; 0 when it has none. Not a number, or told twice in the table: refused.
    base::Id rowId(SheetRow &row, int field);

    // Where bad cells and counts of a sheet go. Stays as long as the context.
    SheetLog &log(const BookSheet &sheet) { return m_logs.try_emplace(sheet.index, report, sheet.index).first->second; }

    // Runs what writes one row, whole or not at all. When a guard of the file refuses it (a locked month), the row is bad with the guard's words;
    // false.
    bool write(SheetRow &row, const std::function<void(store::Edit &)> &work);
    bool write(SheetLog &log, int row, const std::function<void(store::Edit &)> &work);
    void count(SheetLog &log, RowOutcome outcome);

private:
    bool write(SheetLog &log, int row, const std::function<QString()> &about, const std::function<void(store::Edit &)> &work);
    void tellChanges(const SheetLog &log, int row, const QString &about);

    store::Edit &m_edit;
    std::shared_ptr<std::vector<store::RowChange>> m_seen; // of the row that is being written; null: nobody asks
    std::map<int, SheetLog> m_logs; // by BookSheet::index; addresses stay
    QSet<base::Id> m_rowIds; // ids are unlike over the whole file, so one set serves all tables
};

// Inside write(): of a row about the caller, that these fields are not theirs to change. Nobody judges their own case, and what stands unchanged
// passes.
void refuseOwn(store::Edit &edit, const QString &table, base::Id id, const store::Row &judging);

// Whether a Mã dòng could be an id at all.
std::optional<base::Id> parseRowId(const Cell &cell);

// Each takes in all sheets of its kind together: what is told twice, or lacks, is so in all of them.
void importUnits(ImportContext &context, BookSheets sheets);
void importStaff(ImportContext &context, BookSheets sheets);
void importAbsences(ImportContext &context, BookSheets sheets);
void importWork(ImportContext &context, BookSheets sheets);
void importObservations(ImportContext &context, BookSheets sheets);
void importCriteria(ImportContext &context, BookSheets sheets);
void importContents(ImportContext &context, BookSheets sheets);
void importConditions(ImportContext &context, BookSheets sheets);

// Calls each for every filled row below the headers.
void eachRow(ImportContext &context, BookSheets sheets, const std::function<void(SheetRow &)> &each);

// The stored rows that the sheets name by their Mã dòng.
QSet<base::Id> namedRows(ImportContext &context, BookSheets sheets);

} // namespace exchange
