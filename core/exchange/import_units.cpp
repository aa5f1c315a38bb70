// Đơn vị: units and their tree.
#include "base/tr.h"
#include "exchange/import_chain.h"
#include "exchange/import_context.h"

#include "staff/staff_table.h"

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

struct UnitRow {
    int number = 0;
    SheetLog *log = nullptr;
    staff::Unit unit; // id: of the stored unit, else a stand-in below 0
    QString parent;
    bool bad = false;
    bool parentTold = false; // its cell is refused already
};

class UnitSheets {
public:
    UnitSheets(ImportContext &context, BookSheets sheets)
        : m_context(context),
          m_stored(context.roster.units().all()),
          m_named(namedRows(context, sheets)),
          m_chain([&context](const QString &code) { return context.roster.units().byCode(code) != nullptr; })
    {
        eachRow(context, sheets, [this](SheetRow &row) { read(row); });
    }

    void takeIn()
    {
        for (const UnitRow &row : m_rows)
            m_chain.add(row.unit.code, row.parent, row.bad);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const QString &parent = m_rows[i].parent;
            if (!m_chain.isBad(i) && !parent.isEmpty() && !m_chain.isKnown(parent))
                refuse(i, whyUnknown(parent));
        }
        while (refuseCircles()) { }
        for (size_t i = 0; i < m_rows.size(); ++i) { // what else is wrong with rows that were bad from the beginning
            const QString &parent = m_rows[i].parent;
            if (m_rows[i].bad && !m_rows[i].parentTold && !parent.isEmpty() && !m_chain.isKnown(parent))
                tell(i, whyUnknown(parent));
        }
        write();
    }

