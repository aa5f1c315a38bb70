#include "staff/person_pane.h"

#include "base/text.h"
#include "grid/view.h"
#include "rating/still_in.h"
#include "shell/offer.h"
#include "staff/record_tab.h"
#include "staff/staff.h"
#include "staff/transfer_dialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace staff_ui {

PersonPane::PersonPane(shell::StoreThread &store, shell::Session &session, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_session(session),
      m_posts(new PostsModel(store, this)),
      m_absences(new AbsencesModel(store, this)),
      m_postsView(new grid::View(this)),
      m_absencesView(new grid::View(this)),
      m_record(new RecordTab(store, session, this)),
      m_tabs(new QTabWidget(this)),
      m_whose(new QLabel(this)),
      m_transfer(new QAction(tr("&Transfer…"), this)),
      m_export(new QAction(tr("E&xport this person's data…"), this))
{
    m_postsView->setObjectName(u"postsGrid"_s);
    m_postsView->setAccessibleName(tr("Posts of the person"));
    m_postsView->setGrid(m_posts, u"posts"_s);
    m_absencesView->setObjectName(u"absencesGrid"_s);
    m_absencesView->setAccessibleName(tr("Absences of the person"));
    m_absencesView->setGrid(m_absences, u"absences"_s);
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_postsView, tr("&Posts in time"));
    m_tabs->addTab(m_absencesView, tr("A&bsences"));
    m_tabs->addTab(m_record, tr("Re&cord", "what is recorded of one person over time"));
    m_transfer->setObjectName(u"transferPerson"_s);
    m_transfer->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_export->setObjectName(u"exportPerson"_s);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_tabs->setCornerWidget(buildCorner());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_transfer, &QAction::triggered, this, &PersonPane::openTransfer);
    connect(m_export, &QAction::triggered, this, [this] { Q_EMIT exportWanted(m_cadre, m_directory->personName(m_cadre)); });
    connect(m_record, &RecordTab::settled, this, &PersonPane::settled);
    enable();
}

QWidget *PersonPane::buildCorner()
{
    m_whose->setObjectName(u"whosePosts"_s);
    m_whose->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_whose->setFont(bold);
    auto *corner = new QWidget(m_tabs);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(6);
    row->addWidget(m_whose);
    for (QAction *action : actions()) {
        auto *button = new QToolButton(corner);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    return corner;
}

void PersonPane::set(SharedDirectory directory, base::Id cadre)
{
    m_directory = std::move(directory);
    m_cadre = m_directory ? std::max<base::Id>(cadre, 0) : 0;
    m_posts->set(m_directory, m_cadre);
    m_absences->set(m_directory, m_cadre);
    m_record->setPerson(m_cadre);
    const QString name = m_directory ? m_directory->personName(m_cadre) : QString();
    m_whose->setText(m_whose->fontMetrics().elidedText(name, Qt::ElideRight, 32 * fontMetrics().averageCharWidth()));
    m_whose->setToolTip(name);
    enable();
}

bool PersonPane::isSettled() const { return m_record->isSettled(); }

std::vector<grid::View *> PersonPane::views() const
{
    std::vector<grid::View *> all{m_postsView, m_absencesView};
    for (grid::View *view : m_record->views())
        all.push_back(view);
    return all;
}

void PersonPane::enable()
{
    const auto why = [this](rights::Action action) { return m_cadre == 0 ? tr("Choose a person first.") : m_directory->may(m_cadre, action).reason; };
    QString whyNot = why(rights::Action::EditStaff);
    if (whyNot.isEmpty() && runningPosts(*m_directory, m_cadre).empty())
        whyNot = tr("There is no post to end: enter the new one in the list of posts.");
    shell::offer(m_transfer, whyNot.isEmpty(), whyNot);
    whyNot = why(rights::Action::Export);
    shell::offer(m_export, whyNot.isEmpty(), whyNot);
}

Removal PersonPane::removal(const grid::View *view) const
{
    std::vector<staff::Post> posts;
    std::vector<staff::Absence> absences;
    for (const base::Id id : view->selectedIds()) {
        if (const staff::Post *post = view == m_postsView ? m_posts->post(id) : nullptr)
            posts.push_back(*post);
        if (const staff::Absence *absence = view == m_absencesView ? m_absences->absence(id) : nullptr)
            absences.push_back(*absence);
    }
    if (posts.empty() && absences.empty())
        return {};
    return [posts, absences](store::Edit &edit, const rights::Caller &caller) {
        for (const staff::Post &post : posts)
            staff::removePost(edit, caller, post);
        for (const staff::Absence &absence : absences)
            staff::removeAbsence(edit, caller, absence);
    };
}

void PersonPane::openTransfer()
{
    const staff::Post *counts = m_directory->postOf(m_cadre);
    base::Id post = m_postsView->isVisible() ? m_postsView->currentId() : 0;
    if (!m_posts->post(post) && counts)
        post = counts->id;
    auto *dialog = new TransferDialog(m_directory, m_cadre, post, this);
    connect(dialog, &TransferDialog::wanted, this, [this, dialog, asked = m_directory](const Transfer &wanted) { transfer(wanted, asked, dialog); });
    dialog->open();
}

// asked: what the dialog was opened over; what is shown may be another's by now, or nothing.
void PersonPane::transfer(const Transfer &transfer, const SharedDirectory &asked, TransferDialog *shown)
{
    if (const QString why = rating_ui::whyNotStill(m_session, asked->caller); !why.isEmpty()) {
        shown->refuse(why);
        return;
    }
    const QString unit = asked->unitCode(transfer.next.unit);
    const QPointer<TransferDialog> dialog(shown);
    const auto transferred = [&](const QString &whom) {
        return tr("%1 transferred to %2 from %3", "name or code, unit, day").arg(whom, unit, base::dateText(transfer.firstDay));
    };
    const QString action = transferred(asked->roster.cadre(transfer.next.cadre)->code); // the log keeps codes
    const QString done = transferred(asked->personName(transfer.next.cadre));
    shell::whenDone(
        m_store.post([transfer, caller = asked->caller, action](store::Database &database) {
            store::Edit edit(database, caller.actor(), action);
            staff::transfer(edit, caller, transfer.from, transfer.next, transfer.firstDay);
            edit.commit();
        }),
        this,
        [this, dialog, done] {
            if (dialog)
                dialog->accept();
            Q_EMIT told(shell::Tone::Info, tr("%1; undo takes it back.").arg(done));
        },
        [this, dialog](const base::Failure &failure) {
            if (dialog)
                dialog->refuse(failure.message());
            else
                Q_EMIT told(shell::Tone::Error, failure.message());
        });
}

} // namespace staff_ui
