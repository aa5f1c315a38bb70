// How somebody has divided a page, remembered for them as the columns of grids are.
#pragma once

#include <QString>

class QSplitter;

namespace rating_ui {

// Once all its parts are in it and have their first sizes: these stand until the reader moves one.
void keepSizes(QSplitter *splitter, const QString &name);

} // namespace rating_ui
