#include "papers/docx_flow.h"

#include "papers/pieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers::docx {
namespace {

constexpr int thin = 20; // twips: a line that only parts what is above and below

int twips(Unit unit) { return (unit + (unit >= 0 ? 2 : -2)) / 5; }
int twipsOf(double points) { return int(std::lround(points * 20)); }

Para paraOf(const Runs &runs, double size, Align align)
{
    Para made;
    made.align = align;
    made.markSize = size;
    for (const Run &run : runs) {
        made.pieces.push_back({run, Mark::None});
        if (run.size <= 0)
            made.pieces.back().run.size = size;
    }
    return made;
}

Piece special(Mark mark, double size) { return {{{}, false, false, size}, mark}; }

// A line of that height with nothing in it.
Para gapLine(int height)
{
    Para line;
    line.markSize = 1;
    line.line = std::max(height, thin);
    line.exact = true;
    return line;
}

class Flowing {
public:
    Flowing(const Document &document, const Fonts &fonts, Section &section)
        : m_document(document),
          m_section(section),
          m_setting{fonts, document.style, document.head ? document.head->kind : HeadKind::State,
                    fromMillimetres((document.paper.landscape ? 297 : 210) - document.paper.left - document.paper.right),
                    fromMillimetres((document.paper.landscape ? 210 : 297) - document.paper.top - document.paper.bottom)}
    {
    }

    void run()
    {
        if (m_document.head)
            add(*m_document.head);
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
        if (m_section.items.empty() || std::holds_alternative<Grid>(m_section.items.back()))
            m_section.items.push_back(gapLine(thin));
    }

private:
    int width() const { return twips(m_setting.width); }

    void put(Para para, double gap)
    {
        para.before = twipsOf(gap + std::exchange(m_space, 0));
        para.pageBefore = std::exchange(m_break, false);
        m_section.items.push_back(std::move(para));
    }

    // A table has no room above it of its own: the paragraph before gives it.
    void put(Grid grid, double gap)
    {
        const int above = twipsOf(gap + std::exchange(m_space, 0));
        auto *before = m_section.items.empty() ? nullptr : std::get_if<Para>(&m_section.items.back());
        if (before != nullptr && !m_break) {
            before->after = above;
        } else {
            Para line = gapLine(above);
            line.keepWithNext = true;
            line.pageBefore = std::exchange(m_break, false);
            m_section.items.push_back(std::move(line));
        }
        m_section.items.push_back(std::move(grid));
    }

    // What stands last holds to what comes next.
    void holdLast()
    {
        if (m_section.items.empty() || m_break)
            return;
        if (auto *last = std::get_if<Para>(&m_section.items.back()))
            last->keepWithNext = true;
        else
            hold(std::get<Grid>(m_section.items.back()).rows.back());
    }

    static void hold(GridRow &row)
    {
        for (GridCell &cell : row.cells) {
            for (Para &each : cell.paras)
                each.keepWithNext = true;
        }
    }

    // Centred lines; the rules below them are short lines of their own.
    std::vector<Para> stacked(const std::vector<StackLine> &stack, Unit room) const
    {
        std::vector<Para> paras;
        for (const StackLine &line : stack) {
            paras.push_back(paraOf(line.runs, line.size, Align::Center));
            if (line.rule <= 0)
                continue;
            Para rule = gapLine(80);
            rule.align = Align::Center;
            rule.before = 50;
            rule.left = rule.right = twips((room - line.rule) / 2);
            rule.ruled = true;
            paras.push_back(std::move(rule));
        }
        if (paras.empty())
            paras.push_back(gapLine(thin));
        for (Para &each : paras)
            each.keepWithNext = true;
        return paras;
    }

