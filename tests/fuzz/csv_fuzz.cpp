#include "exchange/csv_reader.h"
#include "read_all.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto knows = [](exchange::RowSource &rows) { return exchange::recogniseHeader(rows).has_value(); };
    try {
        const auto file = exchange::openCsv(deviceOf(data, size), QStringLiteral("f.csv"), QStringLiteral("f"), knows);
        readAll(*file);
    } catch (const base::Failure &) {
    }
    return 0;
}
