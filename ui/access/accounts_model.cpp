#include "access/accounts_model.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/cell_parse.h"

using namespace Qt::StringLiterals;

namespace access_ui {
namespace {

using grid::Entry;
using A = AccountsModel;

// Puts a text into the account; why it cannot be, or nothing.
QString apply(rights::Account &account, int column, const QString &typed, const AccessData &data)
{
    switch (column) {
    case A::Login:
        account.login = typed;
        return {};
    case A::Name:
        account.name = typed;
        return {};
    case A::Person:
        return staff_ui::choose(account.cadre, typed, data.people, data.peopleIds);
    case A::Kind: {
        const std::optional<rights::Role> role = roleFrom(typed);
        account.role = role.value_or(account.role);
        return role ? QString() : Tr::tr("It is one of: %1.").arg(roleWords().join(u", "_s));
    }
    default: {
        const exchange::Parsed<bool> value = typed.isEmpty() ? exchange::Parsed<bool>() : exchange::parseYesNo({exchange::CellKind::Text, typed});
        account.active = value.value;
        return value.reason;
    }
    }
}

} // namespace

AccountsModel::AccountsModel(shell::StoreThread &store, QObject *parent)
    : Model(
        {
            {.key = u"login"_s, .title = tr("Login"), .width = 16, .searched = true, .entry = Entry::Text, .required = true},
            {.key = u"name"_s,
             .title = tr("Name"),
             .order = grid::Order::Name,
             .width = 26,
             .searched = true,
             .entry = Entry::Text,
             .required = true},
            {.key = u"person"_s,
             .title = tr("Person"),
             .explanation = tr("Who they are among the people rated; empty: nobody of them"),
             .order = grid::Order::Name,
             .width = 26,
             .searched = true,
             .entry = Entry::Choice},
            {.key = u"kind"_s, .title = tr("Kind", "of account"), .width = 20, .searched = true, .entry = Entry::Choice, .required = true},
            {.key = u"active"_s,
             .title = tr("Open", "an account that may log in"),
             .explanation = tr("May log in: x or empty"),
             .width = 9,
             .entry = Entry::Text},
        },
        parent),
      m_store(store)
{
}

void AccountsModel::set(SharedAccess data)
{
    beginRows();
    m_data = std::move(data);
    endRows();
}

QStringList AccountsModel::choices(int column) const { return column == Kind ? roleWords() : m_data ? m_data->people : QStringList(); }

QString AccountsModel::text(int source, int column) const
{
    const rights::Account &account = m_data->accounts[std::size_t(source)];
    switch (column) {
    case Login:
        return account.login;
    case Name:
        return account.name;
    case Person:
        return m_data->personName(account.cadre);
    case Kind:
        return word(account.role);
    default:
        return account.active ? u"x"_s : QString();
    }
}

bool AccountsModel::editable(int, int) const { return m_data && m_data->whyNot().isEmpty(); }

QString AccountsModel::refusal(int, int column, const QString &text) const
{
    rights::Account scratch;
    return apply(scratch, column, text, *m_data);
}

// Each account is an entry of its own in the log.
void AccountsModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    shell::whenDone(
        m_store.post([data = m_data, rows](store::Database &database) {
            grid::Written result{{}, {}, false};
            for (const grid::RowEdit &row : rows) {
                QString refused;
                try {
                    const std::vector<rights::Account> all = rights::loadAccounts(database);
                    const auto there = std::find_if(all.begin(), all.end(), [&](const rights::Account &each) { return each.id == row.id; });
                    if (there == all.end())
                        base::refuse(Tr::tr("There is no such account."));
                    rights::Account account = *there;
                    for (const grid::CellEdit &cell : row.cells)
                        if (const QString reason = apply(account, cell.column, cell.text, *data); !reason.isEmpty())
                            base::refuse(reason);
                    const qint64 before = database.auditHead();
                    rights::change(database, data->caller, account);
                    result.changed = result.changed || database.auditHead() != before;
                } catch (const base::Failure &failure) {
                    if (failure.kind() == base::FailureKind::Io)
                        throw;
                    refused = failure.message();
                }
                result.refusals << refused;
                result.ids.push_back(row.id);
            }
            return result;
        }),
        this, [this, batch](const grid::Written &result) { written(batch, result); },
        [this, batch, count = rows.size()](const base::Failure &failure) {
            written(batch, {QStringList(qsizetype(count), failure.message()), {}, false});
        });
}

} // namespace access_ui
