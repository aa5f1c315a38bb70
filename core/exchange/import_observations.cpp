// Nhận diện: the manifestations seen in people and units, with their evidence.
#include "base/tr.h"
#include "base/vietnam.h"
#include "exchange/import_keyed.h"

#include "conduct/observation.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

QSet<QString> indicatorCodes(store::Database &database)
{
    QSet<QString> codes;
    for (const conduct::Indicator &indicator : conduct::loadIndicators(database))
        codes.insert(indicator.code);
    return codes;
}

// Group III is meant for heads and deputies. Somebody without any post then is not known to be staff.
bool isForLeadersOnly(const staff::Roster &roster, const QString &indicator, base::Id cadre, QDate day)
{
    if (conduct::groupOf(indicator) != conduct::Group::Leading || cadre == 0 || !day.isValid())
        return false;
    return conduct::roleOn(roster.posts(cadre), day) == staff::PostRole::Staff;
}

// Who concluded signed this case with this conclusion: under another one their name does not stand. concluded: the case of one observation, where
// it is signed, by its id.
bool isNoLongerSigned(store::Statement &concluded, base::Id id, const store::Row &fields)
{
    concluded.bind(id);
    bool differs = false;
    while (concluded.next())
        for (int i = 0; i < concluded.columns(); ++i)
            differs = differs || std::any_of(fields.begin(), fields.end(), [&](const store::Field &field) {
                          return field.column == concluded.columnName(i) && field.value != concluded.value(i);
                      });
    return differs;
}

// What is not for its subject to change: of one that stands everything but their explanation, of a new one what the head says.
store::Row judging(const store::Row &fields, bool stands)
{
    store::Row judging;
    for (const store::Field &field : fields)
        if (stands ? field.column != u"explanation" : field.column == u"conclusion" || field.column == u"remedy_due" || field.column == u"remedied")
            judging.push_back(field);
    return judging;
}

// Who concluded and when, where the row brings a conclusion that was not there: the importer where it is theirs to conclude, else nobody known.
store::Row concludedNow(ImportContext &context, store::Edit &edit, base::Id known, int conclusion, rights::Relations to)
{
    if (!conclusion)
        return {};
    if (known != 0) {
        store::Statement stored(edit.database(), u"SELECT conclusion FROM observation WHERE id = ?"_s);
        if (stored.bind(known).next() && stored.integer(0) == conclusion)
            return {};
    }
    const rights::Caller &caller = context.rowRights.caller();
    const bool theirs = caller.cadre != 0 && rights::allowed(caller.role, to, rights::Stage::Open, rights::Action::Conclude);
    return {{u"concluded_by"_s, store::idOrNull(theirs ? caller.cadre : 0)}, {u"concluded_at"_s, edit.database().nowText()}};
}

} // namespace

