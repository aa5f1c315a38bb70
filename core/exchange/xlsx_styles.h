// Which cell formats of a workbook show a number as a date or an hour: the only thing that tells them from other numbers.
#pragma once

#include <QStringView>

#include <vector>

namespace exchange {

class XmlPart;

enum class NumberShown : quint8 { Plain, Date, Time };

// formatCode as in styles.xml, e.g. `dd/mm/yyyy;@`, `[$-42A]d mmmm yyyy`, `[h]:mm`. Quoted and escaped text does not count.
NumberShown numberShown(QStringView formatCode);
// The formats that have a number and no code (14 is a short date), those of Asian editions too.
NumberShown numberShown(int builtinFormat);

class XlsxStyles {
public:
    XlsxStyles() = default; // a workbook without styles: plain numbers
    explicit XlsxStyles(XmlPart &part);
    // style: a cell's s attribute. An unknown one is plain.
    NumberShown shownAs(int style) const { return style >= 0 && size_t(style) < m_formats.size() ? m_formats[size_t(style)] : NumberShown::Plain; }

private:
    std::vector<NumberShown> m_formats;
};

} // namespace exchange
