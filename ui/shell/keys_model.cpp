#include "shell/keys_model.h"

#include "base/text.h"
#include "base/tr.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

// What keeps no keys (recent files) is not for here.
std::vector<Command> named(std::vector<Command> commands)
{
    commands.erase(std::remove_if(commands.begin(), commands.end(), [](const Command &each) { return each.name.isEmpty(); }), commands.end());
    return commands;
}

} // namespace

KeysModel::KeysModel(std::vector<Command> commands, QObject *parent) : QAbstractTableModel(parent), m_commands(named(std::move(commands))) { fold(); }

void KeysModel::fold()
{
    const QStringList words = base::folded(m_search).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (std::size_t i = 0; i < m_commands.size(); ++i)
        if (base::foundIn(base::folded(m_commands[i].text + u' ' + keysText(m_commands[i].keys)), words))
            m_shown.push_back(i);
}

void KeysModel::setSearch(const QString &typed)
{
    beginResetModel();
    m_search = typed;
    fold();
    endResetModel();
}

void KeysModel::refresh(std::vector<Command> commands)
{
    commands = named(std::move(commands));
    if (commands.size() != m_commands.size()) {
        beginResetModel();
        m_commands = std::move(commands);
        fold();
        endResetModel();
        return;
    }
    m_commands = std::move(commands);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, 1));
}

const Command *KeysModel::command(int row) const { return row >= 0 && row < int(m_shown.size()) ? &m_commands[m_shown[std::size_t(row)]] : nullptr; }

int KeysModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t i) { return m_commands[i].name == name; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int KeysModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int KeysModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 2; }

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    const Command *of = command(index.row());
    if (!index.isValid() || !of || index.column() > 1)
        return {};
    const bool chosen = of->keys != of->usual;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? of->text : keysText(of->keys);
    case Qt::ToolTipRole:
        return chosen ? Tr::tr("Chosen by you; usually: %1").arg(of->usual.isEmpty() ? Tr::tr("no keys") : keysText(of->usual)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? of->text : Tr::tr("Keys: %1").arg(of->keys.isEmpty() ? Tr::tr("no keys") : keysText(of->keys));
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return chosen && index.column() == 1 ? QVariant(bold) : QVariant();
    }
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? Tr::tr("Command") : Tr::tr("Keys", "heading of a table");
}

} // namespace shell
