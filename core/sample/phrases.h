// The wording of work and meetings.
#pragma once

#include "sample/random.h"
#include "sample/town.h"

#include <span>

namespace sample {

// Where it is done: what is done at a desk, or a unit's own meeting, needs no room of the house.
enum class Where { Desk, Room, Outside, Reception };

struct Task {
    const char16_t *content; // {t} a residential group, {m} the month, {q} the quarter, {c} a class of a school
    const char16_t *paper; // “BC|Báo cáo”: the product's symbol and word; empty: a product without a number, the whole word
    int kMilli;
    int least; // assigned
    int most;
    Where where = Where::Desk;
};

struct Meeting {
    const char16_t *content;
    Where where = Where::Room;
};

// What somebody of that field does; leaders and support workers have tasks of their own.
std::span<const Task> tasksOf(Field field);
std::span<const Task> leaderTasks();
std::span<const Task> supportTasks();

// Meetings of leaders and of offices, the standing one first.
std::span<const Meeting> meetingsOf(Field field);
std::span<const char16_t *const> rooms();
std::span<const char16_t *const> outside();

QString filled(const char16_t *text, Random &random, QDate day, Field field);

} // namespace sample
