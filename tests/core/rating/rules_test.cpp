#include "rating/rule_json.h"
#include "rating/shipped_rules.h"
#include "support/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rating;

namespace {

QJsonObject shipped() { return QJsonDocument::fromJson(shippedRulesText(u"nd335-thang"_s)).object(); }

QStringList errorsOf(const QJsonObject &object) { return parseRules(QJsonDocument(object).toJson()).errors; }

// Replaces the value at a path of keys and indexes.
QJsonValue with(const QJsonValue &root, const QVariantList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (path.first().typeId() == QMetaType::Int) {
        QJsonArray array = root.toArray();
        array[path.first().toInt()] = with(array.at(path.first().toInt()), path.mid(1), value);
        return array;
    }
    QJsonObject object = root.toObject();
    const QString key = path.first().toString();
    if (path.size() == 1 && value.isUndefined())
        object.remove(key);
    else
        object.insert(key, with(object.value(key), path.mid(1), value));
    return object;
}

QStringList changed(const QVariantList &path, const QJsonValue &value) { return errorsOf(with(shipped(), path, value).toObject()); }

} // namespace

TEST_CASE("the shipped rule sets are sound")
{
    for (const QString &name : shippedRuleNames()) {
        CAPTURE(name);
        const RuleReading reading = parseRules(shippedRulesText(name));
        CHECK(reading.errors == QStringList());
        REQUIRE(reading.rules);
        CHECK(reading.rules->name == name);
        CHECK(reading.rules->indicators.size() == 25);
        CHECK(parseRules(toJson(*reading.rules)).rules == reading.rules);
    }
    CHECK_FALSE(shippedRules(u"nothing"_s));
    CHECK_FALSE(shippedRules(u"../rules"_s));
}

TEST_CASE("the default is Decree 335 as the domain has it")
{
    const RuleSet rules = shippedRules(u"nd335-thang"_s).value();
    CHECK(rules.verified);
    CHECK_FALSE(rules.isTemplate);
    CHECK(rules.generalMax() == base::Points::whole(30));
    CHECK(rules.result.weight == base::Points::whole(70));
    CHECK(rules.criteria.size() == 10);
    CHECK(rules.criterionOf(101) == rules.criterionAt(u"I.1"));
    CHECK(rules.criterionOf(110) == rules.criterionAt(u"II.4"));
    CHECK(rules.criterionOf(111) == rules.criterionAt(u"I.2"));
    CHECK(rules.criterionOf(205) == rules.criterionAt(u"II.2"));
    CHECK(rules.criterionOf(209) == rules.criterionAt(u"II.3"));
    CHECK(rules.criterionOf(304) == rules.criterionAt(u"I.2"));
    CHECK(rules.criterionOf(999) == -1);
    CHECK(rules.deduction(Severity::Heavy) == base::Points::fromHalves(5));
    CHECK(rules.servesKind(Kind::CivilServant));
    CHECK_FALSE(rules.servesKind(Kind::PublicEmployee));
    CHECK(defaultRuleName(Kind::PublicEmployee) == u"nd233-thang"_s);
    CHECK_FALSE(shippedRules(u"nd233-thang"_s)->verified);
    CHECK(shippedRules(u"nd335-quy"_s)->period == Period::Quarter);
    CHECK(shippedRules(u"hanoi-3814"_s)->isTemplate);
}

