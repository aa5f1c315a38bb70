// Measures a table: column widths, wrapped cells, heights of rows, and where a page may not break because a cell spans rows.
#include "papers/pieces.h"

#include <algorithm>
#include <numeric>

namespace papers {
namespace {

constexpr Unit sidePadding = 300; // left and right of a cell's text
constexpr Unit innerPadding = 170; // above and below
constexpr int shortWord = 14; // letters: a date, a figure, “19-20/TTr-BXD”, any syllable; longer words may be broken

struct SetCell {
    Unit left = 0; // of the text
    bool middle = false;
    std::vector<SetLine> lines;
};

struct MeasuredRow {
    Unit height = 0;
    Hold hold = Hold::None;
    std::vector<SetCell> cells;
};

struct Frame {
    const Setting &setting;
    const Table &table;
    Unit size = 0;
    std::vector<Unit> edges; // columns + 1
    Unit padding() const { return table.grid ? sidePadding : 0; }
};

template <typename Visit> void eachCell(const std::vector<Row> &rows, size_t columns, Visit visit)
{
    std::vector<int> covered(columns, 0); // rows still covered from above
    for (size_t r = 0; r < rows.size(); ++r) {
        size_t column = 0;
        for (const Cell &cell : rows[r].cells) {
            while (column < columns && covered[column] > 0)
                ++column;
            if (column >= columns)
                break;
            const size_t end = std::min(columns, column + size_t(std::max(cell.columns, 1)));
            const int deep = std::clamp(cell.rows, 1, int(rows.size() - r));
            visit(r, column, end, deep, cell);
            for (; column < end; ++column)
                covered[column] = deep;
        }
        for (int &rest : covered)
            rest = std::max(0, rest - 1);
    }
}

// Widths by weight, but none below what its short words need; false where the page is too narrow for that.
bool shareOut(const std::vector<double> &weights, const std::vector<double> &least, double width, std::vector<double> &shares)
{
    shares.assign(weights.size(), 0);
    std::vector<bool> fixed(weights.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        double rest = width, weight = 0;
        for (size_t i = 0; i < weights.size(); ++i) {
            if (fixed[i])
                rest -= least[i];
            else
                weight += weights[i];
        }
        for (size_t i = 0; i < weights.size(); ++i) {
            shares[i] = fixed[i] ? least[i] : rest * weights[i] / weight;
            if (!fixed[i] && shares[i] < least[i]) {
                fixed[i] = true;
                changed = true;
            }
        }
        if (std::accumulate(fixed.begin(), fixed.end(), size_t(0)) == fixed.size())
            return rest >= -1 && std::accumulate(least.begin(), least.end(), 0.0) <= width + 1;
    }
    return true;
}

Frame frameOf(const Setting &setting, const Table &table)
{
    const size_t columns = table.columns.size();
    Frame frame{setting, table, fromPoints(table.size > 0 ? table.size : setting.style.table), {}};
    std::vector<double> weights, words(columns, 0), shares;
    for (const Column &column : table.columns)
        weights.push_back(std::max(column.weight, 0.001));
    for (const bool header : {true, false}) {
        eachCell(header ? table.header : table.rows, columns, [&](size_t, size_t from, size_t to, int, const Cell &cell) {
            if (to == from + 1)
                words[from] = std::max(words[from], double(widestWord(setting.fonts, dressed(cell, header), frame.size, shortWord)));
        });
    }
    const Unit least = std::min(frame.size, fromPoints(setting.style.tableLeast));
    const Unit preferred = frame.size;
    for (;; frame.size -= 50) {
        std::vector<double> needs;
        for (const double word : words)
            needs.push_back(std::ceil(word * frame.size / preferred) + 2 * frame.padding() + 4);
        if (shareOut(weights, needs, setting.width, shares))
            break;
        if (frame.size - 50 < least) { // too many columns: words are broken rather than lost
            const double sum = std::accumulate(needs.begin(), needs.end(), 0.0);
            for (size_t i = 0; i < columns; ++i)
                shares[i] = needs[i] * setting.width / sum;
            break;
        }
    }
    double x = 0;
    for (const double share : shares) {
        frame.edges.push_back(Unit(std::lround(x)));
        x += share;
    }
    frame.edges.push_back(setting.width);
    return frame;
}

// Rows of a table as pieces. capacity: the tallest piece a page takes; tail: what must fit below the last row.
class RowSetter {
public:
    RowSetter(const Frame &frame, const std::vector<Row> &rows, bool header, Unit capacity, Unit tail)
        : m_frame(frame),
          m_rows(rows),
          m_header(header),
          m_capacity(capacity),
          m_tail(tail)
    {
    }

