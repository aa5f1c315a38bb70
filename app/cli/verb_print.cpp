#include "sheet_people.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "papers/month_sheets.h"
#include "papers/page_painter.h"
#include "store/edit.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// Of the sheets asked for those that this caller may print: of a single one the refusal says why not, of many how many are left out.
std::vector<qint32> printable(std::vector<qint32> wanted, papers::MonthSheets &sheets)
{
    if (wanted.size() == 1)
        if (const rights::Verdict verdict = sheets.mayPrint(wanted.front()); !verdict)
            base::refuse(verdict.reason);
    if (const size_t left = std::erase_if(wanted, [&](qint32 place) { return !sheets.mayPrint(place); }); left > 0)
        say(Tr::tr("%1 sheets are not this account's to print and are left out.").arg(left));
    return wanted;
}

} // namespace

int runPrint(const QStringList &arguments)
{
    const Arguments given(arguments,
                          {option(u"month"_s, u"MONTH"_s),
                           option(u"unit"_s, u"CODE"_s),
                           option(u"cadre"_s, u"CODE"_s),
                           option(u"annex"_s),
                           {{u"o"_s, u"output"_s}, {}, u"OUT.pdf"_s}},
                          {u"FILE"_s, u"PAPER"_s});
    if (given.word(1) != u"month-sheet")
        usage(Tr::tr("There is no paper called “%1”; there is month-sheet.").arg(given.word(1)));
    const base::Month month = given.month();
    const QString out = given.required(u"o"_s);
    const auto database = openFile(given.word(0), For::Reading);
    const rights::Caller who = caller(*database);
    papers::MonthSheets sheets(*database, month, who);
    const std::vector<qint32> people = printable(sheetsOf(given, sheets.values(), sheets.roster()), sheets);
    if (people.empty() || !sheets.values().hasData)
        base::refuse(Tr::tr("There is nothing to print for %1: no work, observation or score is recorded in it.").arg(month.toVietnamese()));
    QStringList printed;
    for (const qint32 place : people)
        printed << sheets.code(place);
    // Before the file appears: a printing logged that failed is better than one nobody knows of.
    store::record(*database, who.actor(), Tr::tr("Printed the month sheets of %1").arg(month.toVietnamese()), printed);
    papers::Fonts fonts;
    size_t next = 0;
    papers::savePdf(out, {u"Phiếu theo dõi, đánh giá tháng "_s + month.toVietnamese(), sheets.organisation().name}, fonts,
                    [&]() -> std::optional<papers::Pages> {
                        if (next == people.size())
                            return std::nullopt;
                        return papers::monthSheetPages(sheets.sheet(people[next++], given.has(u"annex"_s)), fonts);
                    });
    return 0;
}

} // namespace cli
