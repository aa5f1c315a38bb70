#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "rating/new_ward.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;

namespace cli {
int runNew(const QStringList &arguments)
{
    const Arguments given(arguments, {option(u"name"_s, u"NAME"_s), option(u"parent"_s, u"NAME"_s)}, {u"FILE"_s});
    const QString name = base::cleaned(given.required(u"name"_s));
    if (name.isEmpty())
        usage(Tr::tr("--%1 is missing.").arg(u"name"_s));
    const store::OpenResult made = store::Database::create(given.word(0), {}, [&](store::Database &database) {
        store::Edit edit(database, {}, Tr::tr("New file for %1").arg(name), store::EntryKind::Creation);
        rating::beginWard(edit, name, base::cleaned(given.value(u"parent"_s)));
        edit.commit();
    });
    if (!made.database)
        base::failIo(made.message);
    return 0;
}

} // namespace cli