    SetRows set()
    {
        std::vector<bool> flat; // spanning cells whose text stands in their first row, as no page break would suit them
        do
            measure(flat);
        while (holdTallCells(flat));
        for (size_t r = 0; r < m_measured.size(); ++r)
            makePieces(int(r));
        return std::move(m_out);
    }

private:
    Unit roomFor(size_t row) const { return m_capacity - (row + 1 == m_rows.size() ? m_tail : 0); }

    void measure(std::vector<bool> &flat)
    {
        const size_t columns = m_frame.table.columns.size();
        m_out = {};
        m_out.rules.resize(m_rows.size());
        m_measured.assign(m_rows.size(), {});
        m_flatIndex.clear();
        std::vector<std::vector<int>> owner(m_rows.size(), std::vector<int>(columns, -1));
        int id = 0;
        size_t spanning = 0;
        eachCell(m_rows, columns, [&](size_t r, size_t from, size_t to, int deep, const Cell &cell) {
            for (size_t k = r; k < r + size_t(deep); ++k)
                std::fill(owner[k].begin() + long(from), owner[k].begin() + long(to), id);
            ++id;
            const Unit left = m_frame.edges[from] + m_frame.padding();
            const Unit width = m_frame.edges[to] - m_frame.padding() - left;
            const Align align = cell.align.value_or(m_header ? Align::Center : m_frame.table.columns[from].align);
            auto lines = breakLines(m_frame.setting.fonts, dressed(cell, m_header), m_frame.size, {width, 0, align, 0});
            const bool middle = cell.middle || m_header;
            if (deep > 1) {
                if (flat.size() <= spanning)
                    flat.push_back(false);
                if (!flat[spanning++]) {
                    m_flatIndex.push_back(spanning - 1);
                    m_out.tall.push_back({int(r), int(r) + deep - 1, left, middle, std::move(lines)});
                    return;
                }
            }
            MeasuredRow &row = m_measured[r];
            row.height = std::max(row.height, heightOf(lines) + 2 * innerPadding);
            row.cells.push_back({left, middle && deep == 1, std::move(lines)});
        });
        for (size_t r = 0; r < m_rows.size(); ++r) {
            if (m_rows[r].keepWithNext)
                m_measured[r].hold = Hold::Wish;
            if (m_measured[r].height == 0)
                m_measured[r].height = m_frame.size + 2 * innerPadding;
            rule(r, owner);
        }
        for (const TallCell &cell : m_out.tall) {
            Unit height = 0;
            for (int r = cell.firstRow; r <= cell.lastRow; ++r)
                height += m_measured[size_t(r)].height;
            m_measured[size_t(cell.lastRow)].height += std::max(0, heightOf(cell.lines) + 2 * innerPadding - height);
        }
    }

    void rule(size_t r, const std::vector<std::vector<int>> &owner)
    {
        RowRules &rules = m_out.rules[r];
        for (size_t c = 0; c < owner[r].size(); ++c) {
            if (c == 0 || owner[r][c] != owner[r][c - 1] || owner[r][c] < 0)
                rules.edges.push_back(m_frame.edges[c]);
            if (r + 1 < owner.size() && owner[r][c] >= 0 && owner[r + 1][c] == owner[r][c])
                rules.unruledBelow.emplace_back(m_frame.edges[c], m_frame.edges[c + 1]);
        }
        rules.edges.push_back(m_frame.edges.back());
    }

