// The way of a sheet as small HTML: who signed what and when, what holds, and what changed since.
#pragma once

#include "rating/sheet_data.h"

#include <QColor>
#include <QString>

namespace rating_ui {

QString wayHtml(const MonthData &month, const SheetData &sheet, const QColor &quiet, const QColor &mark);

// “late: self-score (by 25/10/2026)”; empty: in time.
QString text(rating::DueStep late, const rating::MonthCalendar &calendar, base::Month month);

} // namespace rating_ui
