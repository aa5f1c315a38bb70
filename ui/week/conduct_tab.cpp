#include "week/conduct_tab.h"

#include "base/vietnam.h"
#include "conduct/conduct.h"
#include "grid/kept_cells.h"
#include "grid/view.h"
#include "shell/theme.h"
#include "week/conduct_rights.h"
#include "week/observation_model.h"
#include "week/observation_steps.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

QString listed(const QStringList &names)
{
    constexpr qsizetype told = 8;
    QString text = names.mid(0, told).join(u", "_s);
    if (names.size() > told)
        text += u' ' + ConductTab::tr("and %n more", nullptr, int(names.size() - told));
    return text;
}

} // namespace

ConductTab::ConductTab(shell::StoreThread &store, StepPanel &panel, QWidget *parent)
    : WeekTab(store, new grid::View, parent),
      m_model(new ObservationModel(store, this)),
      m_steps(new ObservationSteps(store, panel, this)),
      m_units(new QLabel(this))
{
    view()->setObjectName(u"observationGrid"_s);
    view()->setAccessibleName(tr("Manifestations of the week"));
    view()->setGrid(m_model, u"observations"_s);
    view()->setCompletesRows(true);
    m_units->setObjectName(u"conductStatus"_s);
    m_units->setTextFormat(Qt::PlainText);
    m_units->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(keptCells());
    all->addWidget(view(), 1);
    all->addWidget(m_units);
    connectView();
    connect(m_steps, &ObservationSteps::told, this, &ConductTab::told);
    dress();
}

QList<QAction *> ConductTab::commands() const { return m_steps->actions(); }

// The others are in the menu: there is room for the most frequent.
QList<QAction *> ConductTab::buttons() const
{
    return {m_steps->action(Step::Explain), m_steps->action(Step::Confirm), m_steps->action(Step::Dismiss)};
}

void ConductTab::refresh()
{
    m_model->set(shown().week);
    m_model->setUnits(shown().codes);
    m_units->setText(unitsText());
    m_units->setToolTip(m_units->text());
}

std::vector<conduct::Observation> ConductTab::selected() const
{
    std::vector<conduct::Observation> rows;
    for (const base::Id id : view()->selectedIds())
        if (const ObservationRow *row = m_model->find(id))
            rows.push_back(row->observation);
    return rows;
}

void ConductTab::enable() { m_steps->set(shown().week, isOpen() ? selected() : std::vector<conduct::Observation>()); }

// Who signed and when, and who neither signed nor recorded anything, among the units shown.
QString ConductTab::unitsText() const
{
    if (!shown().week)
        return {};
    const WeekData &week = *shown().week;
    const auto isShown = [&](base::Id unit) { return shown().codes.isEmpty() || shown().codes.contains(week.unitCode(unit)); };
    QStringList silent;
    for (const base::Id unit : week.silent)
        if (isShown(unit))
            silent << week.unitCode(unit);
    QStringList signatures;
    for (const base::Id unit : week.unitIds)
        if (const conduct::NoneFound *there = isShown(unit) ? week.signatureOf(unit) : nullptr) {
            const QString at = base::inVietnam(there->at).toString(u"dd/MM HH:mm"_s);
            signatures << (there->by == 0 ? tr("%1 (%2)", "a unit, when it signed").arg(week.unitCode(unit), at)
                                          : tr("%1 (%2, %3)", "a unit, who signed, when").arg(week.unitCode(unit), week.personName(there->by), at));
        }
    QStringList lines;
    if (!silent.isEmpty())
        lines << tr("Neither signed “none found” nor recorded anything: %1.").arg(listed(silent));
    if (!signatures.isEmpty())
        lines << tr("Signed “none found”: %1.").arg(listed(signatures));
    const auto isUnconfirmed = [](const conduct::Indicator &each) { return each.provenance != conduct::Provenance::Confirmed; };
    if (std::any_of(week.indicators.begin(), week.indicators.end(), isUnconfirmed))
        lines << tr("Wording of the manifestations: %1.").arg(conduct::badge());
    return lines.join(u'\n');
}

// Beside a row that came again: I.03 against the same; beside any other: an empty row.
std::vector<Spot> ConductTab::spots() const
{
    std::vector<Spot> spots;
    for (const base::Id id : view()->selectedIds())
        if (const ObservationRow *row = m_model->find(id); row && row->repeats.isValid())
            spots.push_back({row->observation.cadre, row->observation.unit, row->observation.date, row->observation.workItem, u"I.03"_s});
    if (spots.empty() && shown().week)
        spots.push_back({0, 0, shown().week->dayFor(shown().week->today), 0, {}});
    return spots;
}

void ConductTab::begin(std::vector<Spot> spots)
{
    if (spots.empty() || !m_model->rowCount())
        return;
    const int row = m_model->begin(spots);
    const int lacking = m_model->firstLacking(row);
    view()->setFocus(Qt::ShortcutFocusReason);
    view()->setCurrentIndex(m_model->index(row, lacking >= 0 ? lacking : int(ObservationModel::Subject)));
    view()->edit(view()->currentIndex());
}

QString ConductTab::whyNotRemove() const
{
    const std::vector<conduct::Observation> rows = selected();
    if (rows.empty())
        return WeekTab::whyNotRemove();
    for (const conduct::Observation &row : rows)
        if (const rights::Verdict verdict = mayCorrect(*shown().week, row); !verdict)
            return verdict.reason;
    return {};
}

// At once and without a question: Ctrl+Z brings them back.
void ConductTab::removeSelected()
{
    const std::vector<conduct::Observation> rows = selected();
    run(
        tr("Manifestations taken back, week %1").arg(shown().week->week.toString()),
        [rows](store::Edit &edit, const WeekData &on) {
            for (const conduct::Observation &row : rows)
                conduct::retract(edit, on.caller, row.id);
        },
        tr("%n row(s) removed; undo brings them back.", nullptr, int(rows.size())));
}

void ConductTab::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shell::coloursOf(quiet).quiet);
    m_units->setPalette(quiet);
}

void ConductTab::changeEvent(QEvent *event)
{
    WeekTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace week_ui