    // No page break where a spanning cell's text would not fit on either side. Gives true where a cell had to be flattened: measure again.
    bool holdTallCells(std::vector<bool> &flat)
    {
        for (const TallCell &cell : m_out.tall) {
            const Unit need = heightOf(cell.lines) + 2 * innerPadding;
            Unit above = 0, below = 0;
            for (int r = cell.firstRow; r <= cell.lastRow; ++r)
                below += m_measured[size_t(r)].height;
            for (int r = cell.firstRow; r < cell.lastRow; ++r) {
                above += m_measured[size_t(r)].height;
                below -= m_measured[size_t(r)].height;
                if (above < need || below < need)
                    m_measured[size_t(r)].hold = Hold::Demand;
            }
        }
        bool again = false;
        for (size_t first = 0; first < m_measured.size();) {
            size_t last = first;
            Unit height = m_measured[first].height;
            while (last + 1 < m_measured.size() && m_measured[last].hold == Hold::Demand)
                height += m_measured[++last].height;
            if (height > roomFor(last)) {
                for (size_t i = 0; i < m_out.tall.size(); ++i) {
                    if (size_t(m_out.tall[i].firstRow) <= last && size_t(m_out.tall[i].lastRow) >= first)
                        again = flat[m_flatIndex[i]] = true;
                }
            }
            first = last + 1;
        }
        return again;
    }

    void makePieces(int r)
    {
        MeasuredRow &row = m_measured[size_t(r)];
        if (row.height > roomFor(size_t(r))) {
            makeBands(r);
            return;
        }
        Piece piece;
        piece.height = row.height;
        piece.hold = row.hold;
        piece.row = r;
        for (const SetCell &cell : row.cells)
            append(piece, cell.lines, cell.left, cell.middle ? (row.height - heightOf(cell.lines)) / 2 : innerPadding);
        m_out.pieces.push_back(std::move(piece));
    }

    // A row taller than a page is cut between its lines, two lines at least on either side.
    void makeBands(int r)
    {
        MeasuredRow &row = m_measured[size_t(r)];
        size_t count = 1;
        for (const SetCell &cell : row.cells)
            count = std::max(count, cell.lines.size());
        for (size_t k = 0; k < count; ++k) {
            Piece band;
            band.row = r;
            const Unit top = k == 0 ? innerPadding : 0;
            for (const SetCell &cell : row.cells) {
                if (k >= cell.lines.size())
                    continue;
                append(band, {cell.lines[k]}, cell.left, top);
                band.height = std::max(band.height, top + cell.lines[k].height);
            }
            band.closes = k + 1 == count;
            band.height += band.closes ? innerPadding : 0;
            band.hold = band.closes ? row.hold : k == 0 || k + 2 == count ? Hold::Wish : Hold::None;
            m_out.pieces.push_back(std::move(band));
        }
    }

    const Frame &m_frame;
    const std::vector<Row> &m_rows;
    bool m_header;
    Unit m_capacity, m_tail;
    SetRows m_out;
    std::vector<MeasuredRow> m_measured;
    std::vector<size_t> m_flatIndex; // of each tall cell: its number among the spanning cells
};

} // namespace

Runs dressed(const Cell &cell, bool header)
{
    Runs runs = cell.runs;
    if (header) {
        for (Run &run : runs)
            run.bold = !run.italic; // column numbers "(1)" stay in light italics
    }
    return runs;
}

Unit SetRows::height() const
{
    Unit height = 0;
    for (const Piece &piece : pieces)
        height += piece.height;
    return height;
}

void setTable(const Setting &setting, const Table &table, Unit tail, Flow &flow)
{
    if (table.columns.empty() || (table.header.empty() && table.rows.empty()))
        return;
    const Frame frame = frameOf(setting, table);
    SetTable set;
    set.width = setting.width;
    set.size = frame.size;
    set.edges = frame.edges;
    set.padding = innerPadding;
    set.grid = table.grid;
    set.header = RowSetter(frame, table.header, true, setting.height, 0).set();
    const Unit capacity = setting.height - set.header.height();
    if (table.rows.empty()) {
        set.body = std::exchange(set.header, {});
    } else if (capacity < setting.height / 2) { // a header that leaves no room cannot be repeated
        std::vector<Row> rows = table.header;
        rows.insert(rows.end(), table.rows.begin(), table.rows.end());
        set.header = {};
        set.body = RowSetter(frame, rows, false, setting.height, std::min(tail, setting.height / 2)).set();
    } else {
        set.body = RowSetter(frame, table.rows, false, capacity, std::min(tail, capacity / 2)).set();
    }
    const int index = int(flow.tables.size());
    bool first = true;
    for (Piece &piece : set.body.pieces) {
        piece.table = index;
        piece.gap = std::exchange(first, false) ? fromPoints(table.gapBefore) : 0;
        flow.pieces.push_back(std::move(piece));
    }
    set.body.pieces.clear();
    flow.tables.push_back(std::move(set));
}

} // namespace papers
