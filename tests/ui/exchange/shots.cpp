// Pictures of the dialogs, to be looked at: test_ui_exchange "[.shots]" with SHOTS=folder, and THEME=dark, SHOTS_LANGUAGE=en if wanted.
#include "exchange/export_dialog.h"
#include "exchange/import_assistant.h"
#include "exchange/receive_packs.h"
#include "exchange/send_packs.h"
#include "exchange_desk.h"
#include "rating/sheet_verbs.h"
#include "shell/theme.h"
#include "translations/translations.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using test::ExchangeDesk;

namespace {

void save(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents(); // laid out
    REQUIRE(widget.grab().save(qEnvironmentVariable("SHOTS", u"."_s) + u'/' + name + u".png"_s));
}

void dress()
{
    const bool english = qEnvironmentVariable("SHOTS_LANGUAGE") == u"en";
    translations::install(english ? translations::Language::English : translations::Language::Vietnamese);
    QLocale::setDefault(english ? QLocale(QLocale::English) : QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    shell::applyTheme(qEnvironmentVariable("THEME") == u"dark" ? shell::Theme::Dark : shell::Theme::Light);
}

} // namespace

TEST_CASE("pictures of the import assistant", "[.shots]")
{
    dress();
    ExchangeDesk desk(ExchangeDesk::With::Ward);
    test::EditedBook book(desk.data("ward-bad.xlsx"));
    const QString code = book.text(4, 6, u"Mã cán bộ"_s);
    desk.read([code](store::Database &database) {
        const base::Id who = staff::Roster::load(database).byCode(code)->id;
        store::Edit edit(database, {}, u"Nộp"_s, store::EntryKind::Signature);
        rating::Sheets sheets(database, test::october);
        rating::submit(edit, sheets, rights::owner(), who, {who, u"1/PTC"_s, QDate(2026, 11, 2)});
        return edit.commit();
    });
    book.set(2, 0, u"Địa điểm"_s, exchange::outText(u"Nơi họp"_s));
    for (int i = 5; i < 12; ++i)
        book.set(4, i, u"Tự chấm"_s, exchange::outHalves(2));
    book.save(desk.path(u"Sổ tháng 10 của phường.xlsx"_s));
    desk.commands.openImport(desk.path(u"Sổ tháng 10 của phường.xlsx"_s));
    auto *assistant = desk.dialog<exchange_ui::ImportAssistant>("importAssistant");
    TRY_REQUIRE(!assistant->isBusy());
    save(*assistant, u"import-1"_s);
    desk.press(*assistant, "importNext");
    TRY_REQUIRE(!assistant->isBusy());
    save(*assistant, u"import-2"_s);
    desk.press(*assistant, "skipBadRows");
    TRY_REQUIRE(!assistant->isBusy());
    desk.press(*assistant, "importNext");
    save(*assistant, u"import-3"_s);
}

TEST_CASE("pictures of packs and export", "[.shots]")
{
    dress();
    ExchangeDesk desk(ExchangeDesk::With::Ward);
    desk.nextFolder = desk.path(u"phieu"_s);
    desk.commands.sendAction()->trigger();
    auto *send = desk.dialog<exchange_ui::SendPacks>("sendPacksDialog");
    TRY_REQUIRE(!send->isBusy());
    desk.press(*send, "choosePackFolder");
    desk.press(*send, "makePacks");
    TRY_REQUIRE(!send->isBusy());
    save(*send, u"send"_s);
    send->reject();
    const QStringList files = QDir(desk.nextFolder).entryList({u"tu-cham_*"_s}, QDir::Files, QDir::Name);
    test::EditedBook book(QDir(desk.nextFolder).filePath(files.first()));
    for (int i = 1; i < 4; ++i)
        book.set(1, i, u"Tự chấm"_s, exchange::outHalves(i));
    book.set(1, 5, u"Tự chấm"_s, exchange::outText(u"nhiều"_s));
    book.save(desk.path(files.first()));
    test::EditedBook good(QDir(desk.nextFolder).filePath(files[1]));
    for (int i = 1; i < 4; ++i)
        good.set(1, i, u"Tự chấm"_s, exchange::outHalves(i));
    good.save(desk.path(files[1]));
    desk.nextFiles = {desk.path(files.first()), desk.path(files[1]), desk.data("ward.xlsx")};
    desk.commands.receiveAction()->trigger();
    auto *receive = desk.dialog<exchange_ui::ReceivePacks>("receivePacksDialog");
    TRY_REQUIRE(!receive->isBusy());
    save(*receive, u"receive"_s);
    receive->reject();
    desk.commands.exportAction()->trigger();
    auto *dialog = desk.dialog<exchange_ui::ExportDialog>("exportDialog");
    TRY_REQUIRE(!dialog->isBusy());
    save(*dialog, u"export"_s);
}
