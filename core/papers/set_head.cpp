// Heads of the two traditions, and signatures with recipients.
#include "papers/pieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr Unit columnGap = 1100;

struct Column2 {
    Unit left = 0, width = 0;
};

Unit centred(const Setting &setting, Piece &piece, const Runs &runs, double points, Column2 column, Unit y)
{
    return append(piece, breakCentred(setting.fonts, runs, fromPoints(points), column.width), column.left, y);
}

Unit setStack(const Setting &setting, Piece &piece, const std::vector<StackLine> &stack, Column2 column, Unit y)
{
    for (const StackLine &line : stack) {
        y = centred(setting, piece, line.runs, line.size, column, y);
        if (line.rule > 0) {
            const Unit x = column.left + (column.width - line.rule) / 2;
            piece.lines.push_back({x, y + 250, x + line.rule, y + 250, 60, false});
            y += 400;
        }
    }
    return y;
}

Unit widestLine(const Setting &setting, const StackLine &line, Unit width)
{
    Unit widest = 0;
    for (const SetLine &set : breakCentred(setting.fonts, line.runs, fromPoints(line.size), width))
        widest = std::max(widest, set.width);
    return widest;
}

// With two points to spare, by which another program may measure it wider.
Unit needed(const Setting &setting, const Run &run, double points) { return widthOf(setting.fonts, {run}, fromPoints(points)) + 200; }

void addRecipients(const Setting &setting, Piece &piece, const Recipients &recipients, Column2 column, Unit &y)
{
    const RecipientTexts texts = recipientTexts(setting, recipients);
    const auto lines = breakLines(setting.fonts, {texts.heading}, fromPoints(texts.headingSize), {column.width, 0, Align::Left, 0});
    if (setting.kind == HeadKind::Party)
        piece.lines.push_back({column.left, y + lines.front().texts.front().baseline + 150, column.left + lines.front().width,
                               y + lines.front().texts.front().baseline + 150, 60, false});
    y = append(piece, lines, column.left, y);
    const Unit small = fromPoints(texts.size);
    const Unit hang = widthOf(setting.fonts, {plain(u"- "_s)}, small);
    for (const QString &text : texts.lines)
        y = append(piece, breakLines(setting.fonts, {plain(text)}, small, {column.width - hang, -hang, Align::Left, 0}), column.left + hang, y);
}

} // namespace