    void add(const Head &head)
    {
        const HeadStacks stacks = headStacks(m_setting, head);
        Grid grid;
        grid.ruled = false;
        grid.widths = {twips(stacks.left + stacks.gap), width() - twips(stacks.left + stacks.gap)};
        const auto row = [&](const std::vector<StackLine> &left, const std::vector<StackLine> &right) {
            GridRow made;
            made.cells = {{stacked(left, stacks.left), 1, Merge::None, false}, {stacked(right, stacks.right), 1, Merge::None, false}};
            for (Para &each : made.cells[0].paras) // centred in what is its own: the gap is nobody's
                each.right += twips(stacks.gap);
            return made;
        };
        grid.rows.push_back(row(stacks.leftLines, stacks.rightLines));
        if (!stacks.number.empty() || !stacks.placeDate.empty()) {
            grid.rows.push_back(row(stacks.number, stacks.placeDate));
            for (GridCell &cell : grid.rows.back().cells)
                cell.paras.front().before = twipsOf(head.kind == HeadKind::Party ? 0 : 3);
        }
        m_section.items.push_back(std::move(grid));
    }

    void add(const Title &title)
    {
        if (!m_section.items.empty() && std::holds_alternative<Grid>(m_section.items.back()) && !m_break)
            m_space += 4;
        std::vector<Para> lines = stacked(titleStack(m_setting, title), m_setting.width);
        lines.front().style = u"Title"_s;
        lines.back().after = twipsOf(3);
        bool first = true;
        for (Para &line : lines) {
            const int before = line.before;
            put(std::move(line), std::exchange(first, false) ? 10 : before / 20.0);
        }
    }

    void add(const Paragraph &paragraph)
    {
        const double size = paragraph.size > 0 ? paragraph.size : m_document.style.body;
        Para made = paraOf(paragraph.runs, size, paragraph.align);
        made.left = twips(fromMillimetres(paragraph.indent));
        const double first = paragraph.firstIndent >= 0                                        ? paragraph.firstIndent
                             : paragraph.align == Align::Justify && paragraph.marker.isEmpty() ? m_document.style.firstIndent
                                                                                               : 0;
        made.first = twips(fromMillimetres(first));
        if (!paragraph.marker.isEmpty()) {
            const int room = twips(widthOf(m_setting.fonts, {plain(paragraph.marker + u' ')}, fromPoints(size)));
            made.first = std::max(made.first, room - made.left) - room;
            made.tabs = {{made.left + made.first + room, Tab::Kind::Left, false}};
            made.pieces.insert(made.pieces.begin(), {{{paragraph.marker, false, false, size}, Mark::None}, special(Mark::Tab, size)});
        }
        if (size == m_document.style.body)
            made.line = twipsOf(m_document.style.line);
        made.keepWithNext = paragraph.keepWithNext;
        if (paragraph.level > 0)
            made.style = u"Heading%1"_s.arg(std::min(paragraph.level, 2));
        put(std::move(made), paragraph.gapBefore >= 0 ? paragraph.gapBefore : m_document.style.paragraphGap);
    }

    void add(const Blanks &blanks)
    {
        const double size = m_document.style.body;
        for (int i = 0; i <= blanks.lines; ++i) {
            Para line = i == 0 ? paraOf(blanks.label, size, Align::Left) : paraOf({}, size, Align::Left);
            line.line = twipsOf(size * 1.5);
            line.tabs = {{width(), Tab::Kind::Right, true}};
            line.pieces.push_back(special(Mark::Tab, size));
            line.keepWithNext = i < blanks.lines && i < 8;
            put(std::move(line), i == 0 ? m_document.style.paragraphGap : 0);
        }
    }

    void add(const KeyValues &pairs)
    {
        const double size = pairs.size > 0 ? pairs.size : m_document.style.body;
        bool first = true;
        for (const KeyValueLine &line : keyValueLines(m_setting, pairs)) {
            Para made = paraOf(line.left, size, Align::Left);
            if (line.right) {
                made.tabs = {{twips(keyValueMiddle(m_setting)), Tab::Kind::Left, false}};
                made.pieces.push_back(special(Mark::Tab, size));
                const Para right = paraOf(*line.right, size, Align::Left);
                made.pieces.insert(made.pieces.end(), right.pieces.begin(), right.pieces.end());
            }
            if (size == m_document.style.body)
                made.line = twipsOf(m_document.style.line);
            put(std::move(made), std::exchange(first, false) ? m_document.style.paragraphGap : 1.5);
        }
    }

