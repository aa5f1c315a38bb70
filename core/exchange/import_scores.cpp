// Tiêu chí chung, 12 nội dung, Điều kiện: what a month's sheet reads besides the work.
#include "base/tr.h"
#include "exchange/import_keyed.h"
#include "exchange/import_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

store::Value halves(const std::optional<base::Points> &points) { return points ? store::integer(points->halves) : store::null(); }

QString tooMany(base::Points most) { return Tr::tr("is above the maximum of %1").arg(most.toString(u',')); }

// Self and superior's points and the evidence, which both score tables have; most: the maximum, where it is known.
store::Row scoreFields(SheetRow &row, std::optional<base::Points> most, bool blankClears)
{
    const auto says = [&](int field) { return blankClears ? row.has(field) : row.isFilled(field); };
    store::Row fields;
    for (const auto &[field, column] : {std::pair(criteria::Self, u"self_half"_s), std::pair(criteria::Superior, u"superior_half"_s)}) {
        const std::optional<base::Points> points = row.points(field);
        if (points && most && *points > *most && !row.isTold(field))
            row.refuse(field, tooMany(*most));
        if (says(field))
            fields.push_back({column, halves(points)});
    }
    const QString evidence = row.text(criteria::Evidence);
    if (says(criteria::Evidence))
        fields.push_back({u"evidence"_s, store::textOrNull(evidence)});
    return fields;
}

// The superior's word on the person is not theirs to bring in.
RowGuard guardOf(ImportContext &context, const QString &table, base::Id cadre, base::Month month, const store::Row &fields)
{
    RowGuard guard{context.whyNot(cadre, month), {}};
    if (context.rowRights.isSelf(cadre)) {
        store::Row judging;
        for (const store::Field &field : fields)
            if (field.column == u"superior_half")
                judging.push_back(field);
        guard.before = [table, judging](store::Edit &edit, base::Id id) {
            refuseOwn(edit, table, id, judging);
            return store::Row();
        };
    }
    return guard;
}

struct MonthAndPerson {
    base::Month month;
    base::Id cadre = 0;

    bool areKnown() const { return month.isValid() && cadre != 0; }
};

MonthAndPerson monthAndPerson(ImportContext &context, SheetRow &row)
{
    row.require(criteria::Month);
    row.require(criteria::Cadre);
    row.require(criteria::Item);
    return {row.month(criteria::Month), context.cadre(row, criteria::Cadre)};
}

} // namespace

void importCriteria(ImportContext &context, BookSheets sheets)
{
    RuleLookup rules(context.database, context.roster);
    KeyedTable table(context, sheets, u"criterion_score"_s, u"SELECT id, month, cadre_id, criterion FROM criterion_score WHERE month = ?"_s,
                     u"SELECT month FROM criterion_score WHERE id = ?"_s);
    eachRow(context, sheets, [&](SheetRow &row) {
        const MonthAndPerson whose = monthAndPerson(context, row);
        const auto &[month, cadre] = whose;
        const QString code = row.code(criteria::Item);
        std::optional<base::Points> most;
        if (whose.areKnown() && !code.isEmpty()) {
            const rating::RuleSet &rule = rules.of(month, cadre);
            const int at = rule.criterionAt(code);
            if (at < 0)
                row.refuse(criteria::Item, Tr::tr("is no criterion of the rule set %1").arg(rule.name));
            else
                most = rule.criteria[size_t(at)].max;
        } else if (!code.isEmpty()) {
            for (const rating::RuleSet &rule : rules.all())
                if (const int at = rule.criterionAt(code); at >= 0)
                    most = std::max(most.value_or(base::Points()), rule.criteria[size_t(at)].max);
            if (!most)
                row.refuse(criteria::Item, Tr::tr("is no criterion of any rule set"));
        }
        store::Row fields = scoreFields(row, most, !context.book.isPack);
        if (!most || !whose.areKnown())
            return;
        const base::Id id =
            table.match(row, criteria::RowId, criteria::Item, month.toString(), KeyedTable::key({month.toString(), QString::number(cadre), code}));
        if (row.isBad())
            return;
        if (context.book.isPack && fields.empty()) {
            context.count(row.log(), RowOutcome::Unchanged); // no answer
            return;
        }
        fields.insert(fields.end(), {{u"month"_s, month.toString()}, {u"cadre_id"_s, cadre}, {u"criterion"_s, code}});
        table.put(row, id, fields, guardOf(context, u"criterion_score"_s, cadre, month, fields));
    });
}

