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

Unit centred(const Setting &setting, Piece &piece, Runs runs, double points, Column2 column, Unit y, Unit *widest = nullptr)
{
    const auto lines = breakCentred(setting.fonts, runs, fromPoints(points), column.width);
    if (widest != nullptr) {
        *widest = 0;
        for (const SetLine &line : lines)
            *widest = std::max(*widest, line.width);
    }
    return append(piece, lines, column.left, y);
}

void rule(Piece &piece, Column2 column, Unit length, Unit y)
{
    const Unit x = column.left + (column.width - length) / 2;
    piece.lines.push_back({x, y, x + length, y, 60, false});
}

Unit needed(const Setting &setting, const Run &run, double points) { return widthOf(setting.fonts, {run}, fromPoints(points)) + 20; }

void addRecipients(const Setting &setting, Piece &piece, const Recipients &recipients, Column2 column, Unit &y)
{
    const bool party = setting.kind == HeadKind::Party;
    const Run heading = party ? plain(u"Nơi nhận:"_s) : Run{u"Nơi nhận:"_s, true, true, 0};
    const double size = party ? setting.style.body : 12;
    const auto lines = breakLines(setting.fonts, {heading}, fromPoints(size), {column.width, 0, Align::Left, 0});
    if (party)
        piece.lines.push_back({column.left, y + lines.front().texts.front().baseline + 150, column.left + lines.front().width,
                               y + lines.front().texts.front().baseline + 150, 60, false});
    y = append(piece, lines, column.left, y);
    const Unit small = fromPoints(party ? 12 : 11);
    const Unit hang = widthOf(setting.fonts, {plain(u"- "_s)}, small);
    for (size_t i = 0; i < recipients.lines.size(); ++i) {
        const bool last = i + 1 == recipients.lines.size();
        const QString text = u"- "_s + recipients.lines[i] + (last ? u'.' : party ? u',' : u';');
        y = append(piece, breakLines(setting.fonts, {plain(text)}, small, {column.width - hang, -hang, Align::Left, 0}), column.left + hang, y);
    }
}

} // namespace

void setHead(const Setting &setting, const Head &head, Flow &flow)
{
    const bool party = head.kind == HeadKind::Party;
    const double body = setting.style.body;
    const double small = party ? body : body - 1;
    const Run top = bold(party ? u"ĐẢNG CỘNG SẢN VIỆT NAM"_s : u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
    const Run motto = bold(u"Độc lập - Tự do - Hạnh phúc"_s);
    Unit rightWidth = needed(setting, top, small);
    rightWidth = std::max(rightWidth, needed(setting, italic(head.placeDate), body));
    if (party)
        rightWidth = std::max(rightWidth, setting.width * 45 / 100);
    rightWidth = std::min(rightWidth, setting.width * 68 / 100);
    const Column2 right{setting.width - rightWidth, rightWidth};
    const Column2 left{0, right.left - columnGap};

    Piece piece;
    piece.hold = Hold::Wish;
    Unit yLeft = 0, yRight = 0, widest = 0;
    if (!head.superior.isEmpty())
        yLeft = centred(setting, piece, {plain(head.superior)}, small, left, yLeft);
    yLeft = centred(setting, piece, {bold(head.body)}, small, left, yLeft, &widest);
    yRight = centred(setting, piece, {top}, small, right, yRight, &widest);
    if (party) {
        rule(piece, right, widest, yRight + 250);
        yRight += 400;
        yLeft = centred(setting, piece, {plain(u"*"_s)}, body, left, yLeft);
    } else {
        yRight = centred(setting, piece, {motto}, body, right, yRight, &widest);
        rule(piece, right, widest, yRight + 250);
        const Unit name = widthOf(setting.fonts, {bold(head.body)}, fromPoints(small));
        rule(piece, left, std::min(name, left.width) * 2 / 5, yLeft + 250);
        yLeft += 400;
        yRight += 400;
    }
    Unit y = party ? std::max(yLeft, yRight) : std::max(yLeft, yRight) + 300;
    const Unit below = y;
    if (!head.number.isEmpty())
        y = std::max(y, centred(setting, piece, {plain(head.number)}, body, left, below));
    if (!head.placeDate.isEmpty())
        y = std::max(y, centred(setting, piece, {italic(head.placeDate)}, body, right, head.number.isEmpty() ? yRight + 200 : below));
    piece.height = y;
    flow.pieces.push_back(std::move(piece));
}

Piece setSignatures(const Setting &setting, const Signatures &signatures)
{
    Piece piece;
    piece.gap = 1000;
    const size_t signers = std::max<size_t>(signatures.signers.size(), 1);
    const Unit share = setting.width / Unit(signers + (signatures.recipients ? 1 : 0));
    const Unit from = signatures.recipients ? (signers == 1 ? setting.width * 45 / 100 : share) : 0;
    const Unit width = (setting.width - from) / Unit(signers);
    const double body = setting.style.body;
    const double captionSize = signers > 2 ? std::min(12.0, body) : body; // three columns hold no more

    Unit recipientsEnd = 0;
    if (signatures.recipients)
        addRecipients(setting, piece, *signatures.recipients, {0, from - columnGap}, recipientsEnd);

    const auto column = [&](size_t i) { return Column2{from + Unit(i) * width + 150, width - 300}; };
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
