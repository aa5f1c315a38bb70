// Which signatures on month sheets a change withdraws: a step holds only while what it signed is what stands (rating/sheet_step.h).
#pragma once

#include "access/rights.h"
#include "base/id.h"
#include "base/month.h"

#include <QList>
#include <QString>

#include <map>

namespace store {
class Database;
}

namespace exchange {

struct SignatureLost {
    base::Month month;
    QString cadre; // code
    QString name;
    rights::Stage before = rights::Stage::Open;
    rights::Stage after = rights::Stage::Open;
};

struct SignedSheet {
    QString cadre;
    QString name;
    rights::Stage stage = rights::Stage::Open;
};
// Of all months in which anything has been signed, by month and person; sheets that stand open are left out.
using SignedSheets = std::map<std::pair<base::Month, base::Id>, SignedSheet>;
SignedSheets signedSheets(store::Database &database);

// By month, then in order of the people's ids.
QList<SignatureLost> signaturesLost(const SignedSheets &before, const SignedSheets &after);

} // namespace exchange
