#include "catalogues/adopt_panel.h"

#include "base/failure.h"
#include "base/tr.h"
#include "catalogues/effects_model.h"
#include "grid/view.h"
#include "rating/rule_table.h"
#include "shell/month_stepper.h"
#include "shell/offer.h"
#include "store/edit.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace catalogues_ui {
namespace {

constexpr int Everybody = 0;

struct Would {
    std::vector<rating::RuleEffect> effects;
    std::array<int, 5> now{};
    std::array<int, 5> then{};
    int people = 0;
    int signedSheets = 0;
};

// Everybody's points and class are in it: for those who may adopt it.
Would readEffects(store::Database &database, const rights::Caller &caller, base::Month month, const QString &name)
{
    rights::require(caller, rights::Relation::Other, rights::Stage::Open, rights::Action::AdoptRules);
    const rating::MonthScores now = rating::scoreMonth(database, month);
    const rating::MonthScores then = rating::scoreMonth(database, month, {name, std::nullopt});
    std::vector<rating::RuleEffect> effects = rating::effectOf(now, then);
    const std::array<int, 5> after = rating::proposedClasses(now, effects);
    return {std::move(effects), rating::proposedClasses(now), after, int(now.rows.size()), rating::signedSheets(now)};
}

QString classesText(const std::array<int, 5> &counts)
{
    return Tr::tr("%1 excellent, %2 good, %3 completed, %4 failed, %5 not rated")
        .arg(counts[0])
        .arg(counts[1])
        .arg(counts[2])
        .arg(counts[3])
        .arg(counts[4]);
}

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

AdoptPanel::AdoptPanel(shell::StoreThread &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_stepper(new shell::MonthStepper(this)),
      m_kind(new QComboBox(this)),
      m_effects(new EffectsModel(this)),
      m_view(new grid::View(this)),
      m_summary(new QLabel(this)),
      m_show(new QAction(tr("What &would change?"), this)),
      m_adopt(new QAction(tr("&Adopt for this month"), this)),
      m_back(new QAction(tr("Back to the &former rules"), this))
{
    m_kind->setObjectName(u"adoptKind"_s);
    m_kind->setAccessibleName(tr("For whom"));
    m_view->setObjectName(u"effects"_s);
    m_view->setAccessibleName(tr("Whose total or class would change"));
    m_view->setGrid(m_effects, u"catalogue/effects"_s);
    m_summary->setObjectName(u"effectSummary"_s);
    m_summary->setWordWrap(true);
    m_show->setObjectName(u"showEffects"_s);
    m_adopt->setObjectName(u"adoptRules"_s);
    m_back->setObjectName(u"formerRules"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_stepper);
    row->addWidget(buttonFor(m_show, this));
    row->addStretch(1);
    row->addWidget(m_kind);
    row->addWidget(buttonFor(m_adopt, this));
    row->addWidget(buttonFor(m_back, this));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    all->addLayout(row);
    all->addWidget(m_summary);
    all->addWidget(m_view, 1);
    connect(m_show, &QAction::triggered, this, &AdoptPanel::show);
    connect(m_adopt, &QAction::triggered, this, &AdoptPanel::adopt);
    connect(m_back, &QAction::triggered, this, &AdoptPanel::takeBack);
    connect(m_stepper, &shell::MonthStepper::monthChanged, this, &AdoptPanel::forget);
    enable();
}

void AdoptPanel::set(const SharedCatalogues &fresh, const QString &name)
{
    if (fresh && !m_stepper->month().isValid())
        m_stepper->setMonth(fresh->scored.isValid() ? fresh->scored : base::Month::of(fresh->today));
    if (!fresh)
        m_former.reset();
    m_data = fresh;
    m_name = name;
    const int chosen = m_kind->currentData().toInt();
    m_kind->clear();
    m_kind->addItem(tr("everybody whom it serves"), Everybody);
    const KnownRules *rules = fresh ? fresh->find(name) : nullptr;
    if (rules && rules->rules)
        for (const rating::Kind kind : rules->rules->serves)
            m_kind->addItem(staff::word(kind), int(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
    forget();
}

void AdoptPanel::setUnwritten(bool unwritten)
{
    if (unwritten == m_unwritten)
        return;
    m_unwritten = unwritten;
    forget();
}

// What was computed was of another rule set, month or state of the file.
void AdoptPanel::forget()
{
    ++m_number;
    m_reading = false;
    m_effects->set({});
    m_view->hide();
    m_summary->setText(tr("See first what it would change: nothing is written until you adopt it."));
    enable();
}

void AdoptPanel::enable()
{
    const KnownRules *rules = m_data ? m_data->find(m_name) : nullptr;
    const QString why = !rules                     ? tr("Choose a rule set.")
                        : !rules->rules            ? tr("This rule set cannot be read.")
                        : rules->rules->isTemplate ? tr("This is a template: copy it and fill it in first.")
                        : m_unwritten              ? tr("Its changed settings are not written yet: write them, or give them up, first.")
                                                   : QString();
    const rights::Verdict may =
        m_data ? rights::allowed(m_data->caller.role, rights::Relation::Other, rights::Stage::Open, rights::Action::AdoptRules) : rights::Verdict();
    const QString whyShow = !why.isEmpty() || may ? why : tr("It shows everybody's points: %1").arg(may.reason);
    shell::offer(m_show, whyShow.isEmpty() && !m_reading, whyShow);
    const QString whyAdopt = why.isEmpty() ? whyNot(m_data.get(), rights::Action::AdoptRules) : why;
    shell::offer(m_adopt, whyAdopt.isEmpty() && !m_reading, whyAdopt);
    const QString whyBack = whyNot(m_data.get(), rights::Action::AdoptRules);
    shell::offer(m_back, m_former && whyBack.isEmpty(),
                 whyBack.isEmpty() ? tr("Nothing has been adopted here yet. Whatever a month was rated by before can be chosen and adopted again.")
                                   : whyBack);
    if (m_back->isEnabled())
        m_back->setToolTip(tr("Month %1 is rated by %2 again").arg(m_former->month.toVietnamese(), m_former->names()));
}

void AdoptPanel::show()
{
    const base::Month month = m_stepper->month();
    const int number = ++m_number;
    m_reading = true;
    m_summary->setText(tr("Scoring %1 by both rule sets…").arg(month.toVietnamese()));
    enable();
    shell::whenDone(
        m_store.post(
            [caller = m_data->caller, month, name = m_name](store::Database &database) { return readEffects(database, caller, month, name); }),
        this,
        [this, number, month](Would would) {
            if (number != m_number)
                return;
            m_reading = false;
            const auto changed = would.effects.size();
            QStringList lines{
                would.people == 0 ? tr("Nobody is rated in %1.").arg(month.toVietnamese())
                : changed == 0
                    ? tr("In %1 nobody's total or class would change (%2 people).").arg(month.toVietnamese()).arg(would.people)
                    : tr("In %1 the total or class of %2 of %3 people would change.").arg(month.toVietnamese()).arg(changed).arg(would.people)};
            if (changed > 0)
                lines << tr("Now: %1. Then: %2.").arg(classesText(would.now), classesText(would.then));
            if (would.signedSheets > 0)
                lines << u"⚠ "_s
                             + tr("%n signed sheet(s) that are not locked would have to be signed anew; locked ones keep their rules.", nullptr,
                                  would.signedSheets);
            const KnownRules *rules = m_data ? m_data->find(m_name) : nullptr;
            if (rules && rules->rules)
                for (const rating::Kind kind : kinds())
                    for (const QString &warning : rating::ruleWarnings(*rules->rules, month, kind))
                        if (!lines.contains(u"⚠ "_s + warning))
                            lines << u"⚠ "_s + warning;
            m_summary->setText(lines.join(u'\n'));
            m_effects->set(std::move(would.effects));
            m_view->setVisible(changed > 0);
            enable();
            Q_EMIT settled();
        },
        [this, number](const base::Failure &failure) {
            if (number != m_number)
                return;
            forget();
            Q_EMIT failed(failure);
            Q_EMIT settled();
        });
}

std::vector<rating::Kind> AdoptPanel::kinds() const
{
    if (const int chosen = m_kind->currentData().toInt(); chosen != Everybody)
        return {rating::Kind(chosen)};
    const KnownRules *rules = m_data ? m_data->find(m_name) : nullptr;
    return rules && rules->rules ? rules->rules->serves : std::vector<rating::Kind>();
}

QString AdoptPanel::Former::names() const
{
    QStringList names;
    for (const auto &[kind, name] : rules)
        names << name;
    names.removeDuplicates();
    return names.join(u", "_s);
}

void AdoptPanel::adopt()
{
    Former wanted{m_stepper->month(), {}};
    for (const rating::Kind kind : kinds())
        wanted.rules.emplace_back(kind, m_name);
    bind(wanted);
}

void AdoptPanel::takeBack()
{
    if (m_former)
        bind(*m_former);
}

void AdoptPanel::bind(const Former &wanted)
{
    const rights::Caller caller = m_data->caller;
    const QString action = tr("Rule set %1 for month %2").arg(wanted.names(), wanted.month.toVietnamese());
    shell::whenDone(
        m_store.post([caller, wanted, action](store::Database &database) {
            const std::array<QString, 5> now = rating::boundRules(database, wanted.month);
            Former before{wanted.month, {}};
            store::Edit edit(database, caller.actor(), action, store::EntryKind::Rules); // Undo passes it over: it has this opposite
            for (const auto &[kind, name] : wanted.rules) {
                before.rules.emplace_back(kind, now[std::size_t(kind) - 1]);
                rating::bindRules(edit, caller, wanted.month, kind, name);
            }
            return edit.commit() ? before : Former();
        }),
        this, [this, wanted](const Former &before) { bound(wanted, before); }, [this](const base::Failure &failure) { Q_EMIT failed(failure); });
}

void AdoptPanel::bound(const Former &wanted, const Former &before)
{
    const QString month = wanted.month.toVietnamese();
    if (!before.month.isValid()) {
        Q_EMIT told(shell::Tone::Info, tr("Month %1 was rated by %2 already.").arg(month, wanted.names()));
        return;
    }
    if (m_data)
        m_former = before;
    enable();
    Q_EMIT told(shell::Tone::Info, tr("Month %1 is rated by %2 from now on, no longer by %3; locked sheets keep the rules they were locked by.")
                                       .arg(month, wanted.names(), before.names()));
}

} // namespace catalogues_ui