TEST_CASE("every error is told with its path")
{
    const auto has = [](const QStringList &errors, const QString &path) {
        return std::any_of(errors.begin(), errors.end(), [&](const QString &error) { return error.startsWith(path + u": "_s); });
    };
    CHECK(has(changed({u"criteria"_s, 2, u"max"_s}, 2.5), u"criteria[2].max"_s)); // a JSON double
    CHECK(has(changed({u"criteria"_s, 2, u"max"_s}, u"2.3"_s), u"criteria[2].max"_s));
    CHECK(has(changed({u"criteria"_s, 2, u"max"_s}, u"-1"_s), u"criteria[2].max"_s));
    CHECK(has(changed({u"criteria"_s, 2, u"max"_s}, u"1e3"_s), u"criteria[2].max"_s));
    CHECK(has(changed({u"criteria"_s, 2, u"max"_s}, u"2,5"_s), u"criteria[2].max"_s));
    CHECK(has(changed({u"criteria"_s, 2, u"max"_s}, 1e300), u"criteria[2].max"_s));
    CHECK(has(changed({u"criteria"_s, 1, u"code"_s}, u"I.1"_s), u"criteria[1]"_s));
    CHECK(has(changed({u"criteria"_s, 1, u"group"_s}, u"IX"_s), u"criteria[1].group"_s));
    CHECK(has(changed({u"criteria"_s, 0, u"max"_s}, u"6"_s), u"criteria"_s)); // 101 in all
    CHECK(has(changed({u"name"_s}, u"Tên có dấu"_s), u"name"_s));
    CHECK(has(changed({u"bands"_s, u"good"_s}, u"95"_s), u"bands"_s));
    CHECK(has(changed({u"result"_s, u"reading"_s}, u"R4"_s), u"result.reading"_s));
    CHECK(has(changed({u"result"_s, u"staff"_s, 0}, u"d"_s), u"result.staff[0]"_s));
    CHECK(has(changed({u"result"_s, u"head"_s}, QJsonArray()), u"result.head"_s));
    CHECK(has(changed({u"manifestations"_s, u"I.01"_s}, u"X"_s), u"manifestations.I.01"_s));
    CHECK(has(changed({u"manifestations"_s, u"I.1"_s}, u"I.1"_s), u"manifestations.I.1"_s));
    CHECK(has(changed({u"calendar"_s, u"decide"_s}, 24), u"calendar"_s));
    CHECK(has(changed({u"calendar"_s, u"decide"_s}, 32), u"calendar.decide"_s));
    CHECK(has(changed({u"from"_s}, u"2026-02-30"_s), u"from"_s));
    CHECK(has(changed({u"to"_s}, u"2025-01-01"_s), u"to"_s));
    CHECK(has(changed({u"bnads"_s}, 1), u"bnads"_s)); // a misspelt setting
    CHECK(has(changed({u"rounding"_s, u"points"_s}, u"bankers-2"_s), u"rounding.points"_s));
    CHECK(has(changed({u"serves"_s, 0}, u"hoa-si"_s), u"serves[0]"_s));
    CHECK(has(changed({u"conditions"_s, 0, u"class"_s}, u"excellent"_s), u"conditions[0].class"_s));
    for (const QString &key : {u"name"_s, u"serves"_s, u"period"_s, u"groups"_s, u"criteria"_s, u"deductions"_s, u"manifestations"_s, u"result"_s,
                               u"bands"_s, u"conditions"_s, u"cap"_s, u"rounding"_s, u"calendar"_s, u"verified"_s}) {
        CAPTURE(key);
        CHECK(has(changed({key}, QJsonValue(QJsonValue::Undefined)), key));
        CHECK_FALSE(changed({key}, QJsonValue(true)) == changed({key}, QJsonValue(QJsonValue::Undefined)));
    }
}

TEST_CASE("all errors at once")
{
    QJsonValue broken = with(shipped(), {u"criteria"_s, 0, u"max"_s}, u"x"_s);
    broken = with(broken, {u"bands"_s, u"good"_s}, u"x"_s);
    broken = with(broken, {u"calendar"_s, u"review"_s}, u"x"_s);
    CHECK(errorsOf(broken.toObject()).size() >= 3);
}

TEST_CASE("whole numbers and decimal texts mean the same")
{
    CHECK(changed({u"criteria"_s, 0, u"max"_s}, 5).isEmpty());
    CHECK(changed({u"criteria"_s, 0, u"max"_s}, u"5.0"_s).isEmpty());
    CHECK(changed({u"cap"_s, u"special"_s}, QJsonValue(QJsonValue::Undefined)).isEmpty());
}

TEST_CASE("foreign bytes are bounded and refused")
{
    CHECK_FALSE(parseRules({}).rules);
    CHECK(parseRules("{\n\"name\": \n}").errors.value(0).contains(u"3"_s)); // the line
    CHECK_FALSE(parseRules("[1, 2]").rules);
    CHECK(parseRules(QByteArray(300 * 1024, ' ')).errors.size() == 1);
    CHECK(parseRules(QByteArray(100, '[') + QByteArray(100, ']')).errors.size() == 1);
    CHECK(parseRules("{\"name\": \"[[[[[[[[[[[[[[[\"}").errors.size() > 1); // brackets in a text are no nesting
}

TEST_CASE("codes of manifestations")
{
    CHECK(indicatorOf(u"I.01") == Indicator(101));
    CHECK(indicatorOf(u"II.09") == Indicator(209));
    CHECK(indicatorOf(u"III.04") == Indicator(304));
    for (const QString &bad : {u""_s, u"I"_s, u"I.1"_s, u"I.001"_s, u"IV.01"_s, u"I.00"_s, u".01"_s, u"I.0x"_s, u"i.01"_s})
        CHECK_FALSE(indicatorOf(bad));
    CHECK(indicatorCode(304) == u"III.04"_s);
    CHECK(indicatorCode(0).isEmpty());
}
