#include "exchange/import_context.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/import_changes.h"
#include "exchange/merged_values.h"
#include "exchange/read_ahead.h"

#include <algorithm>

namespace exchange {
ImportContext::ImportContext(store::Database &file, const rights::Caller &caller, store::Edit &edit, Book &sheets, const ImportOptions &wanted,
                             ImportReport &told)
    : database(file),
      book(sheets),
      report(told),
      options(wanted),
      roster(staff::Roster::load(file)),
      rowRights(file, caller),
      m_edit(edit)
{
    if (!options.dryRun)
        return;
    // The last guard sees what no other refuses. The file keeps it, so it must do nothing once this is gone.
    m_seen = std::make_shared<std::vector<store::RowChange>>();
    file.addGuard([seen = std::weak_ptr(m_seen)](store::Database &, const store::RowChange &change) {
        if (const auto open = seen.lock())
            open->push_back(change);
    });
}

void ImportContext::tellChanges(const SheetLog &log, int row, const QString &about)
{
    const auto sheet = std::find_if(book.sheets.begin(), book.sheets.end(), [&](const BookSheet &each) { return each.index == log.place(); });
    for (const ColumnChange &change : columnChanges(*m_seen, roster)) {
        ++report.changedCells;
        if (report.changes.size() >= MostChanges)
            continue;
        const Column &column = sheet->header.spec->columns[size_t(change.field)];
        report.changes << CellChange{
            {log.place(), row, sheet->header.columnOf[size_t(change.field)]}, log.name(), about, column.header, change.before, change.after};
    }
}

void ImportContext::setUnits(std::vector<staff::Unit> units)
{
    std::vector<staff::Post> posts(roster.posts().begin(), roster.posts().end());
    roster = staff::Roster(std::move(units), roster.cadres(), std::move(posts), {});
    rowRights.clear();
}

void ImportContext::setPeople(std::vector<staff::Cadre> cadres, std::vector<staff::Post> posts)
{
    roster = staff::Roster(roster.units().all(), std::move(cadres), std::move(posts), {});
    rowRights.clear();
}

QString ImportContext::whyNot(base::Id cadre, base::Month rated)
{
    return cadre == 0 || rowRights.isSole() ? QString() : rowRights.whyNotWrite(rowRights.to(roster, cadre, rated));
}

QString ImportContext::whyNotUnit(base::Id unit)
{
    return unit == 0 || rowRights.isSole() ? QString() : rowRights.whyNotWrite(rowRights.toUnit(roster, unit));
}

void refuseOwn(store::Edit &edit, const QString &table, base::Id id, const store::Row &judging)
{
    const bool changes = id != 0 ? edit.update(table, id, judging) : std::any_of(judging.begin(), judging.end(), [](const store::Field &field) {
        return field.value != store::null() && field.value != store::boolean(false);
    });
    if (changes)
        base::refuse(Tr::tr("This row judges the person who imports it, and nobody judges their own case: it is for another to bring in."));
}

QString ImportContext::whyUnknownUnit(const QString &code) const
{
    return refusedUnits.contains(code) ? Tr::tr("refers to a row that is refused")
                                       : Tr::tr("there is no unit of this code, in the book or in the file");
}

QString ImportContext::whyUnknownCadre(const QString &code) const
{
    return refusedCadres.contains(code) ? Tr::tr("refers to a row that is refused")
                                        : Tr::tr("there is nobody of this code, in the book or in the file");
}

base::Id ImportContext::unit(SheetRow &row, int field) { return unit(row, field, row.code(field)); }
base::Id ImportContext::cadre(SheetRow &row, int field) { return cadre(row, field, row.code(field)); }

base::Id ImportContext::unit(SheetRow &row, int field, const QString &code)
{
    if (code.isEmpty())
        return 0;
    if (const staff::Unit *found = roster.units().byCode(code))
        return found->id;
    row.refuse(field, code, whyUnknownUnit(code));
    return 0;
}

base::Id ImportContext::cadre(SheetRow &row, int field, const QString &code)
{
    if (code.isEmpty())
        return 0;
    if (const staff::Cadre *found = roster.byCode(code))
        return found->id;
    row.refuse(field, code, whyUnknownCadre(code));
    return 0;
}

std::optional<base::Id> parseRowId(const Cell &cell)
{
    // A spreadsheet's number holds 15 digits: an id that became one is not that id any more.
    if (cell.kind != CellKind::Text)
        return std::nullopt;
    bool ok = false;
    const base::Id id = cell.text.trimmed().toLongLong(&ok);
    return ok && id > 0 ? std::optional(id) : std::nullopt;
}

base::Id ImportContext::rowId(SheetRow &row, int field)
{
    if (!row.isFilled(field))
        return 0;
    const std::optional<base::Id> id = parseRowId(*row.cell(field));
    if (!id) {
        row.refuse(field, Tr::tr("is no row number of an export; leave the cell empty for a new row"));
        return 0;
    }
    if (m_rowIds.contains(*id)) {
        row.refuse(field, Tr::tr("stands in the book twice; leave the cell empty for a new row"));
        return 0;
    }
    m_rowIds.insert(*id);
    return *id;
}

bool ImportContext::write(SheetLog &log, int row, const std::function<QString()> &about, const std::function<void(store::Edit &)> &work)
{
    if (m_seen)
        m_seen->clear();
    try {
        if (!options.skipBadRows) { // half a row is thrown away in the end with everything else
            work(m_edit);
        } else {
            store::Edit::Savepoint savepoint(m_edit);
            work(m_edit);
            savepoint.keep();
        }
        if (m_seen && !m_seen->empty())
            tellChanges(log, row, about());
        return true;
    } catch (const base::Failure &failure) {
        if (failure.kind() != base::FailureKind::Refused)
            throw;
        log.bad(row, {}, {}, failure.message());
        return false;
    }
}

bool ImportContext::write(SheetLog &log, int row, const std::function<void(store::Edit &)> &work)
{
    return write(
        log, row, [] { return QString(); }, work);
}

bool ImportContext::write(SheetRow &row, const std::function<void(store::Edit &)> &work)
{
    const auto about = [&row] {
        QStringList keys;
        const std::vector<Column> &columns = row.header().spec->columns;
        for (size_t field = 0; field < columns.size(); ++field)
            if (columns[field].key && row.isFilled(int(field)))
                keys << shown(*row.cell(int(field))).simplified().left(60);
        return keys.join(QStringLiteral(" · "));
    };
    return write(row.log(), row.number(), about, work);
}

void ImportContext::count(SheetLog &log, RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Inserted:
        ++log.sheet().inserted;
        ++report.inserted;
        break;
    case RowOutcome::Updated:
        ++log.sheet().updated;
        ++report.updated;
        break;
    case RowOutcome::Unchanged:
        ++log.sheet().unchanged;
        ++report.unchanged;
        break;
    }
}

void eachRow(ImportContext &context, BookSheets sheets, const std::function<void(SheetRow &)> &each)
{
    for (const BookSheet &sheet : sheets) {
        MergedValues merged(context.book.file->mergedCells(sheet.index), sheet.header, context.book.corrections, sheet.index);
        const auto rows = readAhead(context.book.file->open(sheet.index));
        SheetRow fields(sheet.header, context.log(sheet));
        Row row;
        while (rows->next(row)) {
            if (row.number <= sheet.header.row)
                continue;
            merged.see(row);
            if (!fields.take(row))
                continue;
            merged.complete(fields);
            each(fields);
        }
    }
}

QSet<base::Id> namedRows(ImportContext &context, BookSheets sheets)
{
    QSet<base::Id> named;
    for (const BookSheet &sheet : sheets) {
        const int rowId = int(sheet.header.spec->columns.size()) - 1;
        if (!sheet.header.has(rowId))
            continue;
        const auto rows = context.book.file->open(sheet.index);
        Row row;
        while (rows->next(row))
            for (const auto &[column, cell] : row.cells)
                if (sheet.header.field(column) == rowId)
                    if (const auto id = parseRowId(cell))
                        named.insert(*id);
    }
    return named;
}

} // namespace exchange
