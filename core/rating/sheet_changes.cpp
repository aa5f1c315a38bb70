#include "base/text.h"
#include "base/tr.h"
#include "rating/sheet_snapshot.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

QString halves(qint16 value) { return value == notScored ? Tr::tr("nothing", "no points given") : base::Points::fromHalves(value).toString(u','); }

// Rows of two lists side by side by their keys; absent ones are null.
template <typename T, typename Key, typename Each> void sideBySide(const std::vector<T> &before, const std::vector<T> &after, Key key, Each each)
{
    std::map<std::decay_t<decltype(key(before.front()))>, std::pair<const T *, const T *>> pairs;
    for (const T &row : before)
        pairs[key(row)].first = &row;
    for (const T &row : after)
        pairs[key(row)].second = &row;
    for (const auto &[k, pair] : pairs)
        each(pair.first, pair.second);
}

class Differences {
public:
    Differences(const SheetSnapshot &before, const SheetSnapshot &after, bool selfToo) : b(before), a(after), m_selfToo(selfToo) { }
    QStringList all()
    {
        place();
        items();
        criteria();
        contents();
        findings();
        conditions();
        reports();
        if (m_selfHidden)
            m_lines.append(Tr::tr("The self-scores have been changed."));
        return m_lines;
    }

private:
    void place();
    void items();
    void criteria();
    void contents();
    void findings();
    void conditions();
    void reports();
    // What a person gave themselves, and its evidence.
    template <typename Input> void self(const QString &what, const Input &before, const Input &after)
    {
        if (!m_selfToo) {
            m_selfHidden = m_selfHidden || before.self != after.self || before.evidence != after.evidence;
            return;
        }
        figure(what + Tr::tr("self-score"), halves(before.self), halves(after.self));
        if (before.evidence != after.evidence)
            m_lines.append(what + Tr::tr("the evidence is another"));
    }
    void figure(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            m_lines.append(Tr::tr("%1: was %2, is %3").arg(what, before, after));
    }

    const SheetSnapshot &b;
    const SheetSnapshot &a;
    bool m_selfToo;
    bool m_selfHidden = false; // there was something to tell
    QStringList m_lines;
};

void Differences::place()
{
    const SheetFacts &f = b.facts;
    const SheetFacts &g = a.facts;
    figure(Tr::tr("Role"), staff::word(f.role), staff::word(g.role));
    figure(Tr::tr("Kind"), staff::word(f.kind), staff::word(g.kind));
    if (f.unit != g.unit)
        m_lines.append(Tr::tr("Unit: was %1, is %2").arg(b.label.unit, a.label.unit));
    else if (f.post != g.post)
        m_lines.append(Tr::tr("Another post of the person is rated."));
    if (f.manager != g.manager)
        m_lines.append(Tr::tr("The direct manager is another."));
    if (f.daysAway != g.daysAway)
        m_lines.append(Tr::tr("The absences in the month are others."));
    if (f.rules != g.rules)
        m_lines.append(b.rules.name == a.rules.name ? Tr::tr("The rule set %1 has been changed.").arg(a.rules.name)
                                                    : Tr::tr("Rule set: was %1, is %2").arg(b.rules.name, a.rules.name));
    if (f.scorecardMax != g.scorecardMax)
        m_lines.append(Tr::tr("The maxima of the 12 contents are others."));
}

void Differences::items()
{
    const auto key = [](const ItemLine &item) { return item.id; };
    sideBySide(b.facts.inputs.items, a.facts.inputs.items, key, [&](const ItemLine *before, const ItemLine *after) {
        if (!after) {
            m_lines.append(Tr::tr("The work item “%1” is gone.").arg(before->content));
        } else if (!before) {
            m_lines.append(Tr::tr("The work item “%1” is new.").arg(after->content));
        } else {
            const QString what = Tr::tr("Work item “%1”").arg(after->content) + u", "_s;
            figure(Tr::tr("Work item"), before->content, after->content);
            figure(what + Tr::tr("product"), before->product, after->product);
            figure(what + Tr::tr("due"), base::dateText(before->due), base::dateText(after->due));
            figure(what + u"K"_s, base::Ratio(before->work.kMilli, 1000).toString(3, u','), base::Ratio(after->work.kMilli, 1000).toString(3, u','));
            figure(what + Tr::tr("assigned"), QString::number(before->work.assigned), QString::number(after->work.assigned));
            figure(what + Tr::tr("completed"), QString::number(before->work.completed), QString::number(after->work.completed));
            figure(what + Tr::tr("faults"), QString::number(before->faults), QString::number(after->faults));
            figure(what + Tr::tr("faults with an objective cause"), QString::number(before->faultsExcused), QString::number(after->faultsExcused));
            figure(what + Tr::tr("delays"), QString::number(before->delays), QString::number(after->delays));
            figure(what + Tr::tr("delays with an objective cause"), QString::number(before->delaysExcused), QString::number(after->delaysExcused));
            if (before->exclusion != after->exclusion)
                m_lines.append(after->exclusion == Exclusion::None ? Tr::tr("The work item “%1” counts now.").arg(after->content)
                                                                   : Tr::tr("The work item “%1” is left out now.").arg(after->content));
        }
    });
}

