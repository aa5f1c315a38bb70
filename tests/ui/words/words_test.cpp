// The words of the whole window in both languages: none of Qt's own is left in English, and no two of a menu or page are reached by one letter.
#include "desktop/furnish.h"
#include "shell/main_window.h"
#include "shell/month_guide.h"
#include "shell/session.h"
#include "shell/settings_dialog.h"
#include "shell/shortcuts.h"
#include "support/strings.h"
#include "translations/translations.h"
#include "ui/support/ui.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct In {
    explicit In(translations::Language language) { translations::install(language); }
    ~In() { translations::install(translations::Language::English); }
};

// Words of Qt's that are the same in both languages, or none.
bool isWord(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// What somebody can read in a dialog: labels, buttons, headings, the choices of menus.
QStringList readable(QWidget &dialog)
{
    QStringList words;
    for (const auto *label : dialog.findChildren<QLabel *>())
        words << label->text();
    for (const auto *button : dialog.findChildren<QAbstractButton *>())
        words << button->text() << button->toolTip() << button->accessibleName();
    for (const auto *view : dialog.findChildren<QTreeView *>())
        for (int i = 0; i < view->model()->columnCount(); ++i)
            words << view->model()->headerData(i, Qt::Horizontal).toString();
    for (const auto *action : dialog.findChildren<QAction *>())
        words << action->text();
    words.removeIf([](const QString &text) { return !isWord(text); });
    return words;
}

struct Furnished {
    test::Settings settings;
    shell::StoreThread store;
    shell::Session session{store};
    shell::MainWindow window{store, session, {}};
    Furnished() { desktop::furnish(window, store, session); }
};

QChar mnemonicOf(const QString &text)
{
    QString plain = text.section(u'\t', 0, 0);
    plain.replace(u"&&"_s, QString());
    const qsizetype at = plain.indexOf(u'&');
    return at < 0 || at + 1 >= plain.size() ? QChar() : plain[at + 1].toLower();
}

// “x: &Xoá, &Xem” of what has one letter.
QStringList doubles(const QStringList &texts)
{
    QMap<QChar, QStringList> by;
    for (const QString &text : texts)
        if (const QChar letter = mnemonicOf(text); !letter.isNull())
            if (!by[letter].contains(text)) // one command of two tabs
                by[letter] << text;
    QStringList found;
    for (auto it = by.cbegin(); it != by.cend(); ++it)
        if (it->size() > 1)
            found << it.key() + u": "_s + it->join(u" | "_s);
    return found;
}

QStringList doublesIn(const QMenu &menu)
{
    QStringList texts, found;
    for (const QAction *action : menu.actions()) {
        texts << action->text();
        if (action->menu())
            found << doublesIn(*action->menu());
    }
    return doubles(texts) + found;
}

QStringList doublesIn(const Furnished &desk)
{
    QStringList found, always, ofPages;
    for (const QAction *top : desk.window.menuBar()->actions()) {
        if (!top->menu())
            continue;
        (top->menu()->property("ofPage").toBool() ? ofPages : always) << top->text();
        for (const QString &each : doublesIn(*top->menu()))
            found << top->text() + u" › "_s + each;
    }
    for (const QString &page : ofPages) // only one of them is there at a time
        found << doubles(always + QStringList{page});
    return found;
}

QStringList doublesIn(shell::SettingsDialog &dialog)
{
    QStringList found;
    auto *pages = test::find<QListWidget>(dialog, "settingsPages");
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        QStringList texts;
        for (const auto *label : dialog.findChildren<QLabel *>())
            if (label->isVisibleTo(&dialog) && label->buddy())
                texts << label->text();
        for (const auto *button : dialog.findChildren<QAbstractButton *>())
            if (button->isVisibleTo(&dialog) || button->objectName() == u"takeKeys")
                texts << button->text();
        for (const QString &each : doubles(texts))
            found << pages->item(page)->text() + u" › "_s + each;
    }
    return found;
}

} // namespace

TEST_CASE("nothing in a file dialog of Qt's own stays English in the Vietnamese window")
{
    QStringList english;
    {
        QFileDialog plain(nullptr, u"T"_s, QDir::tempPath(), u"X (*.x)"_s);
        plain.setOption(QFileDialog::DontUseNativeDialog);
        for (const QFileDialog::AcceptMode mode : {QFileDialog::AcceptSave, QFileDialog::AcceptOpen}) {
            plain.setAcceptMode(mode);
            english << readable(plain);
        }
        REQUIRE(english.contains(u"Look in:"_s)); // else there is nothing to compare with
        REQUIRE(english.contains(u"Date Modified"_s));
    }
    const In vietnamese(translations::Language::Vietnamese);
    QFileDialog dialog(nullptr, u"T"_s, QDir::tempPath(), u"X (*.x)"_s);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    for (const QFileDialog::AcceptMode mode : {QFileDialog::AcceptSave, QFileDialog::AcceptOpen}) {
        dialog.setAcceptMode(mode);
        const QStringList words = readable(dialog);
        REQUIRE(words.size() > 10);
        for (const QString &word : words) {
            INFO(word.toStdString());
            CHECK_FALSE(english.contains(word));
        }
    }
    CHECK(test::find<QLabel>(dialog, "lookInLabel")->text() == u"Tìm trong:"_s);
}

