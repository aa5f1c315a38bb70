#include "papers/lines.h"

#include <algorithm>
#include <limits>

namespace papers {
namespace {

struct Span {
    qsizetype end = 0;
    Type type;
};

// All runs as one string with the width of each letter (a cluster's width stands at its first code unit).
struct Flat {
    QString text;
    std::vector<double> widths;
    std::vector<Span> spans;
};

bool isSpace(QChar c) { return c == u' ' || c == u'\t'; }
bool joins(QChar c) { return c.isMark() || c.isLowSurrogate() || c.unicode() == 0x200d; }
bool mayBreakAfter(QChar c) { return QStringView(u"-/._,;:@&=?)\u2013").contains(c); }

Flat flatten(const Fonts &fonts, const Runs &runs, Unit size)
{
    Flat flat;
    qsizetype length = 0;
    for (const Run &run : runs)
        length += run.text.size();
    flat.text.reserve(length);
    flat.widths.reserve(size_t(length));
    for (const Run &run : runs) {
        const Type type{run.size > 0 ? fromPoints(run.size) : size, run.bold, run.italic};
        const Fonts::Face &face = fonts.face(type);
        const double scale = double(type.size) / Fonts::em;
        const QStringView text = run.text;
        for (qsizetype i = 0; i < text.size();) {
            qsizetype end = i + 1;
            while (end < text.size() && joins(text[end]))
                ++end;
            const bool silent = text[i] == u'\n';
            const double width = silent         ? 0
                                 : end == i + 1 ? face.advance(isSpace(text[i]) ? u' ' : text[i].unicode())
                                                : face.advance(text.sliced(i, end - i));
            flat.widths.push_back(width * scale);
            flat.widths.insert(flat.widths.end(), size_t(end - i - 1), 0.0);
            i = end;
        }
        flat.text += run.text;
        flat.spans.push_back({flat.text.size(), type});
    }
    return flat;
}

double sum(const Flat &flat, qsizetype begin, qsizetype end)
{
    double width = 0;
    for (qsizetype i = begin; i < end; ++i)
        width += flat.widths[size_t(i)];
    return width;
}

struct Cut {
    qsizetype end = 0; // of what is visible
    qsizetype next = 0; // where the next line begins
    bool last = false; // of its paragraph: not justified
};

Cut cutLine(const Flat &flat, qsizetype begin, double room)
{
    const QString &text = flat.text;
    const qsizetype size = text.size();
    double width = 0;
    qsizetype wordEnd = -1; // end of the last word that fits and has a space after it
    qsizetype soft = -1; // a place inside the present word
    qsizetype i = begin;
    for (; i < size && text[i] != u'\n'; ++i) {
        if (isSpace(text[i])) {
            if (i > begin && !isSpace(text[i - 1])) {
                wordEnd = i;
                soft = -1;
            }
            width += flat.widths[size_t(i)];
            continue;
        }
        width += flat.widths[size_t(i)];
        if (width > room + 1) {
            qsizetype end = wordEnd;
            if (end < 0) { // one word alone is wider than the line
                end = soft > begin ? soft : i;
                while (end > begin && end < size && joins(text[end]))
                    --end;
                if (end <= begin) { // not even one letter: it stands, rather than being lost
                    end = begin + 1;
                    while (end < size && joins(text[end]))
                        ++end;
                }
                return {end, end, false};
            }
            qsizetype next = end;
            while (next < size && isSpace(text[next]))
                ++next;
            return {end, next, false};
        }
        if (mayBreakAfter(text[i]))
            soft = i + 1;
    }
    qsizetype end = i;
    while (end > begin && isSpace(text[end - 1]))
        --end;
    return {end, i < size ? i + 1 : size, true};
}

// The stretches of one line, each in its own dress, from x on.
void place(const Flat &flat, qsizetype begin, qsizetype end, double x, double gap, SetLine &line, double ascent)
{
    qsizetype at = begin;
    for (const Span &span : flat.spans) {
        if (span.end <= at)
            continue;
        const qsizetype stop = std::min(span.end, end);
        if (at >= stop)
            break;
        QString text = flat.text.sliced(at, stop - at);
        text.replace(u'\t', u' ');
        const double width = sum(flat, at, stop) + gap * double(text.count(u' '));
        line.texts.push_back({Unit(std::lround(x)), Unit(std::lround(ascent)), Unit(std::lround(width)), gap, span.type, std::move(text)});
        x += width;
        at = stop;
    }
}

} // namespace

std::vector<SetLine> breakLines(const Fonts &fonts, const Runs &runs, Unit size, const LineShape &shape)
{
    const Flat flat = flatten(fonts, runs, size);
    std::vector<SetLine> lines;
    qsizetype begin = 0;
    do {
        const Unit indent = lines.empty() ? shape.firstIndent : 0;
        const double room = std::max(shape.width - indent, 1);
        const Cut cut = cutLine(flat, begin, room);
        SetLine line;

        double ascent = 0, below = 0, leading = 0;
        qsizetype from = 0;
        for (const Span &span : flat.spans) {
            if (from < std::max(cut.end, begin + 1) && span.end > begin) {
                const Fonts::Face &face = fonts.face(span.type);
                const double scale = double(span.type.size) / Fonts::em;
                ascent = std::max(ascent, face.ascent * scale);
                below = std::max(below, face.descent * scale);
                leading = std::max(leading, face.leading * scale);
            }
            from = span.end;
        }
        if (ascent == 0) {
            const Fonts::Face &face = fonts.face({size, false, false});
            ascent = face.ascent * size / Fonts::em;
            below = face.descent * size / Fonts::em;
            leading = face.leading * size / Fonts::em;
        }
        line.height = std::max(Unit(std::ceil(ascent + below + leading)), shape.pitch);
        const double baseline = (line.height - ascent - below) / 2 + ascent;

        const double width = sum(flat, begin, cut.end);
        double x = indent, gap = 0;
        if (shape.align == Align::Center)
            x += (room - width) / 2;
        else if (shape.align == Align::Right)
            x += room - width;
        else if (shape.align == Align::Justify && !cut.last) {
            const qsizetype spaces = QStringView(flat.text).sliced(begin, cut.end - begin).count(u' ');
            if (spaces > 0 && width < room)
                gap = (room - width) / double(spaces);
        }
        place(flat, begin, cut.end, x, gap, line, baseline);
        line.width = Unit(std::lround(width));
        lines.push_back(std::move(line));
        begin = cut.next;
    } while (begin < flat.text.size());
    return lines;
}

std::vector<SetLine> breakCentred(const Fonts &fonts, const Runs &runs, Unit size, Unit width)
{
    std::vector<SetLine> lines = breakLines(fonts, runs, size, {width, 0, Align::Center, 0});
    const std::size_t count = lines.size();
    Unit least = widestWord(fonts, runs, size, std::numeric_limits<int>::max());
    if (count < 2 || least >= width)
        return lines;
    for (Unit most = width; most - least > 50;) {
        const Unit middle = (least + most) / 2;
        std::vector<SetLine> tried = breakLines(fonts, runs, size, {middle, 0, Align::Center, 0});
        if (tried.size() > count) {
            least = middle;
            continue;
        }
        most = middle;
        for (SetLine &line : tried) {
            for (Text &text : line.texts)
                text.x += (width - middle) / 2;
        }
        lines = std::move(tried);
    }
    return lines;
}

Unit widthOf(const Fonts &fonts, const Runs &runs, Unit size)
{
    const Flat flat = flatten(fonts, runs, size);
    return Unit(std::ceil(sum(flat, 0, flat.text.size())));
}

Unit widestWord(const Fonts &fonts, const Runs &runs, Unit size, int letters)
{
    const Flat flat = flatten(fonts, runs, size);
    double widest = 0, width = 0;
    int count = 0;
    for (qsizetype i = 0; i <= flat.text.size(); ++i) {
        if (i == flat.text.size() || isSpace(flat.text[i]) || flat.text[i] == u'\n') {
            if (count <= letters)
                widest = std::max(widest, width);
            width = 0;
            count = 0;
            continue;
        }
        width += flat.widths[size_t(i)];
        ++count;
    }
    return Unit(std::ceil(widest));
}

Unit heightOf(const std::vector<SetLine> &lines)
{
    Unit height = 0;
    for (const SetLine &line : lines)
        height += line.height;
    return height;
}

} // namespace papers
