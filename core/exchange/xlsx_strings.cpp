#include "exchange/xlsx_strings.h"

#include "exchange/limits.h"
#include "exchange/xml_part.h"

using namespace Qt::StringLiterals;

namespace exchange {

QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        bool hex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&hex, 16);
        if (hex)
            text.replace(at, 7, QChar(code));
    }
    return text;
}

QString richText(XmlPart &part)
{
    QString text;
    bool inText = false;
    for (int depth = 1; depth > 0;) {
        if (!part.next())
            part.damaged();
        if (part.isStart()) {
            if (part.name() == u"rPh") {
                part.skipElement();
                continue;
            }
            ++depth;
            inText = part.name() == u"t";
        } else if (part.isEnd()) {
            --depth;
            inText = false;
        } else if (inText && part.isText()) {
            text += part.text();
            if (text.size() > limits::xmlToken)
                part.damaged();
        }
    }
    return unescaped(std::move(text));
}

std::vector<QString> sharedStrings(XmlPart *part)
{
    std::vector<QString> strings;
    while (part && part->next()) {
        if (!part->isStart() || part->name() != u"si")
            continue;
        if (strings.size() >= size_t(limits::sharedStrings))
            part->damaged();
        strings.push_back(richText(*part));
    }
    return strings;
}

} // namespace exchange
