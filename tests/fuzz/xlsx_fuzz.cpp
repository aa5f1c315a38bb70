#include "exchange/xlsx_reader.h"
#include "read_all.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    try {
        const auto file = exchange::openXlsx(deviceOf(data, size), QStringLiteral("f.xlsx"));
        readAll(*file);
    } catch (const base::Failure &) {
    }
    return 0;
}
