// The tab of what the week still lacks: a line each, from which Enter leads to where it is put right.
#pragma once

#include "grid/model.h"
#include "week/week_tab.h"

namespace week_ui {

class MissingModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Who, Unit, What, About, ColumnCount };

    explicit MissingModel(QObject *parent = nullptr);

    void set(SharedWeek week);
    void setUnits(const QStringList &codes); // only what concerns these units; empty: all
    int ofUnits() const; // how many concern them, whatever is searched
    const MissingLine &line(int source) const { return m_week->missing[std::size_t(source)]; }

protected:
    int sourceRows() const override { return m_week ? int(m_week->missing.size()) : 0; }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override;

private:
    SharedWeek m_week;
    QStringList m_units;
};

class MissingTab : public WeekTab {
    Q_OBJECT

public:
    explicit MissingTab(shell::StoreThread &store, QWidget *parent = nullptr);

    QList<QAction *> commands() const override { return {m_go}; }
    QList<QAction *> buttons() const override { return {m_go}; }
    std::vector<Spot> spots() const override;
    QString whyNotRemove() const override;
    int count() const;

Q_SIGNALS:
    void wanted(const week_ui::MissingLine &line);

protected:
    void refresh() override;
    void enable() override;

private:
    const MissingLine *current() const;

    MissingModel *m_model;
    QAction *m_go;
};

} // namespace week_ui
