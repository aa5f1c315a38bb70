#include "papers/layout.h"

#include "base/tr.h"
#include "papers/pieces.h"
#include "papers/qr.h"

#include "base/failure.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr Unit ruleWidth = 50;
const Unit qrSide = fromMillimetres(12.5); // modules of 0.6 mm: a telephone reads them
const Unit qrGap = fromMillimetres(4); // the standard's four modules of quiet, and some

// A row of a table where it came to stand on a page.
struct Standing {
    const RowRules *rules = nullptr;
    int row = 0;
    bool header = false;
    bool closes = true;
    Unit top = 0, bottom = 0;
};

class Paginator {
public:
    Paginator(const Flow &flow, const Document &document, Pages &pages)
        : m_flow(flow),
          m_pages(pages),
          m_left(fromMillimetres(document.paper.left)),
          m_top(fromMillimetres(document.paper.top)),
          m_bottom(pages.height - fromMillimetres(document.paper.bottom))
    {
    }

    void run()
    {
        newPage();
        const auto &pieces = m_flow.pieces;
        for (size_t i = 0; i < pieces.size();) {
            if (pieces[i].breakBefore && m_y > m_top) {
                newPage();
                continue;
            }
            size_t last = i;
            while (last + 1 < pieces.size() && pieces[last].hold != Hold::None && !pieces[last + 1].breakBefore)
                ++last;
            if (endOf(i, last, m_y, m_table) > m_bottom) {
                const bool tooTall = endOf(i, last, m_top, -1) > m_bottom;
                if (!tooTall && m_y > m_top) {
                    newPage();
                    continue;
                }
                if (tooTall) {
                    const size_t cut = cutChain(i, last);
                    if (cut == last + 1 && m_y > m_top) {
                        newPage();
                        continue;
                    }
                    last = cut == last + 1 ? i : cut;
                }
            }
            for (; i <= last; ++i)
                stand(pieces[i]);
        }
        closeTable();
    }

private:
    // Where pieces first to last would end if placed from y on, with headers where they are due.
    Unit endOf(size_t first, size_t last, Unit y, int table) const
    {
        for (size_t i = first; i <= last; ++i) {
            const Piece &piece = m_flow.pieces[i];
            if (y > m_top)
                y += piece.gap;
            if (piece.table >= 0 && piece.table != table)
                y += m_flow.tables[size_t(piece.table)].header.height();
            table = piece.table;
            y += piece.height;
        }
        return y;
    }

    // The last piece to place here of a chain that is taller than a page: cut at a wish if it can be, at a demand if it must. last + 1: nothing fits.
    size_t cutChain(size_t first, size_t last) const
    {
        for (const Hold weakest : {Hold::Wish, Hold::Demand}) {
            for (size_t k = last; k-- > first;) {
                if (m_flow.pieces[k].hold <= weakest && endOf(first, k, m_y, m_table) <= m_bottom)
                    return k;
            }
            if (m_y > m_top)
                break; // a fresh page may do without breaking a demand
        }
        return last + 1;
    }

    void newPage()
    {
        closeTable();
        m_pages.pages.emplace_back();
        m_y = m_top;
    }

    void put(const Piece &piece, Unit y)
    {
        Page &page = m_pages.pages.back();
        for (Text text : piece.texts) {
            text.x += m_left;
            text.baseline += y;
            page.texts.push_back(std::move(text));
        }
        for (Line line : piece.lines) {
            line.x1 += m_left;
            line.x2 += m_left;
            line.y1 += y;
            line.y2 += y;
            page.lines.push_back(line);
        }
    }

    void stand(const Piece &piece)
    {
        if (piece.table != m_table)
            closeTable();
        if (m_y > m_top)
            m_y += piece.gap;
        if (piece.table >= 0 && m_table < 0) {
            m_table = piece.table;
            const SetRows &header = m_flow.tables[size_t(m_table)].header;
            for (const Piece &row : header.pieces)
                standRow(row, header, true);
        }
        if (piece.table >= 0) {
            standRow(piece, m_flow.tables[size_t(piece.table)].body, false);
            return;
        }
        put(piece, m_y);
        m_y += piece.height;
    }

