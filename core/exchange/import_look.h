// A file before it is imported: which of its sheets are tables of ours, which heads they have and what these mean. Needs no ward's file and refuses
// nothing but what cannot be read at all: what a sheet lacks is told, so that a person can say what it means (book_meaning.h).
#pragma once

#include "exchange/book_meaning.h"
#include "exchange/pack.h"

#include <QList>

#include <optional>

namespace exchange {

struct LookedColumn {
    int column = 0; // in the file
    QString head; // as written, on one line
    QStringList examples; // of the first filled rows below, at most MostExamples, as a person sees them
    int field = NotRead; // place in SheetSpec::columns
};

struct LookedSheet {
    QString name; // as in the file
    bool isHidden = false;
    std::optional<Table> table; // none: it is passed over
    QString why; // it is, in the user's language
    int headerRow = 0; // 0: it has none
    std::vector<LookedColumn> columns; // that have a head
    QString lacking; // required columns that no head means, as the contract calls them; empty: none

    QStringList heads() const;
};

struct LookedBook {
    QList<LookedSheet> sheets; // in the order of the file
    std::optional<Pack> pack; // it is one: nothing but its receiver's cells will be taken

    bool isReady() const; // some sheet will be read, and none lacks anything
};

inline constexpr int MostExamples = 3;

// Throws base::Failure (Io, Refused) when path cannot be read.
LookedBook lookAt(const QString &path, const BookMeaning &meaning = {});

} // namespace exchange
