// The program's languages.
#pragma once

class QCoreApplication;

namespace translations {

enum class Language { Vietnamese, English };

// English where LC_ALL, LC_MESSAGES or LANG ask for it, else Vietnamese.
Language fromEnvironment();
// Shows the program's texts in language from now on. Takes the place of the one before.
void install(Language language);

} // namespace translations
