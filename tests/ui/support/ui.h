// What the window's tests share: waiting without sleeping, settings of their own, Vietnamese keys.
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

namespace test {

// Lets events run until the condition holds; fails after ten seconds.
#define TRY_REQUIRE(condition)                                                                                                                       \
    do {                                                                                                                                             \
        const bool met = QTest::qWaitFor([&] { return bool(condition); }, 10000);                                                                    \
        INFO("waited for: " #condition);                                                                                                             \
        REQUIRE(met);                                                                                                                                \
    } while (false)

// The user's settings go to a folder of the test's own and begin empty.
class Settings {
public:
    Settings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("nenep-test"));
        QCoreApplication::setApplicationName(QStringLiteral("nenep-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
    }
    ~Settings() { QSettings().clear(); }

private:
    QTemporaryDir m_dir;
};

// QTest::keyClicks aborts on letters beyond Latin-1.
inline void type(QWidget *widget, const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

template <class W> W *find(const QWidget &root, const char *name)
{
    W *found = root.findChild<W *>(QString::fromLatin1(name));
    INFO("looking for " << name);
    REQUIRE(found);
    return found;
}

} // namespace test
