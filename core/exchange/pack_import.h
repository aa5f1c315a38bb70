// A pack on its way back: nothing but its receiver's cells is taken from it.
#pragma once

#include "exchange/import_book.h"
#include "exchange/pack.h"

namespace exchange {

// To be called by importFile() once the book is open. When it is a pack: sheets and columns that are not the receiver's count as absent, rows of
// other people or months are bad, and rows in which the receiver typed nothing where nothing is stored are passed over. Else nothing happens. Throws
// base::Failure (Refused) for a pack that is damaged or whose receiver is unknown.
void restrictToPack(store::Database &database, Book &book, ImportReport &report);

} // namespace exchange
