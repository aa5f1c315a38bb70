#include "week/observation_model.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "conduct/conduct.h"
#include "grid/write_rows.h"
#include "week/conduct_rights.h"
#include "week/observation_cells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {
namespace {

using grid::Entry;
using grid::Order;

// Fresh from the file, so that nothing is written back that changed meanwhile.
base::Id writeRow(store::Edit &edit, const WeekData &data, const grid::RowEdit &row)
{
    conduct::Observation observation;
    if (row.id > 0) {
        std::optional<conduct::Observation> there = conduct::loadObservation(edit.database(), row.id);
        if (!there)
            base::refuse(Tr::tr("There is no such observation: it may have been taken back meanwhile."));
        observation = std::move(*there);
    } else if (data.week.contains(data.today)) {
        observation.date = data.today; // unless another is typed
    }
    for (const grid::CellEdit &cell : row.cells)
        if (const QString reason = apply(observation, cell.column, cell.text, data); !reason.isEmpty())
            base::refuse(reason);
    return conduct::record(edit, data.caller, observation);
}

bool byCommand(int column)
{
    using M = ObservationModel;
    return column == M::State || column == M::Attention || column == M::Explanation || column == M::RemedyDue || column == M::RemediedOn
           || column == M::ConcludedBy;
}

} // namespace

ObservationModel::ObservationModel(shell::StoreThread &store, QObject *parent)
    : Model(
        {
            {.key = u"date"_s, .title = tr("Day"), .order = Order::Value, .width = 11, .entry = Entry::Date},
            {.key = u"subject"_s,
             .title = tr("Whom it concerns"),
             .explanation = tr("Person or unit whom it concerns"),
             .order = Order::Name,
             .width = 20,
             .searched = true,
             .entry = Entry::Choice,
             .required = true},
            {.key = u"manifestation"_s, .title = tr("Manifestation"), .width = 36, .searched = true, .entry = Entry::Choice, .required = true},
            {.key = u"evidence"_s, .title = tr("Evidence"), .width = 28, .searched = true, .entry = Entry::Text, .required = true},
            {.key = u"severity"_s, .title = tr("Severity"), .order = Order::Value, .width = 8, .entry = Entry::Choice},
            {.key = u"source"_s, .title = tr("Source"), .width = 13, .entry = Entry::Choice},
            {.key = u"state"_s, .title = tr("State"), .width = 26, .searched = true},
            {.key = u"attention"_s, .title = tr("To be looked at"), .width = 26, .searched = true},
            {.key = u"explanation"_s, .title = tr("Explanation", "of the person concerned"), .width = 24, .searched = true},
            {.key = u"remedy-due"_s, .title = tr("Remedy due"), .order = Order::Value, .width = 15},
            {.key = u"remedied-on"_s, .title = tr("Remedied on"), .order = Order::Value, .width = 16},
            {.key = u"concluded-by"_s, .title = tr("Concluded by"), .order = Order::Name, .width = 16, .searched = true},
            {.key = u"recorder"_s, .title = tr("Recorded by"), .order = Order::Name, .width = 16, .searched = true, .entry = Entry::Choice},
            {.key = u"work"_s, .title = tr("Work item"), .width = 26, .searched = true, .entry = Entry::Choice},
        },
        parent),
      m_store(store)
{
}

void ObservationModel::set(SharedWeek week)
{
    beginRows();
    if (!week || !m_week || week->week != m_week->week)
        dropNew();
    m_week = std::move(week);
    endRows();
}

void ObservationModel::setUnits(const QStringList &codes)
{
    if (codes == m_units)
        return;
    m_units = codes;
    if (codes.isEmpty())
        setAccepted({});
    else
        setAccepted([this, codes](int source) { return codes.contains(m_week->unitCode(m_week->unitConcerned(at(source).observation))); });
}

const ObservationRow *ObservationModel::find(base::Id observation) const
{
    if (!m_week)
        return nullptr;
    const std::vector<ObservationRow> &rows = m_week->observations;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ObservationRow &each) { return each.observation.id == observation; });
    return found == rows.end() ? nullptr : &*found;
}

