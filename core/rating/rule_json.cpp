#include "rating/rule_json.h"

#include "base/tr.h"
#include "rating/json_node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

constexpr int mostBytes = 256 * 1024;
constexpr int deepest = 8;
constexpr int longText = 2000;
constexpr int shortText = 300;
constexpr int mostPoints = 10000; // hundredths: a rule set is out of 100

base::Points pointsOf(const JsonNode &node, int mostHundredths = mostPoints)
{
    const int hundredths = node.decimal(2, 0, mostHundredths);
    if (hundredths % 50 != 0)
        node.fail(Tr::tr("points go in steps of 0.5"));
    return base::Points::fromHalves(hundredths / 50);
}

void readGroups(const JsonNode &root, RuleSet &rules)
{
    for (const JsonNode &node : root.at(u"groups").list(maxCriteria)) {
        if (!node.isObject({u"code", u"title", u"starts", u"evidence"}))
            continue;
        CriteriaGroup group;
        group.code = node.at(u"code").text(20);
        group.title = node.at(u"title").text(shortText);
        const auto start = [](QStringView word) -> std::optional<bool> {
            return word == u"full" ? std::optional(true) : word == u"zero" ? std::optional(false) : std::nullopt;
        };
        group.startsFull = node.at(u"starts").word<bool>(start, true, u"full, zero"_s);
        group.needsEvidence = node.at(u"evidence").flag();
        if (std::any_of(rules.groups.begin(), rules.groups.end(), [&](const CriteriaGroup &g) { return g.code == group.code; }))
            node.fail(Tr::tr("the group %1 is given twice").arg(group.code));
        rules.groups.push_back(group);
    }
}

void readCriteria(const JsonNode &root, RuleSet &rules)
{
    for (const JsonNode &node : root.at(u"criteria").list(maxCriteria)) {
        if (!node.isObject({u"code", u"title", u"group", u"max"}))
            continue;
        Criterion criterion;
        criterion.code = node.at(u"code").text(20);
        criterion.title = node.at(u"title").text(shortText);
        const JsonNode group = node.at(u"group");
        const QString wanted = group.text(20);
        const auto found = std::find_if(rules.groups.begin(), rules.groups.end(), [&](const CriteriaGroup &g) { return g.code == wanted; });
        if (group.isGiven() && found == rules.groups.end())
            group.fail(Tr::tr("there is no group %1").arg(wanted));
        else
            criterion.group = int(found - rules.groups.begin());
        criterion.max = pointsOf(node.at(u"max"));
        if (rules.criterionAt(criterion.code) >= 0)
            node.fail(Tr::tr("the criterion %1 is given twice").arg(criterion.code));
        rules.criteria.push_back(criterion);
    }
}

void readManifestations(const JsonNode &root, RuleSet &rules)
{
    if (const JsonNode node = root.at(u"deductions"); node.isObject({u"light", u"medium", u"heavy"}))
        rules.deductions = {pointsOf(node.at(u"light")), pointsOf(node.at(u"medium")), pointsOf(node.at(u"heavy"))};
    const JsonNode map = root.at(u"manifestations");
    const QStringList codes = map.keys();
    for (const QString &code : codes) {
        const JsonNode node = map.at(code);
        const std::optional<Indicator> indicator = indicatorOf(code);
        const int criterion = rules.criterionAt(node.text(20));
        if (!indicator)
            node.fail(Tr::tr("is not the code of a manifestation (I.01 … III.04)"));
        else if (criterion < 0)
            node.fail(Tr::tr("there is no criterion %1").arg(node.text(20)));
        else
            rules.indicators.push_back({*indicator, criterion});
    }
    // keys come by text; the order of codes as numbers is the one people know
    std::sort(rules.indicators.begin(), rules.indicators.end(),
              [](const IndicatorRule &a, const IndicatorRule &b) { return a.indicator < b.indicator; });
}

std::vector<Part> readParts(const JsonNode &node, bool leader)
{
    std::vector<Part> parts;
    const QString choices = leader ? u"a, b, c, d, organising, uniting, scorecard"_s : u"a, b, c"_s;
    for (const JsonNode &entry : node.list(7)) {
        const Part part = entry.word<Part>(partOf, Part::A, choices);
        if (!leader && part > Part::C)
            entry.fail(Tr::tr("must be one of %1").arg(choices));
        if (std::find(parts.begin(), parts.end(), part) != parts.end())
            entry.fail(Tr::tr("is given twice"));
        parts.push_back(part);
    }
    if (node.isGiven() && parts.empty())
        node.fail(Tr::tr("is empty"));
    return parts;
}

