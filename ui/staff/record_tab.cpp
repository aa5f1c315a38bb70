#include "staff/record_tab.h"

#include "base/tr.h"
#include "grid/view.h"
#include "rating/kept_sizes.h"
#include "staff/staff_table.h"

#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace staff_ui {
namespace {

grid::View *viewOf(grid::Model *model, const QString &name, const QString &title, QWidget *parent)
{
    auto *view = new grid::View(parent);
    view->setObjectName(name + u"Grid"_s);
    view->setAccessibleName(title);
    view->setGrid(model, name);
    return view;
}

// Whether a change of this table can move anybody's score.
bool movesScores(const QString &table)
{
    static const QSet<QString> still{u"petition"_s,       u"week_review"_s,          u"none_found"_s,           u"work_joiner"_s,
                                     u"calendar_entry"_s, u"calendar_participant"_s, u"calendar_publication"_s, u"qualification_wanted"_s,
                                     u"account"_s};
    return !still.contains(table);
}

} // namespace

RecordTab::RecordTab(shell::StoreThread &store, shell::Session &session, QWidget *parent)
    : QWidget(parent),
      m_forgetting(connect(&store, &shell::StoreThread::committed, this, &RecordTab::forget)),
      m_loader(store, session, this),
      m_months(new RecordMonthsModel(this)),
      m_work(new RecordWorkModel(this)),
      m_conduct(new RecordConductModel(this)),
      m_monthsView(viewOf(m_months, u"recordMonths"_s, tr("Months of the person"), this)),
      m_workView(viewOf(m_work, u"recordWork"_s, tr("Work of the month"), this)),
      m_conductView(viewOf(m_conduct, u"recordConduct"_s, tr("Manifestations of the person"), this)),
      m_parts(new QTabWidget(this)),
      m_note(new QLabel(this))
{
    m_loader.again = [this] { return reading(); };
    m_loader.done = [this](SharedRecord fresh) { loaded(std::move(fresh)); };
    m_loader.failed = [this](const base::Failure &failure) { loadFailed(failure); };
    m_parts->setObjectName(u"recordParts"_s);
    m_parts->setDocumentMode(true);
    m_parts->addTab(m_workView, QString());
    m_parts->addTab(m_conductView, QString());
    m_note->setObjectName(u"recordNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->addWidget(m_monthsView);
    halves->addWidget(m_parts);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 2);
    halves->setSizes({395, 640}); // in this proportion
    rating_ui::keepSizes(halves, u"recordHalves"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_note);
    all->addWidget(halves, 1);
    setFocusProxy(m_monthsView);
    connect(&session, &shell::Session::changed, this, &RecordTab::sessionChanged);
    connect(m_monthsView, &grid::View::currentRowChanged, this, &RecordTab::showMonth);
    showRecord();
}

// That a person's record is read stands in the log, once for each opening: what is read again while it is open is no other reading.
RecordTab::Loader::Read RecordTab::reading()
{
    return [cadre = m_cadre, kept = m_kept, opening = !m_logged.contains(m_cadre)](store::Database &database, const rights::Caller &caller) {
        auto record = std::make_shared<const Record>(readRecord(database, caller, cadre, kept));
        if (const std::optional<staff::Cadre> person = opening ? staff::loadCadre(database, cadre) : std::nullopt)
            store::record(database, caller.actor(), Tr::tr("Read the record of a person"), {person->code});
        return record;
    };
}

void RecordTab::forget(const store::ChangeNotice &notice)
{
    for (const store::ChangeNotice::Table &table : notice.tables) {
        if (table.name == u"sheet_step")
            m_kept.locked = std::make_shared<KeptMonths::Locked>();
        if (movesScores(table.name))
            m_kept.scored = std::make_shared<KeptMonths::Scored>();
    }
}

void RecordTab::sessionChanged()
{
    m_logged.clear();
    m_kept = {};
}

void RecordTab::setPerson(base::Id cadre)
{
    if (cadre == m_cadre)
        return; // what was committed since, the loader reads by itself
    m_cadre = cadre;
    m_kept = {};
    m_loader.stop();
    m_record.reset();
    showRecord();
    readIfSeen();
}

void RecordTab::readIfSeen()
{
    if (m_cadre != 0 && !m_record && !m_loader.isLoading() && isVisible())
        m_loader.load(reading());
}

void RecordTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_loader.refresh();
    readIfSeen();
}

void RecordTab::loaded(SharedRecord fresh)
{
    m_record = std::move(fresh);
    m_logged.insert(m_record->cadre);
    showRecord();
    Q_EMIT settled();
}

void RecordTab::loadFailed(const base::Failure &failure)
{
    m_record.reset();
    showRecord();
    m_note->setText(tr("The record could not be read: %1").arg(failure.message()));
    m_note->show();
    Q_EMIT settled();
}

void RecordTab::showRecord()
{
    m_months->set(m_record);
    m_conduct->set(m_record);
    m_parts->setTabText(1, tr("Manifestations (%1)").arg(m_conduct->shownCount()));
    if (!m_monthsView->currentIndex().isValid() && m_months->rowCount() > 0)
        m_monthsView->setCurrentIndex(m_months->index(0, RecordMonthsModel::Month));
    m_note->setText(m_record && m_record->months.empty() ? tr("No month of this person has been scored yet, or none is for you to see.") : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    showMonth();
}

void RecordTab::showMonth()
{
    const base::Month month = m_months->monthAt(m_monthsView->currentIndex().row());
    m_work->set(m_record, month);
    m_parts->setTabText(0, month.isValid() ? tr("Work due in %1 (%2)", "a month, how many").arg(month.toVietnamese()).arg(m_work->shownCount())
                                           : tr("Work"));
}

} // namespace staff_ui
