// Vietnamese text: one spelling (NFC), search without accents, names in the order of a class register.
#pragma once

#include <QCollator>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace base {

// NFC, outer white space (NBSP too) gone. Texts from macOS and PDFs come decomposed; stored text never is.
QString cleaned(QStringView text);

// The key under which people search and headers match: NFD, marks dropped, đ → d, case folded, runs of white space as one space, trimmed.
// folded("  Đặng  Thị Hương") == "dang thi huong".
QString folded(QStringView text);

// Whether every word of needle begins or lies in the folded haystack, in any order.
bool foundIn(QStringView foldedHaystack, const QStringList &foldedNeedleWords);

// Orders names as Vietnamese lists do: given name (last word), then family name, then the middle names, in Vietnamese collation.
class NameOrder {
public:
    NameOrder();
    bool operator()(const QString &a, const QString &b) const { return compare(a, b) < 0; }
    int compare(const QString &a, const QString &b) const;
    // A key that sorts bytewise-comparable with other keys of the same object: for sorting many names once.
    QCollatorSortKey key(const QString &name) const;

private:
    QCollator m_collator;
};

// dd/MM/yyyy, empty for no date.
QString dateText(QDate date);

} // namespace base