void readResult(const JsonNode &root, RuleSet &rules)
{
    const JsonNode node = root.at(u"result");
    if (!node.isObject({u"weight", u"reading", u"staff", u"deputy", u"head", u"d", u"organising", u"uniting"}))
        return;
    ResultRule &result = rules.result;
    result.weight = pointsOf(node.at(u"weight"));
    result.reading = node.at(u"reading").word<Reading>(readingOf, Reading::R1, u"R1, R2, R3"_s);
    result.staff = readParts(node.at(u"staff"), false);
    result.deputy = readParts(node.at(u"deputy"), true);
    result.head = readParts(node.at(u"head"), true);
    if (const JsonNode d = node.at(u"d"); d.isObject({u"low", u"scope"})) {
        result.dLow = d.at(u"low").decimal(2, 0, 100);
        const auto scope = [](QStringView word) -> std::optional<Scope> {
            return word == u"everyone" ? std::optional(Scope::Everyone) : word == u"direct" ? std::optional(Scope::Direct) : std::nullopt;
        };
        result.dScope = d.at(u"scope").word<Scope>(scope, Scope::Everyone, u"everyone, direct"_s);
    }
    if (const JsonNode organising = node.at(u"organising"); organising.isObject({u"low", u"share"})) {
        result.organisingLow = organising.at(u"low").decimal(2, 0, 100);
        result.organisingShare = organising.at(u"share").decimal(2, 0, 100);
    }
    if (const JsonNode uniting = node.at(u"uniting"); uniting.isObject({u"low", u"manifestation"})) {
        result.unitingLow = uniting.at(u"low").decimal(2, 0, 100);
        const JsonNode which = uniting.at(u"manifestation");
        result.unitingIndicator = indicatorOf(which.text(20)).value_or(0);
        if (which.isGiven() && result.unitingIndicator == 0)
            which.fail(Tr::tr("is not the code of a manifestation (I.01 … III.04)"));
    }
}

void readClasses(const JsonNode &root, RuleSet &rules)
{
    if (const JsonNode node = root.at(u"bands"); node.isObject({u"excellent", u"good", u"completed"})) {
        rules.bands = {node.at(u"excellent").decimal(2, 0, mostPoints), node.at(u"good").decimal(2, 0, mostPoints),
                       node.at(u"completed").decimal(2, 0, mostPoints)};
        if (rules.bands.excellent <= rules.bands.good || rules.bands.good <= rules.bands.completed)
            node.fail(Tr::tr("excellent must lie above good, and good above completed"));
    }
    for (const JsonNode &node : root.at(u"conditions").list(maxConditions)) {
        if (!node.isObject({u"code", u"title", u"class"}))
            continue;
        ConditionRule condition;
        condition.code = node.at(u"code").word(40);
        condition.title = node.at(u"title").text(shortText);
        condition.fixes = node.at(u"class").word<Rating>(ratingOf, Rating::Failed, u"completed, failed"_s);
        if (condition.fixes != Rating::Failed && condition.fixes != Rating::Completed)
            node.at(u"class").fail(Tr::tr("must be one of %1").arg(u"completed, failed"_s));
        if (rules.conditionAt(condition.code) >= 0)
            node.fail(Tr::tr("the condition %1 is given twice").arg(condition.code));
        rules.conditions.push_back(condition);
    }
    if (const JsonNode node = root.at(u"cap"); node.isObject({u"share", u"of", u"special"})) {
        rules.cap.share = node.at(u"share").decimal(2, 0, 100);
        const auto of = [](QStringView word) -> std::optional<CapOf> {
            if (word == u"good")
                return CapOf::Good;
            if (word == u"at-least-good")
                return CapOf::AtLeastGood;
            return word == u"rated" ? std::optional(CapOf::Rated) : std::nullopt;
        };
        rules.cap.of = node.at(u"of").word<CapOf>(of, CapOf::Good, u"good, at-least-good, rated"_s);
        if (const JsonNode special = node.maybe(u"special"); special.isGiven())
            rules.cap.special = special.decimal(2, 0, 100);
    }
}

