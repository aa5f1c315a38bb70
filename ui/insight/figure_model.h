// The table twin of a chart: the figure's lines as they are.
#pragma once

#include "grid/model.h"
#include "insight/chart.h"

namespace insight_ui {

class FigureModel : public grid::Model {
    Q_OBJECT

public:
    // The columns are those of the figure; later ones must have the same.
    explicit FigureModel(SharedFigure figure, QObject *parent = nullptr);

    void set(SharedFigure figure);
    const insight::Figure &figure() const { return *m_figure; }
    // Whether any line has a code that people know; the column of codes (the first) is empty otherwise.
    bool hasCodes() const;
    // The line of a row; −1: none.
    int lineOf(int row) const { return sourceRow(row); }

protected:
    int sourceRows() const override { return int(m_figure->lines.size()); }
    base::Id id(int source) const override { return source + 1; }
    QString text(int source, int column) const override;
    int compare(int a, int b, int column) const override;
    QVariant extra(int source, int column, int role) const override;

private:
    SharedFigure m_figure;
};

} // namespace insight_ui
