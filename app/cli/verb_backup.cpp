#include "cli.h"
#include "verbs.h"

#include "store/backup.h"

using namespace Qt::StringLiterals;

namespace cli {

int runBackup(const QStringList &arguments)
{
    const Arguments given(arguments, {}, {u"FILE"_s, u"DIR"_s});
    const auto database = openFile(given.word(0), For::Reading);
    rights::require(caller(*database), rights::Relations(), rights::Stage::Open, rights::Action::BackUp);
    print(store::backup(*database, given.word(1)).file + u'\n');
    return 0;
}

int runRestore(const QStringList &arguments)
{
    const Arguments given(arguments, {}, {u"COPY"_s, u"FILE"_s});
    store::restore(given.word(0), given.word(1));
    return 0;
}

} // namespace cli
