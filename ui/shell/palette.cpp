#include "shell/palette.h"

#include "base/text.h"
#include "shell/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

Palette::Palette(QMenuBar *menus, QWidget *window) : QFrame(window), m_menus(menus), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"palette"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setPlaceholderText(tr("Command or name (no accents needed)"));
    m_line->setAccessibleName(tr("Command or name"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 8, 8, 8);
    all->addWidget(m_line);
    all->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::offer);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::choose);
    hide();
}

void Palette::setPeople(std::vector<FoundPerson> people)
{
    m_people.clear();
    for (FoundPerson &person : people) {
        const QString key = base::folded(person.label);
        m_people.push_back({std::move(person.label), key, {}, {}, {}, person.cadre});
    }
    if (isVisible())
        offer();
}

void Palette::open()
{
    m_before = QApplication::focusWidget();
    gather();
    m_line->clear();
    offer();
    const QWidget *window = parentWidget();
    const int wide = std::min(window->width() - 40, 90 * fontMetrics().averageCharWidth());
    setGeometry((window->width() - wide) / 2, m_menus->height() + 8, wide, std::min(window->height() - 80, 22 * fontMetrics().height()));
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

void Palette::leave()
{
    hide();
    m_before = nullptr;
    m_people.clear();
    m_offered.clear();
    m_list->clear();
}

// Menus as they stand now, with what they are called on the way. The menus of pages that are not shown are hidden, and yet their commands are found.
void Palette::gather()
{
    m_commands.clear();
    std::vector<Entry> elsewhere;
    const auto isOfPage = [](const QAction *action) { return action->menu() && action->menu()->property("ofPage").toBool(); };
    const QList<QAction *> top = m_menus->actions();
    const bool pages = std::any_of(top.begin(), top.end(), [&](const QAction *action) { return isOfPage(action) && action->isVisible(); });
    const std::function<void(const QList<QAction *> &, const QString &, const QString &)> walk = [&](const QList<QAction *> &actions,
                                                                                                     const QString &path, const QString &page) {
        for (QAction *action : actions) {
            const bool hidden = pages && isOfPage(action) && !action->isVisible();
            if (action->isSeparator() || (!action->isVisible() && !hidden) || action->text().isEmpty())
                continue;
            const QString text = path.isEmpty() ? plainText(*action) : path + u" › "_s + plainText(*action);
            if (QMenu *menu = action->menu()) {
                Q_EMIT menu->aboutToShow(); // some are filled only then
                walk(menu->actions(), text, hidden ? menu->objectName().chopped(int(sizeof "Menu") - 1) : page);
            } else {
                (page.isEmpty() ? m_commands : elsewhere).push_back({text, base::folded(text), keysText(*action), action, page, 0});
            }
        }
    };
    walk(top, {}, {});
    m_commands.insert(m_commands.end(), elsewhere.begin(), elsewhere.end());
}

void Palette::offer()
{
    const QStringList words = base::folded(m_line->text()).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    m_offered.clear();
    const auto add = [&](const Entry &entry) {
        QString text = entry.text;
        if (!entry.keys.isEmpty())
            text += u"   ("_s + entry.keys + u')';
        auto *item = new QListWidgetItem(text, m_list);
        if (entry.action && !entry.action->isEnabled() && entry.page.isEmpty()) { // still to be found, with the reason
            item->setText(text + u" – "_s + entry.action->toolTip());
            item->setToolTip(item->text()); // however long it is
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        }
        m_offered.push_back(entry);
    };
    for (const Entry &entry : m_commands)
        if (base::foundIn(entry.key, words))
            add(entry);
    constexpr std::size_t most = 60; // names; typing more finds the others
    for (const Entry &entry : m_people)
        if (!words.isEmpty() && base::foundIn(entry.key, words) && m_offered.size() < m_commands.size() + most)
            add(entry);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            break;
        }
}

void Palette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_offered.size()) || !(m_list->item(row)->flags() & Qt::ItemIsEnabled))
        return;
    const Entry entry = m_offered[std::size_t(row)];
    hide();
    if (m_before && entry.page.isEmpty())
        m_before->setFocus(Qt::PopupFocusReason); // some commands are of whoever has the keyboard
    if (entry.action && !entry.page.isEmpty())
        Q_EMIT commandElsewhere(entry.page, entry.action);
    else if (entry.action)
        entry.action->trigger();
    else if (entry.person)
        Q_EMIT personChosen(entry.person);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        hide();
        if (m_before)
            m_before->setFocus(Qt::PopupFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

} // namespace shell
