// The register of people, each with the post that counts today.
#pragma once

#include "grid/model.h"
#include "staff/person_models.h"

namespace staff_ui {

class PeopleModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Code, Name, Unit, Title, Role, Manager, Birth, Gender, Party, Qualification, ColumnCount };

    explicit PeopleModel(shell::StoreThread &store, QObject *parent = nullptr);

    void set(SharedDirectory directory);
    // Only people of these units (their codes), today; empty: all.
    void setUnits(const QStringList &codes);
    QStringList choices(int column) const override;

protected:
    int sourceRows() const override { return int(m_people.size()); }
    base::Id id(int source) const override { return m_people[std::size_t(source)]; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;
    bool takesRows() const override;
    bool editable(int source, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    shell::StoreThread &m_store;
    SharedDirectory m_directory;
    QStringList m_units;
    std::vector<base::Id> m_people; // whose record the caller may see, by code
};

} // namespace staff_ui
