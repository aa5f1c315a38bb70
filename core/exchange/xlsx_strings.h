// The texts that a workbook keeps once and cells name by number, and how texts are written in its XML.
#pragma once

#include <QString>

#include <vector>

namespace exchange {

class XmlPart;

// The text of the element just started (<si>, <is>): plain or of several runs, without the reading aids of Asian editions.
QString richText(XmlPart &part);
// _xHHHH_ stands for a character that XML cannot hold.
QString unescaped(QString text);

// Empty when part is null: a workbook may keep all texts in its cells.
std::vector<QString> sharedStrings(XmlPart *part);

} // namespace exchange
