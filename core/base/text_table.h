// Tables as plain text, for people at a command line.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace base {

// Columns as wide as their widest cell, two spaces apart, figures (right) to the right; UTF-8, one line a row. Every line has right.size() cells.
QByteArray aligned(const std::vector<QStringList> &lines, const std::vector<bool> &right);

} // namespace base
