// The short code on a decided paper, by which the paper can be held against the file: which file decided, and a digest of what was signed and of the
// entry of the audit log that holds the decision. Whoever wants another content to bear the same code has to find 65 chosen bits.
#pragma once

#include <QByteArray>
#include <QString>

namespace rating {

// “7K3M-09XA-QH5T-2VDE”: 16 characters of Crockford's Base32 (no I, L, O, U) in groups of four. 2 are of the file, 13 of the decision; the last makes
// any one wrong character, and any two that changed places, come to light.
// fileMark: hash of the first entry of the audit log (it goes with every copy and backup of the file); digest: of what was signed; entryHash: of the
// entry that decided.
QString paperCode(const QByteArray &fileMark, const QByteArray &digest, const QByteArray &entryHash);

// What somebody typed or a reader read, as paperCode() writes it: case, spaces, dashes and full stops do not matter, O is 0, I and L are 1.
// Throws base::Failure (Usage) with what is wrong: a letter no code has, another length, a slip of the pen.
QString paperCodeFrom(const QString &typed);

// Whether a code was made in the file with this mark (one other file in a thousand looks the same).
bool isOfFile(const QString &code, const QByteArray &fileMark);

} // namespace rating
