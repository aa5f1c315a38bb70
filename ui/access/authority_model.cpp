#include "access/authority_model.h"

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
using A = AuthorityModel;

QStringList roles() { return {staff::word(staff::PostRole::Head), staff::word(staff::PostRole::Deputy), staff::word(staff::PostRole::Staff)}; }

QStringList kinds()
{
    using staff::Kind;
    QStringList words;
    for (const Kind kind : {Kind::Cadre, Kind::CivilServant, Kind::PublicEmployee, Kind::Contract, Kind::PartTime})
        words << staff::word(kind);
    return words;
}

QString day(QDate &into, const QString &typed)
{
    const exchange::Parsed<QDate> parsed = typed.isEmpty() ? exchange::Parsed<QDate>() : exchange::parseDate({exchange::CellKind::Text, typed});
    into = parsed.value;
    return parsed.reason;
}

template <class Word> QString word(std::optional<int> &into, const QString &typed, const std::optional<Word> &meant, const QStringList &words)
{
    into = meant ? std::optional(int(*meant)) : std::nullopt;
    return meant || typed.isEmpty() ? QString() : Tr::tr("It is one of: %1.").arg(words.join(u", "_s));
}

// Puts a text into the line; why it cannot be, or nothing.
QString apply(rights::Authority &line, int column, const QString &typed, const AccessData &data)
{
    switch (column) {
    case A::Unit:
        return staff_ui::choose(line.unit, typed, data.units, data.unitIds);
    case A::Kind:
        return word(line.kind, typed, staff::kindFrom(typed), kinds());
    case A::Role:
        return word(line.role, typed, staff::postRoleFrom(typed), roles());
    case A::Decider:
        return staff_ui::choose(line.decider, typed, data.people, data.peopleIds);
    case A::From:
        return day(line.from, typed);
    default:
        return day(line.to, typed);
    }
}

int byDay(QDate a, QDate b) { return a < b ? -1 : b < a ? 1 : 0; }

} // namespace

AuthorityModel::AuthorityModel(shell::StoreThread &store, QObject *parent)
    : Model(
        {
            {.key = u"decider"_s,
             .title = tr("Who decides"),
             .order = Order::Name,
             .width = 28,
             .searched = true,
             .entry = Entry::Choice,
             .required = true},
            {.key = u"unit"_s,
             .title = tr("Unit"),
             .explanation = tr("For this unit and those below it; empty: for all"),
             .width = 14,
             .searched = true,
             .entry = Entry::Choice},
            {.key = u"role"_s, .title = tr("Role"), .explanation = tr("For people in this role; empty: in any"), .width = 17, .entry = Entry::Choice},
            {.key = u"kind"_s,
             .title = tr("Kind", "of people: đối tượng"),
             .explanation = tr("For this kind of people; empty: for every kind"),
             .width = 19,
             .entry = Entry::Choice},
            {.key = u"from"_s, .title = tr("From", "a day"), .order = Order::Value, .width = 12, .entry = Entry::Date},
            {.key = u"to"_s, .title = tr("To", "a day"), .order = Order::Value, .width = 12, .entry = Entry::Date},
        },
        parent),
      m_store(store)
{
}

void AuthorityModel::set(SharedAccess data)
{
    beginRows();
    if (!data)
        dropNew();
    m_data = std::move(data);
    endRows();
}

QStringList AuthorityModel::choices(int column) const
{
    switch (column) {
    case Unit:
        return m_data ? m_data->units : QStringList();
    case Role:
        return roles();
    case Kind:
        return kinds();
    default:
        return m_data ? m_data->people : QStringList();
    }
}

QString AuthorityModel::text(int source, int column) const
{
    const rights::Authority &line = m_data->authorities[std::size_t(source)];
    switch (column) {
    case Decider:
        return m_data->personName(line.decider);
    case Unit:
        return m_data->unitCode(line.unit);
    case Role:
        return line.role ? staff::word(staff::PostRole(*line.role)) : QString();
    case Kind:
        return line.kind ? staff::word(staff::Kind(*line.kind)) : QString();
    case From:
        return base::dateText(line.from);
    default:
        return base::dateText(line.to);
    }
}

int AuthorityModel::compare(int a, int b, int column) const
{
    const rights::Authority &x = m_data->authorities[std::size_t(a)];
    const rights::Authority &y = m_data->authorities[std::size_t(b)];
    return column == From ? byDay(x.from, y.from) : byDay(x.to, y.to);
}

QString AuthorityModel::refusal(int, int column, const QString &text) const
{
    rights::Authority scratch;
    return apply(scratch, column, text, *m_data);
}

void AuthorityModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    grid::postRows(
        this, m_store, m_data->caller, tr("Table of authority"), batch, rows,
        [data = m_data](store::Database &database) { return std::pair(data, rights::loadAuthorities(database)); },
        [](const auto &prepared, store::Edit &edit, const grid::RowEdit &row) {
            const auto &[data, all] = prepared;
            rights::Authority line;
            if (row.id > 0) {
                const auto there = std::find_if(all.begin(), all.end(), [&](const rights::Authority &each) { return each.id == row.id; });
                if (there == all.end())
                    base::refuse(Tr::tr("There is no such line: it may have been removed meanwhile."));
                line = *there;
            }
            for (const grid::CellEdit &cell : row.cells)
                if (const QString reason = apply(line, cell.column, cell.text, *data); !reason.isEmpty())
                    base::refuse(reason);
            return rights::save(edit, data->caller, line);
        },
        store::EntryKind::Accounts);
}

} // namespace access_ui
