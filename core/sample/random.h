// A small generator of our own: the same numbers on every machine and with every standard library, whose distributions may differ.
// Streams are keyed by what they are for (a person, a week …), so that adding one draw somewhere does not shift everything after it.
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace sample {

class Random {
public:
    // A stream of its own for each combination of seed and key.
    explicit Random(quint64 seed, quint64 a = 0, quint64 b = 0, quint64 c = 0) : m_state(mix(mix(mix(mix(seed) ^ a) ^ b) ^ c)) { }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        return mix(m_state);
    }
    // 0 … n − 1; n > 0. The bias of the plain remainder is below 2⁻⁴⁰ for every n used here.
    int below(int n) { return int(next() % quint64(n)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    bool oneIn(int n) { return below(n) == 0; }
    template <class Container> const auto &pick(const Container &from) { return from[std::size_t(below(int(std::size(from))))]; }

private:
    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    static constexpr quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace sample