QStringList ObservationModel::choices(int column) const
{
    using namespace conduct;
    if (!m_week)
        return {};
    switch (column) {
    case Subject:
        return m_week->subjects;
    case Manifestation:
        return m_week->manifestations;
    case Severity:
        return {word(conduct::Severity::Light), word(conduct::Severity::Medium), word(conduct::Severity::Heavy)};
    case Source:
        return {word(conduct::Source::SelfReported), word(conduct::Source::Head), word(conduct::Source::Inspection), word(conduct::Source::Citizen)};
    case WorkItem:
        return m_week->workChoices;
    default:
        return m_week->people;
    }
}

int ObservationModel::begin(const std::vector<Spot> &spots)
{
    const int first = rowCount() - 1;
    std::vector<grid::Put> cells;
    int row = first;
    for (const Spot &spot : spots) {
        conduct::Observation known;
        known.cadre = spot.cadre;
        known.unit = spot.unit;
        const auto person = std::find(m_week->peopleIds.begin(), m_week->peopleIds.end(), spot.cadre);
        const QString subject = person != m_week->peopleIds.end() ? m_week->people[person - m_week->peopleIds.begin()] : m_week->subjectText(known);
        cells.push_back({row, Date, base::dateText(spot.day)});
        cells.push_back({row, Subject, subject});
        cells.push_back({row, Manifestation, spot.indicator.isEmpty() ? QString() : m_week->manifestation(spot.indicator)});
        cells.push_back({row, WorkItem, m_week->workTexts.value(spot.workItem)});
        ++row;
    }
    put(cells);
    return first;
}

QString ObservationModel::text(int source, int column) const { return shown(at(source), column, *m_week); }

int ObservationModel::compare(int a, int b, int column) const
{
    const conduct::Observation &x = at(a).observation;
    const conduct::Observation &y = at(b).observation;
    const auto by = [](auto i, auto j) { return i < j ? -1 : j < i ? 1 : 0; };
    switch (column) {
    case Severity:
        return by(int(x.severity), int(y.severity));
    case RemedyDue:
        return by(x.remedyDue, y.remedyDue);
    case RemediedOn:
        return by(x.remediedOn, y.remediedOn);
    default:
        return by(x.date, y.date);
    }
}

QVariant ObservationModel::extra(int source, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    const conduct::Observation &observation = at(source).observation;
    if (column == Manifestation || column == Attention)
        return text(source, column).isEmpty() ? QVariant() : QVariant(text(source, column));
    if (byCommand(column))
        return tr("Explained, concluded and remedied by the commands of the menu (Ctrl+1 to Ctrl+5).");
    if (editable(source, column))
        return {};
    const rights::Verdict verdict = mayCorrect(*m_week, observation);
    return verdict ? tr("It has been explained: what was explained stays as it was.") : verdict.reason;
}

bool ObservationModel::takesRows() const { return m_week && whyNoWriting(m_week.get()).isEmpty(); }

bool ObservationModel::editable(int source, int column) const
{
    if (!takesRows() || byCommand(column))
        return false;
    if (source < 0)
        return true;
    const conduct::Observation &observation = at(source).observation;
    const bool stays = !observation.explanation.isEmpty() && column != Source && column != Recorder && column != WorkItem;
    return !stays && mayCorrect(*m_week, observation).allowed;
}

QString ObservationModel::refusal(int, int column, const QString &text) const
{
    conduct::Observation scratch;
    return apply(scratch, column, text, *m_week);
}

void ObservationModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    const QString action = tr("Manifestations of week %1").arg(m_week->week.toString());
    grid::postRows(
        this, m_store, m_week->caller, action, batch, rows, [week = m_week](store::Database &) { return week; },
        [](const SharedWeek &week, store::Edit &edit, const grid::RowEdit &row) { return writeRow(edit, *week, row); });
}

} // namespace week_ui
