#include "shell/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

bool isKey(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

// Where the “&” that marks a letter stands; -1: there is none.
qsizetype markOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return i;
        ++i;
    }
    return -1;
}

QString marked(const QString &text, const std::set<QChar> &taken)
{
    for (const bool atWords : {true, false})
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text[i].toLower();
            const bool begins = i == 0 || !text[i - 1].isLetterOrNumber();
            if (isKey(letter) && begins == atWords && !taken.contains(letter))
                return QString(text).insert(i, u'&');
        }
    return text;
}

void giveMnemonics(const QList<QAction *> &actions)
{
    QList<QAction *> entries;
    QStringList texts;
    for (QAction *action : actions) {
        if (action->menu())
            giveMnemonics(action->menu()->actions());
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        entries << action;
        texts << action->text();
    }
    const QStringList distinct = withDistinctMnemonics(texts);
    for (qsizetype i = 0; i < entries.size(); ++i)
        if (distinct[i] != texts[i])
            entries[i]->setText(distinct[i]);
}

} // namespace

QStringList withDistinctMnemonics(const QStringList &texts)
{
    std::set<QChar> taken;
    QStringList result = texts;
    std::vector<qsizetype> without;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qsizetype mark = markOf(texts[i]);
        const QChar letter = mark < 0 ? QChar() : texts[i][mark + 1].toLower();
        if (isKey(letter) && taken.insert(letter).second)
            continue;
        if (mark >= 0)
            result[i].remove(mark, 1);
        without.push_back(i);
    }
    for (const qsizetype i : without) {
        result[i] = marked(result[i], taken);
        if (const qsizetype mark = markOf(result[i]); mark >= 0)
            taken.insert(result[i][mark + 1].toLower());
    }
    return result;
}

void giveMnemonics(const QMenuBar &menus)
{
    QStringList always;
    QList<QAction *> tops;
    QList<QAction *> ofPages;
    for (QAction *top : menus.actions()) {
        if (!top->menu())
            continue;
        giveMnemonics(top->menu()->actions());
        (top->menu()->property("ofPage").toBool() ? ofPages : tops) << top;
    }
    for (QAction *top : tops)
        always << top->text();
    always = withDistinctMnemonics(always);
    for (qsizetype i = 0; i < tops.size(); ++i)
        tops[i]->setText(always[i]);
    for (QAction *page : ofPages)
        page->setText(withDistinctMnemonics(always + QStringList{page->text()}).last());
}

} // namespace shell
