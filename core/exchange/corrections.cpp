#include "exchange/corrections.h"
#include "exchange/handed_on.h"

#include <algorithm>

namespace exchange {
namespace {

void put(Row &row, int column, const QString &text)
{
    const auto at = std::lower_bound(row.cells.begin(), row.cells.end(), column, [](const auto &cell, int wanted) { return cell.first < wanted; });
    const bool there = at != row.cells.end() && at->first == column;
    if (text.isEmpty()) {
        if (there)
            row.cells.erase(at);
        return;
    }
    Cell cell;
    cell.kind = CellKind::Text;
    cell.text = text;
    if (there)
        at->second = std::move(cell);
    else
        row.cells.emplace(at, column, std::move(cell));
}

class CorrectedFile : public HandedOn {
public:
    CorrectedFile(std::unique_ptr<SheetFile> file, Corrections corrections) : HandedOn(std::move(file)), m_corrections(std::move(corrections)) { }
    std::unique_ptr<RowSource> open(int sheet) override
    {
        auto rows = HandedOn::open(sheet);
        const auto first = m_corrections.lower_bound({sheet, 0, 0});
        if (!rows || first == m_corrections.end() || first->first.sheet != sheet)
            return rows;
        return std::make_unique<Rows>(std::move(rows), m_corrections, sheet);
    }

private:
    class Rows : public RowSource {
    public:
        Rows(std::unique_ptr<RowSource> rows, const Corrections &corrections, int sheet)
            : m_rows(std::move(rows)),
              m_corrections(corrections),
              m_sheet(sheet)
        {
        }
        bool next(Row &row) override
        {
            if (!m_rows->next(row))
                return false;
            for (auto it = m_corrections.lower_bound({m_sheet, row.number, 0});
                 it != m_corrections.end() && it->first.sheet == m_sheet && it->first.row == row.number; ++it)
                put(row, it->first.column, it->second);
            return true;
        }

    private:
        std::unique_ptr<RowSource> m_rows;
        const Corrections &m_corrections;
        int m_sheet;
    };

    Corrections m_corrections;
};

} // namespace

std::unique_ptr<SheetFile> corrected(std::unique_ptr<SheetFile> file, Corrections corrections)
{
    if (corrections.empty())
        return file;
    return std::make_unique<CorrectedFile>(std::move(file), std::move(corrections));
}

} // namespace exchange
