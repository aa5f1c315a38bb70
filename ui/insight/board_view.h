// The cards of a board, in as many columns as there is room for.
#pragma once

#include "insight/figure_card.h"

#include <QScrollArea>

#include <vector>

namespace insight_ui {

class BoardView : public QScrollArea {
    Q_OBJECT

public:
    explicit BoardView(QWidget *parent = nullptr);

    // Cards of the same figures stay, with what they show.
    void set(const std::vector<SharedFigure> &board, const Look &look);
    void setLook(const Look &look);

    const std::vector<FigureCard *> &cards() const { return m_cards; }
    // Where the keyboard is or was last; null: no card.
    FigureCard *current() const { return m_current; }

Q_SIGNALS:
    void rowsWanted(insight_ui::FigureCard *card, int line);
    void menuWanted(QPoint at);
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    FigureCard *make(const SharedFigure &figure, const ChartSpec &spec, const Look &look);
    void become(FigureCard *card);

    std::vector<FigureCard *> m_cards;
    FigureCard *m_current = nullptr;
    int m_columns = 0;
};

} // namespace insight_ui
