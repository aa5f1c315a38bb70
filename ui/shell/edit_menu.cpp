#include "shell/edit_menu.h"

#include "base/tr.h"
#include "shell/message_bar.h"
#include "shell/palette.h"
#include "shell/session.h"
#include "shell/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

// Where commands are chosen, for whoever had the keyboard before.
bool leadsToCommands(const QWidget *focus)
{
    for (; focus; focus = focus->parentWidget())
        if (qobject_cast<const QMenu *>(focus) || qobject_cast<const QMenuBar *>(focus) || qobject_cast<const Palette *>(focus))
            return true;
    return false;
}

} // namespace

EditMenu::EditMenu(StoreThread &store, Session &session, MessageBar &messages, QWidget *window)
    : QObject(window),
      m_store(store),
      m_session(session),
      m_messages(messages),
      m_menu(new QMenu(tr("&Edit"), window)),
      m_undo(new QAction(this)),
      m_redo(new QAction(this))
{
    m_menu->setObjectName(u"editMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setObjectName(u"redo"_s);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_menu->addAction(m_undo);
    m_menu->addAction(m_redo);
    m_menu->addSeparator();
    // The keys belong to the grids themselves; here they are only told.
    addProxy(u"copy"_s, tr("&Copy"), u"Ctrl+C"_s);
    addProxy(u"copyWithHeaders"_s, tr("Copy with &headings"), u"Ctrl+Shift+C"_s);
    addProxy(u"paste"_s, tr("&Paste"), u"Ctrl+V"_s);
    m_menu->addSeparator();
    addProxy(u"fillDown"_s, tr("Fill &down"), u"Ctrl+D"_s);
    addProxy(u"enterToday"_s, tr("&Today's date"), u"Ctrl+;"_s);
    addProxy(u"clearCells"_s, tr("C&lear cells"), u"Del"_s);
    m_menu->addSeparator();
    addProxy(u"filterRow"_s, tr("&Filter row"), u"Ctrl+Shift+L"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &EditMenu::prepare);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now)
            prepare();
    });
    connect(m_undo, &QAction::triggered, this, [this] {
        if (const UndoStep *step = m_log.undo())
            reverse(*step, false);
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        if (const UndoStep *step = m_log.redo())
            reverse(*step, true);
    });
    connect(&store, &StoreThread::committed, this, [this] { readLog(); });
    connect(&session, &Session::changed, this, [this] {
        m_log.clear();
        m_from = 0;
        ++m_generation;
        setBusy(false);
        if (m_session.isIn())
            readLog();
    });
    show();
}

void EditMenu::addProxy(const QString &name, const QString &text, const QString &keys)
{
    QAction *shown = m_menu->addAction(text);
    shown->setObjectName(u"edit-"_s + name);
    tellKeys(*shown, u"edit/"_s + name, {QKeySequence(keys, QKeySequence::PortableText)});
    connect(shown, &QAction::triggered, this, [this, name] {
        if (QAction *action = meant(name))
            action->trigger();
    });
    m_proxies.push_back({shown, name});
}

QAction *EditMenu::meant(const QString &name) const
{
    for (QWidget *widget = m_focus; widget; widget = widget->parentWidget())
        for (QAction *action : widget->actions())
            if (action->objectName() == name)
                return action;
    return nullptr;
}

void EditMenu::prepare()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && !leadsToCommands(focus))
        m_focus = focus;
    for (const Proxy &proxy : m_proxies) {
        const QAction *action = meant(proxy.name);
        proxy.shown->setEnabled(action && action->isEnabled());
        proxy.shown->setToolTip(action ? QString() : tr("This needs a table with the keyboard in it that takes it."));
    }
}

// What was committed since: the first time only how far the log had come, since what others did before is not ours to undo.
// reversed: after a step of ours, which is over once this has come through; before, the same step would be offered again.
void EditMenu::readLog(bool reversed)
{
    if (!m_session.isIn())
        return;
    using Entries = std::vector<store::AuditEntry>;
    const int number = m_generation;
    const base::Id account = m_session.caller().account;
    whenDone(
        m_store.post([from = m_from](store::Database &database) {
            Entries entries;
            if (from == 0) {
                store::AuditEntry last;
                last.seq = store::auditHead(database).seq;
                last.kind = store::EntryKind::Access;
                entries.push_back(last);
            } else {
                store::eachEntry(database, from, [&](const store::AuditEntry &entry) {
                    entries.push_back(entry);
                    return true;
                });
            }
            return entries;
        }),
        this,
        [this, number, account, reversed](const Entries &entries) {
            if (number != m_generation)
                return;
            for (const store::AuditEntry &entry : entries) {
                if (entry.seq < m_from)
                    continue; // two readings may overlap
                m_from = entry.seq + 1;
                if (entry.account == account)
                    m_log.take(entry);
            }
            setBusy(m_busy && !reversed);
        },
        [this, number, reversed](const base::Failure &) {
            if (number == m_generation)
                setBusy(m_busy && !reversed);
        });
}

void EditMenu::reverse(const UndoStep &step, bool redo)
{
    if (m_busy)
        return;
    setBusy(true);
    const QString name = (redo ? Tr::tr("Redo: %1") : Tr::tr("Undo: %1")).arg(step.action);
    const int number = m_generation;
    whenDone(
        m_store.post([caller = m_session.caller(), seq = step.seq, name](store::Database &database) {
            rights::require(caller, {}, rights::Stage::Open, rights::Action::Undo);
            store::undo(database, caller.actor(), seq, name);
        }),
        this,
        [this, number, name] {
            if (number != m_generation)
                return;
            m_messages.show(Tone::Info, name);
            readLog(true);
        },
        [this, number](const base::Failure &failure) {
            if (number == m_generation)
                setBusy(false);
            m_messages.show(failure);
        });
}

void EditMenu::setBusy(bool busy)
{
    m_busy = busy;
    show();
}

void EditMenu::show()
{
    const auto set = [&](QAction *action, const UndoStep *step, const QString &with, const QString &without) {
        action->setText(step ? with.arg(step->action) : without);
        action->setEnabled(step && !m_busy && m_session.isIn());
    };
    set(m_undo, m_log.undo(), tr("&Undo: %1"), tr("&Undo"));
    const UndoStep *stays = m_log.inTheWay();
    m_undo->setToolTip(stays ? tr("“%1” has an opposite of its own, and what was done before it stays.").arg(stays->action) : QString());
    set(m_redo, m_log.redo(), tr("&Redo: %1"), tr("&Redo"));
}

} // namespace shell
