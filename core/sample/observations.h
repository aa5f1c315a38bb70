// Writes the manifestations that were recorded, what came of them, the weeks signed as “none found” and the heads' reviews.
#pragma once

#include "conduct/observation_table.h"
#include "sample/random.h"
#include "sample/town.h"
#include "store/edit.h"

#include <QSet>

#include <optional>
#include <vector>

namespace sample {

class Observations {
public:
    explicit Observations(const Town &town);

    // Of the week (by place in Time::weeks), and the remedies that were done in it.
    void record(store::Edit &edit, int week);

private:
    struct Case {
        int person = -1;
        int unit = -1; // one of both
        QString indicator;
        QDate day;
        conduct::Severity severity = conduct::Severity::Light;
        conduct::Source source = conduct::Source::Head;
        std::optional<conduct::Conclusion> conclusion; // none yet
        QDate concludedOn;
        QDate remedyDue;
        QDate remediedOn;
    };
    struct Remedy {
        base::Id observation = 0;
        QDate on;
    };

    Case byChance(int week, Random &random);
    bool choosePerson(Case &found, Random &random);
    void write(store::Edit &edit, const Case &found, int week, Random &random);
    void writePlants(store::Edit &edit, int week);
    void signUnits(store::Edit &edit, int week);
    int placeOf(QDate day) const; // week of a day; the first for earlier days

    const Town &m_town;
    std::vector<QString> m_codes; // all 25, shuffled
    std::vector<int> m_leaders; // people
    std::vector<int> m_cores; // each ward's first person
    std::vector<int> m_wardOf; // by unit
    std::size_t m_nextCode = 0;
    int m_number = 0; // of records
    QSet<quint64> m_had; // subject and code: nobody has one manifestation twice by chance
    std::vector<bool> m_seenIn; // this week, by unit
    bool m_forgot = false; // the unit that forgets to sign once has done so
    std::vector<std::vector<Remedy>> m_remedies; // by week
};

} // namespace sample
