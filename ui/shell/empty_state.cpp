#include "shell/empty_state.h"

#include "shell/mnemonics.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_box(new QWidget(this)),
      m_title(new QLabel(this)),
      m_why(new QLabel(this)),
      m_buttons(new QVBoxLayout)
{
    setObjectName(u"emptyState"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_title->setFont(large);
    m_why->setObjectName(u"emptyWhy"_s);
    auto *inside = new QVBoxLayout(m_box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    for (QLabel *label : {m_title, m_why}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        inside->addWidget(label);
    }
    inside->addLayout(m_buttons);
    auto *all = new QVBoxLayout(this);
    all->addStretch(2);
    all->addWidget(m_box, 0, Qt::AlignHCenter);
    all->addStretch(3);
}

void EmptyState::set(const QString &title, const QString &why, const QList<QAction *> &next)
{
    m_title->setText(title);
    m_why->setText(why);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QStringList texts;
    for (const QAction *action : next)
        texts << action->text();
    texts = withDistinctMnemonics(texts);
    for (QAction *action : next) {
        auto *button = new QPushButton(texts.takeFirst(), this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAutoDefault(true); // Enter presses the one that has the focus
        button->setMinimumWidth(24 * fontMetrics().averageCharWidth());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button, 0, Qt::AlignHCenter);
        button->show(); // what is not shown takes no room, and would be shown only after the room has been given out
    }
    fit();
}

// A box of a fixed size: what wraps tells no layout above how high it becomes.
void EmptyState::fit()
{
    const int width = 60 * fontMetrics().averageCharWidth();
    for (QLabel *label : {m_title, m_why}) {
        label->setVisible(!label->text().isEmpty());
        label->setFixedSize(width, std::max(0, label->heightForWidth(width)));
    }
    m_box->layout()->invalidate();
    m_box->setFixedSize(width, m_box->layout()->sizeHint().height());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace shell
