// Vietnamese text: one spelling (NFC), search without accents, names in the order of a class register.
#pragma once

#include <QCollator>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>

namespace base {

// Zero-width spaces and joiners, byte order marks, soft hyphens, marks of direction …: texts pasted from Word, Zalo and web pages carry them, and two
// texts that differ in nothing else are one to whoever reads them.
bool isInvisible(QChar c);

// NFC, without invisible characters, outer white space (NBSP too) gone. Texts from macOS and PDFs come decomposed; stored text never is.
QString cleaned(QStringView text);

// The key under which people search and headers match: NFD, marks and invisible characters dropped, đ → d (also the Icelandic ð, which texts
// converted from TCVN3 or VNI have in its place), case folded, runs of white space as one space, trimmed. folded("  Đặng  Thị Hương") == "dang thi
// huong".
QString folded(QStringView text);

// Whether every word lies somewhere in the folded haystack, in any order. No words: true.
bool foundIn(QStringView foldedHaystack, const QStringList &foldedNeedleWords);

// Orders names as Vietnamese lists do: given name (last word), then family name, then the middle names, each in Vietnamese collation without
// case: whoever is called Anh stands before whoever is called Ánh, whatever their families.
class NameOrder {
public:
    NameOrder();
    bool operator()(const QString &a, const QString &b) const { return compare(a, b) < 0; }
    int compare(const QString &a, const QString &b) const; // 0: equal but for case and spaces

    // For sorting many names once: keys of the same object compare as the names do.
    class Key {
    public:
        friend bool operator<(const Key &a, const Key &b) { return a.compare(b) < 0; }
        int compare(const Key &other) const;

    private:
        friend class NameOrder;
        explicit Key(std::array<QCollatorSortKey, 3> parts) : m_parts(std::move(parts)) { }
        std::array<QCollatorSortKey, 3> m_parts;
    };
    Key key(const QString &name) const;

private:
    QCollator m_collator;
};

// dd/MM/yyyy, empty for no date.
QString dateText(QDate date);

} // namespace base
