// Whose rows a page shows: everybody's, or those of a unit and the units below it. The choice is remembered by its code.
#pragma once

#include "staff/unit.h"

#include <QComboBox>

namespace shell {

class UnitFilter : public QComboBox {
    Q_OBJECT

public:
    // key: where the user's settings remember it (“month/unit”).
    explicit UnitFilter(const QString &key, QWidget *parent = nullptr);

    // The tree as it is now; what was chosen stays chosen.
    void setUnits(const staff::UnitTree &units);
    void forget(); // of another file from now on
    // Codes of the unit chosen and of those below; empty: everybody.
    QStringList codes() const { return m_codes; }
    QString code() const { return currentData().toString(); } // empty: everybody

Q_SIGNALS:
    void filtered();

private:
    void choose();

    QString m_key;
    staff::UnitTree m_units;
    QStringList m_codes;
};

} // namespace shell