    void standRow(const Piece &piece, const SetRows &rows, bool header)
    {
        put(piece, m_y);
        m_standing.push_back({&rows.rules[size_t(piece.row)], piece.row, header, piece.closes, m_y, m_y + piece.height});
        m_y += piece.height;
    }

    // Draws the rules of what stands of a table on this page, and the texts of cells that span rows.
    void closeTable()
    {
        if (m_table >= 0 && !m_standing.empty()) {
            const SetTable &table = m_flow.tables[size_t(m_table)];
            for (const bool header : {true, false}) {
                for (const TallCell &cell : (header ? table.header : table.body).tall)
                    putTall(cell, header, table.padding);
            }
            if (table.grid)
                drawRules(table.width);
        }
        m_standing.clear();
        m_table = -1;
    }

    void putTall(const TallCell &cell, bool header, Unit padding)
    {
        Unit top = -1, bottom = -1;
        for (const Standing &standing : m_standing) {
            if (standing.header != header || standing.row < cell.firstRow || standing.row > cell.lastRow)
                continue;
            top = top < 0 ? standing.top : top;
            bottom = standing.bottom;
        }
        if (top < 0)
            return;
        Piece piece;
        append(piece, cell.lines, cell.left, cell.middle ? std::max(padding, (bottom - top - heightOf(cell.lines)) / 2) : padding);
        put(piece, top);
    }

    void drawRules(Unit width)
    {
        std::vector<Line> &lines = m_pages.pages.back().lines;
        const auto across = [&](Unit x1, Unit x2, Unit y) { lines.push_back({m_left + x1, y, m_left + x2, y, ruleWidth, false}); };
        std::map<Unit, std::pair<Unit, Unit>> uprights; // x: from, to
        across(0, width, m_standing.front().top);
        for (size_t i = 0; i < m_standing.size(); ++i) {
            const Standing &standing = m_standing[i];
            for (const Unit x : standing.rules->edges) {
                const auto [it, isNew] = uprights.try_emplace(x, standing.top, standing.bottom);
                if (isNew)
                    continue;
                if (it->second.second == standing.top) {
                    it->second.second = standing.bottom;
                } else {
                    lines.push_back({m_left + x, it->second.first, m_left + x, it->second.second, ruleWidth, false});
                    it->second = {standing.top, standing.bottom};
                }
            }
            if (i + 1 == m_standing.size()) {
                across(0, width, standing.bottom);
            } else if (standing.closes) {
                Unit x = 0;
                for (const auto &[from, to] : standing.rules->unruledBelow) {
                    if (from > x)
                        across(x, from, standing.bottom);
                    x = to;
                }
                if (x < width)
                    across(x, width, standing.bottom);
            }
        }
        for (const auto &[x, span] : uprights)
            lines.push_back({m_left + x, span.first, m_left + x, span.second, ruleWidth, false});
    }

    const Flow &m_flow;
    Pages &m_pages;
    const Unit m_left, m_top, m_bottom;
    Unit m_y = 0;
    int m_table = -1; // whose rows are being placed
    std::vector<Standing> m_standing;
};

