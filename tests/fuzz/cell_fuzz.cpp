// The first byte says the kind of cell, the next eight its day and second, the rest is its text.
#include "exchange/xlsx_cell.h"
#include "read_all.h"

#include <algorithm>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 9)
        return 0;
    exchange::Cell cell;
    cell.kind = exchange::CellKind(data[0] % (int(exchange::CellKind::NoValue) + 1));
    qint32 day = 0, second = 0;
    std::memcpy(&day, data + 1, 4);
    std::memcpy(&second, data + 5, 4);
    cell.day = day;
    cell.second = std::abs(second % 86400);
    cell.text = QString::fromUtf8(reinterpret_cast<const char *>(data + 9), qsizetype(size - 9));
    parseAll(cell);
    return 0;
}
