// The commands of the menus with their keys, as rows.
#pragma once

#include "shell/shortcuts.h"

#include <QAbstractTableModel>

namespace shell {

class KeysModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit KeysModel(std::vector<Command> commands, QObject *parent = nullptr);

    // Keeps commands that hold every typed word, without case and accents; keys are searched too.
    void setSearch(const QString &typed);
    // The same commands with other keys.
    void refresh(std::vector<Command> commands);
    const std::vector<Command> &commands() const { return m_commands; }
    const Command *command(int row) const; // nullptr: no such row
    int rowOf(const QString &name) const; // -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void fold();

    std::vector<Command> m_commands;
    std::vector<std::size_t> m_shown;
    QString m_search;
};

} // namespace shell
