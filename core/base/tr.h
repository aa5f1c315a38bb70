// Texts for people: English in the source, translated where they are shown. One context for all rooms: lupdate loses sight of a local one inside
// functions whose return type is qualified, and the text would never be found again.
#pragma once

#include <QCoreApplication>

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tr)
};
