// The way of month sheets at the command line: where they stand, and each step of one person, of a unit or of everybody.
#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "rating/sheet_verbs.h"
#include "staff/roster.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString word(rights::Stage stage)
{
    switch (stage) {
    case rights::Stage::SelfScored:
        return u"self-scored"_s;
    case rights::Stage::Reviewed:
        return u"reviewed"_s;
    case rights::Stage::Decided:
        return u"decided"_s;
    case rights::Stage::Locked:
        return u"locked"_s;
    default:
        return u"open"_s;
    }
}

// Whose sheets --cadre or --unit name; everybody's without either.
std::vector<base::Id> wanted(const Arguments &given, store::Database &database, const rating::Sheets &sheets)
{
    const staff::Roster roster = staff::Roster::load(database);
    if (given.has(u"cadre"_s)) {
        const staff::Cadre *cadre = roster.byCode(given.value(u"cadre"_s));
        if (!cadre)
            base::refuse(Tr::tr("Nobody with the code %1 holds a post in %2.").arg(given.value(u"cadre"_s), given.month().toVietnamese()));
        return {cadre->id};
    }
    const base::Id unit = unitOf(given, database);
    const rating::MonthValues &values = sheets.scores().values;
    std::vector<base::Id> all;
    for (size_t i = 0; i < values.cadres.size(); ++i)
        if (unit == 0 || roster.units().isWithin(values.units[i], unit))
            all.push_back(values.cadres[i]);
    return all;
}

rating::Signature signatureOf(const Arguments &given, store::Database &database)
{
    rating::Signature signature;
    if (given.has(u"by"_s)) {
        const staff::Roster roster = staff::Roster::load(database);
        const staff::Cadre *cadre = roster.byCode(given.value(u"by"_s));
        if (!cadre)
            base::refuse(Tr::tr("There is nobody with the code %1.").arg(given.value(u"by"_s)));
        signature.by = cadre->id;
    }
    signature.paperNumber = given.value(u"paper-number"_s);
    if (given.has(u"paper-date"_s)) {
        signature.paperDate = QDate::fromString(given.value(u"paper-date"_s), Qt::ISODate);
        if (!signature.paperDate.isValid())
            usage(Tr::tr("“%1” is not a date; write it like 2026-10-31.").arg(given.value(u"paper-date"_s)));
    }
    return signature;
}

void printStatus(rating::Sheets &sheets, const std::vector<base::Id> &people)
{
    QString text;
    for (const base::Id cadre : people) {
        const qint32 place = sheets.place(cadre);
        const rating::ScoreRow row = sheets.scores().rows.empty() ? rating::ScoreRow() : sheets.scores().rows[size_t(place)];
        const std::optional<rating::Rating> decided = sheets.scores().decided(place);
        text += sheets.scores().values.people[size_t(place)].code + u'\t' + word(sheets.stage(place)) + u'\t' + rating::code(row.proposed) + u'\t'
                + (decided ? rating::code(*decided) : QString()) + u'\n';
        for (const QString &change : sheets.changes(place))
            text += u"\t"_s + change + u'\n';
    }
    print(text);
}

// One step of one sheet; what decide needs beyond the others comes from the options.
void step(store::Edit &edit, rating::Sheets &sheets, const rights::Caller &who, const QString &what, base::Id cadre, const Arguments &given,
          const rating::Signature &signature)
{
    if (what == u"submit") {
        rating::submit(edit, sheets, who, cadre, signature);
    } else if (what == u"review") {
        rating::review(edit, sheets, who, cadre, given.value(u"opinion"_s), signature);
    } else if (what == u"decide") {
        // Without --class the proposed one is decided.
        const std::optional<rating::Rating> rating = given.has(u"class"_s)
                                                         ? rating::ratingOf(given.value(u"class"_s))
                                                         : std::optional(sheets.scores().scores[size_t(sheets.place(cadre))].proposed);
        if (!rating)
            usage(Tr::tr("--class is one of %1, not “%2”.").arg(u"excellent, good, completed, failed, unrated"_s, given.value(u"class"_s)));
        rating::decide(edit, sheets, who, cadre, *rating, given.value(u"reason"_s), signature);
    } else if (what == u"lock") {
        rating::lock(edit, sheets, who, cadre);
    } else {
        rating::reopen(edit, sheets, who, cadre, given.value(u"reason"_s));
    }
}

} // namespace

int runSheet(const QStringList &arguments)
{
    const Arguments given(arguments,
                          {option(u"month"_s, u"MONTH"_s), option(u"cadre"_s, u"CODE"_s), option(u"unit"_s, u"CODE"_s),
                           option(u"class"_s, u"CLASS"_s), option(u"reason"_s, u"TEXT"_s), option(u"opinion"_s, u"TEXT"_s),
                           option(u"by"_s, u"CODE"_s), option(u"paper-number"_s, u"NUMBER"_s), option(u"paper-date"_s, u"DATE"_s)},
                          {u"FILE"_s, u"status|submit|review|decide|lock|reopen"_s});
    const QString what = given.word(1);
    if (!QStringList{u"status"_s, u"submit"_s, u"review"_s, u"decide"_s, u"lock"_s, u"reopen"_s}.contains(what))
        usage(Tr::tr("“%1” is not one of %2.").arg(what, u"status, submit, review, decide, lock, reopen"_s));
    const base::Month month = given.month();
    const auto database = openFile(given.word(0), what == u"status" ? For::Reading : For::Writing);
    const rights::Caller who = caller(*database);
    rating::Sheets sheets(*database, month);
    const std::vector<base::Id> people = wanted(given, *database, sheets);
    if (what == u"status") {
        printStatus(sheets, people);
        return 0;
    }
    const rating::Signature signature = signatureOf(given, *database);
    store::Edit edit(*database, who.actor(), Tr::tr("Month sheets of %1: %2").arg(month.toVietnamese(), what), store::EntryKind::Signature);
    for (const base::Id cadre : people)
        step(edit, sheets, who, what, cadre, given, signature);
    edit.commit();
    say(Tr::tr("%1 sheets: %2").arg(people.size()).arg(what));
    return 0;
}

} // namespace cli
