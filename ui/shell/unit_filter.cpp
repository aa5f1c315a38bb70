#include "shell/unit_filter.h"

#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

UnitFilter::UnitFilter(const QString &key, QWidget *parent) : QComboBox(parent), m_key(key)
{
    setObjectName(u"unitFilter"_s);
    setAccessibleName(tr("Unit"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(m_key, code());
        choose();
    });
}

void UnitFilter::setUnits(const staff::UnitTree &units)
{
    m_units = units;
    const QString chosen = count() > 0 ? code() : QSettings().value(m_key).toString();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("All units"), QString());
        for (const base::Id id : units.ordered()) {
            const staff::Unit &unit = *units.find(id);
            const qsizetype depth = qsizetype(units.withAncestors(id).size()) - 1;
            addItem(QString(3 * depth, u' ') + unit.name, unit.code);
        }
        setCurrentIndex(std::max(0, findData(chosen)));
    }
    choose();
}

void UnitFilter::forget()
{
    const QSignalBlocker quiet(this);
    QSettings().remove(m_key);
    clear();
    m_codes.clear();
}

void UnitFilter::choose()
{
    m_codes.clear();
    if (const staff::Unit *unit = code().isEmpty() ? nullptr : m_units.byCode(code()))
        for (const base::Id id : m_units.withDescendants(unit->id))
            m_codes << m_units.find(id)->code;
    Q_EMIT filtered();
}

} // namespace shell
