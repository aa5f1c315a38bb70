// What the window calls the papers, and what each asks of the person who prints it.
#pragma once

#include "papers/print_job.h"

namespace papers_ui {

QString nameOf(papers::PaperId paper); // in the user's language; the paper itself is Vietnamese
QString needsOf(const papers::PaperKind &kind); // “a month; a person, a unit or everybody”

// Which of the options a paper has.
bool takesPerson(const papers::PaperKind &kind);
bool canBeApart(const papers::PaperKind &kind); // a copy of each unit

} // namespace papers_ui
