#include "exchange/merged_values.h"

#include "base/tr.h"

#include <algorithm>

namespace exchange {
namespace {

bool isNumber(ColumnType type) { return type == ColumnType::Coefficient || type == ColumnType::Count || type == ColumnType::Points; }

} // namespace

MergedValues::MergedValues(const std::vector<MergedCells> &merged, const Header &header, const Corrections &corrections, int sheet)
    : m_corrections(corrections),
      m_sheet(sheet),
      m_now(header.spec->columns.size())
{
    for (const MergedCells &cells : merged) {
        if (cells.firstRow <= header.row)
            continue;
        Block block{cells, -1, true, {}};
        for (int column = cells.firstColumn; column <= std::min(cells.lastColumn, int(header.fieldAt.size()) - 1); ++column) {
            const int field = header.field(column);
            if (field < 0)
                continue;
            const ColumnType type = header.spec->columns[size_t(field)].type;
            block.isEachRows = block.field < 0 && column == cells.firstColumn && !isNumber(type) && type != ColumnType::RowId;
            if (block.field < 0)
                block.field = field;
        }
        if (block.field >= 0)
            m_blocks.push_back(std::move(block));
    }
    std::stable_sort(m_blocks.begin(), m_blocks.end(), [](const Block &a, const Block &b) { return a.cells.firstRow < b.cells.firstRow; });
}

void MergedValues::see(const Row &row)
{
    for (; m_next < m_blocks.size() && m_blocks[m_next].cells.firstRow <= row.number; ++m_next) {
        Block &block = m_blocks[m_next];
        if (block.cells.firstRow < row.number)
            continue; // its first row is blank, so it says nothing
        const auto first = std::find_if(row.cells.begin(), row.cells.end(), [&](const auto &cell) { return cell.first == block.cells.firstColumn; });
        if (first == row.cells.end() || isBlank(first->second))
            continue;
        block.value = first->second;
        m_now[size_t(block.field)] = &block;
    }
    for (const Block *&block : m_now)
        if (block && block->cells.lastRow < row.number)
            block = nullptr;
}

void MergedValues::complete(SheetRow &row) const
{
    for (const Block *block : m_now) {
        if (!block || m_corrections.contains({m_sheet, row.number(), row.header().columnOf[size_t(block->field)]}))
            continue;
        if (!block->isEachRows)
            row.refuse(block->field, shown(block->value),
                       Tr::tr("is merged over rows %1 to %2: take the merge apart and give each row its own value")
                           .arg(block->cells.firstRow)
                           .arg(block->cells.lastRow));
        else if (row.number() > block->cells.firstRow)
            row.put(block->field, block->value);
    }
}

} // namespace exchange
