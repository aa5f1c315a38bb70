// Sets a paper as a careful clerk does: a page more for a few lines is spared.
#pragma once

#include "papers/document.h"
#include "papers/fonts.h"
#include "papers/pages.h"

namespace papers {

// Where the last of several pages would be less than half full, tables a point smaller (to 10 pt), gaps and the room for the hand a little less, if
// that spares the page; else as layOut(). The type of the body is the decree's and stays. Throws as layOut().
Pages layOutTidily(const Document &document, const Fonts &fonts);

} // namespace papers
