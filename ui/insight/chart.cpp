#include "insight/chart.h"

#include "base/tr.h"
#include "insight/report.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace insight_ui {

Chart::Chart(QWidget *parent) : QWidget(parent) { setFocusPolicy(Qt::StrongFocus); }

void Chart::set(SharedFigure figure, const Look &look)
{
    const QString code = m_figure && currentLine() >= 0 ? m_figure->lines[std::size_t(currentLine())].code : QString();
    m_figure = std::move(figure);
    m_look = look;
    rebuild();
    // The same unit or person stays current from one month to the next.
    m_current = m_marks.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        if (!code.isEmpty() && m_figure->lines[std::size_t(m_marks[i])].code == code) {
            m_current = int(i);
            break;
        }
    setAccessibleName(m_figure->title);
    Q_EMIT currentChanged();
}

void Chart::setLook(const Look &look)
{
    m_look = look;
    if (m_figure)
        rebuild();
}

void Chart::rebuild()
{
    m_marks = build();
    updateGeometry();
    repaintMarks();
}

QString Chart::leftOut() const
{
    const int left = m_figure ? int(m_figure->lines.size()) - int(m_marks.size()) : 0;
    return left > 0 ? Tr::tr("… and %n more: see the table", "lines that a chart has no room for", left) : QString();
}

void Chart::setCurrent(int place)
{
    if (place == m_current || place < 0 || place >= int(m_marks.size()))
        return;
    m_current = place;
    repaintMarks();
    Q_EMIT currentChanged();
}

void Chart::paint(QPainter &painter, const QRectF &room)
{
    m_painting = true;
    draw(painter, room);
    m_painting = false;
}

int Chart::beside(int mark, Qt::Key key) const
{
    const int next = mark + (key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1);
    return next < int(m_marks.size()) ? next : -1;
}

void Chart::pressed(QPointF at)
{
    setFocus(Qt::MouseFocusReason);
    for (int i = 0; i < int(m_marks.size()); ++i)
        if (place(i).contains(at)) {
            setCurrent(i);
            Q_EMIT opened(m_marks[std::size_t(i)]);
            return;
        }
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const auto key = Qt::Key(event->key());
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_current >= 0)
            setCurrent(beside(m_current, key));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_marks.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentLine() >= 0)
            Q_EMIT opened(currentLine());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    repaintMarks();
    Q_EMIT currentChanged();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    repaintMarks();
}

bool Chart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_figure) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int i = 0; i < int(m_marks.size()); ++i)
            if (place(i).contains(QPointF(help->pos()))) {
                QToolTip::showText(help->globalPos(), lineWords(*m_figure, m_marks[std::size_t(i)]), this);
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

QString lineWords(const insight::Figure &figure, int line)
{
    const insight::Line &one = figure.lines[std::size_t(line)];
    // Codes of rules and groups are for machines; those of units and people are read beside their names.
    QString words = insight::codeShown(one);
    if (!one.label.isEmpty())
        words += (words.isEmpty() ? QString() : u" "_s) + one.label;
    QStringList values;
    for (std::size_t i = 0; i < figure.columns.size(); ++i)
        if (const QString text = insight::cellText(one.cells[i], figure.columns[i].decimals); !text.isEmpty())
            values << figure.columns[i].heading + u": "_s + text;
    return values.isEmpty() ? words : words + u" — "_s + values.join(u"; "_s);
}

double valueOf(const insight::Figure &figure, const insight::Line &line, QStringView column)
{
    for (std::size_t i = 0; i < figure.columns.size(); ++i)
        if (figure.columns[i].name == column)
            if (const auto *number = std::get_if<qint64>(&line.cells[i]))
                return double(*number) / std::pow(10.0, figure.columns[i].decimals);
    return 0;
}

QString axisName(const insight::Line &line)
{
    constexpr qsizetype most = 24;
    QString name = line.code.isEmpty() || line.subject.table == u"cadre" || line.subject.table.isEmpty() ? line.label : line.code;
    if (name.isEmpty())
        name = line.code;
    return name.size() <= most ? name : name.left(most - 1) + u'…';
}

} // namespace insight_ui
