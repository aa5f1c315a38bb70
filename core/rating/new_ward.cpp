#include "rating/new_ward.h"

#include "conduct/catalogue.h"
#include "leadership/catalogue.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;

namespace rating {

void beginWard(store::Edit &edit, const QString &organisation, const QString &superior)
{
    edit.insert(u"setting"_s, {{u"key"_s, u"organisation.name"_s}, {u"value"_s, organisation}});
    if (!superior.isEmpty())
        edit.insert(u"setting"_s, {{u"key"_s, u"organisation.parent"_s}, {u"value"_s, superior}});
    conduct::seed(edit);
    leadership::seed(edit);
}

} // namespace rating
