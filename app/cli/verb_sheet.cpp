// The way of month sheets at the command line: where they stand, and each step of one person, of a unit or of everybody.
#include "sheet_people.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "rating/sheet_order.h"
#include "rating/sheet_verbs.h"

#include <algorithm>
#include <map>

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

rating::Signature signatureOf(const Arguments &given, const staff::Roster &roster)
{
    rating::Signature signature;
    if (given.has(u"by"_s)) {
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

void printStatus(rating::Sheets &sheets, const rights::Caller &who, const std::vector<qint32> &places)
{
    const std::vector<rating::Petition> petitions = rating::loadPetitions(sheets.database(), sheets.month());
    QString text;
    for (const qint32 place : places) {
        const rights::Verdict visible = rights::allowed(who.role, sheets.relations(who, place), sheets.stage(place), rights::Action::ViewSheet);
        if (!visible && places.size() == 1)
            base::refuse(visible.reason);
        if (!visible)
            continue;
        const rating::ScoreRow row = sheets.scores().rows.empty() ? rating::ScoreRow() : sheets.scores().rows[size_t(place)];
        const std::optional<rating::Rating> decided = sheets.scores().decided(place);
        text += sheets.scores().values.people[size_t(place)].code + u'\t' + word(sheets.stage(place)) + u'\t' + rating::code(row.proposed) + u'\t'
                + (decided ? rating::code(*decided) : QString()) + u'\n';
        const base::Id cadre = sheets.scores().values.cadres[size_t(place)];
        for (const QString &change : sheets.changes(place, rating::maySeeSelfScores(sheets, who, cadre)))
            text += u"\t"_s + change + u'\n';
        for (const rating::Petition &petition : petitions)
            if (petition.cadre == cadre)
                text += u"\t"_s + Tr::tr("Petition: %1").arg(petition.text) + u" → "_s
                        + (petition.answer.isEmpty() ? Tr::tr("not answered yet") : petition.answer) + u'\n';
    }
    print(text);
}

// Where a step takes a sheet; Open: nowhere.
rights::Stage stageAfter(const QString &what)
{
    static const std::map<QString, rights::Stage> stages = {{u"submit"_s, rights::Stage::SelfScored},
                                                            {u"review"_s, rights::Stage::Reviewed},
                                                            {u"decide"_s, rights::Stage::Decided},
                                                            {u"lock"_s, rights::Stage::Locked}};
    const auto found = stages.find(what);
    return found == stages.end() ? rights::Stage::Open : found->second;
}

// Answers the oldest petition of the person that has no answer yet.
void answer(store::Edit &edit, rating::Sheets &sheets, const rights::Caller &who, base::Id cadre, const Arguments &given,
            const rating::Signature &signature)
{
    const std::vector<rating::Petition> all = rating::loadPetitions(sheets.database(), sheets.month());
    const auto open = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.cadre == cadre && each.answer.isEmpty(); });
    if (open == all.end())
        base::refuse(Tr::tr("There is no petition without an answer."));
    rating::answerPetition(edit, sheets, who, open->id, given.value(u"text"_s), signature);
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
    } else if (what == u"petition") {
        rating::registerPetition(edit, sheets, who, cadre, given.value(u"text"_s));
    } else if (what == u"answer") {
        answer(edit, sheets, who, cadre, given, signature);
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
                           option(u"text"_s, u"TEXT"_s), option(u"by"_s, u"CODE"_s), option(u"paper-number"_s, u"NUMBER"_s),
                           option(u"paper-date"_s, u"DATE"_s)},
                          {u"FILE"_s, u"status|submit|review|decide|lock|reopen|petition|answer"_s});
    const QString what = given.word(1);
    const QStringList all{u"status"_s, u"submit"_s, u"review"_s, u"decide"_s, u"lock"_s, u"reopen"_s, u"petition"_s, u"answer"_s};
    if (!all.contains(what))
        usage(Tr::tr("“%1” is not one of %2.").arg(what, all.join(u", "_s)));
    if (what == u"petition" || what == u"answer") {
        given.required(u"cadre"_s);
        given.required(u"text"_s);
    }
    const base::Month month = given.month();
    const auto database = openFile(given.word(0), what == u"status" ? For::Reading : For::Writing);
    const rights::Caller who = caller(*database);
    rating::Sheets sheets(*database, month);
    const std::vector<qint32> places = sheetsOf(given, sheets.scores().values, sheets.roster());
    if (what == u"status") {
        printStatus(sheets, who, places);
        return 0;
    }
    const rating::Signature signature = signatureOf(given, sheets.roster());
    store::Edit edit(*database, who.actor(), Tr::tr("Month sheets of %1: %2").arg(month.toVietnamese(), what), store::EntryKind::Signature);
    QStringList refused;
    std::vector<base::Id> cadres;
    for (const qint32 place : places)
        cadres.push_back(sheets.scores().values.cadres[size_t(place)]);
    cadres = rating::bottomUp(sheets.scores().values, std::move(cadres));
    for (const base::Id cadre : cadres) {
        const qint32 place = sheets.place(cadre);
        const QString name = sheets.scores().values.people[size_t(place)].code + u' ' + sheets.scores().values.labels[size_t(place)].name;
        try {
            step(edit, sheets, who, what, cadre, given, signature);
        } catch (const base::Failure &failure) {
            if (failure.kind() != base::FailureKind::Refused || places.size() == 1)
                throw;
            refused << name + u": "_s + failure.message();
        }
    }
    if (!refused.isEmpty())
        base::refuse(Tr::tr("%1 of %2 sheets are refused, so none is changed; name a unit or a person to take the others.")
                         .arg(refused.size())
                         .arg(places.size()),
                     refused);
    if (const QStringList fallen = rating::notAt(sheets, cadres, stageAfter(what)); !fallen.isEmpty())
        base::refuse(
            Tr::tr("These sheets would not stand where they were taken, because others of the same step change what they read; none is changed."),
            fallen);
    edit.commit();
    say(Tr::tr("%1 sheets: %2").arg(places.size()).arg(what));
    return 0;
}

} // namespace cli
