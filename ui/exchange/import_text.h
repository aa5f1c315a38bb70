// What an import did, in words.
#pragma once

#include <QString>
#include <QStringList>

namespace exchange {
struct ImportReport;
}

namespace exchange_ui {

struct ImportText {
    QString summary; // one or two sentences
    QStringList details; // sheets, notes, then every bad cell with its place
};
ImportText describe(const exchange::ImportReport &report, const QString &file);

} // namespace exchange_ui
