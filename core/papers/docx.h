// Papers as .docx, for those who finish them in a word processor: the same documents that are laid out as pages, with their words, sizes, tables and
// signatures, but where a page ends is the word processor's to say. Rows are not cut, headers repeat, signatures hold together and to what is above.
#pragma once

#include "papers/document.h"
#include "papers/fonts.h"
#include "papers/page_painter.h"

#include <functional>
#include <optional>

namespace papers {

// Writes the papers that next gives, until it gives none, to a file: each a section that begins on a page of its own and counts its own pages. Whole
// or not at all: base::Failure (Io) names the file, (Refused) where next gives none. The bytes depend on nothing but the papers.
void saveDocx(const QString &path, const PdfInfo &info, const Fonts &fonts, const std::function<std::optional<Document>()> &next);
void saveDocx(const QString &path, const PdfInfo &info, const Fonts &fonts, const Document &document);

} // namespace papers
