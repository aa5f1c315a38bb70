#include "rating/month_bar.h"

#include "shell/month_stepper.h"
#include "shell/theme.h"
#include "shell/unit_filter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rating_ui {

MonthBar::MonthBar(QWidget *parent)
    : QWidget(parent),
      m_stepper(new shell::MonthStepper(this)),
      m_unit(new shell::UnitFilter(u"month/unit"_s, this)),
      m_search(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_find(new QAction(tr("&Search"), this))
{
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search people"));
    m_search->setPlaceholderText(tr("Search name, code, unit (no accents needed)"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(u"count"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_stepper);
    row->addWidget(m_unit, 2);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_count);
    m_find->setObjectName(u"find"_s);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &MonthBar::searched);
    dress();
}

void MonthBar::setStatus(const QString &text) { m_count->setText(text); }

void MonthBar::clear()
{
    m_search->clear();
    m_unit->setCurrentIndex(0);
}

void MonthBar::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shell::coloursOf(quiet).quiet);
    m_count->setPalette(quiet);
}

void MonthBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace rating_ui