HeadStacks headStacks(const Setting &setting, const Head &head)
{
    const bool party = head.kind == HeadKind::Party;
    const double body = setting.style.body;
    const double small = party ? body : body - 1;
    const Run top = bold(party ? u"ĐẢNG CỘNG SẢN VIỆT NAM"_s : u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
    Unit rightWidth = std::max(needed(setting, top, small), needed(setting, italic(head.placeDate), body));
    if (party)
        rightWidth = std::max(rightWidth, setting.width * 45 / 100);
    HeadStacks stacks;
    stacks.gap = columnGap;
    stacks.right = std::min(rightWidth, setting.width * 68 / 100);
    stacks.left = setting.width - stacks.right - columnGap;
    if (!head.superior.isEmpty())
        stacks.leftLines.push_back({{plain(head.superior)}, small, 0});
    stacks.leftLines.push_back({{bold(head.body)}, small, 0});
    stacks.rightLines.push_back({{top}, small, 0});
    if (party) {
        stacks.leftLines.push_back({{plain(u"*"_s)}, body, 0});
    } else {
        stacks.leftLines.back().rule = std::min(widthOf(setting.fonts, {bold(head.body)}, fromPoints(small)), stacks.left) * 2 / 5;
        stacks.rightLines.push_back({{bold(u"Độc lập - Tự do - Hạnh phúc"_s)}, body, 0});
    }
    stacks.rightLines.back().rule = widestLine(setting, stacks.rightLines.back(), stacks.right);
    if (!head.number.isEmpty())
        stacks.number.push_back({{plain(head.number)}, body, 0});
    if (!head.placeDate.isEmpty())
        stacks.placeDate.push_back({{italic(head.placeDate)}, body, 0});
    return stacks;
}

void setHead(const Setting &setting, const Head &head, Flow &flow)
{
    const HeadStacks stacks = headStacks(setting, head);
    const Column2 left{0, stacks.left};
    const Column2 right{stacks.left + stacks.gap, stacks.right};
    Piece piece;
    piece.hold = Hold::Wish;
    const Unit yLeft = setStack(setting, piece, stacks.leftLines, left, 0);
    const Unit yRight = setStack(setting, piece, stacks.rightLines, right, 0);
    const Unit below = std::max(yLeft, yRight) + (head.kind == HeadKind::Party ? 0 : 300);
    const Unit numberEnd = setStack(setting, piece, stacks.number, left, below);
    const Unit dateEnd = setStack(setting, piece, stacks.placeDate, right, stacks.number.empty() ? yRight + 200 : below);
    piece.height = std::max(numberEnd, stacks.placeDate.empty() ? 0 : dateEnd);
    flow.pieces.push_back(std::move(piece));
}

SignatureColumns signatureColumns(const Setting &setting, const Signatures &signatures)
{
    const size_t signers = std::max<size_t>(signatures.signers.size(), 1);
    const Unit share = setting.width / Unit(signers + (signatures.recipients ? 1 : 0));
    SignatureColumns columns;
    columns.recipients = signatures.recipients ? (signers == 1 ? setting.width * 45 / 100 : share) : 0;
    columns.signer = (setting.width - columns.recipients) / Unit(signers);
    columns.size = signers > 2 ? std::min(12.0, setting.style.body) : setting.style.body; // three columns hold no more
    return columns;
}

RecipientTexts recipientTexts(const Setting &setting, const Recipients &recipients)
{
    const bool party = setting.kind == HeadKind::Party;
    RecipientTexts texts;
    texts.heading = party ? plain(u"Nơi nhận:"_s) : Run{u"Nơi nhận:"_s, true, true, 0};
    texts.headingSize = party ? setting.style.body : 12;
    texts.size = party ? 12 : 11;
    for (size_t i = 0; i < recipients.lines.size(); ++i) {
        const bool last = i + 1 == recipients.lines.size();
        texts.lines.push_back(u"- "_s + recipients.lines[i] + (last ? u'.' : party ? u',' : u';'));
    }
    return texts;
}

Piece setSignatures(const Setting &setting, const Signatures &signatures)
{
    Piece piece;
    piece.gap = 1000;
    const auto [from, width, captionSize] = signatureColumns(setting, signatures);

    Unit recipientsEnd = 0;
    if (signatures.recipients)
        addRecipients(setting, piece, *signatures.recipients, {0, from - columnGap}, recipientsEnd);

    const auto column = [left = from, each = width](size_t i) { return Column2{left + Unit(i) * each + 150, each - 300}; };
    Unit top = 0;
    for (size_t i = 0; i < signatures.signers.size(); ++i) {
        if (!signatures.signers[i].dateLine.isEmpty())
            top = std::max(top, centred(setting, piece, {italic(signatures.signers[i].dateLine)}, captionSize - 1, column(i), 0));
    }
    Unit nameAt = 0;
    for (size_t i = 0; i < signatures.signers.size(); ++i) {
        const Signer &signer = signatures.signers[i];
        Unit y = top;
        for (const QString &caption : signer.caption)
            y = centred(setting, piece, {bold(caption)}, captionSize, column(i), y);
        if (!signer.note.isEmpty())
            y = centred(setting, piece, {italic(signer.note)}, captionSize - 1, column(i), y);
        const Unit hand = y + fromMillimetres(signatures.room);
        if (!signer.stamp.empty())
            y += 500;
        for (const QString &line : signer.stamp)
            y = centred(setting, piece, {italic(line)}, setting.style.note - 1, column(i), y);
        nameAt = std::max({nameAt, hand, y + 500});
    }
    Unit end = nameAt;
    for (size_t i = 0; i < signatures.signers.size(); ++i) {
        if (!signatures.signers[i].name.isEmpty())
            end = std::max(end, centred(setting, piece, {bold(signatures.signers[i].name)}, captionSize, column(i), nameAt));
    }
    piece.height = std::max(end, recipientsEnd);
    return piece;
}

} // namespace papers
