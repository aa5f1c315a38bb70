#include "exchange/csv_reader.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/limits.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// Splits bytes: all that matters to CSV is ASCII, and no byte of a longer UTF-8 sequence is.
class CsvRows : public RowSource {
public:
    CsvRows(QIODevice &device, QString file, char separator) : m_device(device), m_file(std::move(file)), m_separator(separator)
    {
        if (!m_device.seek(0))
            base::failIo(Tr::tr("“%1” could not be read.").arg(m_file));
        if (m_device.peek(3) == "\xEF\xBB\xBF")
            m_device.skip(3);
    }

    bool next(Row &row) override
    {
        do {
            row.cells.clear();
            if (!readRecord(row))
                return false;
        } while (row.cells.empty());
        return true;
    }

private:
    // One record; false at the end of the file. Blank lines are records too: the row numbers are a spreadsheet's.
    bool readRecord(Row &row)
    {
        int c = get();
        if (c < 0)
            return false;
        if (++m_row > limits::rows)
            base::refuse(Tr::tr("“%1” has more than %2 rows.").arg(m_file).arg(limits::rows));
        row.number = m_row;
        m_recordBytes = 0;
        for (int column = 0;; ++column) {
            if (column >= limits::columns)
                base::refuse(Tr::tr("Row %1 of “%2” has more than %3 columns.").arg(m_row).arg(m_file).arg(limits::columns));
            m_field.resize(0);
            if (c == '"')
                c = readQuoted();
            while (c >= 0 && c != m_separator && c != '\n' && c != '\r') {
                append(c);
                c = get();
            }
            take(row, column);
            if (c != m_separator)
                break;
            c = get();
        }
        if (c == '\r' && peek() == '\n')
            get();
        return true;
    }

    // After the opening quote; gives the byte after the closing one.
    int readQuoted()
    {
        for (;;) {
            const int c = get();
            if (c < 0)
                base::refuse(Tr::tr("Row %1 of “%2” opens a quotation mark that is never closed.").arg(m_row).arg(m_file));
            if (c != '"') {
                append(c);
                continue;
            }
            const int after = get();
            if (after != '"')
                return after;
            append('"');
        }
    }

    void append(int c)
    {
        if (c == 0)
            base::refuse(Tr::tr("“%1” is no text file: save the table as “CSV UTF-8”.").arg(m_file));
        if (++m_recordBytes > limits::csvRecord)
            base::refuse(Tr::tr("Row %1 of “%2” is longer than any table's; is a quotation mark missing?").arg(m_row).arg(m_file));
        m_field += char(c);
    }

    void take(Row &row, int column)
    {
        if (m_field.isEmpty())
            return;
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        Cell cell;
        cell.text = decoder.decode(m_field);
        if (decoder.hasError())
            base::refuse(Tr::tr("Row %1, column %2 of “%3” is not UTF-8: save the table as “CSV UTF-8”.").arg(m_row).arg(column + 1).arg(m_file));
        // The apostrophe that keeps spreadsheets from running a text as a formula (our writer and others put it there). One of several: the others
        // are the text's own.
        const auto own = std::find_if(cell.text.cbegin(), cell.text.cend(), [](QChar c) { return c != u'\''; });
        if (own != cell.text.cbegin() && own != cell.text.cend() && QStringView(u"=+-@").contains(*own))
            cell.text.remove(0, 1);
        cell.kind = CellKind::Text;
        row.cells.emplace_back(column, std::move(cell));
    }

    int peek()
    {
        if (m_at == m_chunk.size()) {
            m_chunk = m_device.read(1 << 16);
            m_at = 0;
            if (m_chunk.isEmpty()) {
                if (!m_device.atEnd())
                    base::failIo(Tr::tr("“%1” could not be read.").arg(m_file));
                return -1;
            }
        }
        return uchar(m_chunk[m_at]);
    }

    int get()
    {
        const int c = peek();
        if (c >= 0)
            ++m_at;
        return c;
    }

    QIODevice &m_device;
    QString m_file;
    char m_separator;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    QByteArray m_field;
    qint64 m_recordBytes = 0;
    int m_row = 0;
};

class CsvFile : public SheetFile {
public:
    CsvFile(std::unique_ptr<QIODevice> device, QString file, QString sheet, const HeaderTest &knows)
        : m_device(std::move(device)),
          m_file(std::move(file)),
          m_sheet(std::move(sheet))
    {
        const QByteArray head = m_device->peek(3);
        if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
            base::refuse(Tr::tr("“%1” is UTF-16 text: save the table as “CSV UTF-8”.").arg(m_file));
        size_t most = 0;
        std::exception_ptr damage;
        for (const char separator : {',', ';', '\t'}) {
            try {
                CsvRows rows(*m_device, m_file, separator);
                if (knows(rows)) {
                    m_separator = separator;
                    return;
                }
                CsvRows again(*m_device, m_file, separator);
                Row row;
                if (again.next(row) && row.cells.size() > most) {
                    most = row.cells.size();
                    m_separator = separator;
                }
            } catch (const base::Failure &) {
                // a wrong separator can make sound quotes look unsound; it tells something only when no separator fits
                if (!damage)
                    damage = std::current_exception();
            }
        }
        if (damage)
            std::rethrow_exception(damage);
    }

    int count() const override { return 1; }
    QString name(int) const override { return m_sheet; }
    std::unique_ptr<RowSource> open(int) override { return std::make_unique<CsvRows>(*m_device, m_file, m_separator); }

private:
    std::unique_ptr<QIODevice> m_device;
    QString m_file;
    QString m_sheet;
    char m_separator = ',';
};

} // namespace

std::unique_ptr<SheetFile> openCsv(const QString &path, const QString &sheet, const HeaderTest &knows)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        base::failIo(Tr::tr("“%1” could not be opened: %2.").arg(path, file->errorString()));
    return openCsv(std::move(file), QFileInfo(path).fileName(), sheet, knows);
}

std::unique_ptr<SheetFile> openCsv(std::unique_ptr<QIODevice> device, const QString &file, const QString &sheet, const HeaderTest &knows)
{
    return std::make_unique<CsvFile>(std::move(device), file, sheet, knows);
}

} // namespace exchange