void Differences::criteria()
{
    const auto key = [](const CriterionInput &input) { return input.code; };
    sideBySide(b.facts.inputs.criteria, a.facts.inputs.criteria, key, [&](const CriterionInput *before, const CriterionInput *after) {
        const CriterionInput none;
        const CriterionInput &x = before ? *before : none;
        const CriterionInput &y = after ? *after : none;
        const QString what = Tr::tr("Criterion %1").arg(before ? x.code : y.code) + u", "_s;
        self(what, x, y);
        figure(what + Tr::tr("superior's score"), halves(x.superior), halves(y.superior));
    });
}

void Differences::contents()
{
    const auto key = [](const ContentInput &input) { return input.number; };
    sideBySide(b.facts.inputs.contents, a.facts.inputs.contents, key, [&](const ContentInput *before, const ContentInput *after) {
        const ContentInput none;
        const ContentInput &x = before ? *before : none;
        const ContentInput &y = after ? *after : none;
        const QString what = Tr::tr("Content %1").arg(before ? x.number : y.number) + u", "_s;
        self(what, x, y);
        figure(what + Tr::tr("superior's score"), halves(x.superior), halves(y.superior));
        if (x.comment != y.comment)
            m_lines.append(what + Tr::tr("the superior's comment is another"));
    });
}

void Differences::findings()
{
    const auto key = [](const FindingInput &input) { return input.id; };
    const auto text = [](const FindingInput &input) { return indicatorCode(input.finding.indicator) + u' ' + base::dateText(input.date); };
    sideBySide(b.facts.inputs.findings, a.facts.inputs.findings, key, [&](const FindingInput *before, const FindingInput *after) {
        if (!after)
            m_lines.append(Tr::tr("The manifestation %1 no longer counts.").arg(text(*before)));
        else if (!before)
            m_lines.append(Tr::tr("The manifestation %1 has been confirmed.").arg(text(*after)));
        else if (text(*before) != text(*after) || before->finding.severity != after->finding.severity || before->evidence != after->evidence)
            m_lines.append(Tr::tr("The manifestation %1 has been changed.").arg(text(*after)));
    });
}

void Differences::conditions()
{
    const auto key = [](const ConditionInput &input) { return input.code; };
    sideBySide(b.facts.inputs.conditions, a.facts.inputs.conditions, key, [&](const ConditionInput *before, const ConditionInput *after) {
        if (!after)
            m_lines.append(Tr::tr("The condition %1 is gone.").arg(before->code));
        else if (!before)
            m_lines.append(Tr::tr("The condition %1 has been recorded.").arg(after->code));
        else if (before->basis != after->basis)
            m_lines.append(Tr::tr("The basis of the condition %1 is another.").arg(after->code));
    });
}

void Differences::reports()
{
    const auto key = [](const ReportFact &report) { return report.cadre; };
    sideBySide(b.facts.reports, a.facts.reports, key, [&](const ReportFact *before, const ReportFact *after) {
        if (!after)
            m_lines.append(Tr::tr("%1 %2 is no longer among the direct reports.").arg(before->code, before->label.name));
        else if (!before)
            m_lines.append(Tr::tr("%1 %2 is a new direct report.").arg(after->code, after->label.name));
        else if (before->standing != after->standing)
            m_lines.append(Tr::tr("The class of %1 %2: was %3, is %4")
                               .arg(after->code, after->label.name, vietnamese(before->standing), vietnamese(after->standing)));
        else if (before->scored != after->scored || before->work != after->work)
            m_lines.append(Tr::tr("The sheet of %1 %2, or one below it, has been changed.").arg(after->code, after->label.name));
    });
}

} // namespace

QStringList differences(const SheetSnapshot &before, const SheetSnapshot &after, bool selfToo) { return Differences(before, after, selfToo).all(); }

} // namespace rating
