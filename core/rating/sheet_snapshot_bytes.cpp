#include "base/unpack.h"
#include "rating/rule_json.h"
#include "rating/sheet_snapshot.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

constexpr qint64 version = 1;
constexpr quint32 mostBytes = 16 * 1024 * 1024;

// Values go in and come out in one order, by the same function: a visitor writes or reads each field.
class Writer {
public:
    void whole(qint64 value) { m_array.append(value); }
    template <typename T> void number(const T &value) { m_array.append(qint64(value)); }
    void text(const QString &value) { m_array.append(value); }
    void bytes(const QByteArray &value) { m_array.append(value); }
    void date(const QDate &value) { m_array.append(value.isValid() ? value.toJulianDay() : 0); }
    void flag(const bool &value) { m_array.append(value); }
    template <typename T> void choice(const std::optional<T> &value) { m_array.append(value ? qint64(*value) : 0); } // enumerations from 1
    void week(const base::Week &value) { date(value.monday()); }
    template <typename T, typename F> void list(const std::vector<T> &values, F &&each)
    {
        QCborArray list;
        for (const T &value : values) {
            Writer writer;
            each(writer, value);
            list.append(writer.m_array);
        }
        m_array.append(list);
    }
    QCborArray take() { return std::move(m_array); }

private:
    QCborArray m_array;
};

class Reader {
public:
    explicit Reader(QCborArray array) : m_array(std::move(array)) { }
    template <typename T> void number(T &value) { value = T(next(QCborValue::Integer).toInteger()); }
    void text(QString &value) { value = next(QCborValue::String).toString(); }
    void bytes(QByteArray &value) { value = next(QCborValue::ByteArray).toByteArray(); }
    void date(QDate &value)
    {
        const qint64 day = next(QCborValue::Integer).toInteger();
        value = day == 0 ? QDate() : QDate::fromJulianDay(day);
    }
    void flag(bool &value)
    {
        const QCborValue given = m_at < m_array.size() ? m_array.at(m_at) : QCborValue();
        ++m_at;
        m_good = m_good && given.isBool();
        value = given.toBool();
    }
    template <typename T> void choice(std::optional<T> &value)
    {
        const qint64 number = next(QCborValue::Integer).toInteger();
        value = number == 0 ? std::nullopt : std::optional(T(number));
    }
    void week(base::Week &value)
    {
        QDate monday;
        date(monday);
        value = base::Week::of(monday);
    }
    template <typename T, typename F> void list(std::vector<T> &values, F &&each)
    {
        for (const QCborValue &entry : next(QCborValue::Array).toArray()) {
            Reader reader(entry.toArray());
            each(reader, values.emplace_back());
            m_good = m_good && entry.isArray() && reader.isGood();
        }
    }
    bool isGood() const { return m_good && m_at == m_array.size(); }

private:
    QCborValue next(QCborValue::Type type)
    {
        const QCborValue value = m_at < m_array.size() ? m_array.at(m_at) : QCborValue();
        ++m_at;
        m_good = m_good && value.type() == type;
        return value.type() == type ? value : QCborValue(type);
    }

    QCborArray m_array;
    qsizetype m_at = 0;
    bool m_good = true;
};

// --- one function a type for both directions; V is Writer with const values, or Reader
template <typename V, typename T> void work(V &v, T &w)
{
    v.number(w.kMilli);
    v.number(w.assigned);
    v.number(w.completed);
    v.number(w.faults);
    v.number(w.delays);
}

template <typename V, typename T> void tally(V &v, T &t)
{
    v.number(t.assigned);
    v.number(t.completed);
    v.number(t.qualityByEvent);
    v.number(t.progressByEvent);
    v.number(t.qualityByItem);
    v.number(t.progressByItem);
    v.number(t.items);
}

template <typename V, typename T> void item(V &v, T &i)
{
    v.number(i.id);
    v.text(i.content);
    v.text(i.product);
    v.text(i.week);
    v.date(i.due);
    v.flag(i.hasDeadline);
    v.number(i.faults);
    v.number(i.faultsExcused);
    v.number(i.delays);
    v.number(i.delaysExcused);
    work(v, i.work);
    v.number(i.exclusion);
}

