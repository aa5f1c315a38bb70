#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/export_file.h"
#include "papers/save_job.h"
#include "staff/roster.h"
#include "store/edit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

const papers::PaperKind &kindOf(const Arguments &given)
{
    if (const papers::PaperKind *kind = papers::paperKind(given.word(1)))
        return *kind;
    QStringList names;
    for (const papers::PaperKind &kind : papers::paperKinds())
        names += kind.name;
    usage(Tr::tr("There is no paper called “%1”; there are: %2.").arg(given.word(1), names.join(u", "_s)));
}

base::Id cadreOf(const Arguments &given, store::Database &database)
{
    if (!given.has(u"cadre"_s))
        return 0;
    const staff::Roster roster = staff::Roster::load(database);
    const staff::Cadre *cadre = roster.byCode(given.value(u"cadre"_s));
    if (!cadre)
        base::refuse(Tr::tr("There is nobody with the code %1.").arg(given.value(u"cadre"_s)));
    return cadre->id;
}

rating::Quarter quarterOf(const Arguments &given)
{
    const std::optional<rating::Quarter> quarter = rating::Quarter::parse(given.required(u"quarter"_s));
    if (!quarter)
        usage(Tr::tr("“%1” is not a quarter; write it like 2026-Q4.").arg(given.value(u"quarter"_s)));
    return *quarter;
}

QString periodOption(papers::Over over)
{
    switch (over) {
    case papers::Over::Week:
        return u"week"_s;
    case papers::Over::Quarter:
        return u"quarter"_s;
    case papers::Over::Year:
        return u"year"_s;
    case papers::Over::Month:
        break;
    }
    return u"month"_s;
}

// An option that changes nothing on the paper was a mistake, and is told rather than passed over.
void requireFitting(const Arguments &given, const papers::PaperKind &kind)
{
    QStringList options{periodOption(kind.over), u"unit"_s, u"split"_s, u"cover"_s, u"format"_s, u"o"_s, u"output"_s};
    if (kind.each != papers::Each::Office)
        options += u"cadre"_s;
    if (kind.id == papers::PaperId::WeekCalendar)
        options += u"layout"_s;
    if (kind.id == papers::PaperId::MonthSheet)
        options += u"annex"_s;
    if (papers::bearsNumber(kind.id))
        options += u"number"_s;
    if (papers::bearsDate(kind.id))
        options += u"date"_s;
    given.allowOnly(kind.name, options);
    given.eitherUnitOrCadre();
}

// All that can be told without the file: what is malformed is found before anything is read.
papers::PrintRequest requestOf(const Arguments &given, const papers::PaperKind &kind)
{
    papers::PrintRequest request;
    request.paper = kind.id;
    switch (kind.over) {
    case papers::Over::Week:
        request.week = given.week();
        break;
    case papers::Over::Month:
        request.month = given.month();
        break;
    case papers::Over::Quarter:
        request.quarter = quarterOf(given);
        break;
    case papers::Over::Year:
        given.required(u"year"_s);
        request.year = given.number(u"year"_s, 1900, 9998);
        break;
    }
    if (given.has(u"layout"_s)) {
        const QString layout = given.value(u"layout"_s);
        if (layout != u"list" && layout != u"matrix")
            usage(Tr::tr("--%1 is one of %2, not “%3”.").arg(u"layout"_s, u"list, matrix"_s, layout));
        request.layout = layout == u"matrix" ? papers::CalendarLayout::Matrix : papers::CalendarLayout::List;
    }
    request.annex = given.has(u"annex"_s);
    request.apart = given.has(u"split"_s);
    request.marks.number = given.value(u"number"_s);
    if (given.has(u"date"_s)) {
        request.marks.date = QDate::fromString(given.value(u"date"_s), Qt::ISODate);
        if (!request.marks.date.isValid())
            usage(Tr::tr("“%1” is not a date; write it like 2026-10-31.").arg(given.value(u"date"_s)));
    }
    return request;
}

