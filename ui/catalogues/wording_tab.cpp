#include "catalogues/wording_tab.h"

#include "base/failure.h"
#include "catalogues/paste_panel.h"
#include "conduct/catalogue.h"
#include "grid/view.h"
#include "leadership/catalogue.h"
#include "shell/offer.h"
#include "store/edit.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace catalogues_ui {

WordingTab::WordingTab(Catalogue catalogue, shell::StoreThread &store, QWidget *parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_store(store),
      m_model(new WordingModel(catalogue, store, this)),
      m_view(new grid::View(this)),
      m_panel(new PastePanel(this)),
      m_state(new QLabel(this)),
      m_paste(new QAction(tr("&All wordings from Word…"), this)),
      m_confirm(new QAction(tr("&Compared with the official paper"), this))
{
    const bool contents = catalogue == Catalogue::Contents;
    m_view->setObjectName(contents ? u"contentWordings"_s : u"indicatorWordings"_s);
    m_view->setAccessibleName(contents ? tr("The 12 contents") : tr("The 25 manifestations"));
    m_view->setGrid(m_model, contents ? u"catalogue/contents"_s : u"catalogue/indicators"_s);
    m_state->setObjectName(contents ? u"contentsState"_s : u"indicatorsState"_s);
    m_paste->setObjectName(contents ? u"pasteContents"_s : u"pasteIndicators"_s);
    m_paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_confirm->setObjectName(contents ? u"confirmContents"_s : u"confirmIndicators"_s);
    m_confirm->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_panel->setObjectName(contents ? u"pasteContentsPanel"_s : u"pasteIndicatorsPanel"_s);
    m_panel->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    for (QAction *action : commands()) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        head->addWidget(button);
    }
    all->addLayout(head);
    all->addWidget(m_view, 3);
    all->addWidget(m_panel, 2);
    setFocusProxy(m_view);
    connect(m_paste, &QAction::triggered, this, [this] {
        m_panel->show();
        m_panel->begin(m_model->wordings());
    });
    connect(m_confirm, &QAction::triggered, this, &WordingTab::confirm);
    connect(m_panel, &PastePanel::left, this, &WordingTab::leavePaste);
    connect(m_panel, &PastePanel::wanted, this, &WordingTab::take);
    connect(m_view, &grid::View::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WordingTab::enable);
    enable();
}

void WordingTab::set(const SharedCatalogues &fresh)
{
    m_model->set(fresh);
    const std::vector<Wording> &all = m_model->wordings();
    const auto confirmed = std::count_if(all.begin(), all.end(), [](const Wording &one) { return one.confirmed; });
    m_state->setText(confirmed == std::ptrdiff_t(all.size())
                         ? u"✓ "_s + tr("All %1 have been compared with the official paper.").arg(all.size())
                         : u"⚠ "_s
                               + tr("%1 of %2 have been compared with the official paper; the others are printed with their mark.")
                                     .arg(confirmed)
                                     .arg(all.size()));
    m_state->setVisible(fresh != nullptr);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, WordingModel::Official));
    enable();
}

void WordingTab::setOpen(bool open)
{
    m_open = open;
    for (QAction *action : commands())
        action->setVisible(open);
    enable();
}

void WordingTab::enable()
{
    const QString why = whyNot(m_model->catalogues().get(), rights::Action::EditCatalogues);
    shell::offer(m_paste, m_open && why.isEmpty(), why);
    const std::vector<const Wording *> rows = m_model->of(m_view->selectedIds());
    const bool ready = std::any_of(rows.begin(), rows.end(), [](const Wording *one) { return !one->wording.isEmpty() && !one->confirmed; });
    shell::offer(m_confirm, m_open && why.isEmpty() && ready,
                 !why.isEmpty() ? why : tr("Select rows whose official wording has been entered and is not compared yet."));
}

void WordingTab::take(const QStringList &items)
{
    QStringList codes;
    for (const Wording &one : m_model->wordings())
        codes << one.code;
    const bool contents = m_catalogue == Catalogue::Contents;
    const rights::Caller caller = m_model->catalogues()->caller;
    const QString action = contents ? tr("Official wording of the 12 contents") : tr("Official wording of the 25 manifestations");
    shell::whenDone(
        m_store.post([=](store::Database &database) {
            store::Edit edit(database, caller.actor(), action);
            for (qsizetype i = 0; i < codes.size(); ++i) {
                if (contents)
                    leadership::setWording(edit, caller, codes[i].toInt(), items[i]);
                else
                    conduct::setWording(edit, caller, codes[i], items[i]);
            }
            edit.commit();
        }),
        this,
        [this, count = items.size()] {
            leavePaste();
            Q_EMIT told(shell::Tone::Info,
                        tr("%1 wordings have been entered. Compare each with the official paper, select them, and confirm.").arg(count));
        },
        [this](const base::Failure &failure) { Q_EMIT failed(failure); });
}

void WordingTab::confirm()
{
    QStringList codes;
    for (const Wording *one : m_model->of(m_view->selectedIds()))
        if (!one->wording.isEmpty() && !one->confirmed)
            codes << one->code;
    const bool contents = m_catalogue == Catalogue::Contents;
    const rights::Caller caller = m_model->catalogues()->caller;
    shell::whenDone(
        m_store.post(
            [codes, contents, caller, action = tr("Compared with the official paper: %1").arg(codes.join(u", "_s))](store::Database &database) {
                store::Edit edit(database, caller.actor(), action);
                for (const QString &code : codes) {
                    if (contents)
                        leadership::confirm(edit, caller, code.toInt());
                    else
                        conduct::confirm(edit, caller, code);
                }
                edit.commit();
            }),
        this, [this, count = codes.size()] { Q_EMIT told(shell::Tone::Info, tr("%1 wordings are confirmed; their mark is gone.").arg(count)); },
        [this](const base::Failure &failure) { Q_EMIT failed(failure); });
}

void WordingTab::leavePaste()
{
    m_panel->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace catalogues_ui
