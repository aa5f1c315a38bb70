// Columns whose values must not outlive them in the log: of those the log keeps a digest, so that verify still sees a change made by another program
// while an old password's hash is nowhere to be found. What the log cannot give back, undo refuses.
#pragma once

#include "store/value.h"

#include <QStringView>

namespace store {

bool isSecret(QStringView table, QStringView column);
// As the log keeps a secret value: the BLAKE2b of a text, as bytes. NULL, and what is bytes already, stays. The values are random enough (salted
// Argon2id) that nobody finds them by their digest.
Value withheld(const Value &value);

} // namespace store
