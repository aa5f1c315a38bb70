// Explanations as small HTML for a text view. The words are core's; only their arrangement is made here.
#pragma once

#include "rating/month_data.h"

#include <QColor>
#include <QString>
#include <QStringList>

namespace rating_ui {

// Lines of rating::explanationLines: the first names the person, lines followed by indented ones are headings.
// summary: what the reader came for, above the rest.
QString explanationHtml(const QString &summary, const QStringList &lines, const QColor &quiet);

// “30.00 + 60.08 = 90.08: excellent”, and what stands beside it.
QString summaryOf(const MonthData &data, qint32 place);

// The cap's arithmetic, group by group, and who is over it by name and total.
QString capHtml(const MonthData &data, const QColor &quiet, const QColor &mark);

} // namespace rating_ui
