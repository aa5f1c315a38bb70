#include "insight/check.h"

#include "base/text.h"
#include "base/tr.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace insight {

Check copiedEvidence(const CheckFacts &facts, const staff::Roster &roster, const Scope &scope)
{
    const Thresholds &limits = facts.limits;
    Check check{
        u"copied-evidence"_s,
        Tr::tr("One evidence under many items"),
        Tr::tr("Evidence of results of items due in the month, compared without case, diacritics and extra spaces. Found where one text stands under "
               "at least %1 items of one lead, or under at least %2 items of at least %3 leads together.")
            .arg(limits.copiedItems)
            .arg(limits.copiedSharedItems)
            .arg(limits.copiedLeads),
        Tr::tr("Ask for evidence of each item: the document's number, the record, the list. One document may rightly cover several items; then say "
               "which "
               "part covers which."),
        {}};
    struct Copies {
        std::set<std::size_t> items; // by place
        std::vector<RowRef> rows;
    };
    struct Text {
        QString text; // as first written
        std::map<base::Id, Copies> leads;
    };
    std::map<QString, Text> texts;
    for (const ResultFact &result : facts.work.results) {
        const ItemFact &item = facts.work.items[result.item];
        if (result.evidence.isEmpty() || !scope.hasUnit(item.unit) || !scope.sees(item.lead))
            continue;
        Text &text = texts[base::folded(result.evidence)];
        if (text.leads.empty())
            text.text = result.evidence;
        Copies &copies = text.leads[item.lead];
        copies.items.insert(result.item);
        copies.rows.push_back({u"work_result"_s, result.id});
    }
    const auto found = [](const QString &text, qint64 items) { return Tr::tr("“%1” stands under %2 items").arg(text, QString::number(items)); };
    for (const auto &[key, text] : texts) {
        qint64 items = 0;
        for (const auto &[lead, copies] : text.leads)
            items += qint64(copies.items.size());
        if (text.leads.size() > 1 && qint64(text.leads.size()) >= limits.copiedLeads && items >= limits.copiedSharedItems) {
            QStringList codes;
            std::vector<RowRef> rows;
            for (const auto &[lead, copies] : text.leads) {
                codes << personLine(roster, lead).code;
                rows.insert(rows.end(), copies.rows.begin(), copies.rows.end());
            }
            codes.sort();
            check.findings.push_back({{}, codes.join(u", "_s), {}, found(text.text, items), rows});
            continue;
        }
        for (const auto &[lead, copies] : text.leads) // who has a few beside one who copied has copied nothing
            if (qint64(copies.items.size()) >= limits.copiedItems)
                check.findings.push_back(personFinding(roster, lead, found(text.text, qint64(copies.items.size())), copies.rows));
    }
    return check;
}

} // namespace insight
