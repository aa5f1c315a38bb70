// The month grid: everyone's sheet of the month in a line.
#pragma once

#include "grid/model.h"
#include "rating/attention.h"

#include <QColor>

namespace rating_ui {

class MonthModel : public grid::Model {
    Q_OBJECT

public:
    enum Column {
        Code,
        Name,
        Unit,
        Role,
        General,
        A,
        B,
        C,
        D,
        Organising,
        Uniting,
        Result,
        Total,
        ScoreClass,
        Conditions,
        Proposed,
        Decided,
        State,
        NoteColumn,
        ColumnCount
    };

    explicit MonthModel(QObject *parent = nullptr);

    void set(SharedMonth data);
    const SharedMonth &month() const { return m_data; }
    // Only people of these units (their codes); empty: everyone.
    void setUnits(const QStringList &codes);
    // And of these only sheets that wait for this; none: all.
    void setAttention(const std::optional<Attention> &attention);
    // For what asks for attention: it stands in words too.
    void setMarkColour(const QColor &colour);

protected:
    int sourceRows() const override;
    base::Id id(int source) const override; // the cadre's
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;

private:
    void accept();
    const rating::Quotient &figure(int source, int column) const;
    QString note(int source) const;
    QString conditions(int source, bool titles) const;

    SharedMonth m_data;
    QStringList m_units;
    std::optional<Attention> m_attention;
    QColor m_mark;
};

} // namespace rating_ui
