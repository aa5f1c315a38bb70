#include "catalogues/wording_model.h"

#include "base/tr.h"
#include "conduct/catalogue.h"
#include "exchange/cell_parse.h"
#include "grid/decimal.h"
#include "grid/write_rows.h"
#include "leadership/catalogue.h"

using namespace Qt::StringLiterals;

namespace catalogues_ui {
namespace {

using grid::Entry;

std::vector<grid::Column> columnsOf(Catalogue catalogue)
{
    const bool contents = catalogue == Catalogue::Contents;
    std::vector<grid::Column> columns{
        {.key = u"code"_s, .title = Tr::tr("Code"), .width = 7, .searched = true},
        {.key = u"label"_s, .title = Tr::tr("Our wording"), .width = 76, .searched = true},
        {.key = u"official"_s,
         .title = Tr::tr("Official wording"),
         .explanation = Tr::tr("As the official paper has it; until it is entered and confirmed, papers print ours with its mark"),
         .width = 76,
         .searched = true,
         .entry = Entry::Text},
        {.key = u"state"_s,
         .title = Tr::tr("Compared"),
         .explanation = Tr::tr("Whether the wording has been compared with the official paper"),
         .width = 22},
    };
    if (contents)
        columns.push_back({.key = u"maximum"_s,
                           .title = Tr::tr("Max", "the most points"),
                           .explanation = Tr::tr("Maximum"),
                           .width = 7,
                           .number = true,
                           .entry = Entry::Number});
    return columns;
}

exchange::Parsed<base::Points> pointsOf(const QString &typed) { return exchange::parsePoints({exchange::CellKind::Text, typed}); }

} // namespace

WordingModel::WordingModel(Catalogue catalogue, shell::StoreThread &store, QObject *parent)
    : Model(columnsOf(catalogue), parent),
      m_catalogue(catalogue),
      m_store(store)
{
}

void WordingModel::set(SharedCatalogues data)
{
    beginRows();
    m_data = std::move(data);
    endRows();
}

const std::vector<Wording> &WordingModel::wordings() const
{
    static const std::vector<Wording> none;
    if (!m_data)
        return none;
    return m_catalogue == Catalogue::Contents ? m_data->contents : m_data->indicators;
}

std::vector<const Wording *> WordingModel::of(const std::vector<base::Id> &ids) const
{
    std::vector<const Wording *> rows;
    for (const base::Id id : ids)
        if (id > 0 && id <= sourceRows())
            rows.push_back(&at(int(id) - 1));
    return rows;
}

QString WordingModel::text(int source, int column) const
{
    const Wording &row = at(source);
    switch (column) {
    case Code:
        return row.code;
    case Label:
        return row.label;
    case Official:
        return row.wording;
    case State:
        return row.confirmed           ? u"✓ "_s + tr("compared")
               : row.wording.isEmpty() ? u"⚠ "_s + tr("reconstructed")
                                       : u"⚠ "_s + tr("entered, not compared");
    case Maximum:
        return row.maximum ? row.maximum->toString(grid::decimalSign()) : QString();
    default:
        return {};
    }
}

QVariant WordingModel::extra(int source, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    if (column == State && !at(source).confirmed)
        return m_catalogue == Catalogue::Contents ? leadership::badge() : conduct::badge();
    return text(source, column);
}

bool WordingModel::editable(int, int column) const
{
    return (column == Official || column == Maximum) && whyNot(m_data.get(), rights::Action::EditCatalogues).isEmpty();
}

QString WordingModel::refusal(int, int column, const QString &text) const
{
    if (column != Maximum)
        return {};
    const exchange::Parsed<base::Points> points = pointsOf(text);
    return points.ok() ? QString() : points.reason;
}

void WordingModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    QHash<base::Id, QString> codes;
    for (const grid::RowEdit &row : rows)
        codes.insert(row.id, at(int(row.id) - 1).code);
    const bool contents = m_catalogue == Catalogue::Contents;
    const rights::Caller caller = m_data->caller;
    const auto each = [codes, contents, caller](int, store::Edit &edit, const grid::RowEdit &row) {
        const QString code = codes.value(row.id);
        for (const grid::CellEdit &cell : row.cells) {
            if (cell.column == Maximum)
                leadership::setMaximum(edit, caller, code.toInt(), pointsOf(cell.text).value);
            else if (contents)
                leadership::setWording(edit, caller, code.toInt(), cell.text);
            else
                conduct::setWording(edit, caller, code, cell.text);
        }
        return row.id;
    };
    grid::postRows(
        this, m_store, caller, contents ? tr("Official wording of the 12 contents") : tr("Official wording of the 25 manifestations"), batch, rows,
        [](store::Database &) { return 0; }, each);
}

} // namespace catalogues_ui
