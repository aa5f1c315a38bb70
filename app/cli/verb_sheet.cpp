// The way of month sheets at the command line: where they stand, and each step of one person, of a unit or of everybody.
#include "sheet_people.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "rating/sheet_order.h"
#include "rating/sheet_verbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// The steps, in the order of the way; what is done to a sheet, and what each takes besides --month, --cadre and --unit.
struct StepWord {
    const char *name;
    const char *title; // for the log
    const char *done; // %1 sheets
    rights::Stage after; // where it takes a sheet; Open: nowhere
    QStringList options;
};
const std::vector<StepWord> &stepWords()
{
    using rights::Stage;
    const QStringList paper{u"by"_s, u"paper-number"_s, u"paper-date"_s};
    const QStringList skip{u"skip-refused"_s};
    static const std::vector<StepWord> all = {
        {"status", "", "", Stage::Open, {}},
        {"submit", QT_TRANSLATE_NOOP("Tr", "Submit month sheets of %1"), QT_TRANSLATE_NOOP("Tr", "%1 sheets submitted."), Stage::SelfScored,
         paper + skip},
        {"review", QT_TRANSLATE_NOOP("Tr", "Review month sheets of %1"), QT_TRANSLATE_NOOP("Tr", "%1 sheets reviewed."), Stage::Reviewed,
         QStringList{u"opinion"_s} + paper + skip},
        {"decide", QT_TRANSLATE_NOOP("Tr", "Decide month sheets of %1"), QT_TRANSLATE_NOOP("Tr", "%1 sheets decided."), Stage::Decided,
         QStringList{u"class"_s, u"reason"_s} + paper + skip},
        {"lock", QT_TRANSLATE_NOOP("Tr", "Lock month sheets of %1"), QT_TRANSLATE_NOOP("Tr", "%1 sheets locked."), Stage::Locked, skip},
        {"reopen", QT_TRANSLATE_NOOP("Tr", "Reopen month sheets of %1"), QT_TRANSLATE_NOOP("Tr", "%1 sheets reopened."), Stage::Open,
         QStringList{u"reason"_s} + skip},
        {"petition",
         QT_TRANSLATE_NOOP("Tr", "Register a petition of %1"),
         QT_TRANSLATE_NOOP("Tr", "The petition is registered."),
         Stage::Open,
         {u"text"_s}},
        {"answer", QT_TRANSLATE_NOOP("Tr", "Answer a petition of %1"), QT_TRANSLATE_NOOP("Tr", "The petition is answered."), Stage::Open,
         QStringList{u"text"_s} + paper},
    };
    return all;
}

const StepWord &stepWordOf(const Arguments &given)
{
    QStringList names;
    for (const StepWord &word : stepWords()) {
        names << QString::fromLatin1(word.name);
        if (names.last() != given.word(1))
            continue;
        given.allowOnly(names.last(), QStringList{u"month"_s, u"cadre"_s, u"unit"_s} + word.options);
        given.eitherUnitOrCadre();
        return word;
    }
    usage(Tr::tr("“%1” is not one of %2.").arg(given.word(1), names.join(u", "_s)));
}

