#include "bench.h"

#include "papers/heads.h"
#include "papers/month_sheet_paper.h"
#include "papers/page_painter.h"
#include "rating/month_details.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

void sheets(const QString &file, base::Month month, const QString &out)
{
    const auto database = open(file);
    const rating::MonthScores scores = rating::scoreMonth(*database, month);
    papers::Fonts fonts;
    papers::Organisation organisation;
    organisation.name = u"UBND phường Mẫu"_s;
    organisation.parent = u"UBND thành phố Hà Nội"_s;
    std::size_t pages = 0;
    std::size_t next = 0;
    QElapsedTimer timer;
    timer.start();
    papers::savePdf(out, {u"Phiếu đánh giá"_s, organisation.name}, fonts, [&]() -> std::optional<papers::Pages> {
        if (next == scores.values.people.size())
            return std::nullopt;
        papers::MonthSheetPaper sheet;
        sheet.head = papers::headFor(staff::Block::Government, organisation, u"Văn phòng"_s, month.last());
        sheet.explanation = rating::explain(*database, scores, qint32(next), false);
        sheet.unitName = u"Văn phòng HĐND và UBND"_s;
        sheet.kind = u"Công chức"_s;
        sheet.signers = {papers::selfSigner(sheet.explanation.label.name), papers::superiorSigner(u"CHÁNH VĂN PHÒNG"_s, u"Nguyễn Thị Ánh"_s),
                         papers::superiorSigner(u"CHỦ TỊCH"_s, u"Trần Văn Đức"_s)};
        ++next;
        papers::Pages made = papers::monthSheetPages(sheet, fonts);
        pages += made.pages.size();
        return made;
    });
    std::printf("%.6f %zu\n", double(timer.nsecsElapsed()) / 1e9, pages);
}

} // namespace bench
