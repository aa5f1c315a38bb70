// What is recorded of one person in time: their posts, and their absences.
#pragma once

#include "grid/model.h"
#include "shell/store_thread.h"
#include "staff/directory.h"

#include <memory>

namespace staff_ui {

using SharedDirectory = std::shared_ptr<const Directory>;

// Both: the rows of one person, whoever it is.
class OfPerson : public grid::Model {
    Q_OBJECT

public:
    void set(SharedDirectory directory, base::Id cadre); // cadre 0: nobody

protected:
    OfPerson(std::vector<grid::Column> columns, shell::StoreThread &store, QObject *parent);

    virtual void take() = 0; // the rows of m_cadre
    rights::Verdict mayType() const;
    bool takesRows() const override { return m_cadre != 0 && mayType().allowed; }
    bool editable(int source, int column) const override;
    QVariant extra(int source, int column, int role) const override;
    QString action(const QString &of) const; // “… of CB0007”: the log keeps codes

    shell::StoreThread &m_store;
    SharedDirectory m_directory;
    base::Id m_cadre = 0;
};

class PostsModel : public OfPerson {
    Q_OBJECT

public:
    enum Column { Unit, Title, Role, Kind, Manager, From, To, Primary, ColumnCount };

    explicit PostsModel(shell::StoreThread &store, QObject *parent = nullptr);
    QStringList choices(int column) const override;
    const staff::Post *post(base::Id id) const; // null: not here

protected:
    void take() override;
    int sourceRows() const override { return int(m_posts.size()); }
    base::Id id(int source) const override { return m_posts[std::size_t(source)].id; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    std::vector<staff::Post> m_posts;
};

class AbsencesModel : public OfPerson {
    Q_OBJECT

public:
    enum Column { From, To, Reason, ColumnCount };

    explicit AbsencesModel(shell::StoreThread &store, QObject *parent = nullptr);
    const staff::Absence *absence(base::Id id) const; // null: not here

protected:
    void take() override;
    int sourceRows() const override { return int(m_absences.size()); }
    base::Id id(int source) const override { return m_absences[std::size_t(source)].id; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    std::vector<staff::Absence> m_absences;
};

} // namespace staff_ui
