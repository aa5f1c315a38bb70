#include "shell/rail.h"

#include "shell/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

// The chosen page is marked by a bar and bold letters, not by colour alone.
class RailButton : public QAbstractButton {
public:
    RailButton(const QString &title, QWidget *parent) : QAbstractButton(parent)
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override { return {QFontMetrics(bold()).horizontalAdvance(text()) + 36, fontMetrics().height() + 20}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QPalette &p = palette();
        if (isChecked() || underMouse())
            painter.fillRect(rect(), isChecked() ? p.color(QPalette::Window) : p.color(QPalette::Midlight));
        if (isChecked())
            painter.fillRect(QRect(0, 0, 4, height()), p.color(QPalette::Highlight));
        painter.setFont(isChecked() ? bold() : font());
        painter.setPen(p.color(QPalette::WindowText));
        painter.drawText(rect().adjusted(18, 0, -8, 0), int(Qt::AlignLeft | Qt::AlignVCenter), text());
        if (hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            focus.rect = rect().adjusted(6, 3, -4, -3);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }

private:
    QFont bold() const
    {
        QFont f = font();
        f.setBold(true);
        return f;
    }
};

} // namespace

Rail::Rail(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this)), m_buttons(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    m_buttons->setContentsMargins(0, 8, 1, 8);
    m_buttons->setSpacing(2);
    m_buttons->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::add(const QString &key, const QString &title)
{
    const int index = int(m_group->buttons().size());
    auto *button = new RailButton(title, this);
    button->setObjectName(u"rail-"_s + key);
    m_group->addButton(button, index);
    m_buttons->insertWidget(index, button);
}

void Rail::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
}

} // namespace shell
