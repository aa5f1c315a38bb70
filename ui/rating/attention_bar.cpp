#include "rating/attention_bar.h"

#include "shell/flow_layout.h"

#include <QAction>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating_ui {

AttentionBar::AttentionBar(QWidget *parent)
    : QWidget(parent),
      m_row(new shell::FlowLayout(this)),
      m_late(new QAction(tr("Sheets that are &late, step by step"), this)),
      m_over(new QAction(tr("People over the &cap"), this)),
      m_petitions(new QAction(tr("Open &petitions"), this))
{
    setObjectName(u"attentionBar"_s);
    m_row->setSpacing(6);
    const auto call = [this](QAction *action, const char *name, Qt::Key key, Attention::Kind kind) {
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(QKeySequence(Qt::CTRL | key));
        connect(action, &QAction::triggered, this, [this, kind] { next(kind); });
    };
    call(m_late, "showLate", Qt::Key_6, Attention::Kind::Late);
    call(m_over, "showOverCap", Qt::Key_7, Attention::Kind::OverCap);
    call(m_petitions, "showPetitions", Qt::Key_8, Attention::Kind::Petition);
    build();
}

void AttentionBar::set(std::vector<Waiting> waiting)
{
    m_waiting = std::move(waiting);
    const auto same = [this](const Waiting &each) { return each.attention == m_chosen; };
    if (m_chosen && std::none_of(m_waiting.begin(), m_waiting.end(), same))
        m_waiting.push_back({*m_chosen, 0}); // all of it is done: it is said, and left by hand
    build();
}

void AttentionBar::clear() { choose(std::nullopt); }

void AttentionBar::choose(const std::optional<Attention> &attention)
{
    if (m_chosen == attention)
        return;
    m_chosen = attention;
    build();
    Q_EMIT chosenChanged();
}

void AttentionBar::next(Attention::Kind kind)
{
    bool passed = !m_chosen || m_chosen->kind != kind;
    for (const Waiting &each : m_waiting) {
        if (each.attention.kind != kind)
            continue;
        if (passed) {
            choose(each.attention);
            return;
        }
        passed = each.attention == m_chosen;
    }
    choose(std::nullopt);
}

void AttentionBar::build()
{
    // The same buttons with other words, so that the keyboard stays where it is.
    QList<QToolButton *> buttons = findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    while (buttons.size() < qsizetype(m_waiting.size())) {
        auto *button = new QToolButton(this);
        const qsizetype place = buttons.size();
        button->setObjectName(u"waiting%1"_s.arg(place));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this,
                [this, place](bool pressed) { choose(pressed ? std::optional(m_waiting[std::size_t(place)].attention) : std::nullopt); });
        m_row->addWidget(button);
        buttons << button;
    }
    bool has[3] = {false, false, false};
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const bool used = i < qsizetype(m_waiting.size());
        buttons[i]->setVisible(used);
        if (!used)
            continue;
        const Waiting &waiting = m_waiting[std::size_t(i)];
        const bool pressed = waiting.attention == m_chosen;
        const QAction *key = actions()[qsizetype(waiting.attention.kind)];
        has[std::size_t(waiting.attention.kind)] = true;
        buttons[i]->setText((pressed ? u"✓ "_s : QString()) + text(waiting));
        buttons[i]->setChecked(pressed);
        buttons[i]->setToolTip(tr("Shows only these, and everyone when pressed again (%1)").arg(key->shortcut().toString(QKeySequence::NativeText)));
    }
    for (qsizetype i = 0; i < 3; ++i)
        actions()[i]->setEnabled(has[i]);
    setVisible(!m_waiting.empty());
}

} // namespace rating_ui