template <typename V, typename T> void label(V &v, T &l)
{
    v.text(l.name);
    v.text(l.unit);
    v.text(l.title);
}

struct Text { // a QString in a list
    QString value;
};
template <typename V, typename T> void textEntry(V &v, T &t) { v.text(t.value); }

std::vector<Text> textsOf(const QStringList &list)
{
    std::vector<Text> texts;
    for (const QString &text : list)
        texts.push_back({text});
    return texts;
}
QStringList listOf(const std::vector<Text> &texts)
{
    QStringList list;
    for (const Text &text : texts)
        list.append(text.value);
    return list;
}
void texts(Writer &v, const QStringList &list)
{
    v.list(textsOf(list), [](Writer &writer, const Text &text) { textEntry(writer, text); });
}
void texts(Reader &v, QStringList &list)
{
    std::vector<Text> read;
    v.list(read, [](Reader &reader, Text &text) { textEntry(reader, text); });
    list = listOf(read);
}

template <typename V, typename T> void report(V &v, T &r)
{
    v.number(r.cadre);
    v.bytes(r.work);
    v.bytes(r.scored);
    v.number(r.standing);
    v.text(r.code);
    label(v, r.label);
    tally(v, r.subtree);
    v.number(r.note);
    texts(v, r.failed);
}

template <typename V, typename T> void inputs(V &v, T &in)
{
    v.list(in.items, [](V &each, auto &i) { item(each, i); });
    v.list(in.criteria, [](V &each, auto &c) {
        each.text(c.code);
        each.number(c.self);
        each.number(c.superior);
        each.text(c.evidence);
    });
    v.list(in.contents, [](V &each, auto &c) {
        each.number(c.number);
        each.number(c.max);
        each.number(c.self);
        each.number(c.superior);
        each.text(c.evidence);
        each.text(c.comment);
    });
    v.list(in.findings, [](V &each, auto &f) {
        each.number(f.id);
        each.number(f.finding.indicator);
        each.number(f.finding.severity);
        each.date(f.date);
        each.text(f.evidence);
    });
    v.list(in.conditions, [](V &each, auto &c) {
        each.text(c.code);
        each.text(c.basis);
    });
}

template <typename V, typename T> void row(V &v, T &r)
{
    v.text(r.code);
    v.text(r.name);
    v.text(r.unit);
    v.number(r.role);
    v.number(r.kind);
    v.number(r.general);
    v.number(r.a);
    v.number(r.b);
    v.number(r.c);
    v.number(r.d);
    v.number(r.organising);
    v.number(r.uniting);
    v.number(r.result);
    v.number(r.total);
    v.number(r.scoreClass);
    v.text(r.conditions);
    v.number(r.proposed);
    v.number(r.note);
}

template <typename V, typename T> void finding(V &v, T &f)
{
    v.number(f.indicator);
    v.number(f.severity);
    v.date(f.date);
    v.text(f.wording);
    v.flag(f.reconstructed);
    v.text(f.evidence);
    v.text(f.explanation);
    v.choice(f.conclusion);
    v.date(f.remedyBy);
    v.flag(f.remedied);
}

template <typename V, typename T> void print(V &v, T &p)
{
    v.text(p.office.name);
    v.text(p.office.parent);
    v.text(p.office.partyName);
    v.text(p.office.partyParent);
    v.text(p.office.place);
    v.text(p.unitName);
    v.choice(p.block);
    texts(v, p.otherPosts);
    v.date(p.birth);
    v.list(p.absences, [](V &each, auto &a) {
        each.date(a.first);
        each.date(a.second);
    });
    v.list(p.findings, [](V &each, auto &f) { finding(each, f); });
    v.list(p.noneFound, [](V &each, auto &w) { each.week(w); });
    texts(v, p.contents);
    v.text(p.managerName);
    v.text(p.managerTitle);
}

