#include "options.h"

#include "base/tr.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    bool wide = false;
    bool high = false;
    const QSize size(parts.value(0).toInt(&wide), parts.value(1).toInt(&high));
    if (parts.size() != 2 || !wide || !high || size.width() < 200 || size.height() < 200 || size.width() > 10000 || size.height() > 10000)
        return std::nullopt;
    return size;
}

} // namespace

Options parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto option = [&](const QString &name, const QString &value) { parser.addOption({name, {}, value}); };
    parser.addOption(QCommandLineOption(u"sample"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    for (const QString &name : {u"page"_s, u"size"_s, u"scale"_s, u"theme"_s, u"language"_s, u"screenshot"_s})
        option(name, u"VALUE"_s);
    Options result;
    const auto wrong = [&](const QString &name) { result.error = Tr::tr("--%1 does not take “%2”.").arg(name, parser.value(name)); };
    if (!parser.parse(arguments)) {
        result.error = parser.errorText();
        return result;
    }
    result.help = parser.isSet(u"help"_s);
    if (parser.positionalArguments().size() > 1) {
        result.error = Tr::tr("“%1” is one word too many.").arg(parser.positionalArguments().at(1));
        return result;
    }
    result.file = parser.positionalArguments().value(0);
    result.sample = parser.isSet(u"sample"_s);
    result.page = parser.value(u"page"_s);
    result.screenshot = parser.value(u"screenshot"_s);
    if (parser.isSet(u"size"_s)) {
        result.size = sizeOf(parser.value(u"size"_s));
        if (!result.size)
            wrong(u"size"_s);
    }
    if (parser.isSet(u"scale"_s)) {
        bool ok = false;
        result.scale = parser.value(u"scale"_s).toDouble(&ok);
        if (!ok || !(*result.scale >= 1.0 && *result.scale <= 2.0))
            wrong(u"scale"_s);
    }
    if (parser.isSet(u"theme"_s)) {
        if (parser.value(u"theme"_s) == u"light")
            result.theme = shell::Theme::Light;
        else if (parser.value(u"theme"_s) == u"dark")
            result.theme = shell::Theme::Dark;
        else
            wrong(u"theme"_s);
    }
    if (parser.isSet(u"language"_s)) {
        if (parser.value(u"language"_s) == u"vi")
            result.language = translations::Language::Vietnamese;
        else if (parser.value(u"language"_s) == u"en")
            result.language = translations::Language::English;
        else
            wrong(u"language"_s);
    }
    return result;
}

QString usage()
{
    return u"nenep [FILE] [--sample] [--page overview|week|month|leadership|staff|papers|catalogues|accounts|settings] [--size 1366x768] [--scale "
           u"1..2] "
           u"[--theme "
           u"light|dark] "
           u"[--language "
           u"vi|en] "
           "[--screenshot OUT.png]\n"_s;
}

} // namespace desktop
