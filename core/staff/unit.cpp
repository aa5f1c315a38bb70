#include "staff/unit.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "staff/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staff {
namespace {

constexpr Block blocks[] = {Block::Party, Block::Government, Block::Front, Block::Service};
} // namespace

QString word(Block block)
{
    switch (block) {
    case Block::Party:
        return u"Đảng"_s;
    case Block::Government:
        return u"Chính quyền"_s;
    case Block::Front:
        return u"Mặt trận"_s;
    case Block::Service:
        break;
    }
    return u"Sự nghiệp"_s;
}

std::optional<Block> blockFrom(QStringView typed) { return fromWord<Block>(blocks, typed); }

void check(const Unit &unit)
{
    if (unit.code.isEmpty())
        base::refuse(Tr::tr("The unit “%1” has no code.").arg(unit.name));
    if (unit.name.isEmpty())
        base::refuse(Tr::tr("The unit %1 has no name.").arg(unit.code));
    if (unit.id != 0 && unit.parent == unit.id)
        base::refuse(Tr::tr("The unit %1 cannot lie below itself.").arg(unit.code));
}

UnitTree::UnitTree(std::vector<Unit> units) : m_units(std::move(units))
{
    m_index.reserve(qsizetype(m_units.size()));
    for (int i = 0; i < int(m_units.size()); ++i)
        m_index.insert(m_units[size_t(i)].id, i);
    for (const Unit &unit : m_units)
        m_children[m_index.contains(unit.parent) ? unit.parent : 0].push_back(unit.id);
}

const Unit *UnitTree::find(base::Id unit) const
{
    const auto it = m_index.constFind(unit);
    return it == m_index.constEnd() ? nullptr : &m_units[size_t(*it)];
}

const Unit *UnitTree::byCode(const QString &code) const
{
    const auto it = std::find_if(m_units.begin(), m_units.end(), [&](const Unit &unit) { return unit.code == code; });
    return it == m_units.end() ? nullptr : &*it;
}

std::vector<base::Id> UnitTree::withAncestors(base::Id unit) const
{
    std::vector<base::Id> path;
    for (const Unit *at = find(unit); at != nullptr; at = find(at->parent)) {
        if (std::find(path.begin(), path.end(), at->id) != path.end())
            break;
        path.push_back(at->id);
    }
    return path;
}

std::vector<base::Id> UnitTree::withDescendants(base::Id unit) const
{
    if (find(unit) == nullptr)
        return {};
    std::vector<base::Id> below;
    QSet<base::Id> seen;
    std::vector<base::Id> open = {unit};
    while (!open.empty()) {
        const base::Id at = open.back();
        open.pop_back();
        if (seen.contains(at))
            continue;
        seen.insert(at);
        below.push_back(at);
        const auto children = m_children.constFind(at);
        if (children != m_children.constEnd())
            open.insert(open.end(), children->rbegin(), children->rend());
    }
    return below;
}

bool UnitTree::isWithin(base::Id unit, base::Id ancestor) const
{
    const std::vector<base::Id> path = withAncestors(unit);
    return std::find(path.begin(), path.end(), ancestor) != path.end();
}

std::vector<base::Id> UnitTree::ordered() const
{
    std::vector<base::Id> all;
    for (base::Id root : m_children.value(0)) {
        const std::vector<base::Id> below = withDescendants(root);
        all.insert(all.end(), below.begin(), below.end());
    }
    // Units in a circle hang on no root; they are shown all the same.
    if (all.size() < m_units.size()) {
        const QSet<base::Id> shown(all.begin(), all.end());
        for (const Unit &unit : m_units) {
            if (!shown.contains(unit.id))
                all.push_back(unit.id);
        }
    }
    return all;
}

std::vector<base::Id> UnitTree::inCircles() const
{
    std::vector<base::Id> circled;
    for (const Unit &unit : m_units) {
        const std::vector<base::Id> path = withAncestors(unit.id);
        const Unit *last = find(path.back());
        if (last->parent == unit.id)
            circled.push_back(unit.id);
    }
    return circled;
}

} // namespace staff
