// Made-up Vietnamese names: real family, middle and given names, put together by chance.
#pragma once

#include "sample/random.h"
#include "staff/cadre.h"

#include <QString>

#include <vector>

namespace sample {

// Deals given names like cards, none twice before all were given: forty people show every diacritic.
class Names {
public:
    explicit Names(quint64 seed);
    QString next(staff::Gender gender);

private:
    struct Deck {
        std::vector<int> cards;
        std::size_t at = 0;
    };
    int deal(Deck &deck, int size);

    Random m_random;
    Deck m_men;
    Deck m_women;
};

} // namespace sample
