// Lines of text to be read, copied and jumped from: what is wrong, what changes.
#pragma once

#include "grid/model.h"

namespace exchange_ui {

class LinesModel : public grid::Model {
    Q_OBJECT

public:
    explicit LinesModel(std::vector<grid::Column> columns, QObject *parent = nullptr) : Model(std::move(columns), parent)
    {
        beginRows();
        endRows();
    }

    void setLines(std::vector<QStringList> lines)
    {
        beginRows();
        m_lines = std::move(lines);
        endRows();
    }

protected:
    int sourceRows() const override { return int(m_lines.size()); }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override { return m_lines[std::size_t(source)].value(column); }
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;

private:
    std::vector<QStringList> m_lines;
};

} // namespace exchange_ui
