#include "bench.h"

#include "papers/month_sheets.h"
#include "papers/page_painter.h"
#include "rating/sheet_order.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

// All that printing takes: reading and scoring the month, explaining everyone, laying out, writing the PDF.
void sheets(const QString &file, base::Month month, const QString &out)
{
    const auto database = open(file);
    QElapsedTimer timer;
    timer.start();
    const double begun = processorSeconds();
    papers::MonthSheets sheets(*database, month, rights::owner());
    papers::Fonts fonts;
    const std::vector<qint32> people = rating::listOrder(sheets.values(), sheets.roster().units());
    std::size_t pages = 0;
    std::size_t next = 0;
    papers::savePdf(out, {u"Phiếu đánh giá"_s, sheets.organisation().name}, fonts, [&]() -> std::optional<papers::Pages> {
        if (next == people.size())
            return std::nullopt;
        papers::Pages made = papers::monthSheetPages(sheets.sheet(people[next++]), fonts);
        pages += made.pages.size();
        return made;
    });
    std::printf("%.6f %.6f %zu\n", double(timer.nsecsElapsed()) / 1e9, processorSeconds() - begun, pages);
}

} // namespace bench
