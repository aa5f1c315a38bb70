// Names for files made of people's names, safe on NTFS and every other disk.
#pragma once

#include <QString>
#include <QStringList>

namespace papers {

// The pattern's {code}, {name} and {unit} filled in; the ending (“.pdf”, “.docx”) is added where it does not end so. What NTFS refuses becomes “-” (<
// > : " / \ | ? *, control characters), dots and spaces at the end go, a dot in front and names of devices (CON, NUL, COM1 …) get “_” in front, and
// the whole is at most 120 characters long. Throws base::Failure (Usage) for another word in braces, for a pattern that is empty, begins with a dot
// (hidden files) or holds a separator of folders: what somebody types is told, only what names bring along is mended.
class FileNames {
public:
    explicit FileNames(const QString &pattern, const QString &ending = QStringLiteral(".pdf"));

    // Names that a disk would take for the same (case aside) are told apart: “… (2).pdf”.
    QString next(const QString &code, const QString &name, const QString &unit);

private:
    QString m_pattern, m_ending;
    QStringList m_taken; // folded
};

} // namespace papers
