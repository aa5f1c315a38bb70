// What people once said of heads, for the next file with the same heads: in their settings, by the set of heads of a sheet.
#pragma once

#include "exchange/import_look.h"

namespace exchange_ui {

exchange::BookMeaning rememberedMeaning(const exchange::LookedBook &book);
void rememberMeaning(const exchange::LookedBook &book, const exchange::BookMeaning &meaning);

} // namespace exchange_ui
