#include "leadership/contents_model.h"

#include "base/tr.h"
#include "exchange/cell_parse.h"
#include "grid/decimal.h"
#include "grid/write_rows.h"
#include "rating/month_sheet.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace leadership_ui {
namespace {

using grid::Entry;

exchange::Parsed<base::Points> pointsOf(const QString &typed) { return exchange::parsePoints({exchange::CellKind::Text, typed}); }

// Writes what was typed for one content. A verb sets two fields together (score and evidence, score and comment): what was not typed of the two is
// what stands in the file at that moment, since what the page has read may be older than the cell typed just before.
void writeRow(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre, int content,
              const std::vector<grid::CellEdit> &cells)
{
    using C = ContentsModel;
    leadership::ContentScore score;
    for (const leadership::ContentScore &there : leadership::loadScores(edit.database(), month, cadre))
        if (there.content == content)
            score = there;
    bool own = false;
    bool superiors = false;
    for (const grid::CellEdit &cell : cells) {
        const bool ofSelf = cell.column == C::Self || cell.column == C::Evidence;
        (ofSelf ? own : superiors) = true;
        if (cell.column == C::Evidence)
            score.evidence = cell.text;
        else if (cell.column == C::Comment)
            score.comment = cell.text;
        else
            (ofSelf ? score.self : score.superior) = cell.text.isEmpty() ? std::nullopt : std::optional(pointsOf(cell.text).value);
    }
    if (own)
        leadership::setSelf(edit, caller, stage, month, cadre, content, score.self, score.evidence);
    if (superiors)
        leadership::setSuperior(edit, caller, stage, month, cadre, content, score.superior, score.comment);
}

} // namespace

ContentsModel::ContentsModel(shell::StoreThread &store, QObject *parent)
    : Model(
        {
            {.key = u"number"_s, .title = tr("No.", "number of a content"), .width = 4, .number = true},
            {.key = u"content"_s, .title = tr("Content"), .width = 36},
            {.key = u"max"_s, .title = tr("Max", "the most points"), .explanation = tr("Maximum"), .width = 6, .number = true},
            {.key = u"self"_s, .title = tr("Self"), .explanation = tr("Self-score"), .width = 8, .number = true, .entry = Entry::Number},
            {.key = u"evidence"_s, .title = tr("Evidence"), .width = 16, .entry = Entry::Text},
            {.key = u"proposed"_s,
             .title = tr("Proposed"),
             .explanation = tr("Figure proposed from what the file holds"),
             .width = 9,
             .number = true},
            {.key = u"superior"_s,
             .title = tr("Superior"),
             .explanation = tr("Superior's score"),
             .width = 9,
             .number = true,
             .entry = Entry::Number},
            {.key = u"before"_s,
             .title = tr("Last month"),
             .explanation = tr("Superior's score of the month before, of the maximum"),
             .width = 11,
             .number = true},
            {.key = u"others"_s,
             .title = tr("Others", "other leaders"),
             .explanation = tr("Median of the other leaders you may see, of the maximum"),
             .width = 11,
             .number = true},
            {.key = u"comment"_s, .title = tr("Comment"), .explanation = tr("Superior's comment"), .width = 22, .entry = Entry::Text},
            {.key = u"arithmetic"_s, .title = tr("How it is proposed"), .width = 40},
        },
        parent),
      m_store(store)
{
}

void ContentsModel::set(SharedLeaders data, base::Id cadre)
{
    if (m_cadre != cadre || !data || !m_data || m_data->month != data->month) { // what was marked belongs to the other scorecard
        beginRows();
        m_cadre = 0;
        m_proposals.clear();
        endRows();
    }
    beginRows();
    m_data = std::move(data);
    m_cadre = cadre;
    m_figure = leader() ? m_data->figureOf(*leader()) : insight::Figure();
    endRows();
}

void ContentsModel::setProposals(std::vector<leadership::Proposal> proposals)
{
    beginRows();
    m_proposals = std::move(proposals);
    endRows();
}

leadership::ContentScore ContentsModel::scoreOf(int source) const
{
    for (const leadership::ContentScore &score : leader()->scores)
        if (score.content == m_data->contents[std::size_t(source)].number)
            return score;
    leadership::ContentScore none;
    none.month = m_data->month;
    none.cadre = m_cadre;
    none.content = m_data->contents[std::size_t(source)].number;
    return none;
}

