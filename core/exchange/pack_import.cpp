#include "exchange/pack_import.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "exchange/cell_parse.h"
#include "exchange/handed_on.h"
#include "exchange/import_row.h"
#include "exchange/pack_book.h"
#include "exchange/pack_table.h"
#include "staff/roster.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// A file some of whose rows are left out.
class WithoutRows : public HandedOn {
public:
    WithoutRows(std::unique_ptr<SheetFile> file, std::map<int, QSet<int>> dropped) : HandedOn(std::move(file)), m_dropped(std::move(dropped)) { }
    std::unique_ptr<RowSource> open(int sheet) override
    {
        auto rows = HandedOn::open(sheet);
        const auto dropped = m_dropped.find(sheet);
        if (!rows || dropped == m_dropped.end())
            return rows;
        return std::make_unique<Rows>(std::move(rows), dropped->second);
    }

private:
    class Rows : public RowSource {
    public:
        Rows(std::unique_ptr<RowSource> rows, const QSet<int> &dropped) : m_rows(std::move(rows)), m_dropped(dropped) { }
        bool next(Row &row) override
        {
            while (m_rows->next(row)) {
                if (!m_dropped.contains(row.number))
                    return true;
            }
            return false;
        }

    private:
        std::unique_ptr<RowSource> m_rows;
        const QSet<int> &m_dropped;
    };

    std::map<int, QSet<int>> m_dropped;
};

class Restriction {
public:
    Restriction(store::Database &database, const Pack &pack) : m_database(database), m_pack(pack), m_roster(staff::Roster::load(database))
    {
        const staff::Cadre *receiver = m_roster.byCode(pack.receiver);
        if (!receiver)
            base::refuse(Tr::tr("This pack is for %1, and there is nobody of this code in the file.").arg(pack.receiver));
        // Codes are alike from ward to ward; names seldom.
        if (base::folded(pack.receiverName) != base::folded(receiver->name))
            base::refuse(Tr::tr("This pack is for %1 %2, but %1 is %3 here: it belongs to another ward's file, or their name has changed since. Send "
                                "it anew.")
                             .arg(pack.receiver, pack.receiverName, receiver->name));
        if (pack.kind == PackKind::SelfScore) {
            m_people.insert(receiver->id);
            return;
        }
        for (const staff::Post &post : m_roster.ratedPosts(pack.month)) {
            if (post.manager == receiver->id)
                m_people.insert(post.cadre);
        }
    }

    std::vector<int> ownFields() const
    {
        if (m_pack.kind == PackKind::SelfScore)
            return {criteria::Self, criteria::Evidence};
        return {criteria::Superior};
    }

    // The rows of a sheet that are not to be taken; those of others are told as bad.
    QSet<int> rowsToDrop(SheetFile &file, const BookSheet &sheet, ImportReport &report) const
    {
        const StoredScores stored = loadStoredScores(m_database, sheet.header.spec->table, m_pack.month, m_people);
        SheetLog log(report, sheet.index);
        QSet<int> dropped;
        const auto rows = file.open(sheet.index);
        Row row;
        int nameColumn = -1;
        while (rows->next(row)) {
            if (row.number == sheet.header.row)
                nameColumn = columnOf(row, pack_info::person);
            if (row.number <= sheet.header.row || row.cells.empty())
                continue;
            const auto cell = [&](int field) -> const Cell * {
                for (const auto &[column, content] : row.cells) {
                    if (sheet.header.field(column) == field && !isBlank(content))
                        return &content;
                }
                return nullptr;
            };
            const auto named = std::find_if(row.cells.begin(), row.cells.end(), [&](const auto &one) { return one.first == nameColumn; });
            const Cell *month = cell(criteria::Month);
            const Cell *person = cell(criteria::Cadre);
            if (!month && !person)
                continue; // import will say what is missing, if anything is
            const staff::Cadre *cadre = person ? m_roster.byCode(parseCode(*person).value) : nullptr;
            if (month && parseMonth(*month).ok() && parseMonth(*month).value != m_pack.month) {
                tell(log, sheet, row.number, criteria::Month, *month, Tr::tr("is not the month of this pack"));
                dropped.insert(row.number);
            } else if (cadre && !m_people.contains(cadre->id)) {
                tell(log, sheet, row.number, criteria::Cadre, *person, whyNotTheirs());
                dropped.insert(row.number);
            } else if (cadre && named != row.cells.end() && base::folded(shown(named->second)) != base::folded(cadre->name)) {
                log.bad(row.number, pack_info::person.toString(), shown(named->second),
                        Tr::tr("is not the name that %1 has here (%2)").arg(cadre->code, cadre->name));
                dropped.insert(row.number);
            } else if (cadre && isUntouched(stored.value({cadre->id, itemOf(sheet, cell(criteria::Item))}), cell)) {
                dropped.insert(row.number);
            }
        }
        return dropped;
    }

private:
    QString whyNotTheirs() const
    {
        return m_pack.kind == PackKind::SelfScore ? Tr::tr("is not the person this pack is for (%1)").arg(m_pack.receiver)
                                                  : Tr::tr("is no direct report of %1 in month %2").arg(m_pack.receiver, m_pack.month.toVietnamese());
    }

