#include "exchange/import_row.h"

#include "base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
void SheetLog::bad(int row, const QString &column, const QString &value, const QString &reason)
{
    ++m_report->badCells;
    if (m_report->bad.size() < MostBadCells)
        m_report->bad << BadCell{name(), row, column, value, reason};
    if (!m_badRows.contains(row)) {
        m_badRows.insert(row);
        ++m_report->badRows;
        ++sheet().bad;
    }
}

QString shown(const RowPlace &place, const SheetLog &in)
{
    const QString number = QString::number(place.row);
    return place.sheet == &in ? number : u"%1 (%2)"_s.arg(number, place.sheet->name());
}

SheetRow::SheetRow(const Header &header, SheetLog &log)
    : m_header(header),
      m_log(log),
      m_cells(header.spec->columns.size()),
      m_told(header.spec->columns.size())
{
}

bool SheetRow::take(const Row &row)
{
    m_number = row.number;
    m_bad = false;
    std::fill(m_cells.begin(), m_cells.end(), nullptr);
    std::fill(m_told.begin(), m_told.end(), 0);
    bool filled = false;
    for (const auto &[column, content] : row.cells) {
        const int field = m_header.field(column);
        if (field < 0 || isBlank(content))
            continue;
        filled = true;
        put(field, content);
    }
    if (filled)
        ++m_log.sheet().rows;
    return filled;
}

void SheetRow::put(int field, const Cell &content)
{
    if (const QString reason = whyNoValue(content); !reason.isEmpty())
        refuse(field, content.text, reason);
    else
        m_cells[size_t(field)] = &content;
}

bool SheetRow::anyFilled(std::initializer_list<int> fields) const
{
    return std::any_of(fields.begin(), fields.end(), [this](int field) { return isFilled(field); });
}

template <class T> T SheetRow::taken(int field, const Parsed<T> &parsed)
{
    if (parsed.ok())
        return parsed.value;
    refuse(field, parsed.reason);
    return T{};
}

QString SheetRow::text(int field) { return cell(field) ? taken(field, parseText(*cell(field))) : QString(); }
QString SheetRow::code(int field) { return cell(field) ? taken(field, parseCode(*cell(field))) : QString(); }
QStringList SheetRow::codes(int field) { return cell(field) ? taken(field, parseCodes(*cell(field))) : QStringList(); }
QDate SheetRow::date(int field) { return cell(field) ? taken(field, parseDate(*cell(field))) : QDate(); }
QTime SheetRow::time(int field) { return cell(field) ? taken(field, parseTime(*cell(field))) : QTime(); }
base::Month SheetRow::month(int field) { return cell(field) ? taken(field, parseMonth(*cell(field))) : base::Month(); }
base::Week SheetRow::week(int field) { return cell(field) ? taken(field, parseWeek(*cell(field))) : base::Week(); }
bool SheetRow::yes(int field) { return cell(field) && taken(field, parseYesNo(*cell(field))); }

int SheetRow::word(int field, int otherwise)
{
    return cell(field) ? taken(field, parseWord(*cell(field), m_header.spec->columns[size_t(field)].words)) : otherwise;
}

int SheetRow::count(int field, int least) { return cell(field) ? taken(field, parseCount(*cell(field), least)) : 0; }

int SheetRow::coefficient(int field, int otherwise) { return cell(field) ? taken(field, parseCoefficient(*cell(field))) : otherwise; }

std::optional<base::Points> SheetRow::points(int field)
{
    return cell(field) ? std::optional(taken(field, parsePoints(*cell(field)))) : std::nullopt;
}

void SheetRow::require(int field)
{
    if (!isFilled(field) && !m_told[size_t(field)])
        refuse(field, QString(), Tr::tr("is empty"));
}

void SheetRow::refuse(int field, const QString &reason) { refuse(field, cell(field) ? shown(*cell(field)) : QString(), reason); }

void SheetRow::refuse(int field, const QString &value, const QString &reason)
{
    m_bad = true;
    m_told[size_t(field)] = 1;
    m_log.bad(m_number, m_header.spec->columns[size_t(field)].header, value, reason);
}

void SheetRow::refuseRow(const QString &reason)
{
    m_bad = true;
    m_log.bad(m_number, {}, {}, reason);
}

} // namespace exchange