QString stageText(rights::Stage stage)
{
    switch (stage) {
    case rights::Stage::SelfScored:
        return Tr::tr("self-scored");
    case rights::Stage::Reviewed:
        return Tr::tr("reviewed");
    case rights::Stage::Decided:
        return Tr::tr("decided");
    case rights::Stage::Locked:
        return Tr::tr("locked");
    default:
        return Tr::tr("open");
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
    QString text = QStringList{Tr::tr("Code"), Tr::tr("Sheet"), Tr::tr("Proposed"), Tr::tr("Decided"), Tr::tr("Name")}.join(u'\t') + u'\n';
    for (const qint32 place : places) {
        const rights::Verdict visible = rights::allowed(who.role, sheets.relations(who, place), sheets.stage(place), rights::Action::ViewSheet);
        if (!visible && places.size() == 1)
            base::refuse(visible.reason);
        if (!visible)
            continue;
        const rating::ScoreRow row = sheets.scores().rows.empty() ? rating::ScoreRow() : sheets.scores().rows[size_t(place)];
        const std::optional<rating::Rating> decided = sheets.scores().decided(place);
        text += QStringList{sheets.scores().values.people[size_t(place)].code, stageText(sheets.stage(place)), rating::vietnamese(row.proposed),
                            decided ? rating::vietnamese(*decided) : QString(), sheets.scores().values.labels[size_t(place)].name}
                    .join(u'\t')
                + u'\n';
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

// Those who stand lower than before without having been asked for: a leader's sheet reads the classes below.
QStringList fallenBesides(const rating::Sheets &sheets, const std::vector<rights::Stage> &before, const std::vector<base::Id> &taken)
{
    QStringList names;
    const rating::MonthValues &month = sheets.scores().values;
    for (size_t i = 0; i < before.size(); ++i)
        if (sheets.stage(qint32(i)) < before[i] && std::find(taken.begin(), taken.end(), month.cadres[i]) == taken.end())
            names << month.people[i].code + u' ' + month.labels[i].name;
    return names;
}

void sayOverCap(const rating::Sheets &sheets)
{
    const std::vector<rating::CapLine> lines = rating::capOf(sheets.scores());
    if (std::any_of(lines.begin(), lines.end(), [](const rating::CapLine &line) { return !line.over.isEmpty(); }))
        say(Tr::tr("More are excellent than the cap allows: %1. “cap” tells who is over, group by group.").arg(rating::arithmeticOf(lines.front())));
}

struct RefusedSheet {
    QString name;
    QString reason;
};

// A line a person; where one reason holds for several, a line for all of them: of 1,500 sheets nobody reads 1,500 times the same.
QStringList byReason(const std::vector<RefusedSheet> &refused)
{
    std::vector<std::pair<QString, QStringList>> reasons; // as first met
    for (const RefusedSheet &sheet : refused) {
        auto known = std::find_if(reasons.begin(), reasons.end(), [&](const auto &each) { return each.first == sheet.reason; });
        if (known == reasons.end())
            known = reasons.insert(reasons.end(), {sheet.reason, {}});
        known->second << sheet.name;
    }
    QStringList lines;
    for (auto &[reason, names] : reasons) {
        names.sort();
        lines << (names.size() == 1 ? names.first() + u": "_s + reason
                                    : Tr::tr("%1 (%2 sheets): %3").arg(reason).arg(names.size()).arg(names.join(u", "_s)));
    }
    return lines;
}

} // namespace

int runSheet(const QStringList &arguments)
{
    const Arguments given(arguments,
                          {option(u"month"_s, u"MONTH"_s), option(u"cadre"_s, u"CODE"_s), option(u"unit"_s, u"CODE"_s),
                           option(u"class"_s, u"CLASS"_s), option(u"reason"_s, u"TEXT"_s), option(u"opinion"_s, u"TEXT"_s),
                           option(u"text"_s, u"TEXT"_s), option(u"by"_s, u"CODE"_s), option(u"paper-number"_s, u"NUMBER"_s),
                           option(u"paper-date"_s, u"DATE"_s), option(u"skip-refused"_s)},
                          {u"FILE"_s, u"status|submit|review|decide|lock|reopen|petition|answer"_s});
    const StepWord &word = stepWordOf(given);
    const QString what = given.word(1);
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
    if (places.empty())
        base::refuse(Tr::tr("Nobody holds a post in %1.").arg(month.toVietnamese()));
    std::vector<rights::Stage> before;
    for (size_t i = 0; i < sheets.scores().values.cadres.size(); ++i)
        before.push_back(sheets.stage(qint32(i)));
    store::Edit edit(*database, who.actor(), Tr::tr(word.title).arg(month.toVietnamese()), store::EntryKind::Signature);
    std::vector<RefusedSheet> refused;
    std::vector<base::Id> cadres, taken;
    for (const qint32 place : places)
        cadres.push_back(sheets.scores().values.cadres[size_t(place)]);
    cadres = rating::bottomUp(sheets.scores().values, std::move(cadres));
    for (const base::Id cadre : cadres) {
        const qint32 place = sheets.place(cadre);
        const QString name = sheets.scores().values.people[size_t(place)].code + u' ' + sheets.scores().values.labels[size_t(place)].name;
        try {
            step(edit, sheets, who, what, cadre, given, signature);
            taken.push_back(cadre);
        } catch (const base::Failure &failure) {
            if (failure.kind() != base::FailureKind::Refused || places.size() == 1)
                throw;
            refused.push_back({name, failure.message()});
        }
    }
    if (!refused.empty() && (!given.has(u"skip-refused"_s) || taken.empty()))
        base::refuse(
            (taken.empty()
                 ? Tr::tr("All %1 sheets are refused; none is changed. Put right what is said below.").arg(places.size())
                 : Tr::tr("%1 of %2 sheets are refused, so none is changed. Put right what is said below, or use --skip-refused to take the others.")
                       .arg(refused.size())
                       .arg(places.size())),
            byReason(refused));
    if (const QStringList fallen = rating::notAt(sheets, taken, word.after); !fallen.isEmpty())
        base::refuse(
            Tr::tr("These sheets would not stand where they were taken, because others of the same step change what they read; none is changed."),
            fallen);
    edit.commit();
    if (!refused.empty()) {
        say(Tr::tr("%1 of %2 sheets are refused and left as they are:").arg(refused.size()).arg(places.size()));
        for (const QString &line : byReason(refused))
            say(u"  "_s + line);
    }
    const QString done = Tr::tr(word.done);
    say(done.contains(u"%1"_s) ? done.arg(taken.size()) : done);
    if (const QStringList others = fallenBesides(sheets, before, taken); !others.isEmpty())
        say(Tr::tr("What these sheets read has changed with it, so that their signatures no longer hold: %1.").arg(others.join(u", "_s)));
    if (word.after == rights::Stage::Decided)
        sayOverCap(sheets);
    return 0;
}

} // namespace cli
