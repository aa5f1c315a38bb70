#include "papers/docx.h"

#include "base/failure.h"
#include "base/save_file.h"
#include "base/tr.h"
#include "papers/docx_xml.h"

#include <QHash>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

using docx::Xml;

const QString wordSpace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const QString relationSpace = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString packageSpace = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

struct Part {
    QString name; // from the package's root
    QString type; // of its content
    QByteArray bytes{};
};

// The parts beside the document itself, in the order of their relations: rId1, rId2, …
struct Package {
    std::vector<Part> parts;
    QStringList kinds; // of their relations
    QHash<QByteArray, QString> known; // a header or footer that many papers share is kept once

    QString add(const QString &kind, const QString &stem, QByteArray bytes)
    {
        const QByteArray key = kind.toUtf8() + bytes;
        if (const auto found = known.constFind(key); found != known.constEnd())
            return *found;
        const QString id = u"rId%1"_s.arg(parts.size() + 1);
        parts.push_back({u"word/"_s + stem + u".xml"_s, wordType + kind + u"+xml"_s, std::move(bytes)});
        kinds += kind;
        known.insert(key, id);
        return id;
    }
};

void beginWord(Xml &xml, const QString &root)
{
    xml.raw().writeStartDocument(u"1.0"_s, true);
    xml.open(root);
    xml.attribute(u"xmlns:w"_s, wordSpace);
    xml.attribute(u"xmlns:r"_s, relationSpace);
}

QByteArray margin(const QString &root, const std::vector<docx::Para> &paras)
{
    QByteArray bytes;
    Xml xml(bytes);
    beginWord(xml, root);
    for (const docx::Para &para : paras)
        xml.write(para);
    if (paras.empty())
        xml.write(docx::Para());
    xml.close();
    xml.raw().writeEndDocument();
    return bytes;
}

void style(Xml &xml, const QString &type, const QString &id, const QString &name, int outline, const std::function<void()> &look)
{
    xml.open(u"w:style"_s);
    xml.attribute(u"w:type"_s, type);
    if (id == u"Normal")
        xml.attribute(u"w:default"_s, 1);
    xml.attribute(u"w:styleId"_s, id);
    xml.value(u"w:name"_s, name);
    if (id != u"Normal")
        xml.value(u"w:basedOn"_s, u"Normal"_s);
    xml.empty(u"w:qFormat"_s);
    if (outline >= 0) {
        xml.open(u"w:pPr"_s);
        xml.empty(u"w:keepNext"_s);
        xml.value(u"w:outlineLvl"_s, outline);
        xml.close();
    }
    xml.open(u"w:rPr"_s);
    look();
    xml.close();
    xml.close();
}

QByteArray styles(const QString &family)
{
    QByteArray bytes;
    Xml xml(bytes);
    beginWord(xml, u"w:styles"_s);
    xml.open(u"w:docDefaults"_s);
    xml.open(u"w:rPrDefault"_s);
    xml.open(u"w:rPr"_s);
    xml.empty(u"w:rFonts"_s);
    for (const QString &script : {u"w:ascii"_s, u"w:hAnsi"_s, u"w:eastAsia"_s, u"w:cs"_s})
        xml.attribute(script, family);
    xml.value(u"w:sz"_s, 26);
    xml.value(u"w:szCs"_s, 26);
    xml.empty(u"w:lang"_s);
    xml.attribute(u"w:val"_s, u"vi-VN"_s);
    xml.attribute(u"w:eastAsia"_s, u"vi-VN"_s);
    xml.close();
    xml.close();
    xml.open(u"w:pPrDefault"_s);
    xml.open(u"w:pPr"_s);
    xml.empty(u"w:widowControl"_s);
    xml.empty(u"w:spacing"_s);
    xml.attribute(u"w:before"_s, 0);
    xml.attribute(u"w:after"_s, 0);
    xml.attribute(u"w:line"_s, 240);
    xml.attribute(u"w:lineRule"_s, u"auto"_s);
    xml.close();
    xml.close();
    xml.close();
    const auto nothing = [] {};
    const auto bold = [&xml] { xml.empty(u"w:b"_s); };
    style(xml, u"paragraph"_s, u"Normal"_s, u"Normal"_s, -1, nothing);
    style(xml, u"paragraph"_s, u"Title"_s, u"Title"_s, -1, bold);
    style(xml, u"paragraph"_s, u"Heading1"_s, u"heading 1"_s, 0, bold);
    style(xml, u"paragraph"_s, u"Heading2"_s, u"heading 2"_s, 1, bold);
    style(xml, u"paragraph"_s, u"Underlined"_s, u"Underlined"_s, -1, [&xml] { xml.value(u"w:u"_s, u"single"_s); });
    xml.close();
    xml.raw().writeEndDocument();
    return bytes;
}

