// A file for one test: made in a folder of its own, gone afterwards. The clock stands at noon of 2026-11-02 UTC unless moved; ids are the same every
// time.
#pragma once

#include "store/database.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <functional>
#include <memory>

namespace test {

class File {
public:
    explicit File(const std::function<void(store::Database &)> &initialise = {})
    {
        REQUIRE(m_dir.isValid());
        store::OpenOptions options;
        options.clock = [this] { return now; };
        options.beforeStatement = [this](qint64 number) {
            if (beforeStatement)
                beforeStatement(number);
        };
        options.ids = std::make_shared<base::IdSource>([this] { return now.toMSecsSinceEpoch(); }, [] { return 7U; });
        store::OpenResult made = store::Database::create(m_dir.filePath(QStringLiteral("ward.nenep")), options, initialise);
        INFO(made.message.toStdString());
        REQUIRE(made.database);
        m_database = std::move(made.database);
    }

    store::Database &database() { return *m_database; }
    operator store::Database &() { return *m_database; } // NOLINT: a test's file is used wherever a file is

    std::function<void(qint64)> beforeStatement; // may throw: a fault there
    QDateTime now = QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);

private:
    QTemporaryDir m_dir;
    std::unique_ptr<store::Database> m_database;
};

} // namespace test