void importContents(ImportContext &context, BookSheets sheets)
{
    const std::map<int, base::Points> maxima = contentMaxima(context.database);
    KeyedTable table(context, sheets, u"content_score"_s, u"SELECT id, month, cadre_id, content FROM content_score WHERE month = ?"_s,
                     u"SELECT month FROM content_score WHERE id = ?"_s);
    eachRow(context, sheets, [&](SheetRow &row) {
        const auto [month, cadre] = monthAndPerson(context, row);
        const int content = row.count(criteria::Item);
        const auto most = maxima.find(content);
        if (row.isFilled(criteria::Item) && !row.isTold(criteria::Item) && most == maxima.end())
            row.refuse(criteria::Item, Tr::tr("is none of the contents 1 to 12"));
        store::Row fields = scoreFields(row, most == maxima.end() ? std::nullopt : std::optional(most->second), !context.book.isPack);
        if (!month.isValid() || cadre == 0 || most == maxima.end())
            return;
        const base::Id id = table.match(row, criteria::RowId, criteria::Item, month.toString(),
                                        KeyedTable::key({month.toString(), QString::number(cadre), QString::number(content)}));
        if (row.isBad())
            return;
        if (context.book.isPack && fields.empty()) {
            context.count(row.log(), RowOutcome::Unchanged); // no answer
            return;
        }
        fields.insert(fields.end(), {{u"month"_s, month.toString()}, {u"cadre_id"_s, cadre}, {u"content"_s, qint64(content)}});
        table.put(row, id, fields, guardOf(context, u"content_score"_s, cadre, month, fields));
    });
}

void importConditions(ImportContext &context, BookSheets sheets)
{
    RuleLookup rules(context.database, context.roster);
    KeyedTable table(context, sheets, u"condition_record"_s, u"SELECT id, month, cadre_id, condition FROM condition_record WHERE month = ?"_s,
                     u"SELECT month FROM condition_record WHERE id = ?"_s);
    eachRow(context, sheets, [&](SheetRow &row) {
        const MonthAndPerson whose = monthAndPerson(context, row);
        const auto &[month, cadre] = whose;
        const QString code = row.code(conditions::Condition);
        const QString basis = row.text(conditions::Basis);
        if (code.isEmpty())
            return;
        if (!whose.areKnown()) {
            const std::vector<rating::RuleSet> &all = rules.all();
            if (std::none_of(all.begin(), all.end(), [&](const rating::RuleSet &rule) { return rule.conditionAt(code) >= 0; }))
                row.refuse(conditions::Condition, Tr::tr("is no condition of any rule set"));
            return;
        }
        const rating::RuleSet &rule = rules.of(month, cadre);
        if (rule.conditionAt(code) < 0) {
            QStringList known;
            for (const rating::ConditionRule &each : rule.conditions)
                known << each.code;
            row.refuse(conditions::Condition, Tr::tr("is no condition of the rule set %1: it knows %2").arg(rule.name, known.join(u", "_s)));
            return;
        }
        const base::Id id = table.match(row, conditions::RowId, conditions::Condition, month.toString(),
                                        KeyedTable::key({month.toString(), QString::number(cadre), code}));
        if (row.isBad())
            return;
        store::Row fields{{u"month"_s, month.toString()}, {u"cadre_id"_s, cadre}, {u"condition"_s, code}};
        if (row.has(conditions::Basis))
            fields.push_back({u"basis"_s, store::textOrNull(basis)});
        RowGuard guard{context.whyNot(cadre, month), {}};
        if (context.rowRights.isSelf(cadre))
            guard.before = [&fields](store::Edit &edit, base::Id known) {
                refuseOwn(edit, u"condition_record"_s, known, fields);
                return store::Row();
            };
        table.put(row, id, fields, guard);
    });
}

} // namespace exchange
