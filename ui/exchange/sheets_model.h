// The sheets of a file that is to be imported, and which table each is taken as.
#pragma once

#include "exchange/import_look.h"
#include "grid/model.h"

namespace exchange_ui {

class SheetsModel : public grid::Model {
    Q_OBJECT

public:
    enum Columns { Name, Taken, State };

    explicit SheetsModel(QObject *parent = nullptr);

    void setBook(const exchange::LookedBook &book, const exchange::BookMeaning &meaning);
    QStringList choices(int column) const override;

Q_SIGNALS:
    // table none: the sheet is passed over.
    void chosen(int sheet, std::optional<exchange::Table> table);

protected:
    int sourceRows() const override { return int(m_book.sheets.size()); }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override;
    QString refusal(int source, int column, const QString &text) const override;
    bool editable(int source, int column) const override;
    void write(int batch, const std::vector<grid::RowEdit> &rows) override;

private:
    exchange::LookedBook m_book;
    exchange::BookMeaning m_meaning;
};

} // namespace exchange_ui
