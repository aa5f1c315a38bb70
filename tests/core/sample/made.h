// A made-up ward in a folder of its own, gone with it.
#pragma once

#include "sample/sample.h"

#include <QTemporaryDir>

struct Made {
    explicit Made(const sample::Options &options = {}) : opened(sample::make(folder.filePath(QString::fromLatin1("ward.nenep")), options)) { }
    store::Database &database() { return *opened.database; }

    QTemporaryDir folder;
    store::OpenResult opened;
};

// The first column of the first row as a number or a text.
qint64 number(store::Database &database, const char *sql);
QString text(store::Database &database, const char *sql);
