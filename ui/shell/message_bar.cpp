#include "shell/message_bar.h"

#include "base/failure.h"
#include "shell/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_label(new QLabel(this)),
      m_more(new QToolButton(this)),
      m_details(new QPlainTextEdit(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_label->setObjectName(u"messageText"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setObjectName(u"messageMore"_s);
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMaximumHeight(8 * fontMetrics().lineSpacing());
    m_details->hide();
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);

    auto *close = new QToolButton(this);
    close->setObjectName(u"messageClose"_s);
    close->setText(tr("Dismiss", "hide a message that was read"));
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);

    auto *row = new QHBoxLayout;
    row->addWidget(m_label, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 6, 8, 6);
    all->addLayout(row);
    all->addWidget(m_details);
    hide();
}

void MessageBar::show(Tone tone, const QString &message, const QStringList &details)
{
    m_tone = tone;
    m_message = message;
    // A word says what the colour says.
    const QString prefix = tone == Tone::Error ? tr("Error: %1") : tone == Tone::Warning ? tr("Note: %1") : u"%1"_s;
    m_label->setText(prefix.arg(message));
    m_more->setChecked(false);
    m_more->setVisible(!details.isEmpty());
    m_details->setPlainText(details.join(u'\n'));
    paintTone();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::show(const base::Failure &failure) { show(Tone::Error, failure.message(), failure.details()); }

void MessageBar::clear()
{
    m_message.clear();
    m_label->clear();
    m_details->clear();
    hide();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Of the program's palette, not of this widget's own, which paintTone() changes.
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintTone();
}

void MessageBar::paintTone()
{
    QPalette palette = parentWidget() ? parentWidget()->palette() : QPalette();
    const Colours &colours = coloursOf(palette);
    palette.setColor(QPalette::Window, m_tone == Tone::Error ? colours.errorBack : m_tone == Tone::Warning ? colours.warnBack : colours.infoBack);
    setPalette(palette);
}

} // namespace shell