int readRounding(const JsonNode &node)
{
    const auto decimals = [](QStringView word) -> std::optional<int> {
        constexpr QStringView prefix = u"half-up-";
        const bool good = word.startsWith(prefix) && word.size() == prefix.size() + 1 && word.back() >= u'0' && word.back() <= u'6';
        return good ? std::optional(word.back().unicode() - u'0') : std::nullopt;
    };
    return node.word<int>(decimals, 2, u"half-up-0 … half-up-6"_s);
}

void readCalendar(const JsonNode &root, RuleSet &rules)
{
    if (const JsonNode node = root.at(u"rounding"); node.isObject({u"points", u"ratios"})) {
        rules.pointDecimals = readRounding(node.at(u"points"));
        rules.ratioDecimals = readRounding(node.at(u"ratios"));
    }
    if (const JsonNode node = root.at(u"calendar"); node.isObject({u"selfScore", u"review", u"decide", u"publish"})) {
        MonthCalendar &days = rules.calendar;
        days = {node.at(u"selfScore").whole(1, 31), node.at(u"review").whole(1, 31), node.at(u"decide").whole(1, 31),
                node.at(u"publish").whole(1, 31)};
        if (days.selfScore > days.review || days.review > days.decide)
            node.fail(Tr::tr("self-scoring comes before review, and review before decision"));
    }
}

void readHead(const JsonNode &root, RuleSet &rules)
{
    rules.name = root.at(u"name").word(40);
    rules.title = root.at(u"title").text(shortText);
    rules.decree = root.at(u"decree").text(shortText);
    rules.remark = root.maybe(u"remark").text(longText, true);
    rules.verified = root.at(u"verified").flag();
    rules.isTemplate = root.maybe(u"template").flag();
    for (const JsonNode &node : root.at(u"serves").list(5))
        rules.serves.push_back(node.word<Kind>(kindOf, Kind::CivilServant, u"can-bo, cong-chuc, vien-chuc, hop-dong, khong-chuyen-trach"_s));
    if (rules.serves.empty())
        root.at(u"serves").fail(Tr::tr("is empty"));
    rules.period = root.at(u"period").word<Period>(periodOf, Period::Month, u"month, quarter"_s);
    rules.from = root.maybe(u"from").date();
    rules.to = root.maybe(u"to").date();
    if (rules.from && rules.to && *rules.to < *rules.from)
        root.at(u"to").fail(Tr::tr("lies before “from”"));
}

QString pointsText(base::Points points) { return points.toString(); }
QString hundredthsText(int value)
{
    const base::Ratio ratio(value, 100);
    return ratio.toString(value % 100 == 0 ? 0 : value % 10 == 0 ? 1 : 2);
}

QJsonArray partsArray(const std::vector<Part> &parts)
{
    QJsonArray array;
    for (const Part part : parts)
        array.append(code(part));
    return array;
}

} // namespace

RuleReading parseRules(const QByteArray &json)
{
    RuleReading reading;
    const std::optional<QJsonValue> value = boundedJson(json, mostBytes, deepest, &reading.errors);
    if (!value)
        return reading;
    const JsonNode root({}, *value, &reading.errors);
    if (!root.isObject({u"name",   u"title", u"decree",     u"remark", u"verified", u"template",   u"serves",
                        u"period", u"from",  u"to",         u"groups", u"criteria", u"deductions", u"manifestations",
                        u"result", u"bands", u"conditions", u"cap",    u"rounding", u"calendar"}))
        return reading;
    RuleSet rules;
    readHead(root, rules);
    readGroups(root, rules);
    readCriteria(root, rules);
    readManifestations(root, rules);
    readResult(root, rules);
    readClasses(root, rules);
    readCalendar(root, rules);
    if (reading.errors.isEmpty() && rules.generalMax() + rules.result.weight != base::Points::whole(100))
        root.fail(Tr::tr("criteria: their maxima (%1) and result.weight (%2) must be 100 together")
                      .arg(rules.generalMax().toString(), rules.result.weight.toString()));
    if (reading.errors.isEmpty())
        reading.rules = std::move(rules);
    return reading;
}

