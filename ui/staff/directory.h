// Units and people as pages name and choose them, on one day, and how whoever looks stands to each. Read on the store thread and handed over whole.
#pragma once

#include "access/rights.h"
#include "staff/roster.h"

#include <QHash>

#include <vector>

namespace staff_ui {

struct Directory {
    rights::Caller caller; // whose view this is
    bool readOnly = false; // the file
    QDate on;
    staff::Roster roster;
    // To choose from, side by side with their ids: “Nguyễn Văn A · CB0007 · KTHT” (who holds a post on the day), “KTHT · Phòng Kinh tế”.
    QStringList people;
    std::vector<base::Id> peopleIds;
    QStringList units;
    std::vector<base::Id> unitIds;
    QHash<base::Id, rights::Relations> relations; // of the caller to each of the people, today
    QHash<base::Id, rights::Relations> unitRelations; // to each of the units, today
    QHash<base::Id, QString> names; // as personName() gives them
    bool servesAll = false; // whether the caller's word covers the whole office

    // The post that counts on the day; without one the last recorded. Null: none at all.
    const staff::Post *postOf(base::Id cadre) const;
    // The name, with the code where several are called so; empty for nobody.
    QString personName(base::Id cadre) const { return names.value(cadre); }
    QString unitCode(base::Id unit) const;
    QString unitOf(base::Id cadre) const; // code of the unit on the day
    rights::Verdict may(base::Id cadre, rights::Action action) const; // towards somebody
    // Why the caller may not rename or remove a unit or add others below it; 0: hang one below no other. Empty: they may.
    QString whyNotUnit(base::Id unit) const;
};

void fill(Directory &directory, store::Database &database, const rights::Caller &caller, QDate on);

// Reads a choice typed into a cell into its id (empty: 0); why it cannot be, or nothing.
QString choose(base::Id &into, const QString &typed, const QStringList &choices, const std::vector<base::Id> &ids);

// The same of several, parted by “;”; nobody twice.
QString chooseSeveral(std::vector<base::Id> &into, const QString &typed, const QStringList &choices, const std::vector<base::Id> &ids);

} // namespace staff_ui
