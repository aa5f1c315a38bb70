// A sound zip around damaged parts: what a raw zip's checksums keep the fuzzer from reaching. The input is the sheet, the shared strings, the styles
// and the workbook, parted by zero bytes; parts left out are sound.
#include "../core/exchange/zip_writer.h"
#include "exchange/xlsx_cell.h"
#include "exchange/xlsx_reader.h"
#include "read_all.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> given = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\0');
    TestBook book;
    book.sheets << std::pair(QStringLiteral("S"), given.value(0));
    book.strings = given.value(1);
    book.styles = given.value(2);
    QList<ZipPart> parts = book.parts();
    if (given.size() > 3)
        for (ZipPart &part : parts)
            if (part.name == QLatin1String("xl/workbook.xml"))
                part.bytes = given[3];
    for (const QByteArray &text : given)
        (void)exchange::plainDecimal(QString::fromUtf8(text.left(100)));
    const QByteArray bytes = zipOf(parts);
    try {
        const auto file =
            exchange::openXlsx(deviceOf(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())), QStringLiteral("f.xlsx"));
        readAll(*file);
    } catch (const base::Failure &) {
    }
    return 0;
}
