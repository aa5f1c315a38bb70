#include "rating/sheet_actions.h"

#include "base/vietnam.h"
#include "rating/cell_words.h"
#include "rating/sign_dialog.h"
#include "rating/still_in.h"
#include "shell/offer.h"
#include "shell/store_thread.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rating_ui {
namespace {

constexpr std::array<Verb, 5> verbs{Verb::Submit, Verb::Review, Verb::Decide, Verb::Lock, Verb::Reopen};

// Who signs a step by virtue of what they are to the person; locking and reopening are signed by whoever does them.
std::optional<rights::Relation> signerOf(Verb verb)
{
    switch (verb) {
    case Verb::Submit:
        return rights::Relation::Self;
    case Verb::Review:
        return rights::Relation::DirectManager;
    case Verb::Decide:
        return rights::Relation::Decider;
    case Verb::Lock:
    case Verb::Reopen:
        break;
    }
    return std::nullopt;
}

Verb nextOf(rights::Stage stage)
{
    switch (stage) {
    case rights::Stage::SelfScored:
        return Verb::Review;
    case rights::Stage::Reviewed:
        return Verb::Decide;
    case rights::Stage::Decided:
        return Verb::Lock;
    case rights::Stage::Locked:
        return Verb::Reopen;
    default:
        return Verb::Submit;
    }
}

// Whether a criterion has no score of the superior's yet, who has to confirm or change each.
bool lacksSuperiorScore(const MonthData &month, std::size_t place)
{
    const rating::PersonValues &person = month.month.values.people[place];
    const std::size_t criteria = month.month.values.rules[person.rules].criteria.size();
    return !person.absent
           && std::any_of(person.criteria.begin(), person.criteria.begin() + std::ptrdiff_t(criteria),
                          [](const rating::CriterionValue &value) { return value.superior == rating::notScored; });
}

} // namespace

SheetActions::SheetActions(shell::StoreThread &store, shell::Session &session, base::Clock clock, QWidget *page)
    : QObject(page),
      m_store(store),
      m_session(session),
      m_clock(std::move(clock)),
      m_page(page)
{
    const std::array<std::pair<const char *, QString>, 5> texts{{{"submitSheets", tr("Sub&mit…")},
                                                                 {"reviewSheets", tr("Re&view…")},
                                                                 {"decideSheets", tr("&Decide…")},
                                                                 {"lockSheets", tr("&Lock…")},
                                                                 {"reopenSheets", tr("Re&open…")}}};
    for (std::size_t i = 0; i < verbs.size(); ++i) {
        m_actions[i] = new QAction(texts[i].second, this);
        m_actions[i]->setObjectName(QString::fromLatin1(texts[i].first));
        m_actions[i]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))));
        connect(m_actions[i], &QAction::triggered, this, [this, verb = verbs[i]] { ask(verb); });
    }
    enable();
}

QList<QAction *> SheetActions::actions() const { return {m_actions.begin(), m_actions.end()}; }

void SheetActions::set(SharedMonth month, const std::vector<base::Id> &selected)
{
    std::vector<qint32> places;
    for (const base::Id cadre : selected)
        if (const qint32 place = month ? month->month.values.placeOf(cadre) : -1; place >= 0)
            places.push_back(place);
    if (month == m_month && places == m_places)
        return; // told twice: the current row, and the selection
    m_month = std::move(month);
    m_places = std::move(places);
    enable();
}

May SheetActions::may(Verb verb, std::size_t place) const
{
    May result = maySign(*m_month, place, actionOf(verb), signerOf(verb));
    if (m_month->readOnly)
        return result;
    const rating::PersonValues &person = m_month->month.values.people[place];
    if (verb == Verb::Review && result && !person.absent) {
        QStringList missing;
        const std::vector<rating::Criterion> &criteria = m_month->month.values.rules[person.rules].criteria;
        for (std::size_t i = 0; i < criteria.size(); ++i)
            if (person.criteria[i].superior == rating::notScored)
                missing << criteria[i].code;
        if (!missing.isEmpty())
            return {false, false, tr("These criteria have no superior's score yet: %1. Confirm or change each.").arg(missing.join(u", "_s))};
    }
    const rights::Stage stage = m_month->stage(place);
    if (!result && stage == rights::Stage::Open && (verb == Verb::Review || verb == Verb::Decide) && m_month->withdrawn(place))
        result.reason += u' ' + tr("Something has changed since it was signed.");
    return result;
}

