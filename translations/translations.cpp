#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace translations {
namespace {

// Debian ships no Vietnamese catalogue of Qt's own, so the words on its standard buttons are in ours; here lupdate finds them.
[[maybe_unused]] const char *const standardButtons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),       QT_TRANSLATE_NOOP("QPlatformTheme", "&OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),   QT_TRANSLATE_NOOP("QPlatformTheme", "&Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Yes to &All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),      QT_TRANSLATE_NOOP("QPlatformTheme", "N&o to All"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),    QT_TRANSLATE_NOOP("QPlatformTheme", "&Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),     QT_TRANSLATE_NOOP("QPlatformTheme", "&Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save All"), QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Abort"),    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Ignore"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),    QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
};

// Nor for what Qt says of files, which our messages pass on.
[[maybe_unused]] const char *const fileTroubles[] = {
    QT_TRANSLATE_NOOP("QIODevice", "Permission denied"),
    QT_TRANSLATE_NOOP("QIODevice", "Too many open files"),
    QT_TRANSLATE_NOOP("QIODevice", "No such file or directory"),
    QT_TRANSLATE_NOOP("QIODevice", "No space left on device"),
    QT_TRANSLATE_NOOP("QSaveFile", "Existing file %1 is not writable"),
    QT_TRANSLATE_NOOP("QSaveFile", "Filename refers to a directory"),
};

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
    // Owned by the application, found again by its name: a language chosen later replaces it.
    const QString name = u"nenep-language"_s;
    delete QCoreApplication::instance()->findChild<QTranslator *>(name);
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(name);
    if (translator->load(language == Language::English ? u":/i18n/nenep_en.qm"_s : u":/i18n/nenep_vi.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace translations
