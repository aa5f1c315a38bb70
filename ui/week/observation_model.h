// The week's observations of manifestations: recorded and corrected here; explained, concluded and remedied by commands.
#pragma once

#include "grid/model.h"
#include "shell/store_thread.h"
#include "week/week_tab.h"

namespace week_ui {

class ObservationModel : public grid::Model {
    Q_OBJECT

public:
    enum Column {
        Date,
        Subject,
        Manifestation,
        Evidence,
        Severity,
        Source,
        State,
        Attention,
        Explanation,
        RemedyDue,
        RemediedOn,
        ConcludedBy,
        Recorder,
        WorkItem,
        ColumnCount
    };

    explicit ObservationModel(shell::StoreThread &store, QObject *parent = nullptr);

    void set(SharedWeek week);
    // Only of these units (their codes) and their people; empty: all.
    void setUnits(const QStringList &codes);
    const ObservationRow *find(base::Id observation) const; // null: not of this week
    QStringList choices(int column) const override;
    // New rows with what is known already, after those there are; the first of them.
    int begin(const std::vector<Spot> &spots);

protected:
    int sourceRows() const override { return m_week ? int(m_week->observations.size()) : 0; }
    base::Id id(int source) const override { return at(source).observation.id; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;
    bool takesRows() const override;
    bool editable(int source, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    const ObservationRow &at(int source) const { return m_week->observations[std::size_t(source)]; }

    shell::StoreThread &m_store;
    SharedWeek m_week;
    QStringList m_units;
};

} // namespace week_ui
