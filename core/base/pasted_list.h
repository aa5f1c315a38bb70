// A list as people paste it from Word, a PDF or a spreadsheet: one item a paragraph, numbered or not, or a table with the numbers in a column.
#pragma once

#include <QString>
#include <QStringList>

namespace base {

// The items without their numbers, in order. Headings of parts (“I. …”, “Nhóm 1: …”) and blank lines are left out; where most lines begin with a
// number, a line without one goes on with the item above.
QStringList pastedItems(const QString &text);

} // namespace base
