#include "exchange/xlsx_reader.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/limits.h"
#include "exchange/xlsx_merges.h"
#include "exchange/xlsx_sheet.h"
#include "exchange/xlsx_strings.h"
#include "exchange/xml_part.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// Part names of OLE compound files are UTF-16: an encrypted workbook is one that holds "EncryptedPackage".
bool holdsUtf16(QIODevice &device, QStringView word)
{
    const QByteArray wanted(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    constexpr qint64 piece = 1 << 20, most = 256LL << 20;
    QByteArray window;
    device.seek(0);
    for (qint64 read = 0; read < most; read += piece) {
        const QByteArray more = device.read(piece);
        if (more.isEmpty())
            return false;
        window = window.right(wanted.size() - 1) + more;
        if (window.contains(wanted))
            return true;
    }
    return false;
}

[[noreturn]] void refuseOle(QIODevice &device, const QString &file)
{
    if (holdsUtf16(device, u"EncryptedPackage"))
        base::refuse(Tr::tr("“%1” is protected by a password: remove it in the spreadsheet program and save again.").arg(file));
    if (holdsUtf16(device, u"Workbook") || holdsUtf16(device, u"Book"))
        base::refuse(Tr::tr("“%1” is an old .xls workbook: open it in the spreadsheet program and save it as .xlsx.").arg(file));
    base::refuse(Tr::tr("“%1” is a file of another program, not a workbook.").arg(file));
}

struct Relation {
    QString target;
    QString type;
};

// Relations of a part, by id. base: the folder that relative targets start from.
std::map<QString, Relation> relations(const ZipArchive &zip, const QString &entry, const QString &base)
{
    std::map<QString, Relation> found;
    auto stream = zip.open(entry, limits::partBytes);
    if (!stream)
        return found;
    XmlPart part(std::move(stream), zip.file());
    while (part.next()) {
        if (!part.isStart() || part.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = part.attributes();
        if (attributes.value("TargetMode"_L1) == u"External")
            continue;
        const QString target = attributes.value("Target"_L1).toString();
        const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : base + target);
        found[attributes.value("Id"_L1).toString()] = {path, attributes.value("Type"_L1).toString()};
    }
    return found;
}

class XlsxFile : public SheetFile {
public:
    XlsxFile(std::unique_ptr<QIODevice> device, const QString &file) : m_zip(std::move(device), file)
    {
        const QString workbook = workbookPart();
        const QString folder = workbook.left(workbook.lastIndexOf(u'/') + 1);
        const auto parts = relations(m_zip, folder + u"_rels/"_s + workbook.mid(folder.size()) + u".rels"_s, folder);
        readWorkbook(workbook, parts);
        for (const auto &[id, relation] : parts) {
            if (relation.type.endsWith("/styles"_L1)) {
                if (auto stream = m_zip.open(relation.target, limits::partBytes)) {
                    XmlPart part(std::move(stream), m_zip.file());
                    m_context.styles = XlsxStyles(part);
                }
            } else if (relation.type.endsWith("/sharedStrings"_L1)) {
                if (auto stream = m_zip.open(relation.target, limits::stringsBytes)) {
                    XmlPart part(std::move(stream), m_zip.file());
                    m_context.strings = sharedStrings(&part);
                }
            }
        }
    }

    int count() const override { return int(m_sheets.size()); }
    QString name(int sheet) const override { return m_sheets.at(size_t(sheet)).name; }
    bool isHidden(int sheet) const override { return m_sheets.at(size_t(sheet)).hidden; }

    std::unique_ptr<RowSource> open(int sheet) override
    {
        const Sheet &wanted = m_sheets.at(size_t(sheet));
        if (wanted.part.isEmpty())
            return nullptr;
        auto stream = m_zip.open(wanted.part, limits::entryBytes);
        if (!stream)
            base::refuse(Tr::tr("“%1” is damaged: its sheet “%2” is missing.").arg(m_zip.file(), wanted.name));
        return std::make_unique<XlsxSheet>(std::move(stream), m_zip.file(), m_context);
    }

    std::vector<MergedCells> mergedCells(int sheet) override
    {
        const auto entry = m_zip.open(m_sheets.at(size_t(sheet)).part, limits::entryBytes);
        return entry ? exchange::mergedCells(*entry, m_zip.file()) : std::vector<MergedCells>();
    }

private:
    struct Sheet {
        QString name;
        QString part;
        bool hidden = false;
    };

    QString workbookPart() const
    {
        for (const auto &[id, relation] : relations(m_zip, u"_rels/.rels"_s, {}))
            if (relation.type.endsWith("/officeDocument"_L1) && m_zip.contains(relation.target))
                return known(relation.target);
        return known(u"xl/workbook.xml"_s);
    }

    QString known(const QString &part) const
    {
        if (part.endsWith(".bin"_L1) || m_zip.contains(u"xl/workbook.bin"_s))
            base::refuse(Tr::tr("“%1” is a binary .xlsb workbook: open it in the spreadsheet program and save it as .xlsx.").arg(m_zip.file()));
        if (m_zip.contains(u"content.xml"_s))
            base::refuse(Tr::tr("“%1” is an OpenDocument file (.ods): open it in the spreadsheet program and save it as .xlsx.").arg(m_zip.file()));
        if (!m_zip.contains(part))
            base::refuse(Tr::tr("“%1” is a file of another program, not a workbook.").arg(m_zip.file()));
        return part;
    }

    void readWorkbook(const QString &entry, const std::map<QString, Relation> &parts)
    {
        XmlPart part(m_zip.open(entry, limits::partBytes), m_zip.file());
        bool root = true;
        while (part.next()) {
            if (!part.isStart())
                continue;
            if (root && part.name() != u"workbook")
                base::refuse(Tr::tr("“%1” is a file of another program, not a workbook.").arg(m_zip.file()));
            root = false;
            const QXmlStreamAttributes attributes = part.attributes();
            if (part.name() == u"workbookPr") {
                const QStringView from1904 = attributes.value("date1904"_L1);
                m_context.from1904 = from1904 == u"1" || from1904 == u"true";
            } else if (part.name() == u"sheet") {
                if (m_sheets.size() >= limits::sheets)
                    part.damaged();
                const QStringView state = attributes.value("state"_L1);
                Sheet sheet{attributes.value("name"_L1).toString(), {}, state == u"hidden" || state == u"veryHidden"};
                for (const QXmlStreamAttribute &attribute : attributes) {
                    if (attribute.name() != u"id" || attribute.namespaceUri().isEmpty())
                        continue;
                    const auto found = parts.find(attribute.value().toString());
                    if (found != parts.end() && found->second.type.endsWith("/worksheet"_L1))
                        sheet.part = found->second.target;
                }
                m_sheets.push_back(std::move(sheet));
            }
        }
    }

    ZipArchive m_zip;
    XlsxContext m_context;
    std::vector<Sheet> m_sheets;
};

} // namespace

std::unique_ptr<SheetFile> openXlsx(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        base::failIo(Tr::tr("“%1” could not be opened: %2.").arg(path, file->errorString()));
    return openXlsx(std::move(file), name);
}

std::unique_ptr<SheetFile> openXlsx(std::unique_ptr<QIODevice> device, const QString &file)
{
    const QByteArray head = device->peek(8);
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        refuseOle(*device, file);
    if (head.isEmpty())
        base::refuse(Tr::tr("“%1” is empty.").arg(file));
    if (!head.startsWith("PK"))
        base::refuse(Tr::tr("“%1” is not an .xlsx workbook: save it as .xlsx in the spreadsheet program, or give a table as .csv.").arg(file));
    return std::make_unique<XlsxFile>(std::move(device), file);
}

} // namespace exchange
