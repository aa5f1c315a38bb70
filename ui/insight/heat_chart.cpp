// A heat map, which Qt Charts lacks: codes down, units or months across. The number stands in each cell, so that the shade only helps the eye.
#include "base/month.h"
#include "insight/chart_kinds.h"
#include "insight/report.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

class HeatChart : public Chart {
public:
    HeatChart(const ChartSpec &spec, QWidget *parent) : Chart(parent), m_spec(spec) { }

    int wantedHeight() const override { return std::max(140, int(m_down.size()) * rowHeight() + headHeight() + 12); }

protected:
    std::vector<int> build() override
    {
        const insight::Figure &all = figure();
        m_down.clear();
        m_across.clear();
        m_cells.clear();
        m_most = 1;
        std::vector<int> lines;
        for (std::size_t i = 0; i < all.lines.size(); ++i) {
            const QString column = words(all.lines[i]);
            if (!m_down.contains(all.lines[i].code))
                m_down << all.lines[i].code;
            if (!m_across.contains(column))
                m_across << column;
            lines.push_back(int(i));
            m_most = std::max(m_most, sum(all.lines[i]));
        }
        m_down.sort();
        m_across.sort();
        for (const int line : lines)
            m_cells.push_back({int(m_down.indexOf(all.lines[std::size_t(line)].code)), int(m_across.indexOf(words(all.lines[std::size_t(line)])))});
        // Read from row to row.
        std::vector<std::size_t> order(lines.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return m_cells[a] < m_cells[b]; });
        std::vector<int> sortedLines;
        std::vector<std::pair<int, int>> sortedCells;
        for (const std::size_t i : order) {
            sortedLines.push_back(lines[i]);
            sortedCells.push_back(m_cells[i]);
        }
        m_cells = std::move(sortedCells);
        return sortedLines;
    }

    void draw(QPainter &painter, const QRectF &room) override
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(font());
        painter.fillRect(room, look().back);
        painter.setPen(look().text);
        const QSizeF size = cellSize(room.size());
        const double head = headHeight();
        for (qsizetype i = 0; i < m_across.size(); ++i)
            drawHead(painter, QRectF(room.left() + side() + double(i) * size.width(), room.top(), size.width(), head), shown(m_across[i]));
        for (qsizetype i = 0; i < m_down.size(); ++i)
            painter.drawText(QRectF(room.left() + 4, room.top() + head + double(i) * size.height(), side() - 8, size.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, m_down[i]);
        painter.setPen(look().line);
        for (qsizetype row = 0; row < m_down.size(); ++row)
            for (qsizetype column = 0; column < m_across.size(); ++column)
                painter.drawRect(cell(int(row), int(column), room));
        for (std::size_t i = 0; i < marks().size(); ++i) {
            const insight::Line &line = figure().lines[std::size_t(marks()[i])];
            const QRectF where = cell(m_cells[i].first, m_cells[i].second, room);
            const auto confirmed = qint64(valueOf(figure(), line, u"confirmed"));
            const qint64 others = sum(line) - confirmed;
            const QColor shade = look().heat(double(confirmed) / double(m_most));
            painter.fillRect(where.adjusted(1, 1, -1, -1), shade);
            painter.setPen(Look::on(shade));
            QString text = QString::number(confirmed);
            if (others > 0)
                text += u" +"_s + QString::number(others);
            painter.drawText(where, Qt::AlignCenter, text);
        }
        if (showsCurrent()) {
            painter.setPen(QPen(look().mark, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell(m_cells[std::size_t(current())].first, m_cells[std::size_t(current())].second, room));
        }
        painter.restore();
    }

    QRectF place(int mark) const override { return cell(m_cells[std::size_t(mark)].first, m_cells[std::size_t(mark)].second, QRectF(rect())); }
    void repaintMarks() override { update(); }

    // The nearest cell that way, in the row or column first.
    int beside(int mark, Qt::Key key) const override
    {
        const auto [row, column] = m_cells[std::size_t(mark)];
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const int way = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
        int best = -1;
        int least = 0;
        for (int i = 0; i < int(m_cells.size()); ++i) {
            const int along = way * (sideways ? m_cells[std::size_t(i)].second - column : m_cells[std::size_t(i)].first - row);
            const int aside = std::abs(sideways ? m_cells[std::size_t(i)].first - row : m_cells[std::size_t(i)].second - column);
            if (along <= 0)
                continue;
            const int distance = along + 100 * aside;
            if (best < 0 || distance < least) {
                best = i;
                least = distance;
            }
        }
        return best;
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        draw(painter, QRectF(rect()));
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            pressed(event->position());
    }

private:
    QString words(const insight::Line &line) const
    {
        const QString text = insight::cellText(insight::cellOf(figure(), line, m_spec.across), 0);
        if (const std::optional<base::Month> month = base::Month::parse(text))
            return month->toString(); // which sorts
        return text.isEmpty() ? u"–"_s : text;
    }
    static QString shown(const QString &across)
    {
        const std::optional<base::Month> month = base::Month::parse(across);
        return month ? month->toVietnamese().remove(3, 2) : across; // “10/26”
    }
    qint64 sum(const insight::Line &line) const
    {
        double all = 0;
        for (const DrawnColumn &column : m_spec.columns)
            all += valueOf(figure(), line, column.name);
        return qint64(all);
    }
    int rowHeight() const { return fontMetrics().height() + 6; }
    // Of more than a year's months or a dozen units: their names stand upright.
    bool isUpright() const { return m_across.size() > 12; }
    int headHeight() const
    {
        int longest = 0;
        for (const QString &name : m_across)
            longest = std::max(longest, fontMetrics().horizontalAdvance(shown(name)));
        return isUpright() ? longest + 8 : rowHeight();
    }
    void drawHead(QPainter &painter, const QRectF &room, const QString &name) const
    {
        if (!isUpright()) {
            painter.drawText(room, Qt::AlignCenter, fontMetrics().elidedText(name, Qt::ElideRight, int(room.width()) - 2));
            return;
        }
        painter.save();
        painter.translate(room.center().x(), room.bottom() - 3);
        painter.rotate(-90);
        painter.drawText(QRectF(0, -fontMetrics().height() / 2.0, room.height(), fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.restore();
    }
    double side() const { return fontMetrics().horizontalAdvance(u"III.04"_s) + 16; }
    QSizeF cellSize(const QSizeF &room) const
    {
        const double width = (room.width() - side() - 4) / std::max<qsizetype>(1, m_across.size());
        const double height = (room.height() - headHeight() - 4) / std::max<qsizetype>(1, m_down.size());
        return {std::min(width, 90.0), std::min(height, double(rowHeight()))};
    }
    QRectF cell(int row, int column, const QRectF &room) const
    {
        const QSizeF size = cellSize(room.size());
        return {room.left() + side() + column * size.width(), room.top() + headHeight() + row * size.height(), size.width(), size.height()};
    }

    ChartSpec m_spec;
    QStringList m_down;
    QStringList m_across;
    std::vector<std::pair<int, int>> m_cells; // of the marks: row and column
    qint64 m_most = 1;
};

} // namespace

Chart *makeHeatChart(const ChartSpec &spec, QWidget *parent) { return new HeatChart(spec, parent); }

} // namespace insight_ui
