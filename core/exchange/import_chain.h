// Rows that each define a code and may name another code as the one above (a parent unit, a manager). A row that names a refused one is
// refused too, and so on down.
#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace exchange {

class CodeChain {
public:
    explicit CodeChain(std::function<bool(const QString &)> isStored) : m_isStored(std::move(isStored)) { }

    // Rows are counted from 0 in the order of these calls. above may be empty.
    void add(const QString &code, const QString &above, bool bad)
    {
        m_rows.push_back({code, above, bad});
        m_defining.insert(code, m_rows.size() - 1);
        if (!above.isEmpty())
            m_below.insert(above, m_rows.size() - 1);
    }

    size_t size() const { return m_rows.size(); }
    bool isBad(size_t row) const { return m_rows[row].bad; }
    bool isInBook(const QString &code) const { return m_defining.contains(code); }
    // Held by the file or by a row that is not refused.
    bool isKnown(const QString &code) const
    {
        if (m_isStored(code))
            return true;
        for (auto it = m_defining.constFind(code); it != m_defining.constEnd() && it.key() == code; ++it)
            if (!m_rows[*it].bad)
                return true;
        return false;
    }

    // Refuses a row; the rows that fall with it (without itself), each once.
    std::vector<size_t> refuse(size_t row)
    {
        m_rows[row].bad = true;
        std::vector<size_t> fallen;
        std::vector<QString> lost{m_rows[row].code};
        while (!lost.empty()) {
            const QString code = lost.back();
            lost.pop_back();
            if (isKnown(code))
                continue;
            for (auto it = m_below.constFind(code); it != m_below.constEnd() && it.key() == code; ++it) {
                if (m_rows[*it].bad)
                    continue;
                m_rows[*it].bad = true;
                fallen.push_back(*it);
                lost.push_back(m_rows[*it].code);
            }
        }
        return fallen;
    }

private:
    struct Link {
        QString code;
        QString above;
        bool bad;
    };
    std::function<bool(const QString &)> m_isStored;
    std::vector<Link> m_rows;
    QMultiHash<QString, size_t> m_defining;
    QMultiHash<QString, size_t> m_below;
};

} // namespace exchange