TEST_CASE("menus of text fields, spin boxes and questions speak Vietnamese")
{
    const In vietnamese(translations::Language::Vietnamese);
    const auto words = [](QMenu *menu) {
        const std::unique_ptr<QMenu> mine(menu);
        QString all;
        for (const QAction *action : mine->actions())
            all += action->text().section(u'\t', 0, 0) + u';';
        return all;
    };
    QLineEdit line;
    CHECK(words(line.createStandardContextMenu()) == u"&Hoàn tác;&Làm lại;;&Cắt;&Sao chép;&Dán;Xóa;;Chọn tất cả;"_s);
    QPlainTextEdit text;
    CHECK(words(text.createStandardContextMenu()).startsWith(u"&Hoàn tác;&Làm lại;;&Cắt;&Sao chép;&Dán;Xóa;;Chọn tất cả;"_s));
    QMessageBox box(QMessageBox::Question, u"T"_s, u"?"_s,
                    QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel | QMessageBox::Save | QMessageBox::Discard);
    QStringList buttons;
    for (const QAbstractButton *button : box.buttons())
        buttons << button->text().remove(u'&');
    buttons.sort();
    CHECK(buttons == QStringList{u"Có"_s, u"Hủy"_s, u"Không"_s, u"Không lưu"_s, u"Lưu"_s});
    box.setDetailedText(u"…"_s);
    const QList<QAbstractButton *> all = box.findChildren<QAbstractButton *>();
    CHECK(std::any_of(all.begin(), all.end(), [](const QAbstractButton *each) { return each->text() == u"Xem chi tiết…"_s; }));
}

TEST_CASE("no two entries of a menu, and no two fields of a page of the settings, are reached by one letter")
{
    const auto language = GENERATE(translations::Language::Vietnamese, translations::Language::English);
    const In chosen(language);
    Furnished desk;
    CHECK(doublesIn(desk) == QStringList());
    shell::SettingsDialog dialog(desk.store, desk.session, *desk.window.menuBar());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(doublesIn(dialog) == QStringList());
}

TEST_CASE("every command of the menus keeps its keys under a name of its own, and no two that meet have the same keys")
{
    const In vietnamese(translations::Language::Vietnamese);
    Furnished desk;
    const std::vector<shell::Command> all = shell::menuCommands(*desk.window.menuBar());
    REQUIRE(all.size() > 40);
    QStringList names;
    for (const shell::Command &each : all) {
        INFO(each.text.toStdString());
        CHECK((!each.name.isEmpty() || each.text.contains(u"gần đây"_s)));
        CHECK((each.name.isEmpty() || !names.contains(each.name)));
        names << each.name;
        for (const QKeySequence &keys : each.keys) {
            const shell::Command *other = shell::holder(all, each.name, keys);
            INFO((other ? other->text : QString()).toStdString());
            CHECK(other == nullptr);
        }
    }
}

TEST_CASE("the guide to the month leads only to pages and commands that are there")
{
    const auto language = GENERATE(translations::Language::Vietnamese, translations::Language::English);
    const In chosen(language);
    Furnished desk;
    const QString html = shell::monthGuideHtml(*base::Month::of(2026, 11), {}, true, Qt::gray, Qt::gray);
    CHECK(html.contains(u"25/11/2026"_s));
    CHECK(html.contains(u"05/12/2026"_s));
    static const QRegularExpression holes(u"%[0-9]"_s);
    CHECK_FALSE(html.contains(holes));
    static const QRegularExpression links(u"href=\"([^:]+):([^\"]+)\""_s);
    int count = 0;
    for (auto it = links.globalMatch(html); it.hasNext(); ++count) {
        const QRegularExpressionMatch link = it.next();
        INFO(link.captured().toStdString());
        if (link.captured(1) == u"page")
            CHECK(desk.window.pageKeys().contains(link.captured(2)));
        else if (link.captured(1) == u"command")
            CHECK(desk.window.findChild<QAction *>(link.captured(2)));
        else
            CHECK(link.captured(1) == u"settings"_s);
    }
    CHECK(count > 10);
}
