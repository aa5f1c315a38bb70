// Writes sheets as one JSON object: {"Đơn vị": [{"Mã đơn vị": "DU", …}, …], …}. The names are those of the CSV; an empty cell is null; counts are
// numbers, and what must stay exact (decimals, ids) is a string, as dates and hours are.
#pragma once

#include "exchange/export_cells.h"

namespace exchange {

class JsonWriter : public TableWriter {
public:
    explicit JsonWriter(QIODevice &device);
    void startSheet(const OutSheet &sheet) override;
    void row(std::span<const OutCell> cells) override;
    void finish() override;

private:
    void endSheet();

    QIODevice &m_device;
    std::vector<QByteArray> m_names; // as JSON strings
    bool m_inSheet = false;
    bool m_hasRows = false;
};

} // namespace exchange