// Everything but the month and the rule set, which have forms of their own.
template <typename V, typename T> void rest(V &v, T &s)
{
    auto &f = s.facts;
    v.number(f.cadre);
    v.number(f.post);
    v.number(f.unit);
    v.number(f.manager);
    v.number(f.role);
    v.number(f.kind);
    v.number(f.daysAway);
    v.number(f.scorecardMax);
    v.bytes(f.rules);
    inputs(v, f.inputs);
    v.list(f.reports, [](V &each, auto &r) { report(each, r); });
    v.text(s.code);
    label(v, s.label);
    print(v, s.print);
    row(v, s.row);
}

// Enumerations and places come from foreign bytes: out of range they would be used as indexes.
bool isSane(const SheetSnapshot &s)
{
    const auto rating = [](Rating r) { return r >= Rating::Excellent && r <= Rating::Unrated; };
    const SheetFacts &f = s.facts;
    bool sane = f.role >= Role::Head && f.role <= Role::Staff && f.kind >= Kind::Cadre && f.kind <= Kind::PartTime && f.scorecardMax >= 0
                && rating(s.row.scoreClass) && rating(s.row.proposed) && s.row.note <= Note::NoScorecard && s.row.role >= Role::Head
                && s.row.role <= Role::Staff;
    for (const ItemLine &i : f.inputs.items)
        sane = sane && i.due.isValid() && i.work.kMilli > 0 && i.work.kMilli <= 100000 && i.work.assigned > 0 && i.work.assigned <= 100000
               && i.exclusion <= Exclusion::DueInAbsence;
    for (const FindingInput &i : f.inputs.findings)
        sane = sane && i.finding.severity >= Severity::Light && i.finding.severity <= Severity::Heavy;
    for (const ReportFact &r : f.reports)
        sane = sane && rating(r.standing) && r.note <= Note::NoScorecard && r.subtree.assigned >= 0 && r.subtree.completed >= 0
               && r.subtree.qualityByEvent >= 0 && r.subtree.progressByEvent >= 0 && r.subtree.qualityByItem >= 0 && r.subtree.progressByItem >= 0;
    for (const SheetFinding &i : s.print.findings)
        sane = sane && i.severity >= Severity::Light && i.severity <= Severity::Heavy
               && (!i.conclusion || i.conclusion == conduct::Conclusion::Confirmed || i.conclusion == conduct::Conclusion::Dismissed);
    return sane && (!s.print.block || (*s.print.block >= staff::Block::Party && *s.print.block <= staff::Block::Service));
}

} // namespace

QByteArray toBytes(const SheetSnapshot &snapshot)
{
    Writer writer;
    writer.whole(version);
    writer.text(snapshot.facts.month.toString());
    writer.bytes(toJson(snapshot.rules));
    rest(writer, snapshot);
    return qCompress(QCborValue(writer.take()).toCbor());
}

std::optional<SheetSnapshot> snapshotFrom(const QByteArray &bytes, RulesRead *known)
{
    const std::optional<QByteArray> plain = base::unpacked(bytes, mostBytes);
    if (!plain)
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(*plain, &error);
    if (error.error != QCborError::NoError || !value.isArray())
        return std::nullopt;
    Reader reader(value.toArray());
    qint64 found = 0;
    QString month;
    QByteArray rules;
    reader.number(found);
    reader.text(month);
    reader.bytes(rules);
    const std::optional<base::Month> parsed = base::Month::parse(month);
    if (found != version || !parsed)
        return std::nullopt;
    SheetSnapshot snapshot;
    if (known && known->contains(rules)) {
        snapshot.rules = known->value(rules);
    } else {
        RuleReading reading = parseRules(rules);
        if (!reading.rules)
            return std::nullopt;
        snapshot.rules = std::move(*reading.rules);
        if (known)
            known->insert(rules, snapshot.rules);
    }
    rest(reader, snapshot);
    snapshot.facts.month = *parsed;
    return reader.isGood() && isSane(snapshot) ? std::optional(std::move(snapshot)) : std::nullopt;
}

} // namespace rating
