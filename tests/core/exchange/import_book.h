// A file to import into, and small books to import, for tests.
#pragma once

#include "conduct/catalogue.h"
#include "exchange/import.h"
#include "leadership/catalogue.h"
#include "store/edit.h"
#include "store/statement.h"
#include "support/file.h"
#include "support/strings.h"
#include "zip_writer.h"

#include <QFile>
#include <QTemporaryDir>

namespace test {

// Sheets of texts; a row of no texts is a blank row.
struct Sheets : QList<std::pair<QString, QList<QStringList>>> {
    using QList::QList;
};

inline QByteArray sheetData(const QList<QStringList> &rows)
{
    QByteArray data;
    for (int i = 0; i < rows.size(); ++i) {
        data += "<row r=\"" + QByteArray::number(i + 1) + "\">";
        for (const QString &text : rows[i])
            data += text.isNull() ? "<c/>" : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
        data += "</row>";
    }
    return data;
}

class ImportFile : public File {
public:
    ImportFile()
        : File([](store::Database &database) {
              store::Edit edit(database, {}, QStringLiteral("new"), store::EntryKind::Creation);
              conduct::seed(edit);
              leadership::seed(edit);
              edit.commit();
          })
    {
    }

    exchange::ImportReport import(const Sheets &sheets, const exchange::ImportOptions &options = {})
    {
        TestBook book;
        for (const auto &[name, rows] : sheets)
            book.sheets << std::pair(name, sheetData(rows));
        return importBytes(book.bytes(), QStringLiteral("book.xlsx"), options);
    }
    exchange::ImportReport importBytes(const QByteArray &bytes, const QString &name, const exchange::ImportOptions &options = {})
    {
        const QString path = m_books.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return exchange::importFile(database(), rights::owner(), path, options);
    }
    exchange::ImportReport importData(const char *name, const exchange::ImportOptions &options = {})
    {
        return exchange::importFile(database(), rights::owner(), QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name), options);
    }

    // The rows of a query, columns joined by |, NULL as -.
    QStringList rows(const QString &sql)
    {
        store::Statement statement(database(), sql);
        QStringList out;
        while (statement.next()) {
            QStringList columns;
            for (int i = 0; i < statement.columns(); ++i)
                columns << (statement.isNull(i) ? QStringLiteral("-") : statement.text(i));
            out << columns.join(QLatin1Char('|'));
        }
        return out;
    }
    // Every row of every table but the audit log: what must not change.
    QStringList everything()
    {
        QStringList all;
        for (const QString &table :
             rows(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'audit%' ORDER BY name")))
            for (const QString &row : rows(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(table)))
                all << table + QLatin1Char(':') + row;
        return all;
    }

private:
    QTemporaryDir m_books;
};

// “Công việc 335 Tuần”: where the bad cells are, in order.
inline QStringList placesOf(const exchange::ImportReport &report)
{
    QStringList out;
    for (const exchange::BadCell &bad : report.bad)
        out << QStringLiteral("%1 %2 %3").arg(bad.sheet).arg(bad.row).arg(bad.column);
    return out;
}

// All of it when a check fails.
inline std::string told(const exchange::ImportReport &report)
{
    QString text = QStringLiteral("inserted %1 updated %2 unchanged %3 bad rows %4\n")
                       .arg(report.inserted)
                       .arg(report.updated)
                       .arg(report.unchanged)
                       .arg(report.badRows);
    for (const exchange::BadCell &bad : report.bad)
        text += QStringLiteral("%1 %2 %3 “%4” %5\n").arg(bad.sheet).arg(bad.row).arg(bad.column, bad.value, bad.reason);
    return (text + report.notes.join(QLatin1Char('\n'))).toStdString();
}

} // namespace test
