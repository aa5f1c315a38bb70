// Titles, paragraphs, blanks and key-value lines as pieces.
#include "papers/pieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

// Lines as pieces: the first two and the last two stay together.
void addLines(std::vector<SetLine> lines, Unit x, Unit gap, bool keepWithNext, Flow &flow)
{
    const size_t count = lines.size();
    for (size_t i = 0; i < count; ++i) {
        Piece piece;
        piece.gap = i == 0 ? gap : 0;
        piece.height = lines[i].height;
        if (i + 1 == count)
            piece.hold = keepWithNext ? Hold::Wish : Hold::None;
        else if (i == 0 || i + 2 == count || keepWithNext)
            piece.hold = Hold::Wish;
        append(piece, {std::move(lines[i])}, x, 0);
        flow.pieces.push_back(std::move(piece));
    }
}

Unit pitchOf(const Setting &setting, Unit size) { return size == fromPoints(setting.style.body) ? fromPoints(setting.style.line) : 0; }

void set(const Setting &setting, const Title &title, Flow &flow)
{
    Piece piece;
    piece.gap = 1000;
    piece.hold = Hold::Wish;
    Unit y = 0;
    for (const StackLine &line : titleStack(setting, title)) {
        y = append(piece, breakCentred(setting.fonts, line.runs, fromPoints(line.size), setting.width), 0, y);
        if (line.rule > 0) {
            piece.lines.push_back({(setting.width - line.rule) / 2, y + 350, (setting.width + line.rule) / 2, y + 350, 60, false});
            y += 450;
        }
    }
    piece.height = y + 300;
    flow.pieces.push_back(std::move(piece));
}

void set(const Setting &setting, const Paragraph &paragraph, Flow &flow)
{
    const Unit size = fromPoints(paragraph.size > 0 ? paragraph.size : setting.style.body);
    const Unit indent = fromMillimetres(paragraph.indent);
    const double first = paragraph.firstIndent >= 0                                        ? paragraph.firstIndent
                         : paragraph.align == Align::Justify && paragraph.marker.isEmpty() ? setting.style.firstIndent
                                                                                           : 0;
    const Unit gap = fromPoints(paragraph.gapBefore >= 0 ? paragraph.gapBefore : setting.style.paragraphGap);
    Unit firstIndent = fromMillimetres(first);
    Unit hang = 0;
    if (!paragraph.marker.isEmpty()) { // a marker wider than the room before the text pushes the first line only
        hang = widthOf(setting.fonts, {plain(paragraph.marker + u' ')}, size);
        firstIndent = std::max(firstIndent, hang - indent);
    }
    auto lines = breakLines(setting.fonts, paragraph.runs, size, {setting.width - indent, firstIndent, paragraph.align, pitchOf(setting, size)});
    if (!paragraph.marker.isEmpty()) {
        auto marker = breakLines(setting.fonts, {plain(paragraph.marker)}, size, {hang, 0, Align::Left, lines.front().height});
        marker.front().texts.front().x = firstIndent - hang;
        lines.front().texts.insert(lines.front().texts.begin(), marker.front().texts.front());
    }
    addLines(std::move(lines), indent, gap, paragraph.keepWithNext, flow);
}

void set(const Setting &setting, const Blanks &blanks, Flow &flow)
{
    const Unit size = fromPoints(setting.style.body);
    const Unit pitch = size * 3 / 2;
    auto lines = breakLines(setting.fonts, blanks.label, size, {setting.width, 0, Align::Left, pitch});
    const Unit end = lines.back().width;
    const size_t first = flow.pieces.size();
    addLines(std::move(lines), 0, fromPoints(setting.style.paragraphGap), blanks.lines > 0, flow);
    Piece &label = flow.pieces.back();
    const Unit base = label.texts.empty() ? size : label.texts.back().baseline;
    if (end + 600 < setting.width)
        label.lines.push_back({end + 300, base, setting.width, base, 60, true});
    for (int i = 0; i < blanks.lines; ++i) {
        Piece piece;
        piece.height = pitch;
        piece.hold = i + 1 < blanks.lines && flow.pieces.size() - first < 8 ? Hold::Wish : Hold::None;
        piece.lines.push_back({0, base, setting.width, base, 60, true});
        flow.pieces.push_back(std::move(piece));
    }
}