// As the first of them says it. Many may be selected: no words are made for a sheet that cannot be taken the step any more than one asked before.
QString SheetActions::whyNone(Verb verb) const
{
    QString reason;
    std::vector<std::pair<rights::Stage, rights::Relations>> refused;
    for (const qint32 at : m_places) {
        const auto place = std::size_t(at);
        const std::pair alike(m_month->stage(place), m_month->relations[place]);
        const bool lacks = verb == Verb::Review && lacksSuperiorScore(*m_month, place);
        if ((lacks && !reason.isEmpty()) || std::find(refused.begin(), refused.end(), alike) != refused.end())
            continue;
        const May verdict = may(verb, place);
        if (verdict)
            return {};
        if (reason.isEmpty())
            reason = verdict.reason;
        if (!lacks)
            refused.push_back(alike);
    }
    return reason;
}

void SheetActions::enable()
{
    const QString none = !m_paused.isEmpty() ? m_paused : m_places.empty() ? tr("Nobody is selected.") : QString();
    for (std::size_t i = 0; i < verbs.size(); ++i) {
        const QString reason = none.isEmpty() ? whyNone(verbs[i]) : none;
        shell::offer(m_actions[i], reason.isEmpty(), reason);
    }
    m_whyNot = m_paused;
    if (none.isEmpty()) {
        const auto first = std::size_t(m_places.front());
        const Verb next = nextOf(m_month->stage(first));
        const May verdict = may(next, first);
        if (!verdict)
            m_whyNot = verdict.reason;
    }
    Q_EMIT changed();
}

void SheetActions::pause(const QString &why)
{
    if (why == m_paused)
        return;
    m_paused = why;
    enable();
}

void SheetActions::ask(Verb verb)
{
    const SharedMonth month = m_month; // what is shown may be another's by the time the dialog is answered
    if (!month)
        return;
    SignRequest request;
    request.input.verb = verb;
    request.input.month = month->month.values.month;
    request.signature.mayOwn = false;
    request.signature.mayRecord = false;
    QStringList proposed;
    const rating::MonthValues &values = month->month.values;
    for (const qint32 at : m_places) {
        const auto place = std::size_t(at);
        const May verdict = may(verb, place);
        if (!verdict)
            continue;
        request.signature.mayOwn = request.signature.mayOwn || verdict.own;
        request.signature.mayRecord = request.signature.mayRecord || verdict.record;
        if (!verdict.own)
            request.signature.whyNotOwn = verdict.reason;
        request.input.cadres.push_back(values.cadres[place]);
        const rating::Score &score = month->month.scores[place];
        QString line = values.people[place].code + u' ' + values.labels[place].name;
        if (verb == Verb::Decide) {
            const QString rated = score.proposed == rating::Rating::Unrated ? tr("Not rated") : text(score.proposed);
            line += tr(" – proposed: %1").arg(rated);
            proposed << rated;
        }
        request.sheets << line;
    }
    if (request.input.cadres.empty())
        return;
    proposed.removeDuplicates();
    if (proposed.size() == 1)
        request.proposed = proposed.first();
    request.signature.people = month->whoMaySign();
    request.signature.today = base::vietnamDay(m_clock());
    auto *dialog = new SignDialog(std::move(request), m_page->window());
    connect(dialog, &SignDialog::wanted, this, [this, dialog, asked = month->caller](const SignInput &input) { run(input, asked, dialog); });
    dialog->open();
}

void SheetActions::run(const SignInput &input, const rights::Caller &asked, SignDialog *shown)
{
    if (const QString why = whyNotStill(m_session, asked); !why.isEmpty()) {
        shown->showRefusals({why});
        return;
    }
    const QPointer<SignDialog> dialog(shown);
    shell::whenDone(
        m_store.post([input, caller = asked](store::Database &database) { return sign(database, caller, input); }), this,
        [this, dialog](const SignReport &report) {
            if (report.done == 0 && dialog) { // nothing was done: correct it there
                dialog->showRefusals(report.left);
                return;
            }
            if (dialog)
                dialog->accept();
            if (report.left.isEmpty())
                Q_EMIT told(shell::Tone::Info, tr("%n sheet(s) done.", nullptr, report.done), {});
            else
                Q_EMIT told(shell::Tone::Warning,
                            tr("%n sheet(s) done, %1 left as they were; Details say why.", nullptr, report.done).arg(report.left.size()),
                            report.left);
        },
        [this, dialog](const base::Failure &failure) {
            if (dialog)
                dialog->showRefusals({failure.message()});
            else
                Q_EMIT told(shell::Tone::Error, failure.message(), failure.details());
        });
}

} // namespace rating_ui
