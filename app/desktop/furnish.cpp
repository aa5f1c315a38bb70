#include "desktop/furnish.h"

#include "access/access_page.h"
#include "catalogues/catalogues_page.h"
#include "exchange/exchange_commands.h"
#include "insight/overview_page.h"
#include "leadership/leadership_page.h"
#include "papers/papers_page.h"
#include "rating/month_page.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "staff/staff_page.h"
#include "week/week_page.h"

namespace desktop {
namespace {

// Ctrl+P on the other pages: the page of papers, with what they show.
void connectPrinting(shell::MainWindow &window, week_ui::WeekPage &week, rating_ui::MonthPage &month, leadership_ui::LeadershipPage &leadership,
                     papers_ui::PapersPage &page)
{
    const auto open = [&window, &page](const papers::PrintRequest &request) {
        window.showPage(page.key());
        page.choose(request);
    };
    QObject::connect(&week, &week_ui::WeekPage::printWanted, &page, [open](base::Week of, base::Id unit, week_ui::WeekPaper paper, base::Id cadre) {
        using week_ui::WeekPaper;
        papers::PrintRequest request;
        request.paper = paper == WeekPaper::Calendar      ? papers::PaperId::WeekCalendar
                        : paper == WeekPaper::Recognition ? papers::PaperId::WeekRecognition
                                                          : papers::PaperId::WeekWork;
        request.week = of;
        request.scope.unit = unit;
        request.scope.cadre = cadre;
        open(request);
    });
    QObject::connect(&month, &rating_ui::MonthPage::printWanted, &page, [open](base::Month of, const std::vector<base::Id> &people) {
        papers::PrintRequest request;
        request.paper = papers::PaperId::MonthSheet;
        request.month = of;
        request.people = people;
        open(request);
    });
    QObject::connect(&leadership, &leadership_ui::LeadershipPage::printWanted, &page, [open](base::Month of, base::Id leader) {
        papers::PrintRequest request;
        request.paper = papers::PaperId::Scorecard;
        request.month = of;
        request.scope.cadre = leader;
        open(request);
    });
}

} // namespace

void furnish(shell::MainWindow &window, shell::StoreThread &store, shell::Session &session, const shell::Dialogs &dialogs)
{
    auto *overview = new insight_ui::OverviewPage(store, session, window.files().importAction(), dialogs);
    QObject::connect(overview, &insight_ui::OverviewPage::personWanted, &window,
                     [&window, overview](base::Id cadre) { window.showPerson(cadre, overview); });
    window.addPage(overview);
    auto *week = new week_ui::WeekPage(store, session, window.files().importAction());
    auto *month = new rating_ui::MonthPage(store, session, window.files().importAction());
    auto *leadership = new leadership_ui::LeadershipPage(store, session, window.files().importAction());
    auto *papersPage = new papers_ui::PapersPage(store, session, dialogs);
    window.addPage(week);
    window.addPage(month);
    window.addPage(leadership);
    auto *staff = new staff_ui::StaffPage(store, session, window.files().importAction());
    window.addPage(staff);
    window.addPage(papersPage);
    window.addPage(new catalogues_ui::CataloguesPage(store, session, dialogs));
    window.addPage(new access_ui::AccessPage(store, session));
    connectPrinting(window, *week, *month, *leadership, *papersPage);
    auto *exchange = new exchange_ui::ExchangeCommands(store, session, &window);
    window.addFileCommands(exchange->actions());
    QObject::connect(&window.files(), &shell::FileCommands::importWanted, exchange, &exchange_ui::ExchangeCommands::openImport);
    QObject::connect(staff, &staff_ui::StaffPage::exportWanted, exchange, &exchange_ui::ExchangeCommands::openPersonExport);
    QObject::connect(exchange, &exchange_ui::ExchangeCommands::told, &window.messages(),
                     qOverload<shell::Tone, const QString &, const QStringList &>(&shell::MessageBar::show));
}

} // namespace desktop