void set(const Setting &setting, const KeyValues &pairs, Flow &flow)
{
    const Unit size = fromPoints(pairs.size > 0 ? pairs.size : setting.style.body);
    const Unit pitch = pitchOf(setting, size);
    const Unit middle = keyValueMiddle(setting);
    bool first = true;
    for (const KeyValueLine &line : keyValueLines(setting, pairs)) {
        auto lines = breakLines(setting.fonts, line.left, size, {setting.width, 0, Align::Left, pitch});
        if (line.right) {
            const auto right = breakLines(setting.fonts, *line.right, size, {setting.width - middle, 0, Align::Left, pitch});
            for (Text text : right.front().texts) {
                text.x += middle;
                lines.front().texts.push_back(std::move(text));
            }
        }
        addLines(std::move(lines), 0, std::exchange(first, false) ? fromPoints(setting.style.paragraphGap) : 150, false, flow);
    }
}

} // namespace

std::vector<StackLine> titleStack(const Setting &setting, const Title &title)
{
    const double body = setting.style.body;
    std::vector<StackLine> stack{{{bold(title.name)}, std::max(14.0, body), 0}};
    if (!title.about.isEmpty())
        stack.push_back({{bold(title.about)}, body, 0});
    Unit last = 0;
    for (const SetLine &line : breakCentred(setting.fonts, stack.back().runs, fromPoints(stack.back().size), setting.width))
        last = std::max(last, line.width);
    if (!title.basis.isEmpty())
        stack.push_back({{italic(title.basis)}, body - 1, 0});
    if (title.rule && setting.kind == HeadKind::Party)
        stack.push_back({{plain(u"-----"_s)}, body, 0});
    else if (title.rule)
        stack.back().rule = last * 2 / 5;
    return stack;
}

Unit keyValueMiddle(const Setting &setting) { return setting.width * 11 / 20; }

std::vector<KeyValueLine> keyValueLines(const Setting &setting, const KeyValues &pairs)
{
    const Unit size = fromPoints(pairs.size > 0 ? pairs.size : setting.style.body);
    const Unit middle = keyValueMiddle(setting);
    const Unit gap = 500;
    const auto runsOf = [](const KeyValue &pair) {
        Runs runs{plain(pair.key + u": "_s)};
        runs.insert(runs.end(), pair.value.begin(), pair.value.end());
        return runs;
    };
    std::vector<KeyValueLine> lines;
    for (size_t i = 0; i < pairs.items.size(); ++i) {
        KeyValueLine line{runsOf(pairs.items[i]), {}};
        if (i + 1 < pairs.items.size() && !pairs.items[i].wide && !pairs.items[i + 1].wide) {
            Runs right = runsOf(pairs.items[i + 1]);
            if (widthOf(setting.fonts, line.left, size) <= middle - gap && widthOf(setting.fonts, right, size) <= setting.width - middle) {
                line.right = std::move(right);
                ++i;
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Unit append(Piece &piece, const std::vector<SetLine> &lines, Unit x, Unit y)
{
    for (const SetLine &line : lines) {
        for (Text text : line.texts) {
            text.x += x;
            text.baseline += y;
            piece.texts.push_back(std::move(text));
        }
        y += line.height;
    }
    return y;
}

void setText(const Setting &setting, const Block &block, Flow &flow)
{
    if (const auto *title = std::get_if<Title>(&block))
        set(setting, *title, flow);
    else if (const auto *paragraph = std::get_if<Paragraph>(&block))
        set(setting, *paragraph, flow);
    else if (const auto *blanks = std::get_if<Blanks>(&block))
        set(setting, *blanks, flow);
    else if (const auto *pairs = std::get_if<KeyValues>(&block))
        set(setting, *pairs, flow);
}

} // namespace papers
