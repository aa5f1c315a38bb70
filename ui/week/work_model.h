// The week's work list: what is planned, and what the week added.
#pragma once

#include "grid/model.h"
#include "shell/store_thread.h"
#include "week/week_data.h"

namespace week_ui {

class WorkModel : public grid::Model {
    Q_OBJECT

public:
    explicit WorkModel(shell::StoreThread &store, QObject *parent = nullptr);

    void set(SharedWeek week);
    const SharedWeek &week() const { return m_week; }
    // Only work led by people of these units (their codes); empty: all.
    void setUnits(const QStringList &codes);
    QStringList choices(int column) const override;

protected:
    int sourceRows() const override { return m_week ? int(m_week->work.size()) : 0; }
    base::Id id(int source) const override { return m_week->work[std::size_t(source)].item.id; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;
    bool takesRows() const override;
    bool editable(int source, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    shell::StoreThread &m_store;
    SharedWeek m_week;
    QStringList m_units;
};

} // namespace week_ui
