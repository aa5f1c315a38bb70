#include "papers/tidy.h"

#include "papers/layout.h"

#include <algorithm>

namespace papers {
namespace {

constexpr double leastTable = 10; // pt: smaller than that nobody reads a list
constexpr double leastRoom = 14; // mm: a hand needs that, and a stamp overlaps

double smaller(double size) { return size > leastTable ? std::max(leastTable, size - 1) : size; }

Document tightened(Document document)
{
    document.style.table = smaller(document.style.table);
    document.style.paragraphGap *= 0.6;
    for (Block &block : document.blocks) {
        if (auto *table = std::get_if<Table>(&block))
            table->size = table->size > 0 ? smaller(table->size) : 0;
        else if (auto *paragraph = std::get_if<Paragraph>(&block))
            paragraph->gapBefore = paragraph->gapBefore > 0 ? paragraph->gapBefore * 0.6 : paragraph->gapBefore;
        else if (auto *space = std::get_if<Space>(&block))
            space->points *= 0.6;
        else if (auto *signatures = std::get_if<Signatures>(&block))
            signatures->room = std::min(signatures->room, std::max(leastRoom, signatures->room * 0.75));
    }
    return document;
}

// How far down the text area of the last page anything stands, from 0 to 1.
double fill(const Document &document, const Pages &pages)
{
    const Unit top = fromMillimetres(document.paper.top), bottom = pages.height - fromMillimetres(document.paper.bottom);
    Unit lowest = top;
    for (const Text &text : pages.pages.back().texts)
        lowest = text.baseline <= bottom ? std::max(lowest, text.baseline) : lowest; // the foot stands below
    return double(lowest - top) / double(bottom - top);
}

} // namespace

Pages layOutTidily(const Document &document, const Fonts &fonts)
{
    Pages pages = layOut(document, fonts);
    if (pages.pages.size() < 2 || fill(document, pages) >= 0.5)
        return pages;
    Pages tight = layOut(tightened(document), fonts);
    return tight.pages.size() < pages.pages.size() ? tight : pages;
}

} // namespace papers
