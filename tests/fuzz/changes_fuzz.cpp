// A part of a change set out of the audit log: as it lies in the file, and as what such a part unpacks to.
#include "base/failure.h"
#include "store/change_log.h"

static void read(const QByteArray &part)
{
    try {
        store::readChanges(part, [](const store::RowChange &) {});
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
