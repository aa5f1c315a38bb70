#include "shell/keys_page.h"

#include "base/tr.h"
#include "shell/keys_edit.h"
#include "shell/keys_model.h"
#include "shell/settings.h"
#include "shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

KeysPage::KeysPage(const QMenuBar &menus, QWidget *parent)
    : QWidget(parent),
      m_menus(menus),
      m_model(new KeysModel(menuCommands(menus), this)),
      m_search(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_edit(new KeysEdit(this)),
      m_note(new QLabel(this)),
      m_take(new QPushButton(Tr::tr("&Take them from there"), this)),
      m_none(new QPushButton(Tr::tr("&No keys"), this)),
      m_reset(new QPushButton(Tr::tr("&Usual keys"), this)),
      m_resetAll(new QPushButton(Tr::tr("Usual keys for &all"), this))
{
    setObjectName(u"settings-keys"_s);
    auto *about = new QLabel(settingsPages().back().explanation, this);
    about->setWordWrap(true);
    QPalette quiet = about->palette();
    quiet.setColor(QPalette::WindowText, coloursOf(quiet).quiet);
    about->setPalette(quiet);
    m_search->setObjectName(u"searchKeys"_s);
    m_search->setPlaceholderText(Tr::tr("Command or keys (no accents needed)"));
    m_search->setAccessibleName(Tr::tr("Search among the commands"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"keysTable"_s);
    m_table->setAccessibleName(Tr::tr("Commands and their keys"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, 26 * fontMetrics().averageCharWidth());
    m_edit->setObjectName(u"pressKeys"_s);
    m_edit->setAccessibleName(Tr::tr("Press the new keys"));
    m_note->setObjectName(u"keysNote"_s);
    m_note->setWordWrap(true);
    m_take->setObjectName(u"takeKeys"_s);
    m_none->setObjectName(u"noKeys"_s);
    m_reset->setObjectName(u"resetKeys"_s);
    m_resetAll->setObjectName(u"resetAllKeys"_s);
    for (QPushButton *button : {m_take, m_none, m_reset, m_resetAll})
        button->setAutoDefault(false);
    m_take->hide();

    auto *keys = new QLabel(Tr::tr("New &keys:"), this);
    keys->setBuddy(m_edit);
    auto *row = new QHBoxLayout;
    row->addWidget(keys);
    row->addWidget(m_edit, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    auto *told = new QHBoxLayout;
    told->addWidget(m_note, 1);
    told->addWidget(m_take);
    auto *all = new QVBoxLayout(this);
    all->addWidget(about);
    all->addWidget(m_search);
    all->addWidget(m_table, 1);
    all->addLayout(row);
    all->addLayout(told);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setSearch(typed);
        m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPage::showCurrent);
    connect(m_edit, &KeysEdit::pressed, this, &KeysPage::press);
    connect(m_take, &QPushButton::clicked, this, &KeysPage::take);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_edit->clear();
        press({});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const Command *command = m_model->command(m_table->currentIndex().row())) {
            // Another command may have got the usual keys meanwhile.
            for (const QKeySequence &usual : command->usual)
                if (const Command *other = holder(m_model->commands(), command->name, usual)) {
                    say(Tr::tr("%1 is “%2” now. Give that command other keys first.").arg(usual.toString(QKeySequence::NativeText), other->text),
                        true);
                    return;
                }
            forgetKeys(command->name);
            refresh();
        }
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        forgetAllKeys();
        refresh();
    });
    m_table->selectRow(0);
}

void KeysPage::say(const QString &text, bool refused)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, refused ? coloursOf(colours).errorText : coloursOf(colours).quiet);
    m_note->setPalette(colours);
    m_note->setText(refused ? u"⚠ "_s + text : text);
    m_edit->setAccessibleDescription(text);
    m_take->hide();
    m_holder.clear();
}

void KeysPage::showCurrent()
{
    const Command *command = m_model->command(m_table->currentIndex().row());
    m_edit->setKeySequence(command ? command->keys.value(0) : QKeySequence());
    for (QWidget *each : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_reset)})
        each->setEnabled(command);
    m_reset->setEnabled(command && command->keys != command->usual);
    say(command ? QString() : Tr::tr("No command is called so."), false);
}

void KeysPage::press(const QKeySequence &pressed)
{
    const Command *command = m_model->command(m_table->currentIndex().row());
    if (!command)
        return;
    if (const QString why = whyNotKeys(pressed); !why.isEmpty()) {
        say(why, true);
        return;
    }
    if (const Command *other = holder(m_model->commands(), command->name, pressed)) {
        say(Tr::tr("%1 is “%2” already, so nothing was changed. Press other keys, or take these from there.")
                .arg(pressed.toString(QKeySequence::NativeText), other->text),
            true);
        m_holder = other->name;
        m_take->setVisible(!m_holder.isEmpty());
        return;
    }
    chooseKeys(command->name, command->usual, pressed);
    refresh();
    say(pressed.isEmpty() ? Tr::tr("The command has no keys now.") : Tr::tr("The command has these keys now."), false);
}

void KeysPage::take()
{
    const auto &all = m_model->commands();
    const auto other = std::find_if(all.begin(), all.end(), [this](const Command &each) { return each.name == m_holder; });
    if (other == all.end())
        return;
    chooseKeys(other->name, other->usual, {});
    m_model->refresh(menuCommands(m_menus));
    press(m_edit->keySequence());
    m_edit->setFocus(Qt::OtherFocusReason);
}

void KeysPage::refresh()
{
    m_model->refresh(menuCommands(m_menus));
    showCurrent();
}

} // namespace shell
