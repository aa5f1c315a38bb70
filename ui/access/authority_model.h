// The table of authority: who decides for whom. The narrowest line that covers somebody binds.
#pragma once

#include "access/access_data.h"
#include "grid/model.h"
#include "shell/store_thread.h"

namespace access_ui {

class AuthorityModel : public grid::Model {
    Q_OBJECT

public:
    enum ColumnId { Decider, Unit, Role, Kind, From, To };

    explicit AuthorityModel(shell::StoreThread &store, QObject *parent = nullptr);
    void set(SharedAccess data);
    QStringList choices(int column) const override;

protected:
    int sourceRows() const override { return m_data ? int(m_data->authorities.size()) : 0; }
    base::Id id(int source) const override { return m_data->authorities[std::size_t(source)].id; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    bool takesRows() const override { return m_data && m_data->whyNot().isEmpty(); }
    bool editable(int, int) const override { return takesRows(); }
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    shell::StoreThread &m_store;
    SharedAccess m_data;
};

} // namespace access_ui
