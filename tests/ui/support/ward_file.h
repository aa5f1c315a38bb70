// A file with the ward of tests/data, made once a program: importing it takes longer than anything else in these tests.
#pragma once

#include "conduct/catalogue.h"
#include "exchange/import.h"
#include "leadership/catalogue.h"
#include "store/edit.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace test {

inline QString wardFile()
{
    static const QTemporaryDir dir;
    static const QString path = [] {
        QString file = dir.filePath(QStringLiteral("ward.nenep"));
        const store::OpenResult made = store::Database::create(file, {}, [](store::Database &database) {
            store::Edit edit(database, {}, QStringLiteral("Mới"), store::EntryKind::Creation);
            conduct::seed(edit);
            leadership::seed(edit);
            edit.commit();
        });
        INFO(made.message.toStdString());
        REQUIRE(made.database);
        const exchange::ImportReport report = exchange::importFile(*made.database, rights::owner(), QStringLiteral(TEST_DATA "/ward.xlsx"));
        REQUIRE(report.badRows == 0);
        return file;
    }();
    return path;
}

} // namespace test
