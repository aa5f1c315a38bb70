// A rule set somebody edited: what is taken must come back from its own JSON unchanged.
#include "rating/rule_json.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const rating::RuleReading reading = rating::parseRules(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (reading.rules.has_value() != reading.errors.isEmpty())
        std::abort();
    if (reading.rules && rating::parseRules(rating::toJson(*reading.rules)).rules != reading.rules)
        std::abort();
    return 0;
}
