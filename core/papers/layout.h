// Documents become pages: once, on the fixed reference of units.h; every device shows the same breaks.
#pragma once

#include "papers/document.h"
#include "papers/fonts.h"
#include "papers/pages.h"

namespace papers {

// Rows are never cut (one taller than a page goes on on the next between its lines), headers repeat, the signatures never stand alone, nothing
// is clipped. A document gives at least one page. Where the recipients or captions of the signatures alone fill more than a page, they are
// refused (base::Failure): no paper has that.
Pages layOut(const Document &document, const Fonts &fonts);

} // namespace papers
