#include "zip_writer.h"

#include <zip.h>

#include <stdexcept>

QByteArray zipOf(const QList<ZipPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const ZipPart &part : parts) {
        zip_source_t *source = zip_source_buffer(zip, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (part.encrypted)
            zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_AES_256, "password");
    }
    if (zip_close(zip) != 0)
        throw std::runtime_error(zip_strerror(zip));
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray partOf(const QByteArray &zip, const QString &name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive)
        throw std::runtime_error(zip_error_strerror(&error));
    QByteArray bytes;
    if (zip_file_t *file = zip_fopen(archive, name.toUtf8().constData(), 0)) {
        char piece[4096];
        for (zip_int64_t got = 0; (got = zip_fread(file, piece, sizeof piece)) > 0;)
            bytes.append(piece, qsizetype(got));
        zip_fclose(file);
    }
    zip_discard(archive);
    return bytes;
}

QList<ZipPart> TestBook::parts() const
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    QList<ZipPart> out;
    out << ZipPart{QStringLiteral("_rels/.rels"), head + relationships + "<Relationship Id=\"rId1\" Type=\"" + relationType
                                                      + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"};
    QByteArray workbook = head + "<workbook xmlns=\"" + mainNamespace + "\" xmlns:r=\"" + relationType + "\"><workbookPr date1904=\""
                          + (from1904 ? "1" : "0") + "\"/><sheets>";
    QByteArray links = head + relationships;
    for (int i = 0; i < sheets.size(); ++i) {
        const QByteArray n = QByteArray::number(i + 1);
        workbook += "<sheet name=\"" + sheets[i].first.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + n + "\" state=\""
                    + states.value(sheets[i].first, "visible") + "\" r:id=\"rId" + n + "\"/>";
        links += "<Relationship Id=\"rId" + n + "\" Type=\"" + relationType + "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
        out << ZipPart{QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                       head + "<worksheet xmlns=\"" + mainNamespace + "\"><dimension ref=\"A1\"/><sheetData>" + sheets[i].second + "</sheetData>"
                           + tails.value(sheets[i].first) + "<pageMargins left=\"0.7\"/></worksheet>"};
    }
    if (!strings.isEmpty()) {
        links += "<Relationship Id=\"rIdS\" Type=\"" + relationType + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        out << ZipPart{QStringLiteral("xl/sharedStrings.xml"), head + "<sst xmlns=\"" + mainNamespace + "\">" + strings + "</sst>"};
    }
    if (!styles.isEmpty()) {
        links += "<Relationship Id=\"rIdT\" Type=\"" + relationType + "/styles\" Target=\"styles.xml\"/>";
        out << ZipPart{QStringLiteral("xl/styles.xml"), head + "<styleSheet xmlns=\"" + mainNamespace + "\">" + styles + "</styleSheet>"};
    }
    out << ZipPart{QStringLiteral("xl/workbook.xml"), workbook + "</sheets></workbook>"};
    out << ZipPart{QStringLiteral("xl/_rels/workbook.xml.rels"), links + "</Relationships>"};
    return out;
}
