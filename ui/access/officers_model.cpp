#include "access/officers_model.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "exchange/cell_parse.h"
#include "grid/write_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace access_ui {
namespace {

using grid::Entry;
using grid::Order;
using O = OfficersModel;

// Puts a text into the row; why it cannot be, or nothing.
QString apply(rights::OfficerUnit &row, int column, const QString &typed, const AccessData &data)
{
    if (column == O::Login)
        return staff_ui::choose(row.account, typed, data.officerLogins, data.officerIds);
    if (column == O::Unit)
        return staff_ui::choose(row.unit, typed, data.units, data.unitIds);
    const exchange::Parsed<QDate> parsed = typed.isEmpty() ? exchange::Parsed<QDate>() : exchange::parseDate({exchange::CellKind::Text, typed});
    (column == O::From ? row.from : row.to) = parsed.value;
    return parsed.reason;
}

int byDay(QDate a, QDate b) { return a < b ? -1 : b < a ? 1 : 0; }

} // namespace

OfficersModel::OfficersModel(shell::StoreThread &store, QObject *parent)
    : Model(
        {
            {.key = u"login"_s, .title = tr("Officer's login"), .width = 18, .searched = true, .entry = Entry::Choice, .required = true},
            {.key = u"name"_s, .title = tr("Name"), .order = Order::Name, .width = 26, .searched = true},
            {.key = u"unit"_s,
             .title = tr("Unit"),
             .explanation = tr("Serves this unit and those below it; empty: all"),
             .width = 14,
             .searched = true,
             .entry = Entry::Choice},
            {.key = u"from"_s, .title = tr("From", "a day"), .order = Order::Value, .width = 12, .entry = Entry::Date},
            {.key = u"to"_s, .title = tr("To", "a day"), .order = Order::Value, .width = 12, .entry = Entry::Date},
        },
        parent),
      m_store(store)
{
}

void OfficersModel::set(SharedAccess data)
{
    beginRows();
    if (!data)
        dropNew();
    m_data = std::move(data);
    endRows();
}

QStringList OfficersModel::choices(int column) const { return !m_data ? QStringList() : column == Login ? m_data->officerLogins : m_data->units; }

QString OfficersModel::text(int source, int column) const
{
    const rights::OfficerUnit &row = m_data->officers[std::size_t(source)];
    const rights::Account *account = m_data->account(row.account);
    switch (column) {
    case Login:
        return account ? account->login : QString();
    case Name:
        return account ? account->name : QString();
    case Unit:
        return m_data->unitCode(row.unit);
    case From:
        return base::dateText(row.from);
    default:
        return base::dateText(row.to);
    }
}

int OfficersModel::compare(int a, int b, int column) const
{
    const rights::OfficerUnit &x = m_data->officers[std::size_t(a)];
    const rights::OfficerUnit &y = m_data->officers[std::size_t(b)];
    return column == From ? byDay(x.from, y.from) : byDay(x.to, y.to);
}

QString OfficersModel::refusal(int, int column, const QString &text) const
{
    rights::OfficerUnit scratch;
    return apply(scratch, column, text, *m_data);
}

void OfficersModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    grid::postRows(
        this, m_store, m_data->caller, tr("Units of the personnel officers"), batch, rows,
        [data = m_data](store::Database &database) { return std::pair(data, rights::loadOfficerUnits(database)); },
        [](const auto &prepared, store::Edit &edit, const grid::RowEdit &typed) {
            const auto &[data, all] = prepared;
            rights::OfficerUnit row;
            if (typed.id > 0) {
                const auto there = std::find_if(all.begin(), all.end(), [&](const rights::OfficerUnit &each) { return each.id == typed.id; });
                if (there == all.end())
                    base::refuse(Tr::tr("There is no such line: it may have been removed meanwhile."));
                row = *there;
            }
            for (const grid::CellEdit &cell : typed.cells)
                if (const QString reason = apply(row, cell.column, cell.text, *data); !reason.isEmpty())
                    base::refuse(reason);
            return rights::save(edit, data->caller, row);
        },
        store::EntryKind::Accounts);
}

} // namespace access_ui
