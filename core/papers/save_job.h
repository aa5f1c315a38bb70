// A print job as files: one PDF of all copies, or one of each.
#pragma once

#include "papers/file_names.h"
#include "papers/print_job.h"

namespace papers {

// Told after each copy how many are done. May throw, which ends the job.
using Progress = std::function<void(int done)>;

// cover: the list of copies as the first page. The file is there whole or not at all.
void saveTogether(const PrintJob &job, bool cover, const QString &path, const Progress &progress = {});
// Files named by the pattern in a folder that is made where it is missing; their names. cover: one more, “00 danh sách”. What is written before a
// failure stays.
QStringList saveApart(const PrintJob &job, FileNames names, bool cover, const QString &folder, const Progress &progress = {});

} // namespace papers
