#include "insight/figure_model.h"

#include "base/tr.h"
#include "insight/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

using insight::Cell;

constexpr int lead = 2; // code and label

std::vector<grid::Column> columnsOf(const insight::Figure &figure)
{
    std::vector<grid::Column> columns{
        {.key = u"code"_s, .title = Tr::tr("Code"), .width = 9},
        {.key = u"label"_s, .title = Tr::tr("Name", "of a unit, a person or a thing"), .width = 26},
    };
    for (std::size_t i = 0; i < figure.columns.size(); ++i) {
        const insight::Column &column = figure.columns[i];
        const bool number = std::any_of(figure.lines.begin(), figure.lines.end(),
                                        [i](const insight::Line &line) { return std::holds_alternative<qint64>(line.cells[i]); });
        const bool words = std::any_of(figure.lines.begin(), figure.lines.end(),
                                       [i](const insight::Line &line) { return std::holds_alternative<QString>(line.cells[i]); });
        const bool isDay = std::any_of(figure.lines.begin(), figure.lines.end(),
                                       [i](const insight::Line &line) { return std::holds_alternative<QDate>(line.cells[i]); });
        const bool isClass = std::any_of(figure.lines.begin(), figure.lines.end(),
                                         [i](const insight::Line &line) { return std::holds_alternative<rating::Rating>(line.cells[i]); });
        columns.push_back({.key = column.name,
                           .title = column.heading,
                           .order = words ? grid::Order::Text : grid::Order::Value,
                           .width = std::clamp(int(column.heading.size()) + 2,
                                               isDay     ? 11
                                               : isClass ? 24
                                                         : 8,
                                               words || isClass ? 24 : 18),
                           .number = number});
    }
    // What is read as a sentence needs the room.
    if (!columns.empty() && figure.id.startsWith(u"check."))
        columns[lead].width = 80;
    return columns;
}

// Words for machines (“2026-06”, “carried”) name nothing in the file and say no more than the label.
QString shownCode(const insight::Line &line)
{
    const bool isForMachines = line.subject.id == 0 && std::none_of(line.code.begin(), line.code.end(), [](QChar c) { return c.isUpper(); });
    return isForMachines ? QString() : line.code;
}

} // namespace

bool FigureModel::hasCodes() const
{
    return std::any_of(m_figure->lines.begin(), m_figure->lines.end(), [](const insight::Line &line) { return !shownCode(line).isEmpty(); });
}

FigureModel::FigureModel(SharedFigure figure, QObject *parent) : Model(columnsOf(*figure), parent), m_figure(std::move(figure))
{
    beginRows();
    endRows();
}

void FigureModel::set(SharedFigure figure)
{
    beginRows();
    m_figure = std::move(figure);
    endRows();
}

QString FigureModel::text(int source, int column) const
{
    const insight::Line &line = m_figure->lines[std::size_t(source)];
    if (column == 0)
        return shownCode(line);
    if (column == 1)
        return line.label;
    const auto place = std::size_t(column - lead);
    return insight::cellText(line.cells[place], m_figure->columns[place].decimals);
}

int FigureModel::compare(int a, int b, int column) const
{
    const auto key = [&](int source) -> qint64 {
        const Cell &cell = m_figure->lines[std::size_t(source)].cells[std::size_t(column - lead)];
        if (const auto *number = std::get_if<qint64>(&cell))
            return *number;
        if (const auto *day = std::get_if<QDate>(&cell))
            return day->toJulianDay();
        if (const auto *rating = std::get_if<rating::Rating>(&cell))
            return qint64(*rating);
        return 0;
    };
    return key(a) < key(b) ? -1 : int(key(a) > key(b));
}

QVariant FigureModel::extra(int source, int column, int role) const
{
    // Long texts are cut by the column and read here.
    return role == Qt::ToolTipRole ? QVariant(text(source, column)) : QVariant();
}

} // namespace insight_ui
