// Paragraphs and tables in the words of WordprocessingML (ECMA-376, part 1, 17).
#pragma once

#include "papers/docx_flow.h"

#include <QXmlStreamWriter>

namespace papers::docx {

// Elements are written by their usual prefixes; whoever opens the root declares them.
class Xml {
public:
    explicit Xml(QByteArray &out) : m_xml(&out) { }

    QXmlStreamWriter &raw() { return m_xml; }
    void open(const QString &name) { m_xml.writeStartElement(name); }
    void close() { m_xml.writeEndElement(); }
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, value); }
    void attribute(const QString &name, int value) { m_xml.writeAttribute(name, QString::number(value)); }
    void empty(const QString &name) { m_xml.writeEmptyElement(name); }
    void value(const QString &name, const QString &value); // <name w:val="value"/>
    void value(const QString &name, int number) { value(name, QString::number(number)); }

    void write(const Para &para);
    void write(const Grid &grid);

private:
    void write(const Piece &piece);
    void writeLook(const Para &para);
    void field(const QString &instruction, double size);
    void look(const Run &run);

    QXmlStreamWriter m_xml;
};

// What XML knows no way to say (control characters, halves of a pair) left out.
QString sayable(const QString &text);

} // namespace papers::docx
