#include "insight/check.h"

#include "base/text.h"
#include "base/tr.h"

#include <algorithm>
#include <map>

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
    struct Text {
        QString text; // as first written
        std::map<std::size_t, base::Id> items; // by place, with their leads
        std::vector<RowRef> rows;
    };
    std::map<QString, Text> texts;
    for (const ResultFact &result : facts.work.results) {
        const ItemFact &item = facts.work.items[result.item];
        if (result.evidence.isEmpty() || !scope.hasUnit(item.unit) || !scope.sees(item.lead))
            continue;
        Text &text = texts[base::folded(result.evidence)];
        if (text.rows.empty())
            text.text = result.evidence;
        text.items.insert({result.item, item.lead});
        text.rows.push_back({u"work_result"_s, result.id});
    }
    for (const auto &[key, text] : texts) {
        std::map<QString, qint64> leads; // items by the lead's code
        for (const auto &[place, lead] : text.items)
            ++leads[personLine(roster, lead).code];
        const auto items = qint64(text.items.size());
        const auto most = std::max_element(leads.begin(), leads.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        const bool shared = qint64(leads.size()) >= limits.copiedLeads && items >= limits.copiedSharedItems;
        if (most->second < limits.copiedItems && !shared)
            continue;
        const QString found = Tr::tr("“%1” stands under %2 items").arg(text.text, QString::number(items));
        if (leads.size() == 1) {
            check.findings.push_back(personFinding(roster, text.items.begin()->second, found, text.rows));
            continue;
        }
        QStringList codes;
        for (const auto &[code, count] : leads)
            codes << code;
        check.findings.push_back({{}, codes.join(u", "_s), {}, found, text.rows});
    }
    return check;
}

} // namespace insight
