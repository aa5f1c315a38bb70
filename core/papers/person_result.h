// One person's month as lists, minutes and notices tell it: figures as they are printed, words as they are said.
#pragma once

#include "access/rights.h"
#include "base/id.h"
#include "rating/cap.h"
#include "rating/score.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace papers {

struct PersonResult {
    QString code{};
    QString name{};
    QString title{};
    base::Id unit = 0;
    QString unitName{};
    QString self{}; // totals; empty: none given, or not to be seen yet
    QString superior{};
    QString total{};
    rating::Rating proposed = rating::Rating::Unrated;
    std::optional<rating::Rating> decided{};
    rating::Note note = rating::Note::None;
    QStringList conditions{}; // titles of those that fix the class
    QString reason{}; // why the decided class differs
    QString opinion{}; // of the collective

    rating::Rating standing() const { return decided.value_or(proposed); }
    // Nobody has decided, and there is no total to propose a class by: “chưa xếp loại”. “Không xếp loại” is what stands for who was away.
    bool isPending() const
    {
        return !decided && proposed == rating::Rating::Unrated && (note == rating::Note::NoItems || note == rating::Note::NoScorecard);
    }
};

struct CapSummary {
    rating::CapLine line{};
    QStringList over{}; // names with codes, lowest first
};

// How many stand in each class: by Rating, from excellent to unrated.
struct ClassCounts {
    int people = 0;
    int undecided = 0;
    int pending = 0; // not in a class yet
    int of[6] = {}; // index: Rating

    void add(const PersonResult &person)
    {
        ++people;
        undecided += person.decided ? 0 : 1;
        if (person.isPending())
            ++pending;
        else
            ++of[int(person.standing())];
    }
    int count(rating::Rating rating) const { return of[int(rating)]; }
};

// What stands in the last column of lists: why there is no total, what fixed the class, why it differs.
QString classOf(const PersonResult &person); // of the decided, else the proposed class, for narrow columns: “Tốt”, “Chưa xếp loại”
QString remarkOf(const PersonResult &person);
QString capGroupName(rating::CapGroup group);
// “⌊12 × 20 : 120⌋ = 2”: how many may be excellent.
QString capArithmetic(const CapSummary &cap);

} // namespace papers
