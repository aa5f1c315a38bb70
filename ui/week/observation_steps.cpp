#include "week/observation_steps.h"

#include "base/text.h"
#include "base/tr.h"
#include "shell/store_thread.h"
#include "week/week_tab.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

constexpr std::array<Step, 5> steps{Step::Explain, Step::Confirm, Step::Dismiss, Step::Reconsider, Step::Remedied};

QString titleOf(Step step, int observations)
{
    switch (step) {
    case Step::Explain:
        return Tr::tr("Explain %n manifestation(s)", nullptr, observations);
    case Step::Confirm:
        return Tr::tr("Confirm %n manifestation(s)", nullptr, observations);
    case Step::Dismiss:
        return Tr::tr("Dismiss %n manifestation(s)", nullptr, observations);
    case Step::Reconsider:
        return Tr::tr("Reconsider %n manifestation(s)", nullptr, observations);
    case Step::Remedied:
        break;
    }
    return Tr::tr("%n manifestation(s) remedied", nullptr, observations);
}

// What is asked beside the signature. What one of several says is not offered for the others.
void askFor(StepRequest &request, Step step, const std::vector<conduct::Observation> &on, QDate today)
{
    const conduct::Observation first = on.size() == 1 ? on.front() : conduct::Observation();
    if (step == Step::Explain) {
        request.input = StepRequest::Input::Text;
        request.label = Tr::tr("E&xplanation:");
        request.start = first.explanation;
        request.needed = first.explanation.isEmpty();
    } else if (step == Step::Confirm) {
        request.input = StepRequest::Input::Date;
        request.label = Tr::tr("To be &remedied by:");
        request.start = base::dateText(first.remedyDue);
        request.hint = Tr::tr("dd/mm/yyyy; empty: nothing to remedy");
    } else if (step == Step::Remedied) {
        request.input = StepRequest::Input::Date;
        request.label = Tr::tr("&Remedied on:");
        request.start = base::dateText(first.remediedOn.isValid() ? first.remediedOn : today);
        request.hint = Tr::tr("dd/mm/yyyy; empty: not remedied after all");
    }
}

// Whether a step taken for several would put one text or date over another that is there.
bool isTaken(const conduct::Observation &observation, Step step)
{
    return step == Step::Explain ? !observation.explanation.isEmpty() : step == Step::Remedied && observation.remediedOn.isValid();
}

} // namespace

ObservationSteps::ObservationSteps(shell::StoreThread &store, StepPanel &panel, QObject *parent) : QObject(parent), m_store(store), m_panel(panel)
{
    const std::array<std::pair<const char *, QString>, 5> texts{{{"explainObservations", tr("E&xplain…")},
                                                                 {"confirmObservations", tr("C&onfirm…")},
                                                                 {"dismissObservations", tr("&Dismiss…")},
                                                                 {"reconsiderObservations", tr("R&econsider…")},
                                                                 {"remedyObservations", tr("Re&medied…")}}};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_actions[i] = new QAction(texts[i].second, this);
        m_actions[i]->setObjectName(QString::fromLatin1(texts[i].first));
        m_actions[i]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))));
        connect(m_actions[i], &QAction::triggered, this, [this, step = steps[i]] { ask(step); });
    }
    enable();
}

void ObservationSteps::set(SharedWeek week, std::vector<conduct::Observation> selected)
{
    m_week = std::move(week);
    m_selected = std::move(selected);
    enable();
}

void ObservationSteps::enable()
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QString reason = whyNoWriting(m_week.get());
        if (reason.isEmpty() && m_selected.empty())
            reason = tr("Choose manifestations in the list.");
        bool any = false;
        for (const conduct::Observation &observation : m_selected) {
            const May verdict = may(*m_week, observation, steps[i]);
            any = any || bool(verdict);
            if (!verdict && reason.isEmpty())
                reason = verdict.reason;
        }
        shell::offer(m_actions[i], any, reason);
    }
}

void ObservationSteps::ask(Step step)
{
    StepRequest request;
    request.mayOwn = true;
    std::vector<conduct::Observation> on;
    for (const conduct::Observation &observation : m_selected) {
        const May verdict = may(*m_week, observation, step);
        if (!verdict)
            continue;
        if (m_selected.size() > 1 && isTaken(observation, step))
            continue;
        request.mayOwn = request.mayOwn && verdict.own;
        request.mayRecord = request.mayRecord || verdict.record;
        on.push_back(observation);
    }
    if (on.empty()) {
        Q_EMIT told(shell::Tone::Warning, tr("All of these have that already. Choose a single one to change it."), {});
        return;
    }
    request.title = titleOf(step, int(on.size()));
    request.near = m_week->today;
    askFor(request, step, on, m_week->today);
    request.usual = step == Step::Explain ? tr("Whom it concerns, each") : tr("The head over each");
    request.people = m_week->people;
    request.peopleIds = m_week->peopleIds;
    m_panel.ask(std::move(request), [this, step, on](int question, const StepAnswer &answer) { run(step, on, question, answer); });
}

void ObservationSteps::run(Step step, const std::vector<conduct::Observation> &on, int question, const StepAnswer &answer)
{
    const QString action = titleOf(step, int(on.size()));
    shell::whenDone(
        m_store.post(
            [week = m_week, on, step, answer, action](store::Database &database) { return take(database, *week, on, step, answer, action); }),
        this,
        [this, question](const StepReport &report) {
            if (report.done == 0) { // correct it there
                m_panel.refuse(question, report.left.join(u'\n'));
                return;
            }
            m_panel.done(question);
            if (report.left.isEmpty())
                Q_EMIT told(shell::Tone::Info, tr("%n manifestation(s) done.", nullptr, report.done), {});
            else
                Q_EMIT told(shell::Tone::Warning,
                            tr("%n manifestation(s) done, %1 left as they were; Details say why.", nullptr, report.done).arg(report.left.size()),
                            report.left);
        },
        [this, question](const base::Failure &failure) { m_panel.refuse(question, failure.message()); });
}

} // namespace week_ui
