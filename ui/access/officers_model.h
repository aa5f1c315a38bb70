// Which units a personnel officer serves, in time.
#pragma once

#include "access/access_data.h"
#include "grid/model.h"
#include "shell/store_thread.h"

namespace access_ui {

class OfficersModel : public grid::Model {
    Q_OBJECT

public:
    enum ColumnId { Login, Name, Unit, From, To };

    explicit OfficersModel(shell::StoreThread &store, QObject *parent = nullptr);
    void set(SharedAccess data);
    QStringList choices(int column) const override;

protected:
    int sourceRows() const override { return m_data ? int(m_data->officers.size()) : 0; }
    base::Id id(int source) const override { return m_data->officers[std::size_t(source)].id; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    bool takesRows() const override { return m_data && m_data->whyNot().isEmpty() && !m_data->officerIds.empty(); }
    bool editable(int, int column) const override { return column != Name && takesRows(); }
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    shell::StoreThread &m_store;
    SharedAccess m_data;
};

} // namespace access_ui
