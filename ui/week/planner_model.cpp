#include "week/planner_model.h"

#include "base/text.h"
#include "base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

QString rowWord(PlannerRow row)
{
    switch (row) {
    case PlannerRow::AnyTime:
        return Tr::tr("Any time", "of a day; row of the planner");
    case PlannerRow::NoDay:
        return Tr::tr("No day yet", "row of the planner");
    default:
        return sessionWord(week::Session(int(row)));
    }
}

QString joined(const QString &text) { return QString(text).replace(u'\n', u"; "_s); }

} // namespace

void PlannerModel::set(SharedWeek week, const week::Calendar &calendar, const QString &search)
{
    beginResetModel();
    m_week = std::move(week);
    m_entries.clear();
    m_words.clear();
    for (auto &row : m_cells)
        for (std::vector<int> &cell : row)
            cell.clear();
    if (m_week) {
        const EntryFindings findings = findingsOf(*m_week);
        const QStringList typed = base::folded(search).split(u' ', Qt::SkipEmptyParts);
        for (week::CalendarEntry &entry : week::entriesOf(calendar, m_week->entries, m_week->roster)) {
            EntryWords words = wordsOf(entry, *m_week, findings);
            if (!typed.isEmpty() && !base::foundIn(base::folded(words.whole), typed))
                continue;
            const PlannerCell cell = cellOf(entry, m_week->week);
            m_cells[std::size_t(cell.row)][std::size_t(cell.day)].push_back(int(m_entries.size()));
            m_entries.push_back({std::move(entry), cell});
            m_words.push_back(std::move(words));
        }
    }
    endResetModel();
}

int PlannerModel::find(base::Id entry) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const PlannerEntry &each) { return each.entry.id == entry; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

const std::vector<int> &PlannerModel::in(PlannerCell cell) const { return m_cells[std::size_t(cell.row)][std::size_t(cell.day)]; }

QString PlannerModel::cellTitle(PlannerCell cell) const
{
    if (cell.row == PlannerRow::NoDay || !m_week)
        return rowWord(cell.row);
    return dayWord(dayOf(cell, m_week->week)) + u", "_s + rowWord(cell.row);
}

QString PlannerModel::told(PlannerCell cell) const
{
    const std::vector<int> &entries = in(cell);
    QStringList lines{cellTitle(cell) + u": "_s + (entries.empty() ? tr("no entries") : tr("%n entry(ies)", nullptr, int(entries.size())))};
    for (const int place : entries)
        lines << joined(m_words[std::size_t(place)].whole);
    return lines.join(u'\n');
}

QVariant PlannerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (index.row() == int(PlannerRow::NoDay) && index.column() > 0)) // the strip is one cell
        return {};
    const PlannerCell cell = cellAt(index);
    if (role == Qt::AccessibleTextRole)
        return told(cell);
    if (role != Qt::DisplayRole)
        return {};
    QStringList contents;
    for (const int place : in(cell))
        contents << m_words[std::size_t(place)].content;
    return contents.join(u'\n');
}

QVariant PlannerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowWord(PlannerRow(section));
    if (!m_week)
        return {};
    const QDate day = m_week->week.monday().addDays(section);
    const QString word = dayWord(day);
    return day == m_week->today ? word + u'\n' + tr("today", "below the name of the day") : word;
}

} // namespace week_ui
