// The 25 manifestations of Directive 24-CT/TU as data. The official wording could be found for five of them only: the rest ship as our own short labels and say
// so until an officer has entered the official text and confirmed it.
#pragma once

#include "store/edit.h"

namespace conduct {

// Puts the shipped catalogue (resources/indicators.json) into a new file.
void seed(store::Edit &edit);

} // namespace conduct
