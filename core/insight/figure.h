// A figure as a value: what was found in one sentence, the numbers, and the rows of the file behind each. The window draws it, the command line
// prints it; neither adds a number of its own.
#pragma once

#include "base/id.h"
#include "base/ratio.h"
#include "rating/words.h"
#include "staff/roster.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace insight {

// A row of the file, by its table as the schema names it.
struct RowRef {
    QString table;
    base::Id id = 0;

    friend bool operator==(const RowRef &, const RowRef &) = default;
};

// Nothing, a whole number scaled by the column's decimals, a text, a day or a class.
using Cell = std::variant<std::monostate, qint64, QString, QDate, rating::Rating>;

struct Column {
    QString name; // for machines: lower case, _
    QString heading; // for people
    int decimals = 0; // of its numbers: 2 says that 8950 is 89.50

    friend bool operator==(const Column &, const Column &) = default;
};

struct Line {
    RowRef subject; // whom or what it tells of; no id: nothing in the file, such as a month
    QString code; // of the subject
    QString label; // for people
    std::vector<Cell> cells; // one a column
    std::vector<RowRef> rows; // what was counted

    friend bool operator==(const Line &, const Line &) = default;
};

struct Figure {
    QString id; // “week.overdue”
    QString title; // the finding, in the user's language
    QString note; // how it is counted, where that is not plain; may be empty
    std::vector<Column> columns;
    std::vector<Line> lines;

    friend bool operator==(const Figure &, const Figure &) = default;
};
using Board = std::vector<Figure>;

// Null when the board has no such figure, for tests and pages alike.
const Figure *find(const Board &board, QStringView id);
// The cell of a line by the column's name; nothing when there is no such column.
Cell cellOf(const Figure &figure, const Line &line, QStringView column);

// Lines about a unit or a person, without cells yet. An id that is 0 or unknown gives an empty code and “(no unit)”.
Line unitLine(const staff::Roster &roster, base::Id unit);
Line personLine(const staff::Roster &roster, base::Id cadre);
QString unitCode(const staff::Roster &roster, base::Id unit);
QString personName(const staff::Roster &roster, base::Id cadre);
// “CB0007 Nguyễn Văn An”
QString codeAndName(const staff::Roster &roster, base::Id cadre);

// part / whole in tenths of a percent, half up; nothing of nothing.
Cell percent(qint64 part, qint64 whole);
// The same for sentences: “8,2 %”.
QString percentText(qint64 part, qint64 whole);
// Scaled number as people read it: number(8950, 2) is “89,50”.
QString number(qint64 scaled, int decimals, QChar decimalSign = u',');
// Thousandths with no more decimals than needed: plain(1500) is “1,5”.
QString plain(qint64 thousandths);
// A count that may lie between two whole numbers, as medians do: “7”, “7,5”.
QString countText(const base::Ratio &count);
// A text that is not official with its badge behind it; just the text without one.
QString withBadge(const QString &text, const QString &badge);
// The first few, then “… (n in all)”.
QString listed(const QStringList &words, int most = 5);

// The value at a quarter's place of sorted numbers (0: least, 2: median, 4: greatest), between two of them in proportion, as spreadsheets' QUARTILE
// does. Not empty.
base::Ratio quartile(const std::vector<qint64> &sorted, int quarter);
// Not empty; the mean of the middle two of an even number.
base::Ratio median(std::vector<base::Ratio> values);
// The median distance from the median: how far apart the middle half lies, whatever the outliers. Not empty.
base::Ratio medianDeviation(const std::vector<base::Ratio> &values);

} // namespace insight
