#include "shell/month_stepper.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shell {

MonthStepper::MonthStepper(QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_previous(new QAction(tr("&Previous month"), this)),
      m_next(new QAction(tr("&Next month"), this))
{
    setObjectName(u"monthStepper"_s);
    m_label->setObjectName(u"monthLabel"_s);
    m_label->setAlignment(Qt::AlignCenter);
    QFont bold = m_label->font();
    bold.setBold(true);
    m_label->setFont(bold);
    m_label->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(tr("Month %1").arg(u"00/0000"_s)) + 12);
    m_previous->setObjectName(u"previousMonth"_s);
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_next->setObjectName(u"nextMonth"_s);
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(m_previous, &QAction::triggered, this, [this] { setMonth(m_month.next(-1)); });
    connect(m_next, &QAction::triggered, this, [this] { setMonth(m_month.next(1)); });

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

void MonthStepper::setMonth(base::Month month)
{
    if (month == m_month || !month.isValid())
        return;
    m_month = month;
    m_label->setText(tr("Month %1").arg(month.toVietnamese()));
    Q_EMIT monthChanged(month);
}

} // namespace shell