    static int columnOf(const Row &header, QStringView name)
    {
        for (const auto &[column, cell] : header.cells)
            if (base::folded(shown(cell)) == base::folded(name))
                return column;
        return -1;
    }

    static QString itemOf(const BookSheet &sheet, const Cell *item)
    {
        if (!item)
            return {};
        return sheet.header.spec->table == Table::Contents ? QString::number(parseCount(*item).value) : parseCode(*item).value;
    }

    // Nothing typed and nothing stored: such a row would only make an empty one.
    template <class CellOf> bool isUntouched(const StoredScore &stored, const CellOf &cell) const
    {
        for (const int field : ownFields()) {
            if (cell(field))
                return false;
        }
        if (m_pack.kind == PackKind::SelfScore)
            return !stored.self && stored.evidence.isEmpty();
        return !stored.superior;
    }

    static void tell(SheetLog &log, const BookSheet &sheet, int row, int field, const Cell &cell, const QString &reason)
    {
        log.bad(row, sheet.header.spec->columns[size_t(field)].header, shown(cell), reason);
    }

    store::Database &m_database;
    Pack m_pack;
    staff::Roster m_roster;
    QSet<base::Id> m_people;
};

// The columns that are not kept count as absent.
void keepFields(Header &header, const std::vector<int> &kept)
{
    for (size_t field = 0; field < header.columnOf.size(); ++field) {
        if (std::find(kept.begin(), kept.end(), int(field)) != kept.end() || header.columnOf[field] < 0)
            continue;
        header.fieldAt[size_t(header.columnOf[field])] = -1;
        header.columnOf[field] = -1;
    }
}

} // namespace

std::optional<Pack> packIn(SheetFile &file)
{
    for (int i = 0; i < file.count(); ++i) {
        if (base::folded(file.name(i)) != base::folded(pack_info::sheet))
            continue;
        QHash<QString, QString> said;
        const auto rows = file.open(i);
        Row row;
        while (rows && rows->next(row)) {
            if (row.cells.size() >= 2)
                said.insert(base::folded(shown(row.cells[0].second)), base::cleaned(shown(row.cells[1].second)));
        }
        const auto value = [&said](QStringView key) { return said.value(base::folded(key)); };
        Cell monthCell{CellKind::Text, value(pack_info::month)};
        const Parsed<base::Month> month = parseMonth(monthCell);
        for (const PackKind kind : {PackKind::SelfScore, PackKind::Review}) {
            if (base::folded(value(pack_info::kind)) == base::folded(pack_info::kindWord(kind)) && month.ok()
                && !value(pack_info::receiver).isEmpty())
                return Pack{kind, month.value, value(pack_info::receiver), value(pack_info::name)};
        }
        base::refuse(Tr::tr("This is a pack whose sheet “%1” has been changed, so that it no longer says whose it is: take the file as it was sent.")
                         .arg(file.name(i)));
    }
    return std::nullopt;
}

void restrictToPack(store::Database &database, Book &book, ImportReport &report)
{
    const std::optional<Pack> pack = packIn(*book.file);
    if (!pack)
        return;
    const Restriction restriction(database, *pack);
    std::vector<BookSheet> kept;
    std::map<int, QSet<int>> dropped;
    QStringList strangers;
    std::vector<int> fields{criteria::Month, criteria::Cadre, criteria::Item};
    for (const int field : restriction.ownFields())
        fields.push_back(field);
    for (BookSheet &sheet : book.sheets) {
        const Table table = sheet.header.spec->table;
        report.sheets[sheet.index].unknown.clear(); // names and maxima, there to be read
        if (table != Table::Criteria && table != Table::Contents) {
            report.sheets[sheet.index].table.clear();
            report.sheets[sheet.index].why = Tr::tr("it is no part of a pack");
            strangers << report.sheets[sheet.index].name;
            continue;
        }
        keepFields(sheet.header, fields);
        dropped[sheet.index] = restriction.rowsToDrop(*book.file, sheet, report);
        kept.push_back(std::move(sheet));
    }
    book.sheets = std::move(kept);
    book.isPack = true;
    book.file = std::make_unique<WithoutRows>(std::move(book.file), std::move(dropped));
    report.notes = {pack->kind == PackKind::SelfScore
                        ? Tr::tr("This is the self-scoring pack of %1, month %2: only their own scores and evidence were looked at.")
                              .arg(pack->receiver, pack->month.toVietnamese())
                        : Tr::tr("This is the superior's pack of %1, month %2: only the superior's scores of their direct reports were looked at.")
                              .arg(pack->receiver, pack->month.toVietnamese())};
    if (!strangers.isEmpty())
        report.notes << Tr::tr("These sheets are no part of a pack and were passed over: %1.").arg(strangers.join(u", "_s));
}

} // namespace exchange
