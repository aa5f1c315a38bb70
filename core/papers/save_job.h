// A print job as files: one of all copies, or one of each; as PDF, or as .docx for those who finish papers in a word processor.
#pragma once

#include "papers/file_names.h"
#include "papers/print_job.h"

namespace papers {

enum class Format { Pdf, Docx };
QString endingOf(Format format); // “.pdf”
std::optional<Format> formatNamed(const QString &file); // as its name ends; none: in neither way

// Told after each copy how many are done. May throw, which ends the job.
using Progress = std::function<void(int done)>;

// cover: the list of copies as the first page. The file is there whole or not at all.
void saveTogether(const PrintJob &job, bool cover, const QString &path, const Progress &progress = {}, Format format = Format::Pdf);
// Files named by the pattern in a folder that is made where it is missing; their names, which end as their format does. cover: one more, “00 danh
// sách”. What is written before a failure stays.
QStringList saveApart(const PrintJob &job, FileNames names, bool cover, const QString &folder, const Progress &progress = {},
                      Format format = Format::Pdf);

} // namespace papers
