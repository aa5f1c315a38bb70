#include "exchange/xlsx_styles.h"

#include "exchange/limits.h"
#include "exchange/xml_part.h"

#include <map>

using namespace Qt::StringLiterals;

namespace exchange {

NumberShown numberShown(QStringView code)
{
    if (code.compare(u"General", Qt::CaseInsensitive) == 0)
        return NumberShown::Plain;
    bool day = false, hour = false, minuteOrMonth = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        switch (code[i].toLower().unicode()) {
        case u'"':
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                i = code.size();
            break;
        case u'\\': // the next character as it is
        case u'_': // as much space as the next character takes
        case u'*': // the next character repeated
            ++i;
            break;
        case u'[': { // a colour, a condition, a locale; or elapsed hours, minutes, seconds
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                return NumberShown::Plain;
            const QStringView inside = code.mid(i + 1, end - i - 1);
            const QChar first = inside.isEmpty() ? QChar() : inside[0].toLower();
            if ((first == u'h' || first == u'm' || first == u's') && inside.count(inside[0], Qt::CaseInsensitive) == inside.size())
                hour = true;
            i = end;
            break;
        }
        case u';': // only the first section, that of positive numbers, is about dates
            i = code.size();
            break;
        case u'y':
        case u'd':
            day = true;
            break;
        case u'h':
        case u's':
            hour = true;
            break;
        case u'm':
            minuteOrMonth = true;
            break;
        default:
            break;
        }
    }
    if (day || (minuteOrMonth && !hour))
        return NumberShown::Date;
    return hour ? NumberShown::Time : NumberShown::Plain;
}

NumberShown numberShown(int format)
{
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47) || (format >= 32 && format <= 35))
        return NumberShown::Time;
    if ((format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return NumberShown::Date;
    return NumberShown::Plain;
}

XlsxStyles::XlsxStyles(XmlPart &part)
{
    std::map<int, NumberShown> own;
    bool inCellFormats = false;
    while (part.next()) {
        if (part.isEnd() && part.name() == u"cellXfs")
            inCellFormats = false;
        if (!part.isStart())
            continue;
        if (part.name() == u"cellXfs") {
            inCellFormats = true;
        } else if (part.name() == u"numFmt" && own.size() < limits::cellFormats) {
            const QXmlStreamAttributes attributes = part.attributes();
            own[attributes.value("numFmtId"_L1).toInt()] = numberShown(attributes.value("formatCode"_L1));
        } else if (inCellFormats && part.name() == u"xf") {
            if (m_formats.size() >= limits::cellFormats)
                part.damaged();
            const int id = part.attributes().value("numFmtId"_L1).toInt();
            const auto found = own.find(id);
            m_formats.push_back(found != own.end() ? found->second : numberShown(id));
        }
    }
}

} // namespace exchange
