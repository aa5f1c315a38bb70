#include "grid/filter_header.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace grid {

FilterHeader::FilterHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
}

void FilterHeader::setFilters(const QStringList &names)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    for (int section = 0; section < int(names.size()); ++section) {
        auto *line = new QLineEdit(this);
        line->setObjectName(u"filter-%1"_s.arg(section));
        line->setAccessibleName(tr("Filter: %1").arg(names[section]));
        line->setToolTip(tr("Words, =exact, = blank, <> filled, > >= < <= with a number or date"));
        line->setVisible(false);
        line->installEventFilter(this);
        connect(line, &QLineEdit::textChanged, this, [this, section](const QString &typed) { Q_EMIT filterChanged(section, typed); });
        m_lines.push_back(line);
    }
    place();
}

void FilterHeader::setFiltering(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    if (!shown)
        clear();
    updateGeometry();
    Q_EMIT geometriesChanged();
    place();
}

void FilterHeader::enter(int section)
{
    if (m_shown && section >= 0 && section < int(m_lines.size()))
        m_lines[std::size_t(section)]->setFocus(Qt::ShortcutFocusReason);
}

void FilterHeader::clear()
{
    for (QLineEdit *line : m_lines)
        line->clear();
}

int FilterHeader::lineHeight() const { return fontMetrics().height() + 8; }

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_shown)
        size.rheight() += lineHeight();
    return size;
}

void FilterHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    const int top = QHeaderView::sizeHint().height();
    for (int section = 0; section < int(m_lines.size()) && section < count(); ++section) {
        QLineEdit *line = m_lines[std::size_t(section)];
        line->setVisible(m_shown && !isSectionHidden(section));
        line->setGeometry(sectionViewportPosition(section), top, sectionSize(section), lineHeight());
    }
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QRect title = rect;
    if (m_shown)
        title.setHeight(rect.height() - lineHeight());
    QHeaderView::paintSection(painter, title, section);
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            static_cast<QLineEdit *>(watched)->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace grid
