#include "catalogues/rules_tab.h"

#include "base/failure.h"
#include "base/tr.h"
#include "catalogues/adopt_panel.h"
#include "catalogues/rules_model.h"
#include "catalogues/settings_model.h"
#include "exchange/export_file.h"
#include "grid/view.h"
#include "rating/rule_table.h"
#include "shell/offer.h"
#include "store/edit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace catalogues_ui {

RulesTab::RulesTab(shell::StoreThread &store, shell::Dialogs dialogs, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_dialogs(std::move(dialogs)),
      m_rules(new RulesModel(this)),
      m_settings(new SettingsModel(this)),
      m_rulesView(new grid::View(this)),
      m_settingsView(new grid::View(this)),
      m_adopt(new AdoptPanel(store, this)),
      m_other(new QComboBox(this)),
      m_onlyDifferent(new QCheckBox(tr("&Only what differs"), this)),
      m_draftState(new QLabel(this)),
      m_copy(add(tr("&Copy as the office's own…"), "copyRules", &RulesTab::copy)),
      m_write(add(tr("&Write the changed settings"), "writeRules", &RulesTab::write)),
      m_drop(add(tr("&Give up the changes"), "dropRules", &RulesTab::drop)),
      m_takeIn(add(tr("Rule set from a &file…"), "takeInRules", &RulesTab::takeIn)),
      m_giveOut(add(tr("&Save the rule set as a file…"), "giveOutRules", &RulesTab::giveOut))
{
    m_rulesView->setObjectName(u"ruleSets"_s);
    m_rulesView->setAccessibleName(tr("Rule sets"));
    m_rulesView->setGrid(m_rules, u"catalogue/rules"_s);
    m_settingsView->setObjectName(u"ruleSettings"_s);
    m_settingsView->setAccessibleName(tr("Settings of the rule set"));
    m_settingsView->setGrid(m_settings, u"catalogue/settings"_s);
    m_other->setObjectName(u"compareWith"_s);
    m_other->setAccessibleName(tr("Compare with"));
    m_onlyDifferent->setObjectName(u"onlyDifferent"_s);
    m_draftState->setObjectName(u"draftState"_s);
    m_draftState->setWordWrap(true);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_rulesView);
    split->addWidget(buildRight());
    split->addWidget(m_adopt);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 4);
    split->setStretchFactor(2, 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    all->addWidget(split);
    setFocusProxy(m_rulesView);
    connect(m_rulesView, &grid::View::currentRowChanged, this, &RulesTab::showCurrent);
    connect(m_other, &QComboBox::currentIndexChanged, this, &RulesTab::showCurrent);
    connect(m_onlyDifferent, &QCheckBox::toggled, m_settings, &SettingsModel::showDifferent);
    connect(m_settings, &SettingsModel::draftChanged, this, &RulesTab::enable);
    for (grid::View *view : {m_rulesView, m_settingsView})
        connect(view, &grid::View::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
    connect(m_adopt, &AdoptPanel::told, this, &RulesTab::told);
    connect(m_adopt, &AdoptPanel::failed, this, &RulesTab::failed);
    connect(m_adopt, &AdoptPanel::settled, this, &RulesTab::settled);
    enable();
}

QAction *RulesTab::add(const QString &text, const char *name, void (RulesTab::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget *RulesTab::buildRight()
{
    auto *right = new QWidget(this);
    auto *beside = new QLabel(tr("Compare &with:"), right);
    beside->setBuddy(m_other);
    auto *row = new QHBoxLayout;
    row->addWidget(beside);
    row->addWidget(m_other, 1);
    row->addWidget(m_onlyDifferent);
    row->addStretch(1);
    for (QAction *action : {m_copy, m_write, m_drop}) {
        auto *button = new QToolButton(right);
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(row);
    column->addWidget(m_draftState);
    column->addWidget(m_settingsView, 1);
    return right;
}

void RulesTab::set(const SharedCatalogues &fresh)
{
    const QSignalBlocker quiet(m_rulesView); // one look at what is current, once all of it is there
    m_rules->set(fresh);
    {
        const QSignalBlocker blocker(m_other);
        const QString chosen = m_other->currentData().toString();
        m_other->clear();
        m_other->addItem(tr("nothing"), QString());
        if (fresh)
            for (const KnownRules &one : fresh->rules)
                if (one.rules)
                    m_other->addItem(one.name, one.name);
        m_other->setCurrentIndex(std::max(0, m_other->findData(chosen)));
    }
    if (fresh && !m_wanted.isEmpty() && fresh->find(m_wanted)) {
        m_rulesView->setCurrentId(fresh->find(m_wanted) - fresh->rules.data() + 1);
        m_wanted.clear();
    }
    if (!m_rulesView->currentIndex().isValid() && m_rules->rowCount() > 0)
        m_rulesView->setCurrentIndex(m_rules->index(0, RulesModel::Name));
    showCurrent();
}

QList<QAction *> RulesTab::commands() const { return QList<QAction *>{m_copy, m_write, m_drop, m_takeIn, m_giveOut} + m_adopt->commands(); }

void RulesTab::setSearch(const QString &typed) { m_settings->setSearch(typed); }

void RulesTab::setOpen(bool open)
{
    m_open = open;
    for (QAction *action : commands())
        action->setVisible(open);
    enable();
}

bool RulesTab::isSettled() const { return m_adopt->isSettled(); }

void RulesTab::showCurrent()
{
    const KnownRules *current = m_rules->of(m_rulesView->currentId());
    const QString name = current ? current->name : QString();
    m_settings->set(m_rules->catalogues(), name, m_other->currentData().toString());
    m_adopt->set(m_rules->catalogues(), name);
    enable();
}

void RulesTab::enable()
{
    const KnownRules *current = m_rules->of(m_rulesView->currentId());
    const QString why = whyNot(m_rules->catalogues().get(), rights::Action::AdoptRules);
    const QString none = tr("Choose a rule set that can be read.");
    const bool readable = current && current->rules;
    shell::offer(m_copy, m_open && readable && why.isEmpty(), readable ? why : none);
    shell::offer(m_giveOut, m_open && readable, none);
    shell::offer(m_takeIn, m_open && why.isEmpty(), why);
    const bool draft = m_settings->hasDraft();
    const rating::RuleReading reading = draft ? m_settings->drafted() : rating::RuleReading();
    shell::offer(m_write, m_open && draft && reading.errors.isEmpty(),
                 draft ? m_settings->whyNot(reading.errors).join(u'\n') : tr("No setting has been changed."));
    shell::offer(m_drop, m_open && draft, tr("No setting has been changed."));
    m_draftState->setVisible(draft || !m_other->currentData().toString().isEmpty());
    m_draftState->setText(!draft                     ? tr("%1 settings differ.").arg(m_settings->different())
                          : reading.errors.isEmpty() ? tr("The changed settings make sense together. They are not written yet.")
                                                     : u"✗ "_s + m_settings->whyNot(reading.errors).join(u'\n'));
    m_adopt->setUnwritten(draft);
}

void RulesTab::save(const rating::RuleSet &rules, const QString &action, const QString &done)
{
    if (!m_rules->catalogues()) // the session has ended while something was asked
        return;
    m_wanted = rules.name;
    const rights::Caller caller = m_rules->catalogues()->caller;
    shell::whenDone(
        m_store.post([caller, rules, action](store::Database &database) {
            store::Edit edit(database, caller.actor(), action);
            rating::saveRules(edit, caller, rules);
            edit.commit();
        }),
        this,
        [this, done, name = rules.name] {
            m_settings->dropDraft(name);
            Q_EMIT told(shell::Tone::Info, done);
        },
        [this](const base::Failure &failure) { Q_EMIT failed(failure); });
}

void RulesTab::copy()
{
    const SharedCatalogues held = m_rules->catalogues(); // over the question others may be read, or the session end
    const KnownRules *current = m_rules->of(m_rulesView->currentId());
    const std::optional<QString> name =
        m_dialogs.text(this, tr("Copy the rule set"), tr("Name of the copy (small letters, digits, hyphens):"), current->name + u"-rieng"_s);
    if (!name || name->trimmed().isEmpty() || !m_rules->catalogues())
        return;
    rating::RuleSet copied = *current->rules;
    copied.name = name->trimmed();
    if (m_rules->catalogues()->find(copied.name)) {
        Q_EMIT told(shell::Tone::Warning, tr("There is a rule set %1 already. Give the copy another name.").arg(copied.name));
        return;
    }
    save(copied, tr("Copy of the rule set %1").arg(current->name),
         tr("%1 is a copy of %2. Change its settings, see what it would change, then adopt it.").arg(copied.name, current->name));
}

void RulesTab::write()
{
    if (const rating::RuleReading reading = m_settings->drafted(); reading.rules)
        save(*reading.rules, tr("Settings of the rule set %1").arg(reading.rules->name),
             tr("The settings of %1 are written.").arg(reading.rules->name));
}

void RulesTab::drop()
{
    if (const KnownRules *current = m_rules->of(m_rulesView->currentId()))
        m_settings->dropDraft(current->name);
}

void RulesTab::takeIn()
{
    const QString path = m_dialogs.openFile(this, tr("Rule set from a file"), QString(), tr("Rule sets (*.json)"));
    if (path.isEmpty() || !m_rules->catalogues())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT told(shell::Tone::Error, tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    const rating::RuleReading reading = rating::parseRules(file.read(1 << 20));
    if (!reading.rules) {
        Q_EMIT told(shell::Tone::Error, tr("%1 is not a valid rule set:").arg(QDir::toNativeSeparators(path)), reading.errors);
        return;
    }
    save(*reading.rules, tr("Rule set %1 from a file").arg(reading.rules->name), tr("The rule set %1 has been taken in.").arg(reading.rules->name));
}

void RulesTab::giveOut()
{
    const SharedCatalogues held = m_rules->catalogues();
    const KnownRules *current = m_rules->of(m_rulesView->currentId());
    const QString path = m_dialogs.saveFile(this, tr("Save the rule set"), current->name + u".json"_s, tr("Rule sets (*.json)"));
    if (path.isEmpty() || !m_rules->catalogues())
        return;
    try {
        exchange::ExportFile out(path);
        exchange::writeAll(out.device(), rating::toJson(*current->rules));
        out.commit();
        Q_EMIT told(shell::Tone::Info, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    } catch (const base::Failure &failure) {
        Q_EMIT failed(failure);
    }
}

} // namespace catalogues_ui
