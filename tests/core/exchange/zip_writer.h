// Makes small zips and workbooks for tests, sound ones and broken ones.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <utility>

struct ZipPart {
    QString name;
    QByteArray bytes;
    bool encrypted = false;
};

QByteArray zipOf(const QList<ZipPart> &parts);
// A part of a zip, as it went in; empty: there is none.
QByteArray partOf(const QByteArray &zip, const QString &name);

// The parts of a workbook with these sheets, each given as what stands inside <sheetData>.
struct TestBook {
    QList<std::pair<QString, QByteArray>> sheets;
    QMap<QString, QByteArray> states; // of sheets: hidden, veryHidden
    QMap<QString, QByteArray> tails; // of sheets: what follows </sheetData>
    QByteArray strings; // what stands inside <sst>; none: no such part
    QByteArray styles; // what stands inside <styleSheet>
    bool from1904 = false;
    QByteArray mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    QList<ZipPart> parts() const;
    QByteArray bytes() const { return zipOf(parts()); }
};
