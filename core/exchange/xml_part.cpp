#include "exchange/xml_part.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/limits.h"

namespace exchange {
XmlPart::XmlPart(std::unique_ptr<ZipEntry> entry, QString file) : m_entry(std::move(entry)), m_file(std::move(file)), m_xml(m_entry.get()) { }

void XmlPart::damaged() const
{
    m_entry->check(); // the reason below the XML is the better one
    base::refuse(Tr::tr("“%1” is damaged or cut short: open it in the spreadsheet program, save it again and retry.").arg(m_file));
}

bool XmlPart::next()
{
    m_entry->allow(limits::xmlToken);
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > limits::xmlDepth)
            damaged();
        return true;
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
    case QXmlStreamReader::Invalid:
        damaged();
    case QXmlStreamReader::EndDocument:
        m_entry->drain();
        return false;
    default:
        return true;
    }
}

void XmlPart::skipElement()
{
    for (int depth = 1; depth > 0;) {
        if (!next())
            damaged();
        if (isStart())
            ++depth;
        else if (isEnd())
            --depth;
    }
}

} // namespace exchange
