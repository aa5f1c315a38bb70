// One person's record as rows, for looking only.
#pragma once

#include "grid/model.h"
#include "staff/record.h"

namespace staff_ui {

class RecordMonthsModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Month, Unit, Total, Class, State, ColumnCount };

    explicit RecordMonthsModel(QObject *parent = nullptr);
    void set(SharedRecord record);
    base::Month monthAt(int row) const; // no month: no such row

protected:
    int sourceRows() const override { return m_record ? int(m_record->months.size()) : 0; }
    base::Id id(int source) const override;
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;

private:
    SharedRecord m_record;
};

// What was due in one month.
class RecordWorkModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Due, Content, Product, K, Assigned, Completed, Faults, Delays, State, ColumnCount };

    explicit RecordWorkModel(QObject *parent = nullptr);
    void set(SharedRecord record, base::Month month);

protected:
    int sourceRows() const override { return int(m_rows.size()); }
    base::Id id(int source) const override { return row(source).item.id; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;

private:
    const RecordWork &row(int source) const { return m_record->work[std::size_t(m_rows[std::size_t(source)])]; }

    SharedRecord m_record;
    std::vector<int> m_rows; // places in the record
};

class RecordConductModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Date, Manifestation, Severity, Evidence, Conclusion, RemedyDue, Remedied, ColumnCount };

    explicit RecordConductModel(QObject *parent = nullptr);
    void set(SharedRecord record);

protected:
    int sourceRows() const override { return m_record ? int(m_record->observations.size()) : 0; }
    base::Id id(int source) const override { return m_record->observations[std::size_t(source)].id; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;

private:
    SharedRecord m_record;
};

} // namespace staff_ui