// Page numbers, mark and foot stand in the margins.
void putMargins(const Document &document, const Fonts &fonts, Pages &pages)
{
    const Unit left = fromMillimetres(document.paper.left);
    const Unit width = pages.width - left - fromMillimetres(document.paper.right);
    const size_t count = pages.pages.size();
    // At the right end of the bottom margin, where it takes no room from the text.
    std::vector<Box> code;
    QString foot = document.foot;
    if (!document.checkCode.isEmpty()) {
        code = qrBoxes(document.checkCode, left + width - qrSide, pages.height - fromMillimetres(document.paper.bottom - 2), qrSide);
        foot += (foot.isEmpty() ? QString() : u"\n"_s) + u"Mã kiểm tra phiếu: "_s + document.checkCode;
    }
    const auto put = [&](Page &page, const Runs &runs, Unit size, Align align, Unit x, Unit room, Unit y, bool upwards) {
        const auto lines = breakLines(fonts, runs, size, {room, 0, align, 0});
        Piece piece;
        append(piece, lines, x, upwards ? y - heightOf(lines) : y);
        std::move(piece.texts.begin(), piece.texts.end(), std::back_inserter(page.texts));
    };
    const Unit above = fromMillimetres(document.paper.top - 5);
    const Unit below = pages.height - fromMillimetres(document.paper.bottom - 4);
    for (size_t i = 0; i < count; ++i) {
        Page &page = pages.pages[i];
        if (document.pageNumbers && i > 0)
            put(page, {plain(u"%1/%2"_s.arg(i + 1).arg(count))}, 1300, Align::Center, left, width, above, true);
        if (!document.mark.isEmpty())
            put(page, {italic(document.mark)}, 1000, Align::Right, left + width * 6 / 10, width * 4 / 10, above, true);
        if (!foot.isEmpty())
            put(page, {italic(foot)}, 850, Align::Left, left, code.empty() ? width : width - qrSide - qrGap, below, false);
        page.boxes.insert(page.boxes.end(), code.begin(), code.end());
    }
}

} // namespace

Pages layOut(const Document &document, const Fonts &fonts)
{
    Pages pages;
    pages.width = fromMillimetres(document.paper.landscape ? 297 : 210);
    pages.height = fromMillimetres(document.paper.landscape ? 210 : 297);
    const Setting setting{fonts, document.style, document.head ? document.head->kind : HeadKind::State,
                          pages.width - fromMillimetres(document.paper.left + document.paper.right),
                          pages.height - fromMillimetres(document.paper.top + document.paper.bottom)};

    Flow flow;
    Unit space = 0;
    bool breakNext = false;
    const auto finish = [&](size_t from) {
        if (from == flow.pieces.size())
            return;
        flow.pieces[from].gap += std::exchange(space, 0);
        flow.pieces[from].breakBefore = std::exchange(breakNext, false);
    };
    if (document.head)
        setHead(setting, *document.head, flow);
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const Block &block = document.blocks[i];
        const size_t from = flow.pieces.size();
        if (const auto *gap = std::get_if<Space>(&block)) {
            space += fromPoints(gap->points);
        } else if (std::holds_alternative<PageBreak>(block)) {
            breakNext = true;
        } else if (const auto *table = std::get_if<Table>(&block)) {
            size_t next = i + 1;
            Unit tail = 0;
            for (; next < document.blocks.size() && std::holds_alternative<Space>(document.blocks[next]); ++next)
                tail += fromPoints(std::get<Space>(document.blocks[next]).points);
            const auto *signatures = next < document.blocks.size() ? std::get_if<Signatures>(&document.blocks[next]) : nullptr;
            if (signatures != nullptr) {
                const Piece piece = setSignatures(setting, *signatures);
                tail += piece.gap + piece.height;
            }
            setTable(setting, *table, signatures != nullptr ? tail : 0, flow);
        } else if (const auto *signatures = std::get_if<Signatures>(&block)) {
            Piece piece = setSignatures(setting, *signatures);
            if (piece.height > setting.height)
                base::refuse(Tr::tr("The signatures and recipients fill more than a page; shorten the list of recipients."));
            if (!flow.pieces.empty() && !breakNext)
                flow.pieces.back().hold = Hold::Demand;
            flow.pieces.push_back(std::move(piece));
        } else {
            setText(setting, block, flow);
        }
        finish(from);
    }
    Paginator(flow, document, pages).run();
    putMargins(document, fonts, pages);
    return pages;
}

} // namespace papers
