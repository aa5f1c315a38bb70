// Units and their tree. The tree differs from place to place: it is data.
#pragma once

#include "base/id.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace staff {

enum class Block { Party = 1, Government = 2, Front = 3, Service = 4 };
// Words of the workbook: “Đảng”, “Chính quyền”, “Mặt trận”, “Sự nghiệp”. Read without case and diacritics; nullopt for any other word.
QString word(Block block);
std::optional<Block> blockFrom(QStringView word);

struct Unit {
    base::Id id = 0;
    QString code; // unique, not empty
    QString name; // not empty
    std::optional<Block> block;
    base::Id parent = 0; // 0: a root

    friend bool operator==(const Unit &, const Unit &) = default;
};

// Throws base::Failure (Refused) when a unit breaks a rule of its own (code or name missing).
void check(const Unit &unit);

// All units of a file with their tree. Roots and children keep the order in which they were given.
class UnitTree {
public:
    UnitTree() = default;
    explicit UnitTree(std::vector<Unit> units);

    const std::vector<Unit> &all() const { return m_units; }
    const Unit *find(base::Id unit) const; // null: unknown
    const Unit *byCode(const QString &code) const;
    // The unit first, then its parents up to a root. A circle in the data ends where it began.
    std::vector<base::Id> withAncestors(base::Id unit) const;
    // The unit first, then all below it, each before those below it.
    std::vector<base::Id> withDescendants(base::Id unit) const;
    // Whether unit is ancestor itself or lies below it.
    bool isWithin(base::Id unit, base::Id ancestor) const;
    // Every unit once, parents before children: the order in which lists and papers show them.
    std::vector<base::Id> ordered() const;
    // Units whose parents form a circle; empty when sound.
    std::vector<base::Id> inCircles() const;

private:
    std::vector<Unit> m_units;
    QHash<base::Id, int> m_index;
    QHash<base::Id, std::vector<base::Id>> m_children; // of 0: the roots
};

} // namespace staff
