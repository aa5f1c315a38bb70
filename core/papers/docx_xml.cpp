#include "papers/docx_xml.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace papers::docx {
namespace {

QString word(Align align)
{
    switch (align) {
    case Align::Center:
        return u"center"_s;
    case Align::Right:
        return u"right"_s;
    case Align::Justify:
        return u"both"_s;
    case Align::Left:
        break;
    }
    return u"left"_s;
}

} // namespace

QString sayable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (!c.isSurrogate() && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t') && c.unicode() < 0xfffe) {
            out += c;
        }
    }
    return out;
}

void Xml::value(const QString &name, const QString &value)
{
    empty(name);
    attribute(u"w:val"_s, value);
}

void Xml::look(const Run &run)
{
    open(u"w:rPr"_s);
    if (run.bold)
        empty(u"w:b"_s);
    if (run.italic)
        empty(u"w:i"_s);
    const int halfPoints = int(std::lround(run.size * 2));
    value(u"w:sz"_s, halfPoints);
    value(u"w:szCs"_s, halfPoints);
    close();
}

void Xml::field(const QString &instruction, double size)
{
    open(u"w:fldSimple"_s);
    attribute(u"w:instr"_s, instruction);
    open(u"w:r"_s);
    look({{}, false, false, size});
    m_xml.writeTextElement(u"w:t"_s, u"2"_s); // shown until the word processor has counted
    close();
    close();
}

void Xml::write(const Piece &piece)
{
    if (piece.mark == Mark::PageNumber || piece.mark == Mark::PageCount) {
        field(piece.mark == Mark::PageNumber ? u"PAGE"_s : u"NUMPAGES"_s, piece.run.size);
        return;
    }
    open(u"w:r"_s);
    look(piece.run);
    if (piece.mark == Mark::Tab)
        empty(u"w:tab"_s);
    const QString text = sayable(piece.run.text).replace(u'\t', u' ');
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.indexOf(u'\n', from);
        if (end == from) {
            empty(u"w:br"_s);
            ++from;
            continue;
        }
        end = end < 0 ? text.size() : end;
        open(u"w:t"_s);
        attribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(text.sliced(from, end - from));
        close();
        from = end;
    }
    close();
}

// In the order that the schema asks for.
void Xml::writeLook(const Para &para)
{
    open(u"w:pPr"_s);
    if (!para.style.isEmpty())
        value(u"w:pStyle"_s, para.style);
    if (para.keepWithNext)
        empty(u"w:keepNext"_s);
    if (para.pageBefore)
        empty(u"w:pageBreakBefore"_s);
    if (para.ruled) {
        open(u"w:pBdr"_s);
        value(u"w:top"_s, u"single"_s);
        attribute(u"w:sz"_s, 6);
        attribute(u"w:space"_s, 0);
        attribute(u"w:color"_s, u"auto"_s);
        close();
    }
    if (!para.tabs.empty()) {
        open(u"w:tabs"_s);
        for (const Tab &tab : para.tabs) {
            value(u"w:tab"_s, tab.kind == Tab::Kind::Left ? u"left"_s : tab.kind == Tab::Kind::Center ? u"center"_s : u"right"_s);
            if (tab.dotted)
                attribute(u"w:leader"_s, u"dot"_s);
            attribute(u"w:pos"_s, tab.at);
        }
        close();
    }
    empty(u"w:spacing"_s);
    attribute(u"w:before"_s, para.before);
    attribute(u"w:after"_s, para.after);
    if (para.line > 0) {
        attribute(u"w:line"_s, para.line);
        attribute(u"w:lineRule"_s, para.exact ? u"exact"_s : u"atLeast"_s);
    }
    if (para.left != 0 || para.right != 0 || para.first != 0) {
        empty(u"w:ind"_s);
        attribute(u"w:left"_s, para.left);
        attribute(u"w:right"_s, para.right);
        if (para.first >= 0)
            attribute(u"w:firstLine"_s, para.first);
        else
            attribute(u"w:hanging"_s, -para.first);
    }
    value(u"w:jc"_s, word(para.align));
    look({{}, false, false, para.markSize});
    close();
}

void Xml::write(const Para &para)
{
    open(u"w:p"_s);
    writeLook(para);
    for (const Piece &piece : para.pieces)
        write(piece);
    close();
}

void Xml::write(const Grid &grid)
{
    const auto width = [this](const QString &name, int twips) {
        empty(name);
        attribute(u"w:w"_s, twips);
        attribute(u"w:type"_s, u"dxa"_s);
    };
    open(u"w:tbl"_s);
    open(u"w:tblPr"_s);
    width(u"w:tblW"_s, std::accumulate(grid.widths.begin(), grid.widths.end(), 0));
    width(u"w:tblInd"_s, 0);
    if (grid.ruled) {
        open(u"w:tblBorders"_s);
        for (const QString &side : {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s, u"w:insideV"_s}) {
            value(side, u"single"_s);
            attribute(u"w:sz"_s, 4);
            attribute(u"w:space"_s, 0);
            attribute(u"w:color"_s, u"auto"_s);
        }
        close();
    }
    empty(u"w:tblLayout"_s);
    attribute(u"w:type"_s, u"fixed"_s);
    open(u"w:tblCellMar"_s);
    width(u"w:top"_s, grid.paddingTop);
    width(u"w:left"_s, grid.paddingSide);
    width(u"w:bottom"_s, grid.paddingTop);
    width(u"w:right"_s, grid.paddingSide);
    close();
    close();
    open(u"w:tblGrid"_s);
    for (const int column : grid.widths) {
        empty(u"w:gridCol"_s);
        attribute(u"w:w"_s, column);
    }
    close();
    for (const GridRow &row : grid.rows) {
        open(u"w:tr"_s);
        open(u"w:trPr"_s);
        if (row.whole)
            empty(u"w:cantSplit"_s);
        if (row.height > 0) {
            value(u"w:trHeight"_s, row.height);
            attribute(u"w:hRule"_s, u"atLeast"_s);
        }
        if (row.header)
            empty(u"w:tblHeader"_s);
        close();
        size_t column = 0;
        for (const GridCell &cell : row.cells) {
            const size_t end = std::min(column + size_t(cell.columns), grid.widths.size());
            open(u"w:tc"_s);
            open(u"w:tcPr"_s);
            width(u"w:tcW"_s, std::accumulate(grid.widths.begin() + long(column), grid.widths.begin() + long(end), 0));
            if (cell.columns > 1)
                value(u"w:gridSpan"_s, cell.columns);
            if (cell.merge != Merge::None)
                value(u"w:vMerge"_s, cell.merge == Merge::First ? u"restart"_s : u"continue"_s);
            if (cell.middle)
                value(u"w:vAlign"_s, u"center"_s);
            close();
            for (const Para &para : cell.paras)
                write(para);
            close();
            column = end;
        }
        close();
    }
    close();
}

} // namespace papers::docx
