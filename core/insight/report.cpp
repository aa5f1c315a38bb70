#include "insight/report.h"

#include "base/text.h"
#include "base/text_table.h"
#include "base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

constexpr qsizetype WidestLabel = 48;
constexpr std::size_t MostShown = 12; // findings of a rule

QString clipped(const QString &text) { return text.size() <= WidestLabel ? text : text.left(WidestLabel - 1) + u'…'; }

QJsonValue cellJson(const Cell &cell, int decimals)
{
    if (const auto *count = std::get_if<qint64>(&cell))
        return decimals == 0 ? QJsonValue(*count) : QJsonValue(number(*count, decimals, u'.'));
    if (const auto *text = std::get_if<QString>(&cell))
        return text->isEmpty() ? QJsonValue() : QJsonValue(*text);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *rating = std::get_if<rating::Rating>(&cell))
        return rating::code(*rating);
    return {};
}

QJsonArray rowsJson(const std::vector<RowRef> &rows)
{
    QJsonArray list;
    for (const RowRef &row : rows)
        list.append(QJsonObject{{u"table"_s, row.table}, {u"id"_s, QString::number(row.id)}});
    return list;
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

} // namespace

QString cellText(const Cell &cell, int decimals)
{
    if (const auto *count = std::get_if<qint64>(&cell))
        return number(*count, decimals);
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *day = std::get_if<QDate>(&cell))
        return base::dateText(*day);
    if (const auto *rating = std::get_if<rating::Rating>(&cell))
        return rating::vietnamese(*rating);
    return {};
}

QString codeShown(const Line &line) { return line.subject.id != 0 || line.label.isEmpty() ? line.code : QString(); }

QByteArray figuresTable(const Board &board)
{
    QByteArray out;
    for (const Figure &figure : board) {
        if (!out.isEmpty())
            out += '\n';
        out += figure.title.toUtf8() + '\n';
        if (!figure.lines.empty()) {
            std::vector<QStringList> lines(1);
            const bool codes = std::any_of(figure.lines.begin(), figure.lines.end(), [](const Line &line) { return !codeShown(line).isEmpty(); });
            lines[0] = codes ? QStringList{QString(), QString()} : QStringList{QString()};
            const qsizetype named = lines[0].size();
            std::vector<bool> right(std::size_t(named), false);
            for (const Column &column : figure.columns)
                lines[0] << column.heading;
            for (std::size_t i = 0; i < figure.columns.size(); ++i)
                right.push_back(std::any_of(figure.lines.begin(), figure.lines.end(),
                                            [i](const Line &line) { return std::holds_alternative<qint64>(line.cells[i]); }));
            for (const Line &line : figure.lines) {
                QStringList texts;
                if (codes)
                    texts << codeShown(line);
                texts << clipped(line.label);
                for (std::size_t i = 0; i < line.cells.size(); ++i)
                    texts << cellText(line.cells[i], figure.columns[i].decimals);
                for (qsizetype i = named; i + 1 < texts.size(); ++i) // the last column has room
                    texts[i] = clipped(texts[i]);
                lines.push_back(std::move(texts));
            }
            out += base::aligned(lines, right);
        }
        if (!figure.note.isEmpty())
            out += figure.note.toUtf8() + '\n';
    }
    return out;
}

QByteArray figuresJson(const Board &board)
{
    QJsonArray figures;
    for (const Figure &figure : board) {
        QJsonArray columns;
        for (const Column &column : figure.columns)
            columns.append(QJsonObject{{u"name"_s, column.name}, {u"heading"_s, column.heading}});
        QJsonArray lines;
        for (const Line &line : figure.lines) {
            QJsonObject object{{u"code"_s, orNull(line.code)}, {u"label"_s, orNull(line.label)}, {u"rows"_s, rowsJson(line.rows)}};
            for (std::size_t i = 0; i < line.cells.size(); ++i)
                object.insert(figure.columns[i].name, cellJson(line.cells[i], figure.columns[i].decimals));
            lines.append(object);
        }
        figures.append(QJsonObject{
            {u"id"_s, figure.id}, {u"title"_s, figure.title}, {u"note"_s, orNull(figure.note)}, {u"columns"_s, columns}, {u"lines"_s, lines}});
    }
    return QJsonDocument(figures).toJson(QJsonDocument::Indented);
}

QByteArray checksTable(const Checks &checks)
{
    QString out;
    QStringList silent;
    qsizetype findings = 0;
    for (const Check &check : checks) {
        if (check.findings.empty()) {
            silent << check.rule;
            continue;
        }
        out += check.title + u" ("_s + check.rule + u")\n"_s;
        const std::size_t shown = std::min(check.findings.size(), MostShown);
        for (std::size_t i = 0; i < shown; ++i) {
            const Finding &finding = check.findings[i];
            const QString who = (finding.code + u' ' + finding.label).trimmed();
            out += u"  – "_s + (who.isEmpty() ? QString() : who + u": "_s) + finding.text + u'\n';
        }
        if (shown < check.findings.size())
            out += u"  … "_s + Tr::tr("%1 in all; the JSON lists every one").arg(check.findings.size()) + u'\n';
        out += u"  "_s + Tr::tr("How: %1").arg(check.how) + u'\n';
        out += u"  "_s + Tr::tr("What to do: %1").arg(check.advice) + u"\n\n"_s;
        findings += qsizetype(check.findings.size());
    }
    out += findings == 0 ? Tr::tr("Nothing was found.") : Tr::tr("Findings: %1. They say where to look and are no verdict on anybody.").arg(findings);
    if (!silent.isEmpty())
        out += u' ' + Tr::tr("Found nothing: %1.").arg(silent.join(u", "_s));
    return (out + u'\n').toUtf8();
}

QByteArray checksJson(const Checks &checks)
{
    QJsonArray list;
    for (const Check &check : checks)
        for (const Finding &finding : check.findings)
            list.append(QJsonObject{{u"rule"_s, check.rule},
                                    {u"subject"_s, orNull(finding.code)},
                                    {u"label"_s, orNull(finding.label)},
                                    {u"finding"_s, finding.text},
                                    {u"rows"_s, rowsJson(finding.rows)}});
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}

} // namespace insight
