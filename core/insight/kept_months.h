// Facts by month. Those of a ward of 1,500 take some megabytes a month, so only the months asked for last are kept.
#pragma once

#include "base/month.h"

#include <algorithm>
#include <map>

namespace insight {

template <class T> class KeptMonths {
public:
    template <class Read> const T &get(base::Month month, Read read)
    {
        auto known = m_months.find(month);
        if (known == m_months.end())
            known = m_months.insert({month, Kept{read(), 0}}).first;
        known->second.asked = ++m_asked;
        return known->second.facts;
    }
    bool has(base::Month month) const { return m_months.contains(month); }
    void clear() { m_months.clear(); }
    void drop(base::Month month) { m_months.erase(month); }
    // Drops all but so many. What get() gave of the others stays.
    void keep(std::size_t most)
    {
        while (m_months.size() > most)
            m_months.erase(
                std::min_element(m_months.begin(), m_months.end(), [](const auto &a, const auto &b) { return a.second.asked < b.second.asked; }));
    }

private:
    struct Kept {
        T facts;
        qint64 asked = 0; // when, counted
    };
    std::map<base::Month, Kept> m_months;
    qint64 m_asked = 0;
};

} // namespace insight
