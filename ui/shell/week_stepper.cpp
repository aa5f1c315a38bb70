#include "shell/week_stepper.h"

#include "base/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shell {

WeekStepper::WeekStepper(QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_previous(new QAction(tr("&Previous week"), this)),
      m_next(new QAction(tr("&Next week"), this))
{
    setObjectName(u"weekStepper"_s);
    m_label->setObjectName(u"weekLabel"_s);
    m_label->setAlignment(Qt::AlignCenter);
    QFont bold = m_label->font();
    bold.setBold(true);
    m_label->setFont(bold);
    m_previous->setObjectName(u"previousWeek"_s);
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_next->setObjectName(u"nextWeek"_s);
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(m_previous, &QAction::triggered, this, [this] { setWeek(m_week.next(-1)); });
    connect(m_next, &QAction::triggered, this, [this] { setWeek(m_week.next(1)); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto button = [&](QAction *action, Qt::ArrowType arrow) {
        auto *b = new QToolButton(this);
        b->setObjectName(action->objectName() + u"Button"_s);
        b->setArrowType(arrow);
        b->setAccessibleName(action->text().remove(u'&'));
        b->setToolTip(action->toolTip() + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
        b->setFocusPolicy(Qt::StrongFocus);
        connect(b, &QToolButton::clicked, action, &QAction::trigger);
        return b;
    };
    row->addWidget(button(m_previous, Qt::LeftArrow));
    row->addWidget(m_label);
    row->addWidget(button(m_next, Qt::RightArrow));
}

void WeekStepper::setWeek(base::Week week)
{
    if (week == m_week || !week.isValid())
        return;
    m_week = week;
    m_label->setText(tr("Week %1: %2 – %3").arg(week.number()).arg(week.monday().toString(u"dd/MM"_s), base::dateText(week.sunday())));
    Q_EMIT weekChanged(week);
}

} // namespace shell
