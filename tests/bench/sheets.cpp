#include "bench.h"

#include "papers/docx.h"
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

// What a word processor is given to turn into pages: the same sheets, from the same documents.
void documents(const QString &file, base::Month month, const QString &out, int people)
{
    const auto database = open(file);
    papers::MonthSheets sheets(*database, month, rights::owner());
    const papers::Fonts fonts;
    const std::vector<qint32> all = rating::listOrder(sheets.values(), sheets.roster().units());
    const std::size_t count = std::min(all.size(), std::size_t(people));
    std::size_t next = 0;
    papers::saveDocx(out, {u"Phiếu đánh giá"_s, sheets.organisation().name}, fonts, [&]() -> std::optional<papers::Document> {
        return next == count ? std::nullopt : std::optional(papers::monthSheetPaper(sheets.sheet(all[next++])));
    });
    std::printf("%zu\n", count);
}

} // namespace bench