    void add(const Table &table)
    {
        if (table.columns.empty() || (table.header.empty() && table.rows.empty()))
            return;
        Flow flow; // set as for pages, to have the same widths and sizes, and to know the rows that no page holds
        setTable(m_setting, table, 0, flow);
        const SetTable &set = flow.tables.front();
        std::vector<bool> taller(table.header.size() + table.rows.size(), false);
        const bool repeats = !set.header.pieces.empty();
        for (const papers::Piece &piece : flow.pieces) {
            if (!piece.closes)
                taller[size_t(piece.row) + (repeats ? table.header.size() : 0)] = true;
        }
        Grid grid;
        grid.ruled = table.grid;
        grid.paddingSide = table.grid ? twipsOf(2.4) : 0; // less than the columns were measured with: a word processor rounds otherwise
        grid.paddingTop = twips(set.padding);
        for (size_t i = 0; i + 1 < set.edges.size(); ++i)
            grid.widths.push_back(twips(set.edges[i + 1]) - twips(set.edges[i]));
        addRows(grid, table, table.header, true, set);
        addRows(grid, table, table.rows, false, set);
        for (size_t r = 0; r < grid.rows.size(); ++r) {
            grid.rows[r].whole = !taller[r];
            grid.rows[r].header = repeats && r < table.header.size();
        }
        put(std::move(grid), table.gapBefore);
    }

    static void addRows(Grid &grid, const Table &table, const std::vector<Row> &rows, bool header, const SetTable &set)
    {
        const double size = set.size / 100.0;
        struct Above {
            int rows = 0, columns = 1; // still to come, with how many columns
        };
        std::vector<Above> above(table.columns.size());
        for (const Row &row : rows) {
            GridRow made;
            size_t column = 0;
            auto cell = row.cells.begin();
            while (column < above.size()) {
                if (above[column].rows > 0) {
                    GridCell covered;
                    covered.paras = {paraOf({}, size, Align::Left)};
                    covered.columns = above[column].columns;
                    covered.merge = Merge::Continued;
                    --above[column].rows;
                    column += size_t(covered.columns);
                    made.cells.push_back(std::move(covered));
                    continue;
                }
                GridCell next;
                next.paras = {paraOf({}, size, Align::Left)};
                if (cell != row.cells.end()) {
                    next.columns = std::clamp(cell->columns, 1, int(above.size() - column));
                    next.merge = cell->rows > 1 ? Merge::First : Merge::None;
                    next.middle = header || cell->middle;
                    next.paras = {paraOf(dressed(*cell, header), size, cell->align.value_or(header ? Align::Center : table.columns[column].align))};
                    above[column] = {std::max(cell->rows, 1) - 1, next.columns};
                    ++cell;
                }
                column += size_t(next.columns);
                made.cells.push_back(std::move(next));
            }
            if (row.keepWithNext || header)
                hold(made);
            grid.rows.push_back(std::move(made));
        }
    }

    void add(const Signatures &signatures)
    {
        holdLast();
        const SignatureColumns columns = signatureColumns(m_setting, signatures);
        Grid grid;
        grid.ruled = false;
        grid.rows.resize(3); // captions; room for the hand; names, which stand level
        if (signatures.recipients) {
            grid.widths.push_back(twips(columns.recipients));
            addRecipients(grid, *signatures.recipients);
        }
        const bool dated =
            std::any_of(signatures.signers.begin(), signatures.signers.end(), [](const Signer &signer) { return !signer.dateLine.isEmpty(); });
        for (const Signer &signer : signatures.signers) {
            grid.widths.push_back(twips(columns.signer));
            GridCell cells[3];
            const auto line = [](GridCell &cell, const Runs &runs, double size) { cell.paras.push_back(paraOf(runs, size, Align::Center)); };
            if (dated)
                line(cells[0], {italic(signer.dateLine)}, columns.size - 1);
            for (const QString &caption : signer.caption)
                line(cells[0], {bold(caption)}, columns.size);
            if (!signer.note.isEmpty())
                line(cells[0], {italic(signer.note)}, columns.size - 1);
            for (const QString &stamp : signer.stamp)
                line(cells[1], {italic(stamp)}, m_document.style.note - 1);
            line(cells[2], {bold(signer.name)}, columns.size);
            for (size_t r = 0; r < 3; ++r) {
                if (cells[r].paras.empty())
                    cells[r].paras.push_back(gapLine(thin));
                grid.rows[r].cells.push_back(std::move(cells[r]));
            }
        }
        if (grid.widths.empty())
            return;
        grid.rows[1].height = twips(fromMillimetres(signatures.room));
        for (size_t r = 0; r + 1 < grid.rows.size(); ++r)
            hold(grid.rows[r]);
        put(std::move(grid), 10);
    }

