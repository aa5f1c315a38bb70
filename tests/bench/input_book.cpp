#include "bench.h"

#include "base/failure.h"
#include "exchange/export_sheets.h"
#include "exchange/rows_seen.h"
#include "exchange/xlsx_writer.h"

#include <QFile>

namespace bench {
namespace {

// Without the last column, Mã dòng: a book as offices write them, for a file that knows none of its rows.
class WithoutIds : public exchange::TableWriter {
public:
    explicit WithoutIds(exchange::TableWriter &to) : m_to(to) { }
    void startSheet(const exchange::OutSheet &sheet) override
    {
        exchange::OutSheet less = sheet;
        less.columns.pop_back();
        m_to.startSheet(less);
    }
    void row(std::span<const exchange::OutCell> cells) override { m_to.row(cells.first(cells.size() - 1)); }
    void finish() override { m_to.finish(); }

private:
    exchange::TableWriter &m_to;
};

} // namespace

void inputBook(const QString &file, const QString &out)
{
    const auto database = open(file);
    QFile device(out);
    if (!device.open(QIODevice::WriteOnly))
        base::failIo(device.errorString());
    exchange::XlsxWriter writer(device);
    WithoutIds sheets(writer);
    exchange::RowsSeen seen(*database, rights::owner());
    for (const exchange::SheetSpec &spec : exchange::allSheets())
        exchange::writeSheet(spec.table, *database, {}, seen, sheets);
    sheets.finish();
}

} // namespace bench
