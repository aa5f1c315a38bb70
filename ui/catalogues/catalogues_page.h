// The page “Catalogues”: the 25 manifestations, the 12 contents, the rule sets.
#pragma once

#include "catalogues/catalogue_data.h"
#include "shell/dialogs.h"
#include "shell/loader.h"
#include "shell/page.h"

class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace shell {
class EmptyState;
}

namespace catalogues_ui {

class RulesTab;
class WordingTab;

class CataloguesPage : public shell::Page {
    Q_OBJECT

public:
    CataloguesPage(shell::StoreThread &store, shell::Session &session, shell::Dialogs dialogs = shell::Dialogs::real(), QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<QAction *> commands() const override;
    bool isSettled() const override;
    void readAhead() override { m_loader.readAhead(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void sessionChanged();
    void loaded(const SharedCatalogues &fresh);
    void openTab();

    shell::Session &m_session;
    shell::Loader<SharedCatalogues> m_loader;
    WordingTab *m_indicators;
    WordingTab *m_contents;
    RulesTab *m_rules;
    QLineEdit *m_search;
    QTabWidget *m_tabs;
    QStackedWidget *m_stack;
    shell::EmptyState *m_empty;
    QAction *m_find;
    QAction *m_retry;
};

} // namespace catalogues_ui