const leadership::Proposal *ContentsModel::proposalOf(int source) const
{
    for (const leadership::Proposal &proposal : m_proposals)
        if (proposal.content == m_data->contents[std::size_t(source)].number)
            return &proposal;
    return nullptr;
}

QString ContentsModel::share(int source, QStringView column) const
{
    const insight::Cell cell = insight::cellOf(m_figure, m_figure.lines[std::size_t(source)], column);
    const auto *tenths = std::get_if<qint64>(&cell);
    return tenths ? insight::number(*tenths, 1, grid::decimalSign()) + u" %"_s : QString();
}

QString ContentsModel::text(int source, int column) const
{
    const leadership::Content &content = m_data->contents[std::size_t(source)];
    const leadership::ContentScore score = scoreOf(source);
    const leadership::Proposal *proposal = proposalOf(source);
    const auto given = [](const std::optional<base::Points> &points) { return points ? points->toString(grid::decimalSign()) : QString(); };
    switch (column) {
    case Number:
        return QString::number(content.number);
    case Content:
        return content.text();
    case Max:
        return content.maximum.toString(grid::decimalSign());
    case Self:
        return given(score.self);
    case Evidence:
        return score.evidence;
    case Proposed:
        return proposal ? proposal->points.toString(grid::decimalSign()) : QString();
    case Superior:
        return given(score.superior);
    case Before:
        return share(source, u"before");
    case Others:
        return share(source, u"others");
    case Comment:
        return score.comment;
    case Arithmetic:
        return proposal ? proposal->arithmetic : QString();
    default:
        return {};
    }
}

QVariant ContentsModel::extra(int source, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    const leadership::Content &content = m_data->contents[std::size_t(source)];
    if (column == Content)
        return QString(content.text() + leadership::badgeOf(content));
    if (column == Arithmetic || column == Proposed) {
        const leadership::Proposal *proposal = proposalOf(source);
        return proposal ? QVariant(proposal->arithmetic) : QVariant();
    }
    const rights::Verdict verdict = mayType(column);
    return verdict ? QVariant() : QVariant(verdict.reason);
}

rights::Verdict ContentsModel::mayType(int column) const
{
    const bool own = column == Self || column == Evidence;
    if (!leader() || (!own && column != Superior && column != Comment))
        return {false, Tr::tr("This is computed.")};
    if (m_data->readOnly)
        return {false, Tr::tr("The file is open for looking only.")};
    if (own && !leader()->selfVisible)
        return {false, Tr::tr("Self-scores can be seen once they have been submitted.")};
    return rights::allowed(m_data->caller.role, leader()->relations, leader()->stage,
                           own ? rights::Action::EnterSelfScores : rights::Action::EnterSuperiorScores);
}

bool ContentsModel::editable(int, int column) const { return bool(mayType(column)); }

QString ContentsModel::refusal(int source, int column, const QString &text) const
{
    if ((column != Self && column != Superior) || text.isEmpty())
        return {};
    const exchange::Parsed<base::Points> points = pointsOf(text);
    if (!points.ok())
        return points.reason;
    const base::Points max = m_data->contents[std::size_t(source)].maximum;
    return points.value > max ? tr("At most %1 points are given here.").arg(max.toString(grid::decimalSign())) : QString();
}

void ContentsModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    QHash<base::Id, int> contents; // by row
    for (const grid::RowEdit &row : rows)
        contents.insert(row.id, m_data->contents[std::size_t(row.id - 1)].number);
    const base::Month month = m_data->month;
    const base::Id cadre = m_cadre;
    const rights::Caller caller = m_data->caller;
    const auto stageOf = [month, cadre](store::Database &database) {
        rating::Sheets sheets(database, month);
        return sheets.stage(sheets.place(cadre));
    };
    const auto each = [contents, month, cadre, caller](rights::Stage stage, store::Edit &edit, const grid::RowEdit &row) {
        writeRow(edit, caller, stage, month, cadre, contents.value(row.id), row.cells);
        return row.id;
    };
    grid::postRows(this, m_store, caller, tr("12 contents of %1, month %2").arg(leader()->code, month.toVietnamese()), batch, rows, stageOf, each);
}

} // namespace leadership_ui
