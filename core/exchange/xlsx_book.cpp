#include "base/tr.h"
#include "exchange/xlsx_writer.h"

#include "base/failure.h"
#include "exchange/export_file.h"
#include "exchange/zip_archive.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <map>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr time_t Made = 1577836800; // 2020-01-01: the same content gives the same bytes
constexpr lxw_color_t HeadColour = 0xD9E2EC;
constexpr lxw_color_t OpenColour = 0xFFF9DB;
constexpr lxw_color_t GreyColour = 0x7A7A7A;

void apply(lxw_format *format, const QByteArray &word)
{
    if (word == "bold") {
        format_set_bold(format);
    } else if (word == "italic") {
        format_set_italic(format);
    } else if (word == "title") {
        format_set_bold(format);
        format_set_font_size(format, 14);
    } else if (word == "wrap") {
        format_set_text_wrap(format);
    } else if (word == "top") {
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    } else if (word == "center") {
        format_set_align(format, LXW_ALIGN_CENTER);
    } else if (word == "date") {
        format_set_num_format(format, "dd/mm/yyyy");
        format_set_align(format, LXW_ALIGN_LEFT);
    } else if (word == "time") {
        format_set_num_format(format, "hh:mm");
        format_set_align(format, LXW_ALIGN_LEFT);
    } else if (word == "text") {
        format_set_num_format(format, "@");
    } else if (word == "grid") {
        format_set_border(format, LXW_BORDER_THIN);
    } else if (word == "head") {
        format_set_bold(format);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_bg_color(format, HeadColour);
    } else if (word == "grey") {
        format_set_font_color(format, GreyColour);
    } else if (word == "open") {
        format_set_unlocked(format);
        format_set_bg_color(format, OpenColour);
    }
}

// What XML can hold and our reader, like Excel, gives back unchanged: a literal _x0041_ would be read as a character's number, and U+FFFE is no
// character.
QByteArray cellBytes(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}[_\\x01-\\x1f])"_s);
    QString out = text;
    if (text.contains(u"_x"_s))
        out.replace(escape, u"_x005F_"_s);
    out.replace(QChar(0xFFFE), QChar(QChar::ReplacementCharacter)).replace(QChar(0xFFFF), QChar(QChar::ReplacementCharacter));
    return out.toUtf8();
}

// Days of Excel; 0 before March 1900, where its calendar is wrong.
double serialOf(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day >= QDate(1900, 3, 1) ? double(QDate(1899, 12, 30).daysTo(day)) : 0;
}

} // namespace

struct XlsxBook::Private {
    QTemporaryDir dir;
    QByteArray dirName;
    QString file;
    lxw_workbook *workbook = nullptr;
    std::vector<lxw_worksheet *> sheets;
    std::map<QByteArray, lxw_format *> formats;
    qint64 bytes = 0; // about as many as the sheets take unpacked

    [[noreturn]] void noRoom() const
    {
        base::failIo(Tr::tr("The workbook could not be made: there is no room for temporary files in “%1”.").arg(dir.path()));
    }

    void check(lxw_error error) const
    {
        if (error == LXW_NO_ERROR)
            return;
        base::failIo(Tr::tr("The workbook could not be made: %1.").arg(QString::fromUtf8(lxw_strerror(error))));
    }

    // The library ignores failed writes while rows come, and would pack a cut sheet as if nothing had happened.
    void checkRows() const
    {
        for (const lxw_worksheet *sheet : sheets) {
            if (sheet->optimize_tmpfile && (fflush(sheet->optimize_tmpfile) != 0 || ferror(sheet->optimize_tmpfile)))
                noRoom();
        }
        // Packing copies every sheet once more and then writes the file.
        const QStorageInfo disk(dir.path());
        if (disk.isValid() && disk.bytesAvailable() < 2 * bytes + (1 << 20))
            noRoom();
    }

    // Every part must be whole: sound by its checksum and closed at its end.
    void checkPacked() const
    {
        auto device = std::make_unique<QFile>(file);
        if (!device->open(QIODevice::ReadOnly))
            noRoom();
        const ZipArchive archive(std::move(device), file);
        for (size_t i = 1; i <= sheets.size(); ++i) {
            const auto entry = archive.open(u"xl/worksheets/sheet%1.xml"_s.arg(i), 1LL << 40);
            QByteArray tail;
            if (!entry)
                noRoom();
            entry->allow(1LL << 40);
            for (QByteArray next = entry->read(1 << 16); !next.isEmpty(); next = entry->read(1 << 16))
                tail = (tail + next).right(16);
            entry->check();
            if (!tail.trimmed().endsWith("</worksheet>"))
                noRoom();
        }
    }
};

XlsxBook::XlsxBook(Rows rows) : d(std::make_unique<Private>())
{
    if (!d->dir.isValid())
        d->noRoom();
    d->dirName = QFile::encodeName(d->dir.path());
    d->file = d->dir.filePath(u"book.xlsx"_s);
    lxw_workbook_options options = {};
    options.constant_memory = rows == Rows::Streamed ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = d->dirName.data();
    options.use_zip64 = LXW_FALSE;
    d->workbook = workbook_new_opt(QFile::encodeName(d->file).constData(), &options);
    if (!d->workbook)
        d->noRoom();
    lxw_doc_properties properties = {};
    properties.created = Made;
    d->check(workbook_set_properties(d->workbook, &properties));
}

XlsxBook::~XlsxBook()
{
    if (d->workbook)
        lxw_workbook_free(d->workbook);
}

lxw_workbook *XlsxBook::workbook() const { return d->workbook; }

