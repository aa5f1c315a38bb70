// What is typed above a column to keep some of its rows: words anywhere in the cell (no accents needed), “=KT” for the whole cell, “=” for blank
// ones, “<>” for those that are not, and > >= < <= with a number or a date.
#pragma once

#include <QString>
#include <QStringList>

namespace grid {

class Filter {
public:
    static Filter parse(const QString &typed);
    bool isEmpty() const { return m_kind == Kind::Words && m_words.isEmpty(); }
    bool accepts(const QString &cell) const;

private:
    enum class Kind { Words, Equal, Filled, Above, AtLeast, Below, AtMost };
    Kind m_kind = Kind::Words;
    QStringList m_words;
    QString m_text; // folded
    double m_number = 0;
};

// The size of a cell for comparing: a number with comma or point, or a date dd/MM/yyyy as its day; NaN for anything else.
double sizeOf(const QString &cell);

} // namespace grid