QByteArray toJson(const RuleSet &rules)
{
    QJsonArray serves;
    for (const Kind kind : rules.serves)
        serves.append(code(kind));
    QJsonArray groups;
    for (const CriteriaGroup &group : rules.groups)
        groups.append(QJsonObject{{u"code"_s, group.code},
                                  {u"title"_s, group.title},
                                  {u"starts"_s, group.startsFull ? u"full"_s : u"zero"_s},
                                  {u"evidence"_s, group.needsEvidence}});
    QJsonArray criteria;
    for (const Criterion &criterion : rules.criteria)
        criteria.append(QJsonObject{{u"code"_s, criterion.code},
                                    {u"title"_s, criterion.title},
                                    {u"group"_s, rules.groups[std::size_t(criterion.group)].code},
                                    {u"max"_s, pointsText(criterion.max)}});
    QJsonObject manifestations;
    for (const IndicatorRule &rule : rules.indicators)
        manifestations.insert(indicatorCode(rule.indicator), rules.criteria[std::size_t(rule.criterion)].code);
    QJsonArray conditions;
    for (const ConditionRule &condition : rules.conditions)
        conditions.append(QJsonObject{{u"code"_s, condition.code}, {u"title"_s, condition.title}, {u"class"_s, code(condition.fixes)}});
    const ResultRule &r = rules.result;
    const QJsonObject result{
        {u"weight"_s, pointsText(r.weight)},
        {u"reading"_s, code(r.reading)},
        {u"staff"_s, partsArray(r.staff)},
        {u"deputy"_s, partsArray(r.deputy)},
        {u"head"_s, partsArray(r.head)},
        {u"d"_s, QJsonObject{{u"low"_s, hundredthsText(r.dLow)}, {u"scope"_s, r.dScope == Scope::Everyone ? u"everyone"_s : u"direct"_s}}},
        {u"organising"_s, QJsonObject{{u"low"_s, hundredthsText(r.organisingLow)}, {u"share"_s, hundredthsText(r.organisingShare)}}},
        {u"uniting"_s, QJsonObject{{u"low"_s, hundredthsText(r.unitingLow)}, {u"manifestation"_s, indicatorCode(r.unitingIndicator)}}}};
    const QString capOf = rules.cap.of == CapOf::Good ? u"good"_s : rules.cap.of == CapOf::AtLeastGood ? u"at-least-good"_s : u"rated"_s;
    QJsonObject cap{{u"share"_s, hundredthsText(rules.cap.share)}, {u"of"_s, capOf}};
    if (rules.cap.special)
        cap.insert(u"special"_s, hundredthsText(*rules.cap.special));
    QJsonObject root{{u"name"_s, rules.name},
                     {u"title"_s, rules.title},
                     {u"decree"_s, rules.decree},
                     {u"remark"_s, rules.remark},
                     {u"verified"_s, rules.verified},
                     {u"template"_s, rules.isTemplate},
                     {u"serves"_s, serves},
                     {u"period"_s, code(rules.period)},
                     {u"groups"_s, groups},
                     {u"criteria"_s, criteria},
                     {u"deductions"_s, QJsonObject{{u"light"_s, pointsText(rules.deductions[0])},
                                                   {u"medium"_s, pointsText(rules.deductions[1])},
                                                   {u"heavy"_s, pointsText(rules.deductions[2])}}},
                     {u"manifestations"_s, manifestations},
                     {u"result"_s, result},
                     {u"bands"_s, QJsonObject{{u"excellent"_s, hundredthsText(rules.bands.excellent)},
                                              {u"good"_s, hundredthsText(rules.bands.good)},
                                              {u"completed"_s, hundredthsText(rules.bands.completed)}}},
                     {u"conditions"_s, conditions},
                     {u"cap"_s, cap},
                     {u"rounding"_s,
                      QJsonObject{{u"points"_s, u"half-up-%1"_s.arg(rules.pointDecimals)}, {u"ratios"_s, u"half-up-%1"_s.arg(rules.ratioDecimals)}}},
                     {u"calendar"_s, QJsonObject{{u"selfScore"_s, rules.calendar.selfScore},
                                                 {u"review"_s, rules.calendar.review},
                                                 {u"decide"_s, rules.calendar.decide},
                                                 {u"publish"_s, rules.calendar.publish}}}};
    if (rules.from)
        root.insert(u"from"_s, rules.from->toString(Qt::ISODate));
    if (rules.to)
        root.insert(u"to"_s, rules.to->toString(Qt::ISODate));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace rating