    void addRecipients(Grid &grid, const Recipients &recipients) const
    {
        const RecipientTexts texts = recipientTexts(m_setting, recipients);
        GridCell cell;
        cell.merge = Merge::First;
        cell.paras = {paraOf({texts.heading}, texts.headingSize, Align::Left)};
        if (m_setting.kind == HeadKind::Party)
            cell.paras.front().style = u"Underlined"_s;
        const int hang = twips(widthOf(m_setting.fonts, {plain(u"- "_s)}, fromPoints(texts.size)));
        for (const QString &text : texts.lines) {
            Para line = paraOf({plain(text)}, texts.size, Align::Left);
            line.left = hang;
            line.first = -hang;
            line.right = 200;
            cell.paras.push_back(std::move(line));
        }
        grid.rows[0].cells.push_back(std::move(cell));
        for (size_t r = 1; r < grid.rows.size(); ++r)
            grid.rows[r].cells.push_back({{gapLine(thin)}, 1, Merge::Continued, false});
    }

    void add(const Space &space) { m_space += space.points; }
    void add(const PageBreak &) { m_break = true; }

    const Document &m_document;
    Section &m_section;
    const Setting m_setting;
    double m_space = 0; // pt, before what comes next
    bool m_break = false; // what comes next begins a page
};

} // namespace

Section sectionOf(const Document &document, const Fonts &fonts, bool counted)
{
    const Paper &paper = document.paper;
    const auto millimetres = [](double mm) { return twips(fromMillimetres(mm)); };
    Section section;
    section.width = millimetres(paper.landscape ? 297 : 210);
    section.height = millimetres(paper.landscape ? 210 : 297);
    section.top = millimetres(paper.top);
    section.bottom = millimetres(paper.bottom);
    section.left = millimetres(paper.left);
    section.right = millimetres(paper.right);
    Flowing(document, fonts, section).run();

    // In the margins, where pages have them: the number 5 mm above the text, the foot 4 mm below it.
    constexpr double numberSize = 13, markSize = 10, footSize = 8.5;
    const Unit width = fromMillimetres((paper.landscape ? 297 : 210) - paper.left - paper.right);
    const bool beside = widthOf(fonts, {italic(document.mark)}, fromPoints(markSize)) < width * 4 / 10;
    for (const bool first : {true, false}) {
        std::vector<Para> &header = first ? section.firstHeader : section.otherHeader;
        const bool number = document.pageNumbers && !first;
        if (!number && document.mark.isEmpty())
            continue;
        Para line = paraOf({}, numberSize, Align::Left);
        line.tabs = {{twips(width) / 2, Tab::Kind::Center, false}, {twips(width), Tab::Kind::Right, false}};
        if (number) {
            line.pieces = {special(Mark::Tab, numberSize), special(Mark::PageNumber, numberSize)};
            if (counted) {
                line.pieces.push_back({{u"/"_s, false, false, numberSize}, Mark::None});
                line.pieces.push_back(special(Mark::PageCount, numberSize));
            }
        }
        if (!document.mark.isEmpty() && beside) {
            line.pieces.insert(line.pieces.end(), size_t(number ? 1 : 2), special(Mark::Tab, numberSize));
            line.pieces.push_back({{document.mark, false, true, markSize}, Mark::None});
        } else if (!document.mark.isEmpty()) {
            header.push_back(paraOf({italic(document.mark)}, markSize, Align::Right));
        }
        header.push_back(std::move(line));
    }
    section.header = millimetres(paper.top - 5) - twipsOf(numberSize * 1.15) - (beside ? 0 : twipsOf(markSize * 1.15));
    if (!document.foot.isEmpty())
        section.foot = {paraOf({italic(document.foot)}, footSize, Align::Left)};
    section.footer = millimetres(paper.bottom - 4) - twipsOf(footSize * 1.15);
    return section;
}

} // namespace papers::docx