QByteArray settings()
{
    QByteArray bytes;
    Xml xml(bytes);
    beginWord(xml, u"w:settings"_s);
    xml.open(u"w:compat"_s); // today's layout, not that of 2007
    xml.empty(u"w:compatSetting"_s);
    xml.attribute(u"w:name"_s, u"compatibilityMode"_s);
    xml.attribute(u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s);
    xml.attribute(u"w:val"_s, 15);
    xml.close();
    xml.close();
    xml.raw().writeEndDocument();
    return bytes;
}

// The page of a section: it stands behind the section's last paragraph.
void writePage(Xml &xml, const docx::Section &section, Package &package)
{
    const auto refer = [&](const QString &kind, const QString &type, const std::vector<docx::Para> &paras) {
        const QString stem = u"%1%2"_s.arg(kind).arg(package.parts.size());
        const QString id = package.add(kind, stem, margin(kind == u"header" ? u"w:hdr"_s : u"w:ftr"_s, paras));
        xml.empty(u"w:%1Reference"_s.arg(kind));
        xml.attribute(u"w:type"_s, type);
        xml.attribute(u"r:id"_s, id);
    };
    xml.open(u"w:sectPr"_s);
    refer(u"header"_s, u"default"_s, section.otherHeader);
    refer(u"header"_s, u"first"_s, section.firstHeader);
    refer(u"footer"_s, u"default"_s, section.foot);
    refer(u"footer"_s, u"first"_s, section.foot);
    xml.value(u"w:type"_s, u"nextPage"_s);
    xml.empty(u"w:pgSz"_s);
    xml.attribute(u"w:w"_s, section.width);
    xml.attribute(u"w:h"_s, section.height);
    if (section.width > section.height)
        xml.attribute(u"w:orient"_s, u"landscape"_s);
    xml.empty(u"w:pgMar"_s);
    for (const auto &[name, value] : {std::pair(u"top"_s, section.top),
                                      {u"right"_s, section.right},
                                      {u"bottom"_s, section.bottom},
                                      {u"left"_s, section.left},
                                      {u"header"_s, section.header},
                                      {u"footer"_s, section.footer},
                                      {u"gutter"_s, 0}})
        xml.attribute(u"w:"_s + name, value);
    xml.empty(u"w:pgNumType"_s);
    xml.attribute(u"w:start"_s, 1);
    xml.empty(u"w:titlePg"_s);
    xml.close();
}

QByteArray body(Package &package, const Fonts &fonts, const std::function<std::optional<Document>()> &next)
{
    QByteArray bytes;
    Xml xml(bytes);
    beginWord(xml, u"w:document"_s);
    xml.open(u"w:body"_s);
    std::optional<Document> document = next();
    if (!document)
        base::refuse(Tr::tr("There is nothing to print."));
    std::optional<Document> after = next();
    const bool alone = !after;
    while (document) {
        const docx::Section section = docx::sectionOf(*document, fonts, alone);
        for (const docx::Item &item : section.items)
            std::visit([&xml](const auto &each) { xml.write(each); }, item);
        if (after) {
            xml.open(u"w:p"_s);
            xml.open(u"w:pPr"_s);
            xml.empty(u"w:spacing"_s);
            xml.attribute(u"w:line"_s, 20);
            xml.attribute(u"w:lineRule"_s, u"exact"_s);
            writePage(xml, section, package);
            xml.close();
            xml.close();
        } else {
            writePage(xml, section, package);
        }
        document = std::exchange(after, after ? next() : std::nullopt);
    }
    xml.close();
    xml.close();
    xml.raw().writeEndDocument();
    return bytes;
}

