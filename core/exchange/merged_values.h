// What merged cells say of the rows below their first, which alone holds the value. Offices merge the day, the week or a name over the rows it is
// said of: each of these rows has it. Of a number nobody can tell whether it is each row's or all rows' together, and of a block of several columns
// which of them it is: such rows are refused.
#pragma once

#include "exchange/corrections.h"
#include "exchange/import_row.h"

namespace exchange {

class MergedValues {
public:
    // corrections: cells of the sheet that stand for themselves, whatever they are merged with. They must outlive this.
    MergedValues(const std::vector<MergedCells> &merged, const Header &header, const Corrections &corrections, int sheet);

    // Every row below the header, in turn, before it is taken.
    void see(const Row &row);
    // Adds to a taken row what it has from the rows above; what cannot be told of it is refused.
    void complete(SheetRow &row) const;

private:
    struct Block {
        MergedCells cells;
        int field = 0; // the first known column of it
        bool isEachRows = false;
        Cell value;
    };
    std::vector<Block> m_blocks; // by their first rows
    size_t m_next = 0; // of them, the first that begins below the row seen last
    const Corrections &m_corrections;
    int m_sheet;
    std::vector<const Block *> m_now; // by field: the one that the row seen last lies in, or null
};

} // namespace exchange