void importObservations(ImportContext &context, BookSheets sheets)
{
    const QSet<QString> indicators = indicatorCodes(context.database);
    KeyedTable table(context, sheets, u"observation"_s,
                     u"SELECT id, date, cadre_id, unit_id, indicator, evidence FROM observation WHERE substr(date, 1, 7) = ?"_s,
                     u"SELECT substr(date, 1, 7) FROM observation WHERE id = ?"_s);
    store::Statement concluded(context.database, u"SELECT date, cadre_id, unit_id, indicator, evidence, severity, conclusion FROM observation "
                                                 "WHERE id = ? AND (concluded_by IS NOT NULL OR concluded_at IS NOT NULL)"_s);
    const QDate today = base::vietnamDay(context.database.now());
    eachRow(context, sheets, [&](SheetRow &row) {
        row.require(observations::Date);
        row.require(observations::Indicator);
        row.require(observations::Evidence);
        const QDate date = row.date(observations::Date);
        const base::Id cadre = context.cadre(row, observations::Cadre);
        const base::Id unit = context.unit(row, observations::Unit);
        const int subject = row.has(observations::Cadre) ? observations::Cadre : observations::Unit;
        if (!row.anyFilled({observations::Cadre, observations::Unit}))
            row.require(subject);
        else if (row.isFilled(observations::Cadre) && row.isFilled(observations::Unit))
            row.refuse(observations::Unit, Tr::tr("give the person or the unit, not both"));
        const QString indicator = row.code(observations::Indicator);
        if (!indicator.isEmpty() && !indicators.contains(indicator))
            row.refuse(observations::Indicator, Tr::tr("is none of the 25 manifestations (I.01 … III.04)"));
        else if (isForLeadersOnly(context.roster, indicator, cadre, date))
            row.refuse(observations::Indicator, Tr::tr("is meant for heads and deputies, and this person is staff"));
        const QString evidence = row.text(observations::Evidence);

        store::Row fields{{u"date"_s, store::dateOrNull(date)},
                          {u"cadre_id"_s, store::idOrNull(cadre)},
                          {u"unit_id"_s, store::idOrNull(unit)},
                          {u"indicator"_s, indicator},
                          {u"evidence"_s, evidence}};
        const int severity = row.word(observations::Severity, 1);
        if (row.has(observations::Severity))
            fields.push_back({u"severity"_s, qint64(severity)});
        const int source = row.word(observations::Source);
        if (row.has(observations::Source))
            fields.push_back({u"source"_s, source ? store::integer(source) : store::null()});
        const base::Id recorder = context.cadre(row, observations::Recorder);
        if (row.has(observations::Recorder))
            fields.push_back({u"recorder_id"_s, store::idOrNull(recorder)});
        const QString explanation = row.text(observations::Explanation);
        if (row.has(observations::Explanation))
            fields.push_back({u"explanation"_s, store::textOrNull(explanation)});
        const int conclusion = row.word(observations::Conclusion);
        if (row.has(observations::Conclusion))
            fields.push_back({u"conclusion"_s, conclusion ? store::integer(conclusion) : store::null()});
        const QDate remedyDue = row.date(observations::RemedyDue);
        if (row.has(observations::RemedyDue))
            fields.push_back({u"remedy_due"_s, store::dateOrNull(remedyDue)});
        if (date.isValid() && remedyDue.isValid() && remedyDue < date)
            row.refuse(observations::RemedyDue, Tr::tr("lies before the day of the recognition"));
        const bool remedied = row.yes(observations::Remedied);
        if (row.has(observations::Remedied))
            fields.push_back({u"remedied"_s, store::boolean(remedied)});
        if (row.has(observations::Remedied) && !remedied)
            fields.push_back({u"remedied_on"_s, store::null()});

        if (date.isValid() && date > today)
            row.refuse(observations::Date, Tr::tr("lies in the future"));

        if (!date.isValid() || (cadre == 0) == (unit == 0) || indicator.isEmpty() || evidence.isEmpty())
            return;
        const QString day = date.toString(Qt::ISODate);
        const QString key =
            KeyedTable::key({day, cadre ? QString::number(cadre) : QString(), unit ? QString::number(unit) : QString(), indicator, evidence});
        const base::Id id = table.match(row, observations::RowId, observations::Evidence, day.left(7), key);
        if (row.isBad())
            return;
        const rights::Relations to = unit != 0 ? context.rowRights.toUnit(context.roster, unit) : context.rowRights.to(context.roster, cadre);
        RowGuard guard{context.rowRights.whyNotWrite(to), {}};
        const bool own = !context.rowRights.isSole() && to.has(rights::Relation::Self);
        guard.before = [&](store::Edit &edit, base::Id known) {
            if (own)
                refuseOwn(edit, u"observation"_s, known, judging(fields, known != 0));
            store::Row signature = concludedNow(context, edit, known, conclusion, to);
            if (signature.empty() && known != 0 && isNoLongerSigned(concluded, known, fields))
                signature = {{u"concluded_by"_s, store::null()}, {u"concluded_at"_s, store::null()}};
            return signature;
        };
        table.put(row, id, fields, guard);
    });
}

} // namespace exchange