// As the names of the files end (the pattern's, where each copy has its own), or as --format says; the two must not contradict each other.
papers::Format formatOf(const Arguments &given)
{
    const bool apart = given.has(u"split"_s);
    const QString out = given.required(u"o"_s);
    const QString name = apart ? given.value(u"split"_s) : out;
    const std::optional<papers::Format> named = papers::formatNamed(name);
    if (apart && (out == u"-" || papers::formatNamed(out)))
        usage(Tr::tr("With --split, -o names the folder of the files, not “%1”.").arg(out));
    if (!apart && out.contains(u'{'))
        usage(Tr::tr("“%1” holds {…}, which only --split fills in: give the pattern to --split and the folder to -o.").arg(out));
    if (!given.has(u"format"_s)) {
        if (!named && !apart && out != u"-")
            usage(Tr::tr("“%1” ends neither in .pdf nor in .docx; write -o out.pdf or -o out.docx, or say --format pdf or --format docx.").arg(out));
        return named.value_or(papers::Format::Pdf);
    }
    const papers::Format format = given.format({u"pdf"_s, u"docx"_s}) == u"docx" ? papers::Format::Docx : papers::Format::Pdf;
    if (named && *named != format)
        usage(Tr::tr("“%1” ends in %2, but --format says %3; let them agree, or leave --format out.")
                  .arg(name, papers::endingOf(*named), given.value(u"format"_s)));
    return format;
}

// Standard output takes what was made whole: half a paper in a pipe would be no better than half a file.
void saveToStandardOutput(const papers::PrintJob &job, bool cover, papers::Format format)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper"_s + papers::endingOf(format));
    papers::saveTogether(job, cover, path, {}, format);
    QFile made(path);
    if (!made.open(QIODevice::ReadOnly))
        base::failIo(Tr::tr("%1 could not be read: %2.").arg(path, made.errorString()));
    exchange::ExportFile out(u"-"_s);
    exchange::writeAll(out.device(), made.readAll());
    out.commit();
}

} // namespace

int runPrint(const QStringList &arguments)
{
    const Arguments given(arguments,
                          {option(u"month"_s, u"MONTH"_s),
                           option(u"week"_s, u"WEEK"_s),
                           option(u"quarter"_s, u"QUARTER"_s),
                           option(u"year"_s, u"YEAR"_s),
                           option(u"unit"_s, u"CODE"_s),
                           option(u"cadre"_s, u"CODE"_s),
                           option(u"layout"_s, u"LAYOUT"_s),
                           option(u"annex"_s),
                           option(u"number"_s, u"NUMBER"_s),
                           option(u"date"_s, u"DATE"_s),
                           option(u"split"_s, u"PATTERN"_s),
                           option(u"cover"_s),
                           option(u"format"_s, u"FORMAT"_s),
                           {{u"o"_s, u"output"_s}, {}, u"OUT.pdf"_s}},
                          {u"FILE"_s, u"PAPER"_s});
    const papers::PaperKind &kind = kindOf(given);
    requireFitting(given, kind);
    papers::PrintRequest request = requestOf(given, kind);
    const QString out = given.required(u"o"_s);
    const papers::Format format = formatOf(given);
    std::optional<papers::FileNames> names;
    if (request.apart)
        names.emplace(given.value(u"split"_s), papers::endingOf(format));
    const auto database = openFile(given.word(0), For::Reading);
    const rights::Caller who = caller(*database);
    request.scope = {unitOf(given, *database), cadreOf(given, *database)};
    const papers::PrintJob job = papers::printJob(*database, who, request);
    if (job.leftOut > 0)
        say(Tr::tr("%1 sheets are not this account's to print and are left out.").arg(job.leftOut));
    if (job.copies.empty())
        base::refuse(Tr::tr("There is nothing to print for %1: no work, observation or score is recorded in it.").arg(job.period));
    // Before the file appears: a printing logged that failed is better than one nobody knows of.
    store::record(*database, who.actor(), Tr::tr("Printed: %1").arg(job.title), job.subjects);
    if (!names) {
        if (out == u"-")
            saveToStandardOutput(job, given.has(u"cover"_s), format);
        else
            papers::saveTogether(job, given.has(u"cover"_s), out, {}, format);
        return 0;
    }
    const QStringList files = papers::saveApart(job, *names, given.has(u"cover"_s), out, {}, format);
    say(Tr::tr("%1 files in %2").arg(files.size()).arg(QDir::toNativeSeparators(out)));
    return 0;
}

} // namespace cli
