#include "exchange/remembered.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace exchange_ui {
namespace {

QString keyOf(const exchange::LookedSheet &sheet)
{
    const QString shape = exchange::shapeOf(sheet.heads());
    return shape.isEmpty() ? QString() : u"import/meaning/"_s + shape;
}

} // namespace

exchange::BookMeaning rememberedMeaning(const exchange::LookedBook &book)
{
    exchange::BookMeaning meaning;
    for (int i = 0; i < book.sheets.size(); ++i) {
        const QString key = keyOf(book.sheets[i]);
        const QString text = key.isEmpty() ? QString() : QSettings().value(key).toString();
        if (const auto of = exchange::meaningFrom(text); !text.isEmpty() && !of.saysNothing())
            meaning[i] = of;
    }
    return meaning;
}

void rememberMeaning(const exchange::LookedBook &book, const exchange::BookMeaning &meaning)
{
    for (int i = 0; i < book.sheets.size(); ++i) {
        const QString key = keyOf(book.sheets[i]);
        const auto of = meaning.find(i);
        if (key.isEmpty())
            continue;
        if (of == meaning.end() || of->second.saysNothing())
            QSettings().remove(key);
        else
            QSettings().setValue(key, exchange::toText(of->second));
    }
}

} // namespace exchange_ui
