// Which sheets of a file are tables of ours, and where their columns stand.
#pragma once

#include "exchange/import.h"
#include "store/edit.h"

#include <memory>
#include <span>
#include <vector>

namespace exchange {

struct BookSheet {
    int index = 0; // in the file, and in ImportReport::sheets
    Header header;
};

// Of one kind: offices keep a sheet for each unit, or each month.
using BookSheets = std::span<const BookSheet>;

struct Book {
    std::unique_ptr<SheetFile> file;
    std::vector<BookSheet> sheets; // the recognised ones, in the order in which they are taken in: units, staff, the rest

    Corrections corrections; // which file gives already

    bool isPack = false; // what people send back: a cell left blank is no answer, and clears nothing

    bool holds(Table table) const;
};

// Opens and recognises; fills report.sheets and the notes about what is passed over. Throws as importFile() does.
Book openBook(const QString &path, const ImportOptions &options, ImportReport &report);

// Takes the book in; nothing is committed. Throws as importFile() does.
void importInto(store::Edit &edit, const rights::Caller &caller, Book &book, const ImportOptions &options, ImportReport &report);
QString importAction(const QString &path); // what the log calls it

// By content first, then by the name's ending: whether path is to be read as a table of text.
bool isCsv(const QString &path);

} // namespace exchange
