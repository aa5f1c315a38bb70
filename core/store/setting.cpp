#include "store/setting.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

void saveSetting(Edit &edit, const QString &key, const QString &value)
{
    base::Id there = 0;
    {
        Statement row(edit.database(), u"SELECT id FROM setting WHERE key = ?"_s);
        row.bind(key);
        if (row.next())
            there = row.integer(0);
    }
    if (there == 0 && !value.isEmpty())
        edit.insert(u"setting"_s, {{u"key"_s, text(key)}, {u"value"_s, text(value)}});
    else if (there != 0 && value.isEmpty())
        edit.erase(u"setting"_s, there);
    else if (there != 0)
        edit.update(u"setting"_s, there, {{u"value"_s, text(value)}});
}

} // namespace store
