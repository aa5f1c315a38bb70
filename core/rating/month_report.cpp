#include "rating/month_report.h"

#include "base/text_table.h"
#include "base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

struct Figure {
    const char *name;
    qint64 ScoreRow::*value;
    int decimals;
};
constexpr std::array<Figure, 9> figures{{{"general", &ScoreRow::general, 2},
                                         {"a", &ScoreRow::a, 4},
                                         {"b", &ScoreRow::b, 4},
                                         {"c", &ScoreRow::c, 4},
                                         {"d", &ScoreRow::d, 4},
                                         {"organising", &ScoreRow::organising, 4},
                                         {"uniting", &ScoreRow::uniting, 4},
                                         {"result", &ScoreRow::result, 2},
                                         {"total", &ScoreRow::total, 2}}};

// A scaled whole number as text, straight into the output: a file has millions of them.
void appendFigure(QByteArray &out, qint64 value, int decimals, char sign)
{
    if (value < 0)
        return;
    char digits[24];
    int at = sizeof digits;
    for (int i = 0; i < decimals || value > 0 || i == decimals; ++i) {
        if (i == decimals && decimals > 0)
            digits[--at] = sign;
        digits[--at] = char('0' + value % 10);
        value /= 10;
    }
    out.append(digits + at, qsizetype(sizeof digits) - at);
}

QByteArray figureText(qint64 value, int decimals, char sign = '.')
{
    QByteArray text;
    appendFigure(text, value, decimals, sign);
    return text;
}

// RFC 4180; what a spreadsheet would take for a formula gets an apostrophe.
void appendText(QByteArray &out, const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (!utf8.isEmpty() && (utf8[0] == '=' || utf8[0] == '+' || utf8[0] == '-' || utf8[0] == '@'))
        utf8.prepend('\'');
    if (std::none_of(utf8.begin(), utf8.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; })) {
        out.append(utf8);
        return;
    }
    out.append('"').append(utf8.replace('"', "\"\"")).append('"');
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString groupText(CapGroup group)
{
    switch (group) {
    case CapGroup::All:
        return Tr::tr("Everyone");
    case CapGroup::Leaders:
        return Tr::tr("Leaders");
    case CapGroup::Staff:
        return Tr::tr("Staff");
    case CapGroup::PublicEmployeeLeaders:
        return Tr::tr("Leaders among public employees");
    case CapGroup::PublicEmployeeStaff:
        break;
    }
    return Tr::tr("Other public employees");
}

} // namespace

QByteArray scoreCsv(std::span<const ScoreRow> rows)
{
    QByteArray out("code,name,unit,role,general,a,b,c,d,organising,uniting,result,total,score_class,conditions,proposed_class,note\n");
    out.reserve(out.size() + qsizetype(rows.size()) * 130);
    std::array<QByteArray, 6> classes;
    for (int i = 1; i <= 5; ++i)
        classes[std::size_t(i)] = code(Rating(i)).toUtf8();
    std::array<QByteArray, 4> roles;
    for (int i = 1; i <= 3; ++i)
        roles[std::size_t(i)] = code(Role(i)).toUtf8();
    for (const ScoreRow &row : rows) {
        appendText(out, row.code);
        out.append(',');
        appendText(out, row.name);
        out.append(',');
        appendText(out, row.unit);
        out.append(',').append(roles[std::size_t(row.role)]);
        for (const Figure &figure : figures) {
            out.append(',');
            appendFigure(out, row.*figure.value, figure.decimals, '.');
        }
        out.append(',').append(classes[std::size_t(row.scoreClass)]).append(',');
        if (!row.conditions.isEmpty())
            appendText(out, row.conditions);
        out.append(',').append(classes[std::size_t(row.proposed)]).append(',');
        if (row.note != Note::None)
            out.append(code(row.note).toUtf8());
        out.append('\n');
    }
    return out;
}

QByteArray scoreJson(std::span<const ScoreRow> rows)
{
    QJsonArray list;
    for (const ScoreRow &row : rows) {
        QJsonObject object{{u"code"_s, row.code},
                           {u"name"_s, row.name},
                           {u"unit"_s, row.unit},
                           {u"role"_s, code(row.role)},
                           {u"score_class"_s, code(row.scoreClass)},
                           {u"conditions"_s, orNull(row.conditions)},
                           {u"proposed_class"_s, code(row.proposed)},
                           {u"note"_s, orNull(code(row.note))}};
        for (const Figure &figure : figures)
            object.insert(QString::fromLatin1(figure.name), orNull(QString::fromLatin1(figureText(row.*figure.value, figure.decimals))));
        list.append(object);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}

QByteArray scoreTable(std::span<const ScoreRow> rows, QChar decimalSign)
{
    std::vector<QStringList> lines{{Tr::tr("Code"), Tr::tr("Name"), Tr::tr("Unit"), Tr::tr("General"), u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"đ"_s, u"e"_s,
                                    Tr::tr("Result"), Tr::tr("Total"), Tr::tr("By score"), Tr::tr("Conditions"), Tr::tr("Proposed"), Tr::tr("Note")}};
    for (const ScoreRow &row : rows) {
        QStringList line{row.code, row.name, row.unit};
        for (const Figure &figure : figures)
            line.append(QString::fromLatin1(figureText(row.*figure.value, figure.decimals, decimalSign.toLatin1())));
        line << vietnamese(row.scoreClass) << row.conditions << vietnamese(row.proposed) << text(row.note);
        lines.push_back(line);
    }
    std::vector<bool> right(16, false);
    std::fill(right.begin() + 3, right.begin() + 12, true);
    return base::aligned(lines, right);
}

QByteArray capCsv(std::span<const CapLine> lines)
{
    QByteArray out("group,people,at_least_good,excellent,allowed,over\n");
    for (const CapLine &line : lines) {
        out.append(code(line.group).toUtf8());
        for (const int count : {line.people, line.atLeastGood, line.excellent, line.allowed})
            out.append(',').append(QByteArray::number(count));
        out.append(',');
        appendText(out, line.over.join(u';'));
        out.append('\n');
    }
    return out;
}

QByteArray capJson(std::span<const CapLine> lines)
{
    QJsonArray list;
    for (const CapLine &line : lines)
        list.append(QJsonObject{{u"group"_s, code(line.group)},
                                {u"people"_s, line.people},
                                {u"at_least_good"_s, line.atLeastGood},
                                {u"excellent"_s, line.excellent},
                                {u"allowed"_s, line.allowed},
                                {u"over"_s, QJsonArray::fromStringList(line.over)}});
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}

QByteArray capTable(std::span<const CapLine> lines)
{
    std::vector<QStringList> table{{Tr::tr("Group"), Tr::tr("Rated"), Tr::tr("At least good"), Tr::tr("Excellent"), Tr::tr("Allowed"),
                                    Tr::tr("Over the cap, lowest total first")}};
    for (const CapLine &line : lines)
        table.push_back({groupText(line.group), QString::number(line.people), QString::number(line.atLeastGood), QString::number(line.excellent),
                         arithmeticOf(line), line.over.join(u", "_s)});
    return base::aligned(table, {false, true, true, true, true, false});
}

} // namespace rating
