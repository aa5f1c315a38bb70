// The page “Overview”: what it reads, when, and what it shows of it.
#include "insight/overview_page.h"

#include "base/failure.h"
#include "insight/person_box.h"
#include "shell/empty_state.h"
#include "shell/month_stepper.h"
#include "shell/session.h"
#include "shell/unit_filter.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace insight_ui {

void OverviewPage::sessionChanged()
{
    m_loadStop.request_stop();
    m_prepareStop.request_stop();
    ++m_loadNumber;
    ++m_sessionNumber;
    m_loading = false;
    m_peopleStale = true;
    m_data = nullptr;
    m_reader = std::make_shared<Reader>();
    m_stale = true;
    m_view->set({}, Look::of(palette()));
    m_person->setPerson(0);
    m_person->setPeople({});
    fill();
    reloadIfStale();
}

void OverviewPage::load()
{
    m_loadStop.request_stop();
    m_prepareStop.request_stop();
    m_loadStop = std::stop_source();
    m_loading = true;
    m_stale = false;
    const int number = ++m_loadNumber;
    if (!m_data)
        fill();
    insight::Wish wish{wantedKind(), m_stepper->month(), 0, 0};
    if (wish.kind == insight::BoardKind::Unit && m_person->person() != 0) {
        wish.kind = insight::BoardKind::Person;
        wish.cadre = m_person->person();
    }
    const QString unit = m_unit->count() > 0 ? m_unit->code() : QSettings().value(u"overview/unit"_s).toString();
    shell::whenDone(
        m_store.post(
            [reader = m_reader, caller = m_session.caller(), wish, unit](store::Database &database) {
                return wish.month.isValid() ? reader->board(database, caller, wish, unit) : reader->firstBoard(database, caller, wish.kind, unit);
            },
            m_loadStop.get_token()),
        this,
        [this, number](SharedOverview fresh) {
            if (number == m_loadNumber)
                loaded(std::move(fresh));
        },
        [this, number](const base::Failure &failure) {
            if (number == m_loadNumber)
                loadFailed(failure);
        });
}

void OverviewPage::loaded(SharedOverview fresh)
{
    m_loading = false;
    m_data = std::move(fresh);
    m_stepper->setMonth(m_data->wish.month);
    m_unit->setUnits(m_data->units);
    fill();
    if (std::exchange(m_peopleStale, false))
        loadPeople();
    Q_EMIT settled();
    reloadIfStale();
    if (!m_loading && m_data)
        prepareMonths(); // behind what the other pages read ahead
}

void OverviewPage::loadFailed(const base::Failure &failure)
{
    m_loading = false;
    m_data = nullptr;
    m_view->set({}, Look::of(palette()));
    m_empty->set(tr("The figures could not be read"), (QStringList{failure.message()} + failure.details()).join(u"\n"_s), {m_retry});
    m_stack->setCurrentWidget(m_empty);
    enable();
    Q_EMIT settled();
}

void OverviewPage::committed(const store::ChangeNotice &notice)
{
    if (notice.tables.empty())
        return; // only the log has grown: somebody read or took something out
    m_peopleStale |= std::any_of(notice.tables.begin(), notice.tables.end(), [](const store::ChangeNotice::Table &table) {
        return table.name == u"unit" || table.name == u"cadre" || table.name == u"post";
    });
    m_stale = true;
    reloadIfStale();
}

void OverviewPage::loadPeople()
{
    shell::whenDone(
        m_store.post([caller = m_session.caller()](store::Database &database) { return shell::loadPeople(database, caller); }), m_person,
        [this, number = m_sessionNumber](const std::vector<shell::FoundPerson> &people) {
            if (number == m_sessionNumber)
                m_person->setPeople(people);
        },
        [](const base::Failure &) {});
}

// What comes next is read while somebody looks at this month, a month at a time so that nobody waits for it: the other boards of this one, the months
// beside it, and what those came to that the year and a unit's board look back over. Each is posted when the one before has ended: the thread serves
// whoever comes first, and a commit or another page must not stand behind a year.
void OverviewPage::prepareMonths()
{
    m_prepareStop = std::stop_source();
    prepareNext(0, m_data->wish.month, m_prepareStop.get_token());
}

void OverviewPage::prepareNext(std::size_t step, base::Month month, const std::stop_token &stop)
{
    constexpr std::array away{0, -1, 1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11};
    constexpr std::size_t whole = 3; // of the others only what they came to
    if (step >= away.size() || stop.stop_requested())
        return;
    const auto read = step < whole ? &Reader::prepare : &Reader::prepareResults;
    const auto next = [this, step, month, stop] { prepareNext(step + 1, month, stop); };
    shell::whenDone(
        m_store.post([reader = m_reader, read, other = month.next(away[step])](store::Database &database) { (reader.get()->*read)(database, other); },
                     stop),
        this, next, [next](const base::Failure &) { next(); });
}

void OverviewPage::fill()
{
    if (!m_data) {
        m_empty->set(m_loading ? tr("Reading the figures…") : QString(), QString());
    } else {
        const bool anything =
            std::any_of(m_data->board.begin(), m_data->board.end(), [](const SharedFigure &figure) { return !figure->lines.empty(); });
        m_view->set(m_data->board, Look::of(palette()));
        if (anything)
            m_stack->setCurrentWidget(m_view);
        else
            m_empty->set(tr("Nothing is recorded for %1").arg(m_data->wish.month.toVietnamese()),
                         tr("The boards count work, sheets and observations. Go to another month, or import a workbook."),
                         {m_stepper->previousAction(), m_import});
        if (anything) {
            enable();
            return;
        }
    }
    m_stack->setCurrentWidget(m_empty);
    enable();
}

void OverviewPage::reloadIfStale()
{
    if (m_stale && m_session.isIn() && !m_loading && isVisible())
        load();
}

} // namespace insight_ui
