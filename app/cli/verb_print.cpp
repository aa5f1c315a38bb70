#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "papers/month_sheets.h"
#include "papers/page_painter.h"
#include "staff/roster.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// Whose sheets --cadre or --unit name; everybody's without either.
std::vector<qint32> wanted(const Arguments &given, store::Database &database, const papers::MonthSheets &sheets)
{
    if (given.has(u"cadre"_s)) {
        const QString code = given.value(u"cadre"_s);
        const qint32 place = sheets.placeOf(code);
        if (place < 0)
            base::refuse(Tr::tr("Nobody with the code %1 holds a post in %2.").arg(code, given.month().toVietnamese()));
        return {place};
    }
    return sheets.people(unitOf(given, database));
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
    papers::MonthSheets sheets(*database, month);
    const std::vector<qint32> people = wanted(given, *database, sheets);
    if (people.empty())
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
