#include "grid/clipboard.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grid {

QString toTsv(const std::vector<QStringList> &rows)
{
    QString out;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                out += u'\t';
            QString cell = row[i];
            const bool special = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c == u'\t' || c == u'"' || c == u'\n' || c == u'\r'; });
            out += special ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell;
        }
        out += u'\n';
    }
    return out;
}

std::vector<QStringList> fromTsv(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool open = false; // something of a row was read
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[i++];
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = open = true;
        } else if (c == u'\t') {
            row << cell;
            cell.clear();
            open = true;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            rows.push_back(row << cell);
            row.clear();
            cell.clear();
            open = false;
        } else {
            cell += c;
            open = true;
        }
    }
    if (open)
        rows.push_back(row << cell);
    return rows;
}

QString toHtml(const std::vector<QStringList> &rows, bool firstIsHeader)
{
    QString out = u"<meta charset=\"utf-8\"><table>\n"_s;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QString tag = firstIsHeader && row == 0 ? u"th"_s : u"td"_s;
        out += u"<tr>"_s;
        for (const QString &cell : rows[row])
            out += u'<' + tag + u'>' + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</"_s + tag + u'>';
        out += u"</tr>\n"_s;
    }
    return out + u"</table>\n"_s;
}

QMimeData *toMimeData(const std::vector<QStringList> &rows, bool firstIsHeader)
{
    auto *data = new QMimeData;
    data->setText(toTsv(rows));
    data->setHtml(toHtml(rows, firstIsHeader));
    return data;
}

} // namespace grid
