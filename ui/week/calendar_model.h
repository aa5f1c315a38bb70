// The week's calendar: what happens when and where.
#pragma once

#include "grid/model.h"
#include "shell/store_thread.h"
#include "week/week_data.h"

namespace week_ui {

class CalendarModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Date, Session, From, To, What, Chair, Participants, Guests, Place, Preparing, Unplanned, State, Note, ColumnCount };

    explicit CalendarModel(shell::StoreThread &store, QObject *parent = nullptr);

    void set(SharedWeek week);
    void setCalendar(const week::Calendar &calendar);
    QStringList choices(int column) const override;

protected:
    int sourceRows() const override { return m_week ? int(m_entries.size()) : 0; }
    base::Id id(int source) const override { return m_entries[std::size_t(source)].id; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    bool takesRows() const override;
    bool editable(int source, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    void choose();

    shell::StoreThread &m_store;
    SharedWeek m_week;
    week::Calendar m_calendar; // whose entries are shown
    std::vector<week::CalendarEntry> m_entries; // of the calendar chosen
};

} // namespace week_ui
