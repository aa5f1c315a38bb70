// The texts of a catalogue: our own beside the official one, which is typed or pasted here.
#pragma once

#include "catalogues/catalogue_data.h"
#include "grid/model.h"
#include "shell/store_thread.h"

namespace catalogues_ui {

enum class Catalogue { Indicators, Contents };

class WordingModel : public grid::Model {
    Q_OBJECT

public:
    enum Column { Code, Label, Official, State, Maximum, ColumnCount }; // manifestations have no maximum

    WordingModel(Catalogue catalogue, shell::StoreThread &store, QObject *parent = nullptr);

    void set(SharedCatalogues data);
    const SharedCatalogues &catalogues() const { return m_data; }
    const std::vector<Wording> &wordings() const; // none before set()
    // Those of the rows with these ids.
    std::vector<const Wording *> of(const std::vector<base::Id> &ids) const;

protected:
    int sourceRows() const override { return int(wordings().size()); }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override;
    QVariant extra(int source, int column, int role) const override;
    bool editable(int source, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    const Wording &at(int source) const { return wordings()[std::size_t(source)]; }

    Catalogue m_catalogue;
    shell::StoreThread &m_store;
    SharedCatalogues m_data;
};

} // namespace catalogues_ui