private:
    QString whyUnknown(const QString &parent) const
    {
        return m_chain.isInBook(parent) ? Tr::tr("refers to a row that is refused") : m_context.whyUnknownUnit(parent);
    }

    void read(SheetRow &row)
    {
        UnitRow out;
        out.number = row.number();
        out.log = &row.log();
        const base::Id rowId = m_context.rowId(row, units::RowId);
        row.require(units::Code);
        row.require(units::Name);
        const QString code = row.code(units::Code);
        const staff::Unit *stored = m_context.roster.units().find(rowId);
        const staff::Unit *sameCode = m_context.roster.units().byCode(code);
        if (!stored)
            stored = sameCode;
        else if (sameCode && sameCode != stored)
            row.refuse(units::Code, Tr::tr("is the code of another unit"));
        if (rowId == 0 && sameCode && m_named.contains(sameCode->id) && !row.isTold(units::Code))
            row.refuse(units::Code, Tr::tr("is the code of a unit that another row names by its Mã dòng"));
        else if (const auto first = m_seen.constFind(code); !code.isEmpty() && first != m_seen.constEnd())
            row.refuse(units::Code, Tr::tr("has the same key as row %1").arg(shown(*first, row.log())));
        else
            m_seen.insert(code, row.place());
        if (stored)
            out.unit = *stored;
        else
            out.unit.id = --m_standIn;
        out.unit.code = code;
        out.unit.name = row.text(units::Name);
        if (row.has(units::Block)) {
            const int block = row.word(units::Block);
            out.unit.block = block ? std::optional(staff::Block(block)) : std::nullopt;
        }
        if (row.has(units::Parent)) {
            out.parent = row.code(units::Parent);
            out.unit.parent = 0;
            if (!out.parent.isEmpty() && out.parent == code)
                row.refuse(units::Parent, Tr::tr("a unit cannot lie below itself"));
        }
        refuseOthers(row, out, stored);
        out.bad = row.isBad();
        out.parentTold = row.isTold(units::Parent);
        m_rows.push_back(std::move(out));
    }

    // As in staff::saveUnit: it takes the right over the unit, over the one it lay below and over the one it is to lie below.
    void refuseOthers(SheetRow &row, const UnitRow &out, const staff::Unit *stored)
    {
        const staff::Unit *above = out.parent.isEmpty() ? nullptr : m_context.roster.units().byCode(out.parent);
        const bool moved = row.has(units::Parent) && (above ? above->id : 0) != (stored ? stored->parent : 0);
        if (stored) {
            staff::Unit inPlace = out.unit;
            inPlace.parent = stored->parent;
            if (const QString why = m_context.whyNotUnit(stored->id); !why.isEmpty() && (moved || inPlace != *stored))
                row.refuse(units::Code, why);
        }
        if (stored && !moved)
            return;
        // one that is in this book alone is theirs already
        const bool toRoot = out.parent.isEmpty();
        const QString whyFrom = stored ? m_context.whyNotUnit(stored->parent) : QString();
        const QString whyTo = toRoot ? m_context.rowRights.whyNoRoot(m_context.roster) : m_context.whyNotUnit(above ? above->id : 0);
        if (const QString why = whyFrom.isEmpty() ? whyTo : whyFrom; !why.isEmpty())
            row.refuse(units::Parent, why);
    }

    void tell(size_t row, const QString &reason)
    {
        m_rows[row].bad = m_rows[row].parentTold = true;
        m_rows[row].log->bad(m_rows[row].number, specOf(Table::Units).columns[units::Parent].header, m_rows[row].parent, reason);
    }

    void refuse(size_t row, const QString &reason)
    {
        tell(row, reason);
        for (const size_t fallen : m_chain.refuse(row))
            tell(fallen, Tr::tr("refers to a row that is refused"));
    }

    // The tree as it would be: stored units with the accepted rows over them.
    std::vector<staff::Unit> merged() const
    {
        QHash<base::Id, const UnitRow *> changed;
        QHash<QString, base::Id> ids;
        for (const staff::Unit &unit : m_stored)
            ids.insert(unit.code, unit.id);
        for (const UnitRow &row : m_rows) {
            if (row.bad)
                continue;
            changed.insert(row.unit.id, &row);
            ids.insert(row.unit.code, row.unit.id);
        }
        std::vector<staff::Unit> all = m_stored;
        for (const UnitRow &row : m_rows)
            if (!row.bad && row.unit.id < 0)
                all.push_back(row.unit);
        for (staff::Unit &unit : all) {
            if (const UnitRow *row = changed.value(unit.id)) {
                unit = row->unit;
                if (!row->parent.isEmpty())
                    unit.parent = ids.value(row->parent);
            }
        }
        return all;
    }

    bool refuseCircles()
    {
        const std::vector<base::Id> circled = staff::UnitTree(merged()).inCircles();
        const QSet<base::Id> ids(circled.begin(), circled.end());
        std::vector<size_t> rows;
        for (size_t i = 0; i < m_rows.size(); ++i)
            if (!m_rows[i].bad && ids.contains(m_rows[i].unit.id))
                rows.push_back(i);
        for (const size_t row : rows)
            tell(row, Tr::tr("the units lie below each other in a circle"));
        for (const size_t row : rows)
            for (const size_t fallen : m_chain.refuse(row))
                if (!m_rows[fallen].bad)
                    tell(fallen, Tr::tr("refers to a row that is refused"));
        return !rows.empty();
    }

    void write()
    {
        const staff::UnitTree tree(merged());
        QHash<base::Id, const UnitRow *> rows;
        for (const UnitRow &row : m_rows) {
            if (row.bad && !m_chain.isKnown(row.unit.code))
                m_context.refusedUnits.insert(row.unit.code);
            if (!row.bad)
                rows.insert(row.unit.id, &row);
        }
        QHash<base::Id, base::Id> real; // of the stand-ins
        std::vector<staff::Unit> result;
        for (const base::Id id : tree.ordered()) { // parents before children, so that each parent has its id
            staff::Unit unit = *tree.find(id);
            const UnitRow *row = rows.value(id);
            if (unit.parent < 0)
                unit.parent = real.value(unit.parent);
            const staff::Unit *stored = m_context.roster.units().find(id);
            if (row && stored && unit == *stored) {
                m_context.count(*row->log, RowOutcome::Unchanged);
            } else if (row) {
                if (!stored)
                    unit.id = 0;
                const bool written = m_context.write(*row->log, row->number, [&](store::Edit &edit) { unit.id = staff::save(edit, unit); });
                if (!written && stored)
                    unit = *stored;
                else if (written)
                    m_context.count(*row->log, stored ? RowOutcome::Updated : RowOutcome::Inserted);
                real.insert(id, unit.id);
            }
            if (unit.id != 0)
                result.push_back(unit);
        }
        std::sort(result.begin(), result.end(), [](const staff::Unit &a, const staff::Unit &b) { return a.id < b.id; });
        m_context.setUnits(std::move(result));
    }

    ImportContext &m_context;
    std::vector<staff::Unit> m_stored;
    std::vector<UnitRow> m_rows;
    const QSet<base::Id> m_named; // by Mã dòng
    QHash<QString, RowPlace> m_seen; // by code
    CodeChain m_chain;
    base::Id m_standIn = 0;
};

} // namespace

void importUnits(ImportContext &context, BookSheets sheets) { UnitSheets(context, sheets).takeIn(); }

} // namespace exchange
