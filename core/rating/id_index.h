// From ids of rows to places in an array: one open table, because reading a month looks up an id for every row.
#pragma once

#include "base/id.h"

#include <bit>
#include <vector>

namespace rating {

class IdIndex {
public:
    explicit IdIndex(std::size_t expected = 0) { m_slots.resize(std::bit_ceil(2 * expected + 16)); }

    // The id must not be in the index yet and not be 0.
    void insert(base::Id id, qint32 place)
    {
        if (2 * (m_count + 1) > m_slots.size())
            grow();
        put(id, place);
        ++m_count;
    }
    // -1: not in the index.
    qint32 find(base::Id id) const
    {
        for (std::size_t slot = first(id);; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot].id == id)
                return id == 0 ? -1 : m_slots[slot].place;
            if (m_slots[slot].id == 0)
                return -1;
        }
    }

private:
    struct Slot {
        base::Id id = 0;
        qint32 place = -1;
    };
    // ids are time-sorted: a multiplication spreads them
    std::size_t first(base::Id id) const { return std::size_t((quint64(id) * 0x9e3779b97f4a7c15ULL) >> 20) & (m_slots.size() - 1); }
    void put(base::Id id, qint32 place)
    {
        std::size_t slot = first(id);
        while (m_slots[slot].id != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = {id, place};
    }
    void grow()
    {
        std::vector<Slot> old(2 * m_slots.size());
        old.swap(m_slots);
        for (const Slot &slot : old)
            if (slot.id != 0)
                put(slot.id, slot.place);
    }

    std::vector<Slot> m_slots;
    std::size_t m_count = 0;
};

} // namespace rating
