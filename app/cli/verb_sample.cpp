#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "sample/sample.h"

using namespace Qt::StringLiterals;

namespace cli {
int runSample(const QStringList &arguments)
{
    const Arguments given(
        arguments, {option(u"people"_s, u"N"_s), option(u"weeks"_s, u"N"_s), option(u"until"_s, u"MONTH"_s), option(u"seed"_s, u"N"_s)}, {u"FILE"_s});
    sample::Options options;
    if (given.has(u"people"_s))
        options.people = given.number(u"people"_s, sample::leastPeople, sample::mostPeople);
    if (given.has(u"weeks"_s))
        options.weeks = given.number(u"weeks"_s, sample::leastWeeks, sample::mostWeeks);
    if (given.has(u"until"_s)) {
        const std::optional<base::Month> until = base::Month::parse(given.value(u"until"_s));
        if (!until)
            usage(Tr::tr("“%1” is not a month; write it like 2026-10.").arg(given.value(u"until"_s)));
        options.until = *until;
    }
    if (given.has(u"seed"_s))
        options.seed = quint64(given.number(u"seed"_s, 0, std::numeric_limits<int>::max()));
    const store::OpenResult made = sample::make(given.word(0), options);
    if (!made.database)
        base::failIo(made.message);
    return 0;
}

} // namespace cli
