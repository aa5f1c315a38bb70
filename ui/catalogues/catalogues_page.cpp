#include "catalogues/catalogues_page.h"

#include "base/failure.h"
#include "catalogues/rules_tab.h"
#include "catalogues/wording_tab.h"
#include "shell/empty_state.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace catalogues_ui {

CataloguesPage::CataloguesPage(shell::StoreThread &store, shell::Session &session, shell::Dialogs dialogs, QWidget *parent)
    : Page(parent),
      m_session(session),
      m_loader(store, session, this),
      m_indicators(new WordingTab(Catalogue::Indicators, store, this)),
      m_contents(new WordingTab(Catalogue::Contents, store, this)),
      m_rules(new RulesTab(store, std::move(dialogs), this)),
      m_search(new QLineEdit(this)),
      m_tabs(new QTabWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new shell::EmptyState(this)),
      m_find(new QAction(tr("&Search"), this)),
      m_retry(new QAction(tr("Try again"), this))
{
    setObjectName(u"cataloguesPage"_s);
    m_search->setObjectName(u"searchCatalogue"_s);
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setPlaceholderText(tr("Search code or words (no accents needed)"));
    m_search->setClearButtonEnabled(true);
    m_tabs->setObjectName(u"catalogueTabs"_s);
    m_tabs->addTab(m_indicators, tr("25 manifestations"));
    m_tabs->addTab(m_contents, tr("12 contents"));
    m_tabs->addTab(m_rules, tr("Rule sets"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 8, 10, 6);
    all->addWidget(m_search);
    all->addWidget(m_stack, 1);
    m_find->setObjectName(u"findCatalogue"_s);
    m_find->setShortcut(QKeySequence::Find);
    m_retry->setObjectName(u"retryCatalogues"_s);
    for (QAction *action : commands())
        addAction(action);
    const auto read = [] { return &loadCatalogues; };
    m_loader.again = read;
    m_loader.done = [this](const SharedCatalogues &fresh) { loaded(fresh); };
    m_loader.failed = [this](const base::Failure &failure) {
        m_empty->set(tr("The catalogues could not be read"), failure.message(), {m_retry});
        m_stack->setCurrentWidget(m_empty);
        Q_EMIT settled();
    };
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_retry, &QAction::triggered, this, [this] { m_loader.load(&loadCatalogues); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_indicators->setSearch(typed);
        m_contents->setSearch(typed);
        m_rules->setSearch(typed);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &CataloguesPage::openTab);
    for (WordingTab *tab : {m_indicators, m_contents}) {
        connect(tab, &WordingTab::told, this, &CataloguesPage::told);
        connect(tab, &WordingTab::failed, this, &CataloguesPage::failed);
    }
    connect(m_rules, &RulesTab::told, this, &CataloguesPage::told);
    connect(m_rules, &RulesTab::failed, this, &CataloguesPage::failed);
    connect(m_rules, &RulesTab::settled, this, &CataloguesPage::settled);
    connect(&session, &shell::Session::changed, this, &CataloguesPage::sessionChanged);
    openTab();
    sessionChanged();
}

QString CataloguesPage::key() const { return u"catalogues"_s; }

QString CataloguesPage::title() const { return tr("Catalogues", "page and menu"); }

QList<QAction *> CataloguesPage::commands() const { return m_indicators->commands() + m_contents->commands() + m_rules->commands() + QList{m_find}; }

bool CataloguesPage::isSettled() const { return !m_loader.isLoading() && m_rules->isSettled(); }

void CataloguesPage::openTab()
{
    m_indicators->setOpen(m_tabs->currentWidget() == m_indicators);
    m_contents->setOpen(m_tabs->currentWidget() == m_contents);
    m_rules->setOpen(m_tabs->currentWidget() == m_rules);
}

void CataloguesPage::sessionChanged()
{
    m_loader.stop();
    m_indicators->set(nullptr);
    m_contents->set(nullptr);
    m_rules->set(nullptr);
    m_empty->set(m_session.isIn() ? tr("Reading the catalogues…") : QString(), QString());
    m_stack->setCurrentWidget(m_empty);
    if (m_session.isIn())
        m_loader.begin(&loadCatalogues);
}

void CataloguesPage::loaded(const SharedCatalogues &fresh)
{
    m_indicators->set(fresh);
    m_contents->set(fresh);
    m_rules->set(fresh);
    m_stack->setCurrentWidget(m_tabs);
    Q_EMIT settled();
}

void CataloguesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_loader.refresh();
}

} // namespace catalogues_ui
