// What must be true of every laid-out paper, whatever it says.
#pragma once

#include "papers/fonts.h"
#include "papers/layout.h"

#include <QRect>
#include <QStringList>

namespace papers::test {

inline QRect boxOf(const Text &text, const Fonts &fonts)
{
    const Fonts::Face &face = fonts.face(text.type);
    const int top = text.baseline - int(face.ascent * text.type.size / Fonts::em);
    const int bottom = text.baseline + int(face.descent * text.type.size / Fonts::em);
    return QRect(QPoint(text.x, top), QPoint(text.x + text.width - 1, bottom - 1));
}

// Every fault found, in words; empty for a good paper.
inline QStringList faultsOf(const Pages &pages, const Document &document, const Fonts &fonts)
{
    QStringList faults;
    const QRect inside(QPoint(fromMillimetres(document.paper.left), fromMillimetres(document.paper.top)),
                       QPoint(pages.width - fromMillimetres(document.paper.right), pages.height - fromMillimetres(document.paper.bottom)));
    const QRect sheet(0, 0, pages.width, pages.height);
    for (size_t p = 0; p < pages.pages.size(); ++p) {
        const Page &page = pages.pages[p];
        std::vector<std::pair<QRect, QString>> boxes;
        for (const Text &text : page.texts) {
            if (text.text.trimmed().isEmpty())
                continue;
            const QRect box = boxOf(text, fonts);
            if (!sheet.contains(box))
                faults += QStringLiteral("page %1: “%2” leaves the sheet").arg(p + 1).arg(text.text);
            const bool margin = box.bottom() < inside.top() || box.top() > inside.bottom(); // number, mark, foot
            if (!margin && !inside.adjusted(-2, -2, 2, 2).contains(box))
                faults += QStringLiteral("page %1: “%2” stands outside the margins").arg(p + 1).arg(text.text);
            for (const auto &[other, words] : boxes) {
                const QRect common = other.intersected(box);
                if (common.width() > 3 && common.height() > 3)
                    faults += QStringLiteral("page %1: “%2” lies over “%3”").arg(p + 1).arg(text.text, words);
            }
            boxes.emplace_back(box, text.text);
        }
        for (const Line &line : page.lines) {
            if (!inside.adjusted(-2, -2, 2, 2).contains(QPoint(line.x1, line.y1))
                || !inside.adjusted(-2, -2, 2, 2).contains(QPoint(line.x2, line.y2)))
                faults += QStringLiteral("page %1: a line leaves the margins").arg(p + 1);
            if (line.dotted)
                continue;
            for (const auto &[box, words] : boxes) { // no rule through a text
                const bool across = line.y1 == line.y2 && line.y1 > box.top() + 60 && line.y1 < box.bottom() - 200 // an underline is none
                                    && std::min(line.x2, box.right()) - std::max(line.x1, box.left()) > 5;
                const bool down = line.x1 == line.x2 && line.x1 > box.left() + 5 && line.x1 < box.right() - 5
                                  && std::min(line.y2, box.bottom()) - std::max(line.y1, box.top()) > 60;
                if (across || down)
                    faults += QStringLiteral("page %1: a rule runs through “%2”").arg(p + 1).arg(words);
            }
        }
    }
    return faults;
}

// All letters of a page in the order they were laid, without white space.
inline QString lettersOf(const Page &page)
{
    QString letters;
    for (const Text &text : page.texts)
        letters += text.text;
    return letters.remove(u' ').remove(u'\n');
}

inline int pageWith(const Pages &pages, const QString &words)
{
    for (size_t p = 0; p < pages.pages.size(); ++p) {
        for (const Text &text : pages.pages[p].texts) {
            if (text.text.contains(words))
                return int(p);
        }
    }
    return -1;
}

inline int countOn(const Page &page, const QString &words)
{
    int count = 0;
    for (const Text &text : page.texts)
        count += text.text.contains(words) ? 1 : 0;
    return count;
}

} // namespace papers::test
