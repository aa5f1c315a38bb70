// Rule sets: those there are, one of them setting by setting beside another, and what it would change.
#pragma once

#include "catalogues/catalogue_data.h"
#include "shell/dialogs.h"
#include "shell/message_bar.h"
#include "shell/store_thread.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;

namespace grid {
class View;
}

namespace catalogues_ui {

class AdoptPanel;
class RulesModel;
class SettingsModel;

class RulesTab : public QWidget {
    Q_OBJECT

public:
    RulesTab(shell::StoreThread &store, shell::Dialogs dialogs, QWidget *parent = nullptr);

    void set(const SharedCatalogues &fresh);
    void setSearch(const QString &typed);
    void setOpen(bool open); // whether it is the tab before the eyes
    bool isSettled() const;
    QList<QAction *> commands() const;

Q_SIGNALS:
    void told(shell::Tone tone, const QString &message, const QStringList &details = {});
    void failed(const base::Failure &failure);
    void settled();

private:
    QWidget *buildRight();
    QAction *add(const QString &text, const char *name, void (RulesTab::*slot)());
    void showCurrent();
    void enable();
    void copy();
    void write();
    void drop();
    void takeIn();
    void giveOut();
    // Saves a rule set and shows it.
    void save(const rating::RuleSet &rules, const QString &action, const QString &done);

    shell::StoreThread &m_store;
    shell::Dialogs m_dialogs;
    RulesModel *m_rules;
    SettingsModel *m_settings;
    grid::View *m_rulesView;
    grid::View *m_settingsView;
    AdoptPanel *m_adopt;
    QComboBox *m_other;
    QCheckBox *m_onlyDifferent;
    QLabel *m_draftState;
    QAction *m_copy;
    QAction *m_write;
    QAction *m_drop;
    QAction *m_takeIn;
    QAction *m_giveOut;
    QString m_wanted; // shown once it has been read
    bool m_open = false;
};

} // namespace catalogues_ui
