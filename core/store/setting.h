// Rows of the table `setting`: what a key stands for, and who may set it, is for the rooms to say.
#pragma once

#include "store/edit.h"

namespace store {

// An empty value: the row goes.
void saveSetting(Edit &edit, const QString &key, const QString &value);

} // namespace store
