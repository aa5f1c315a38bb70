// A signed sheet's snapshot out of a file anybody may have written: as it lies there, and as what it unpacks to. What is taken must be fit to score,
// explain and compare, and be read again from its own bytes.
#include "base/failure.h"
#include "rating/sheet_snapshot.h"

#include <cstdlib>

static void read(const QByteArray &bytes)
{
    const std::optional<rating::SheetSnapshot> snapshot = rating::snapshotFrom(bytes);
    if (!snapshot)
        return;
    const std::optional<rating::SheetSnapshot> again = rating::snapshotFrom(rating::toBytes(*snapshot));
    if (!again)
        std::abort();
    if (!rating::differences(*snapshot, *again, true).isEmpty())
        std::abort();
    try {
        (void)rating::digestsOf(snapshot->facts);
        (void)rating::scoreOf(*snapshot);
        (void)rating::explanationOf(*snapshot, {});
    } catch (const base::Failure &) {
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    read(bytes);
    read(qCompress(bytes, 0));
    return 0;
}