lxw_worksheet *XlsxBook::addSheet(const QString &name)
{
    QString sound = name.left(31);
    for (QChar &c : sound)
        if (u"[]:*?/\\'"_s.contains(c))
            c = u' ';
    lxw_worksheet *sheet = nullptr;
    const QByteArray bytes = sound.toUtf8();
    d->check(workbook_validate_sheet_name(d->workbook, bytes.constData()));
    sheet = workbook_add_worksheet(d->workbook, bytes.constData());
    if (!sheet)
        d->noRoom();
    d->sheets.push_back(sheet);
    return sheet;
}

lxw_format *XlsxBook::format(const QByteArray &words)
{
    lxw_format *&format = d->formats[words];
    if (!format) {
        format = workbook_add_format(d->workbook);
        for (const QByteArray &word : words.split(' '))
            apply(format, word);
    }
    return format;
}

void XlsxBook::text(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
{
    const QByteArray bytes = cellBytes(text);
    d->bytes += bytes.size() + 80;
    d->check(worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), bytes.constData(), format));
}

void XlsxBook::number(lxw_worksheet *sheet, int row, int column, double number, lxw_format *format)
{
    d->bytes += 50;
    d->check(worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, format));
}

void XlsxBook::cell(lxw_worksheet *sheet, int row, int column, const OutCell &cell, lxw_format *format)
{
    switch (cell.kind) {
    case OutKind::Empty:
        if (format) {
            d->bytes += 30;
            d->check(worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), format));
        }
        return;
    case OutKind::Whole:
    case OutKind::Decimal:
        number(sheet, row, column, cell.text.toDouble(), format);
        return;
    case OutKind::Date:
        if (const double serial = serialOf(cell.text); serial > 0)
            number(sheet, row, column, serial, format);
        else
            text(sheet, row, column, cell.text, format);
        return;
    case OutKind::Time:
        if (const QTime time = QTime::fromString(cell.text, u"HH:mm"_s); time.isValid())
            number(sheet, row, column, double(time.hour() * 60 + time.minute()) / (24 * 60), format);
        else
            text(sheet, row, column, cell.text, format);
        return;
    case OutKind::Text:
    case OutKind::Id:
        text(sheet, row, column, cell.text, format);
        return;
    }
}

void XlsxBook::height(lxw_worksheet *sheet, int row, int lines)
{
    constexpr double line = 15, most = 409; // points
    if (lines > 1)
        d->check(worksheet_set_row(sheet, lxw_row_t(row), std::min(line * lines, most), nullptr));
}

int linesOf(const QString &text, int width)
{
    int lines = 0;
    for (const QStringView paragraph : QStringView(text).split(u'\n')) {
        qsizetype used = 0; // of the last line
        ++lines;
        for (const QStringView word : paragraph.split(u' ')) {
            const qsizetype with = used == 0 ? word.size() : used + 1 + word.size();
            if (with <= width || used == 0) {
                used = with;
            } else {
                ++lines;
                used = word.size();
            }
            for (; used > width; used -= width) // a word longer than a line is broken
                ++lines;
        }
    }
    return lines;
}

void XlsxBook::merged(lxw_worksheet *sheet, int row, int firstColumn, int lastColumn, const QString &text, lxw_format *format)
{
    const QByteArray bytes = cellBytes(text);
    d->bytes += bytes.size() + 80;
    if (firstColumn == lastColumn)
        d->check(worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(firstColumn), bytes.constData(), format));
    else
        d->check(
            worksheet_merge_range(sheet, lxw_row_t(row), lxw_col_t(firstColumn), lxw_row_t(row), lxw_col_t(lastColumn), bytes.constData(), format));
}

void XlsxBook::mergedDown(lxw_worksheet *sheet, int firstRow, int lastRow, int column, const QString &text, lxw_format *format)
{
    const QByteArray bytes = cellBytes(text);
    d->check(worksheet_merge_range(sheet, lxw_row_t(firstRow), lxw_col_t(column), lxw_row_t(lastRow), lxw_col_t(column), bytes.constData(), format));
}

void XlsxBook::offer(lxw_worksheet *sheet, int row, int column, const QString &range, const QString &title, const QString &message)
{
    QByteArray titleBytes = title.toUtf8();
    QByteArray messageBytes = message.toUtf8();
    std::array<char, 2> word{"-"};
    std::array<char *, 2> list{word.data(), nullptr};
    lxw_data_validation validation = {};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    validation.error_title = titleBytes.data();
    validation.error_message = messageBytes.data();
    d->check(worksheet_data_validation_cell(sheet, lxw_row_t(row), lxw_col_t(column), &validation));
    // libxlsxwriter 1.1.4 never frees the text of a LIST_FORMULA, but that of a LIST, which it writes the same way: so the range takes the list's
    // place.
    lxw_data_val_obj *made = STAILQ_FIRST(sheet->data_validations);
    while (lxw_data_val_obj *next = STAILQ_NEXT(made, list_pointers))
        made = next;
    free(made->value_formula);
    made->value_formula = strdup(range.toUtf8().constData());
}

void XlsxBook::finish(QIODevice &device)
{
    d->checkRows();
    lxw_workbook *workbook = d->workbook;
    d->workbook = nullptr;
    d->check(workbook_close(workbook)); // frees it, whatever comes of it
    d->checkPacked();
    QFile file(d->file);
    if (!file.open(QIODevice::ReadOnly))
        d->noRoom();
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(1 << 16);
        if (bytes.isEmpty())
            d->noRoom();
        writeAll(device, bytes);
    }
}

} // namespace exchange
