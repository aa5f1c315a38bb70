#include "rating/criteria_model.h"

#include "exchange/cell_parse.h"
#include "grid/write_rows.h"
#include "rating/cell_words.h"
#include "rating/month_sheet.h"
#include "rating/score_entry.h"

using namespace Qt::StringLiterals;

namespace rating_ui {
namespace {

exchange::Parsed<base::Points> pointsOf(const QString &typed) { return exchange::parsePoints({exchange::CellKind::Text, typed}); }

// Writes what was typed for one criterion. A verb sets a self-score together with its evidence: what was not typed of the two is what stands in the
// file at that moment, since what the page has read may be older than the cell typed just before.
void writeRow(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre, const QString &criterion,
              const std::vector<grid::CellEdit> &cells)
{
    using C = CriteriaModel;
    rating::CriterionEntry entry = rating::loadCriterion(edit.database(), month, cadre, criterion);
    bool own = false;
    bool superiors = false;
    for (const grid::CellEdit &cell : cells) {
        (cell.column == C::Superior ? superiors : own) = true;
        if (cell.column == C::Evidence)
            entry.evidence = cell.text;
        else
            (cell.column == C::Superior ? entry.superior : entry.self) =
                cell.text.isEmpty() ? std::nullopt : std::optional(pointsOf(cell.text).value);
    }
    if (own)
        rating::setSelfScore(edit, caller, stage, month, cadre, criterion, entry.self, entry.evidence);
    if (superiors)
        rating::setSuperiorScore(edit, caller, stage, month, cadre, criterion, entry.superior);
}

} // namespace

CriteriaModel::CriteriaModel(shell::StoreThread &store, QObject *parent)
    : Model(
        {
            {.key = u"code"_s, .title = tr("Code"), .width = 6},
            {.key = u"title"_s, .title = tr("Criterion"), .width = 46},
            {.key = u"max"_s, .title = tr("Max", "the most points"), .explanation = tr("Maximum"), .width = 6, .number = true},
            {.key = u"self"_s, .title = tr("Self"), .explanation = tr("Self-score"), .width = 8, .number = true, .entry = grid::Entry::Number},
            {.key = u"superior"_s,
             .title = tr("Superior"),
             .explanation = tr("Superior's score"),
             .width = 9,
             .number = true,
             .entry = grid::Entry::Number},
            {.key = u"evidence"_s, .title = tr("Evidence"), .width = 30, .entry = grid::Entry::Text},
            {.key = u"deducted"_s, .title = tr("Deducted"), .explanation = tr("Deducted by manifestations"), .width = 9, .number = true},
            {.key = u"counts"_s, .title = tr("Counts"), .explanation = tr("Points that count"), .width = 8, .number = true},
        },
        parent),
      m_store(store)
{
}

void CriteriaModel::set(SharedMonth month, SharedSheet sheet)
{
    const bool another = !m_sheet || !sheet || m_sheet->cadre != sheet->cadre || m_month->month.values.month != month->month.values.month;
    if (another) { // what was marked belongs to the other sheet
        beginRows();
        m_sheet.reset();
        endRows();
    }
    beginRows();
    m_month = std::move(month);
    m_sheet = std::move(sheet);
    endRows();
}

QString CriteriaModel::text(int source, int column) const
{
    const CriterionRow &row = m_sheet->criteria[std::size_t(source)];
    const QChar sign = decimalSign();
    const auto given = [&](const std::optional<base::Points> &points) { return points ? points->toString(sign) : QString(); };
    switch (column) {
    case Code:
        return row.criterion.code;
    case Title:
        return row.criterion.title;
    case Max:
        return row.criterion.max.toString(sign);
    case Self:
        return given(row.self);
    case Superior:
        return given(row.superior);
    case Evidence:
        return row.evidence;
    case Deducted:
        return row.deducted.halves > 0 ? row.deducted.toString(sign) : QString();
    case Counts:
        return row.counts.toString(sign);
    default:
        return {};
    }
}

QVariant CriteriaModel::extra(int source, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    if (column == Title)
        return m_sheet->criteria[std::size_t(source)].criterion.title;
    const rights::Verdict verdict = mayType(column);
    return verdict ? QVariant() : QVariant(verdict.reason);
}

rights::Verdict CriteriaModel::mayType(int column) const
{
    if (!m_sheet || (column != Self && column != Superior && column != Evidence))
        return {false, tr("This is computed.")};
    if (m_month->readOnly)
        return {false, tr("The file is open for looking only.")};
    const auto place = std::size_t(m_sheet->place);
    if (column != Superior && !m_sheet->selfVisible)
        return {false, tr("Self-scores stay hidden until they are submitted.")};
    return rights::allowed(m_month->caller.role, m_month->relations[place], m_month->stage(place),
                           column == Superior ? rights::Action::EnterSuperiorScores : rights::Action::EnterSelfScores);
}

bool CriteriaModel::editable(int, int column) const { return bool(mayType(column)); }

QString CriteriaModel::refusal(int source, int column, const QString &text) const
{
    if (column == Evidence || text.isEmpty())
        return {};
    const exchange::Parsed<base::Points> points = pointsOf(text);
    if (!points.ok())
        return points.reason;
    const base::Points max = m_sheet->criteria[std::size_t(source)].criterion.max;
    return points.value > max ? tr("At most %1 points are given here.").arg(max.toString(decimalSign())) : QString();
}

void CriteriaModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    QHash<base::Id, QString> criteria; // by row
    for (const grid::RowEdit &row : rows)
        criteria.insert(row.id, m_sheet->criteria[std::size_t(row.id - 1)].criterion.code);
    const base::Month month = m_month->month.values.month;
    const base::Id cadre = m_sheet->cadre;
    const QString &code = m_month->month.values.people[std::size_t(m_sheet->place)].code; // the log keeps codes
    const rights::Caller caller = m_month->caller;
    const QString action = tr("Criteria of %1, month %2").arg(code, month.toVietnamese());
    const auto stageOf = [month, cadre](store::Database &database) {
        rating::Sheets sheets(database, month);
        return sheets.stage(sheets.place(cadre));
    };
    const auto each = [criteria, month, cadre, caller](rights::Stage stage, store::Edit &edit, const grid::RowEdit &row) {
        writeRow(edit, caller, stage, month, cadre, criteria.value(row.id), row.cells);
        return row.id;
    };
    grid::postRows(this, m_store, caller, action, batch, rows, stageOf, each);
}

} // namespace rating_ui
