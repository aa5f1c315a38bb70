#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/export.h"
#include "exchange/export_week.h"
#include "exchange/pack.h"

#include <map>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using Export = exchange::ExportReport (*)(store::Database &, const rights::Caller &, const exchange::ExportOptions &, const QString &);

const std::map<QString, Export> &exports()
{
    static const std::map<QString, Export> all = {
        {u"roster"_s, exchange::exportRoster},         {u"work"_s, exchange::exportWork},   {u"observations"_s, exchange::exportObservations},
        {u"scorecards"_s, exchange::exportScorecards}, {u"month"_s, exchange::exportMonth}, {u"audit"_s, exchange::exportAudit},
    };
    return all;
}

QStringList optionsTaken(const QString &what)
{
    const QStringList output{u"o"_s, u"output"_s};
    if (what == u"week")
        return QStringList{u"week"_s, u"unit"_s, u"format"_s} + output;
    if (what == u"pack")
        return QStringList{u"month"_s, u"unit"_s} + output;
    return QStringList{u"format"_s, u"month"_s, u"week"_s, u"sheet"_s} + output;
}

exchange::ExportOptions optionsOf(const Arguments &given)
{
    const QString format = given.format({u"xlsx"_s, u"csv"_s, u"json"_s});
    exchange::ExportOptions options;
    options.format = format == u"csv" ? exchange::Format::Csv : format == u"json" ? exchange::Format::Json : exchange::Format::Xlsx;
    if (given.has(u"month"_s))
        options.month = given.month();
    if (given.has(u"week"_s))
        options.week = given.week();
    options.sheet = given.value(u"sheet"_s);
    return options;
}

int exportWeek(const Arguments &given, const QString &out)
{
    const base::Week week = given.week();
    const exchange::WeekFormat format = given.format({u"ics"_s, u"xlsx"_s}) == u"ics" ? exchange::WeekFormat::Ics : exchange::WeekFormat::Xlsx;
    const auto database = openFile(given.word(0), For::Reading);
    exchange::exportWeek(*database, caller(*database), week, unitOf(given, *database), format, out);
    return 0;
}

int exportPacks(const Arguments &given, const QString &out)
{
    const base::Month month = given.month();
    given.required(u"unit"_s);
    const auto database = openFile(given.word(0), For::Reading);
    const exchange::PackReport report = exchange::exportPacks(*database, caller(*database), month, unitOf(given, *database), out);
    for (const QString &note : report.notes)
        say(note);
    return 0;
}

} // namespace

int runExport(const QStringList &arguments)
{
    const Arguments given(arguments,
                          {option(u"format"_s, u"FORMAT"_s),
                           option(u"month"_s, u"MONTH"_s),
                           option(u"week"_s, u"WEEK"_s),
                           option(u"unit"_s, u"CODE"_s),
                           option(u"sheet"_s, u"NAME"_s),
                           {{u"o"_s, u"output"_s}, {}, u"OUT"_s}},
                          {u"FILE"_s, u"WHAT"_s});
    const QString what = given.word(1);
    const auto one = exports().find(what);
    if (what != u"week" && what != u"pack" && one == exports().end())
        usage(Tr::tr("There is nothing called “%1” to export.").arg(what));
    const QString out = given.required(u"o"_s);
    given.allowOnly(what, optionsTaken(what));
    if (what == u"week")
        return exportWeek(given, out);
    if (what == u"pack")
        return exportPacks(given, out);
    const exchange::ExportOptions options = optionsOf(given);
    const auto database = openFile(given.word(0), For::Reading);
    one->second(*database, caller(*database), options, out);
    return 0;
}

} // namespace cli
