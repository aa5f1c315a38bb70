#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace translations {

Language fromEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return value.startsWith("en") ? Language::English : Language::Vietnamese;
    return Language::Vietnamese;
}

void install(Language language)
{
    // Owned by the application, found again by its name: a language chosen later replaces it.
    const QString name = u"nenep-language"_s;
    delete QCoreApplication::instance()->findChild<QTranslator *>(name);
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(name);
    if (translator->load(language == Language::English ? u":/i18n/nenep_en.qm"_s : u":/i18n/nenep_vi.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace translations
