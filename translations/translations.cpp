#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace translations {
namespace {

// Found again by its name: a language chosen later replaces it.
void use(const QString &catalogue, const QString &name)
{
    delete QCoreApplication::instance()->findChild<QTranslator *>(name);
    if (catalogue.isEmpty())
        return;
    auto *translator = new QTranslator(QCoreApplication::instance()); // owned by the application
    translator->setObjectName(name);
    if (translator->load(catalogue))
        QCoreApplication::installTranslator(translator);
}

} // namespace

Language fromEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return value.startsWith("en") ? Language::English : Language::Vietnamese;
    return Language::Vietnamese;
}

void install(Language language)
{
    const bool english = language == Language::English;
    use(english ? u":/i18n/nenep_en.qm"_s : u":/i18n/nenep_vi.qm"_s, u"nenep-language"_s);
    use(english ? QString() : u":/i18n/qt_vi.qm"_s, u"qt-language"_s); // Qt speaks English by itself
}

} // namespace translations
