// One XML part of a workbook, read as a stream of tokens within bounds: depth, token size, no document type and so no entities of its own.
#pragma once

#include "exchange/zip_archive.h"

#include <QXmlStreamReader>

namespace exchange {

class XmlPart {
public:
    // entry must not be null. file: the workbook's name for messages.
    XmlPart(std::unique_ptr<ZipEntry> entry, QString file);

    // Goes to the next token; false when the document has ended soundly. Throws base::Failure on damage.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView name() const { return m_xml.name(); } // without prefix: transitional and strict workbooks differ only there
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    // The element just started has ended after this.
    void skipElement();
    const QString &file() const { return m_file; }
    [[noreturn]] void damaged() const;

private:
    std::unique_ptr<ZipEntry> m_entry;
    QString m_file;
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

} // namespace exchange