QByteArray relations(const std::vector<std::pair<QString, QString>> &targets) // type, target
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(packageSpace + u"relationships"_s);
    for (size_t i = 0; i < targets.size(); ++i) {
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, u"rId%1"_s.arg(i + 1));
        xml.writeAttribute(u"Type"_s, targets[i].first);
        xml.writeAttribute(u"Target"_s, targets[i].second);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray properties(const PdfInfo &info)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString dublin = u"http://purl.org/dc/elements/1.1/"_s;
    const QString core = packageSpace + u"metadata/core-properties"_s;
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeNamespace(core, u"cp"_s);
    xml.writeNamespace(dublin, u"dc"_s);
    xml.writeStartElement(core, u"coreProperties"_s);
    xml.writeTextElement(dublin, u"title"_s, docx::sayable(info.title));
    xml.writeTextElement(dublin, u"creator"_s, docx::sayable(info.author));
    xml.writeTextElement(dublin, u"language"_s, u"vi"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray contentTypes(const std::vector<Part> &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(packageSpace + u"content-types"_s);
    for (const auto &[extension, type] :
         {std::pair(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s), {u"xml"_s, u"application/xml"_s}}) {
        xml.writeEmptyElement(u"Default"_s);
        xml.writeAttribute(u"Extension"_s, extension);
        xml.writeAttribute(u"ContentType"_s, type);
    }
    for (const Part &part : parts) {
        if (part.type.isEmpty())
            continue;
        xml.writeEmptyElement(u"Override"_s);
        xml.writeAttribute(u"PartName"_s, u'/' + part.name);
        xml.writeAttribute(u"ContentType"_s, part.type);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

std::vector<Part> packed(const PdfInfo &info, const Fonts &fonts, const std::function<std::optional<Document>()> &next)
{
    Package package;
    package.add(u"styles"_s, u"styles"_s, styles(u"Times New Roman"_s));
    package.add(u"settings"_s, u"settings"_s, settings());
    Part document{u"word/document.xml"_s, wordType + u"document.main+xml"_s, body(package, fonts, next)};
    std::vector<std::pair<QString, QString>> targets;
    for (size_t i = 0; i < package.parts.size(); ++i)
        targets.emplace_back(relationSpace + u'/' + package.kinds[qsizetype(i)], package.parts[i].name.sliced(5));
    std::vector<Part> parts{{u"_rels/.rels"_s,
                             {},
                             relations({{relationSpace + u"/officeDocument"_s, u"word/document.xml"_s},
                                        {packageSpace + u"relationships/metadata/core-properties"_s, u"docProps/core.xml"_s}})},
                            {u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s, properties(info)},
                            std::move(document),
                            {u"word/_rels/document.xml.rels"_s, {}, relations(targets)}};
    std::move(package.parts.begin(), package.parts.end(), std::back_inserter(parts));
    parts.insert(parts.begin(), Part{u"[Content_Types].xml"_s, {}, contentTypes(parts)});
    return parts;
}

// The parts as one zip. Made in memory: base::saveReplaced() puts files in their place, not libzip.
QByteArray zipped(const std::vector<Part> &parts)
{
    const auto fail = [] { base::failIo(Tr::tr("The document could not be packed; there may be too little memory for it.")); };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *zip = target != nullptr ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (zip == nullptr)
        fail();
    zip_source_keep(target);
    bool good = true;
    for (const Part &part : parts) {
        zip_source_t *source = zip_source_buffer(zip, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t index = source != nullptr ? zip_file_add(zip, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            good = false;
            break;
        }
        zip_file_set_dostime(zip, zip_uint64_t(index), 0, 0x21, 0); // 1 January 1980: the clock is no part of a paper
    }
    if (!good || zip_close(zip) != 0) {
        zip_discard(zip);
        zip_source_free(target);
        fail();
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    QByteArray bytes;
    if (zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0) {
        bytes.resize(qsizetype(stat.size));
        good = zip_source_read(target, bytes.data(), stat.size) == zip_int64_t(stat.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    if (!good || bytes.isEmpty())
        fail();
    return bytes;
}

} // namespace

void saveDocx(const QString &path, const PdfInfo &info, const Fonts &fonts, const std::function<std::optional<Document>()> &next)
{
    const QByteArray bytes = zipped(packed(info, fonts, next));
    const std::unique_ptr<QFileDevice> file = base::fileToReplace(path);
    if (!file->isOpen() || file->write(bytes) != bytes.size() || !base::saveReplaced(*file))
        base::failIo(Tr::tr("%1 could not be written: %2. Choose another folder, or close the program that has the file open.")
                         .arg(path, file->errorString()));
}

void saveDocx(const QString &path, const PdfInfo &info, const Fonts &fonts, const Document &document)
{
    bool given = false;
    saveDocx(path, info, fonts, [&]() -> std::optional<Document> { return std::exchange(given, true) ? std::nullopt : std::optional(document); });
}

} // namespace papers
