// Bounds on what a foreign file may ask of us. Far above any real ward's book (the whole of Hanoi is 128,795 people), far below harm.
#pragma once

#include <QtGlobal>

namespace exchange::limits {

constexpr int rows = 1'048'576; // of a sheet, as in Excel
constexpr int columns = 16'384; // of a sheet, as in Excel
constexpr int sheets = 1'000; // of a workbook
constexpr qint64 zipEntries = 10'000;
constexpr qint64 entryBytes = 1LL << 30; // of one part, unpacked
constexpr qint64 stringsBytes = 256LL << 20; // of the shared strings, unpacked
constexpr qint64 partBytes = 16LL << 20; // of the other parts (workbook, relations, styles), unpacked
constexpr int expansion = 200; // unpacked : packed, of parts above expansionGrace (real sheets stay below 40)
constexpr qint64 expansionGrace = 8LL << 20;
constexpr int sharedStrings = 4'000'000;
constexpr int cellFormats = 65'536;
constexpr size_t mergedCells = 100'000; // of a sheet, over several rows
constexpr int xmlDepth = 64;
constexpr qint64 xmlToken = 1LL << 20; // bytes between two tokens: bounds one text, one attribute, one comment
constexpr int cellText = 32'767; // characters of a text that is stored, as in Excel
constexpr qint64 rowText = 4LL << 20; // characters of one row
constexpr qint64 csvRecord = 4LL << 20; // bytes of one CSV row

} // namespace exchange::limits
