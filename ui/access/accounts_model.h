// The accounts of the file. A new one begins with a password and so in the panel; here its name, person, kind and state are changed. What is written
// here is no entry that undo takes back: it has an opposite of its own.
#pragma once

#include "access/access_data.h"
#include "grid/model.h"
#include "shell/store_thread.h"

namespace access_ui {

class AccountsModel : public grid::Model {
    Q_OBJECT

public:
    enum ColumnId { Login, Name, Person, Kind, Active };

    explicit AccountsModel(shell::StoreThread &store, QObject *parent = nullptr);
    void set(SharedAccess data);
    QStringList choices(int column) const override;

protected:
    int sourceRows() const override { return m_data ? int(m_data->accounts.size()) : 0; }
    base::Id id(int source) const override { return m_data->accounts[std::size_t(source)].id; }
    QString text(int source, int column) const override;
    bool editable(int source, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    shell::StoreThread &m_store;
    SharedAccess m_data;
};

} // namespace access_ui
