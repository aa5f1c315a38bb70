// The words of a rule set's document as people read and type them: “true” is “có”, “cong-chuc” is “công chức”, a decimal point is a comma, a date is
// dd/MM/yyyy. The document keeps its own.
#pragma once

#include <QString>

namespace catalogues_ui {

QString shownValue(const QString &value);
// What was typed, in the document's words; what means none of them stays as it was typed, and the document's check says what is wrong with it.
QString meantValue(const QString &typed);

} // namespace catalogues_ui
