#include "staff/office.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace staff {

const QStringList &officeKeys()
{
    static const QStringList keys = [] {
        QStringList all{u"organisation.name"_s,         u"organisation.parent"_s, u"organisation.party"_s,
                        u"organisation.party-parent"_s, u"organisation.place"_s,  u"petition.days"_s};
        for (const QString &side : {u"state"_s, u"party"_s}) {
            for (const QString &key : {u".symbol"_s, u".recipients"_s, u".authority"_s, u".title"_s, u".name"_s, u".delegate.manner"_s,
                                       u".delegate.title"_s, u".delegate.name"_s, u".delegate.from"_s, u".delegate.to"_s})
                all << side + key;
        }
        return all;
    }();
    return keys;
}

Organisation organisationOf(const OfficeSettings &settings)
{
    return {settings.value(u"organisation.name"_s), settings.value(u"organisation.parent"_s), settings.value(u"organisation.party"_s),
            settings.value(u"organisation.party-parent"_s), settings.value(u"organisation.place"_s)};
}

QString checkedOfficeSetting(const QString &key, const QString &given)
{
    if (!officeKeys().contains(key))
        base::refuse(Tr::tr("There is no setting called “%1”; there are: %2.").arg(key, officeKeys().join(u", "_s)));
    const QString value = base::cleaned(given);
    if (value.isEmpty()) {
        if (key == u"organisation.name")
            base::refuse(Tr::tr("The office needs a name: organisation.name cannot be empty."));
        return value;
    }
    if (key.endsWith(u".manner")) {
        const QString manner = value.toUpper();
        if (manner != u"KT" && manner != u"TL" && manner != u"TUQ")
            base::refuse(Tr::tr("%1 is KT, TL or TUQ, not “%2”.").arg(key, value));
        return manner;
    }
    if ((key.endsWith(u".from") || key.endsWith(u".to")) && !QDate::fromString(value, Qt::ISODate).isValid())
        base::refuse(Tr::tr("%1 is a day written like 2026-10-31, not “%2”.").arg(key, value));
    if (key == u"petition.days") {
        bool isNumber = false;
        const int days = value.toInt(&isNumber);
        if (!isNumber || days < 1 || days > 365)
            base::refuse(Tr::tr("%1 is a number of days from 1 to 365, not “%2”.").arg(key, value));
    }
    return value;
}

} // namespace staff
