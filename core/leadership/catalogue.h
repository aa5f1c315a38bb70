// The 12 contents of leading, directing and running as data: our own reconstruction, marked so until an officer confirms the official table.
#pragma once

#include "store/edit.h"

namespace leadership {

// Puts the shipped catalogue (resources/leadership.json) into a new file.
void seed(store::Edit &edit);

} // namespace leadership
